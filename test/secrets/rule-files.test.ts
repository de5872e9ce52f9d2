import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { fill } from "../../scripts/pattern.ts";
import { SEVERITIES } from "../../src/model/finding.ts";
import { files, rules, scan } from "./rules.ts";

test("ids are unique", () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
});

test("a pair names a rule", () => {
  for (const { pair } of rules) if (pair) expect(rules.map(({ id }) => id)).toContain(pair.with);
});

describe.each(files.map((file) => [file.name, file] as const))("%s", (name, file) => {
  test("holds no value that anybody's scanner would take for live", () => {
    const text = readFileSync(new URL(`../../rules/secrets/${name}`, import.meta.url));
    const heavy = scan(text, `rules/secrets/${name}`).secrets.filter(
      ({ standing, severity }) => standing === "live-shaped" && SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf("medium"),
    );
    expect(heavy).toEqual([]);
  });

  test("draws a fresh value for each seed", () => {
    for (const { finds } of file.rules) {
      for (const { text } of finds.filter((one) => one.standing === "live-shaped"))
        expect(fill(text, "one").text).not.toBe(fill(text, "two").text);
    }
  });

  test("shows each anchor where its pattern begins", () => {
    for (const rule of file.rules) {
      const shown = rule.finds.some(({ text }) =>
        rule.anchors.some((anchor) => fill(text, "anchor").text.toLowerCase().includes(anchor.toLowerCase())),
      );
      expect(shown, rule.id).toBe(true);
    }
  });
});
