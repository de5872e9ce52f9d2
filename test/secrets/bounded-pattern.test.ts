import { describe, expect, test } from "vitest";
import { fill } from "../../scripts/pattern.ts";
import { measure, readPattern } from "../../src/catalog/bounded-pattern.ts";
import { countSteps, proveLinear } from "../../src/catalog/pattern-cost.ts";
import { Finder } from "../../src/secrets/finder.ts";
import { rules } from "./rules.ts";

describe("a pattern of a rule", () => {
  test.each([
    ["a*", "no upper bound"],
    ["a+", "no upper bound"],
    ["[a-z]{4,}", "no upper bound"],
    ["a{2,4}?", "lazy"],
    ["(?:[a-z]{1,9}-){3}", "repeat inside a repeat"],
    ["(?:a?){9}", "repeat inside a repeat"],
    ["[a-z]{0,50}[a-z_]{0,50}", "share a character"],
    ["[a-z]{0,50}abc[a-z]{0,50}", "share a character"],
    ["[a-z]{1,50}(?:x|y)?[0-9a-f]{1,50}", "share a character"],
    ["(?:abc|[a-z]{1,50})[a-f]{1,50}", "share a character"],
    ["(?=[a-z]{0,50}[a-z]{0,50})x", "share a character"],
    [".{0,10}", "not allowed"],
    ["\\s{0,3}", "not allowed"],
    ["(a)\\1", "groups are"],
    ["^a$", "not allowed"],
    ["[A-Za-z0-9]{9000}", "more than 8192"],
    ["a{unknown}", "brace"],
    ["Ж", "ASCII"],
    ["(?:a", "not closed"],
    ["[a", "not closed"],
  ])("%s is refused: %s", (pattern, reason) => {
    expect(() => measure(pattern)).toThrow(reason);
  });

  test.each([
    ["abc", 3, 0],
    ["gh[pousr]_[A-Za-z0-9]{36}", 40, 0],
    ["[a-z]{0,50}:[a-z]{0,50}", 101, 0],
    ["[0-9]{1,10}[a-z]{1,10}", 20, 0],
    ["(?<=id[0-9]{1,9}):x(?!y)", 3, 11],
    ["(?:ab|cde)?f", 4, 0],
    ["(?:ab-){3}", 9, 0],
  ])("%s is allowed and reaches %i ahead, %i behind", (pattern, ahead, behind) => {
    expect(measure(pattern)).toEqual({ ahead, behind });
  });
});

/** Milliseconds of this process for one look at a text, the better of two: the machine is shared. */
function cost(finder: Finder, bytes: Buffer): number {
  return Math.min(
    ...[1, 2].map(() => {
      const start = process.cpuUsage();
      finder.find({ bytes, binary: false });
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 1000;
    }),
  );
}

describe("the cost of a pattern, counted", () => {
  test.each(["[a-z]{0,400}[a-z]{0,400}-", "(?:[a-z]{0,400}|x[a-z]{0,300})[a-z0-9]{0,400}-", "id[a-z_]{0,300}[=_]{0,1}[a-z]{0,300}!"])(
    "%s is refused: with twice the text it looks at four times as many bytes",
    (pattern) => {
      expect(() => proveLinear(pattern)).toThrow("in a row");
    },
  );

  test.each(["gh[pousr]_[A-Za-z0-9]{36}", "eyJ[a-z]{10,1500}\\.eyJ[a-z]{10,4500}\\.[a-z]{20,1400}", "[a-z]{0,400}:[a-z]{0,400}"])(
    "%s is linear",
    (pattern) => {
      expect(() => proveLinear(pattern)).not.toThrow();
    },
  );

  test("is the same at every count", () => {
    const text = Buffer.from(`ghp_${"a".repeat(35)}`);
    expect(countSteps(readPattern("ghp_[A-Za-z0-9]{36}"), text)).toBe(39);
  });
});

describe("every reader is linear", () => {
  // Patterns are proved when the rules are read; readers are code, so they are timed.
  test.each(rules.filter(({ reader }) => reader !== undefined && reader !== "named-value").map((rule) => [rule.id, rule] as const))(
    "%s on what almost fits",
    (id, rule) => {
      // What fits as far as possible and then not: anchors end to end, an anchor before fillings of all kinds, matches cut short.
      const samples = rule.finds.slice(0, 2).map(({ text }, index) => fill(text, `${id}/pump/${index}`).text);
      const pumps = [
        ...rule.anchors
          .slice(0, 2)
          .flatMap((anchor) => [
            anchor,
            `${anchor}${"a".repeat(60)}`,
            `${anchor}${"A1-_b.".repeat(30)} `,
            `${anchor} = ${"a1B".repeat(12)}`,
          ]),
        ...samples.flatMap((sample) => [sample.slice(0, -1), `${sample}x`, `{${sample}`]),
      ];
      const finder = new Finder([rule]);
      for (const pump of pumps) {
        const bytes = (size: number): Buffer => Buffer.from(pump.repeat(Math.ceil(size / pump.length)));
        const small = cost(finder, bytes(24_000));
        // Eight times the text: what grows with the square would take sixty-four times as long.
        expect(cost(finder, bytes(192_000)), JSON.stringify(pump.slice(0, 80))).toBeLessThan(24 * small + 40);
      }
    },
  );
});
