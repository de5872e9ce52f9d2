import { describe, expect, test } from "vitest";
import { overrule } from "../../src/config/overrule.ts";
import { readBasePolicy, readPolicy } from "../../src/config/policy.ts";
import { UserError } from "../../src/model/error.ts";
import type { Finding } from "../../src/model/finding.ts";
import { catalog } from "../our-catalog.ts";

const { exceptionLimits } = catalog;
const TODAY = "2026-06-01";

function finding(over: Partial<Finding> = {}): Finding {
  return {
    rule: "claude-blanket-allow",
    family: "agent-settings",
    severity: "medium",
    confidence: "high",
    message: "m",
    why: "w",
    fix: "f",
    fingerprint: "aaaaaaaaaaaaaaaa",
    locations: [{ path: ".claude/settings.json", line: 3, column: 1, endLine: 3, endColumn: 9 }],
    ...over,
  };
}

function policy(text: string) {
  return readPolicy(`version: 1\n${text}`, "p.yml", "operator", { folder: "/home/ada/work/infra-x", name: "infra-x" });
}

const exception = (over: Readonly<Record<string, string>> = {}): string => {
  const all = {
    rule: "claude-blanket-allow",
    path: ".claude/**",
    reason: "Network for one install.",
    by: "Ada",
    expires: "2026-06-10",
    ...over,
  };
  return `exceptions:\n  - ${Object.entries(all)
    .filter(([, value]) => value !== "")
    .map(([key, value]) => `${key}: ${value}`)
    .join("\n    ")}\n`;
};

const of = (text: string, findings: readonly Finding[]) => overrule(findings, policy(text), exceptionLimits, TODAY);

describe("an exception", () => {
  test("sets its finding aside until its last day, that day included", () => {
    const { findings, suppressed } = of(exception({ expires: TODAY }), [finding(), finding({ rule: "other" })]);
    expect(findings.map(({ rule }) => rule)).toEqual(["other"]);
    expect(suppressed).toMatchObject([{ rule: "claude-blanket-allow", by: "Ada", expires: TODAY }]);
  });

  test("that has ended sets nothing aside and says so", () => {
    const { findings, suppressed, void: voids } = of(exception({ expires: "2026-05-31" }), [finding()]);
    expect([findings.length, suppressed.length]).toEqual([1, 0]);
    expect(voids).toMatchObject([{ rule: "claude-blanket-allow", expired: true, because: "its last day was 2026-05-31" }]);
  });

  test.each([
    ["another path", { path: "sub/**" }],
    ["another fingerprint", { fingerprint: "bbbbbbbbbbbbbbbb" }],
    ["another rule", { rule: "other-rule" }],
  ])("for %s fits nothing, and that is a note", (_, over) => {
    const { findings, note } = of(exception(over), [finding()]);
    expect(findings).toHaveLength(1);
    expect(note?.notes).toHaveLength(1);
  });

  test("that would hold for more than a year does not hold at all", () => {
    const { suppressed, void: voids } = of(exception({ expires: "2027-06-03" }), [finding()]);
    expect(suppressed).toEqual([]);
    expect(voids).toMatchObject([{ expired: false }]);
  });

  test("the policy itself can forbid it", () => {
    expect(of(`never-except: [claude-blanket-allow]\n${exception()}`, [finding()]).suppressed).toEqual([]);
  });
});

describe("what holds an agent back", () => {
  const live = finding({ rule: "github-personal-access-token", family: "secrets", severity: "critical" });
  const wide = exception({ rule: live.rule });
  const narrow = exception({ rule: live.rule, fingerprint: live.fingerprint });

  test("is set aside only where the policy names the rule, the path and the fingerprint", () => {
    expect(of(wide, [live]).suppressed).toEqual([]);
    expect(of(narrow, [live]).suppressed).toEqual([]);
    expect(of(`may-except: [${live.rule}]\n${wide}`, [live]).suppressed).toEqual([]);
    expect(of(`may-except: [${live.rule}]\n${narrow}`, [live]).suppressed).toHaveLength(1);
  });

  test("is set aside for a month at most", () => {
    const long = exception({ rule: live.rule, fingerprint: live.fingerprint, expires: "2026-07-03" });
    expect(of(`may-except: [${live.rule}]\n${long}`, [live]).suppressed).toEqual([]);
  });

  test("is not rated lower unless the rule is named", () => {
    const lower = `severities: { ${live.rule}: low }\n`;
    expect(of(lower, [live]).findings[0]?.severity).toBe("critical");
    expect(of(lower, [live]).note?.notes).toHaveLength(1);
    expect(of(`may-except: [${live.rule}]\n${lower}`, [live]).findings[0]?.severity).toBe("low");
  });
});

test("nothing silences what says that somebody silences", () => {
  const silencing = finding({ rule: "scanner-policy-file", family: "policy", severity: "low" });
  const text = `may-except: [scanner-policy-file]\n${exception({ rule: silencing.rule, fingerprint: silencing.fingerprint })}`;
  expect(of(text, [silencing])).toMatchObject({ suppressed: [], void: [{ rule: "scanner-policy-file" }] });
});

test("severities go up and down", () => {
  expect(of("severities: { claude-blanket-allow: critical }", [finding()]).findings[0]?.severity).toBe("critical");
  expect(of("severities: { claude-blanket-allow: info }", [finding()]).findings[0]?.severity).toBe("info");
});

describe("a policy", () => {
  test("says what a repository is by its path or its name, the first entry that fits", () => {
    const text = (match: string): string =>
      `state: unknown\nrepositories:\n  - { match: "${match}", state: production-infra, require: read-only }\n`;
    expect(policy(text("/home/*/work/infra-*")).said).toEqual({ state: "production-infra", require: "read-only" });
    expect(policy(text("infra-*")).said.state).toBe("production-infra");
    expect(policy(text("shop-*")).said).toEqual({ state: "unknown" });
  });

  test.each([
    ["an unknown field", "colour: red"],
    ["an exception without a day", exception({ expires: "" })],
    ["an exception without a reason", exception({ reason: "" })],
    ["an exception without a name", exception({ by: "" })],
    ["an exception without a path or a fingerprint", exception({ path: "" })],
    ["a day that is none", exception({ expires: "2026-02-31" })],
    ["a state that is none", "state: safe"],
    ["a key twice", "state: internal\nstate: unknown"],
    ["no YAML", "state: [internal"],
  ])("with %s is refused", (_, text) => expect(() => policy(text)).toThrow(UserError));

  test("of a base commit says nothing of the state, and a broken one sets nothing aside", () => {
    const repository = { name: "x" };
    expect(readBasePolicy("version: 1\nstate: internal\nfail-on: never", "p", repository).said).toEqual({});
    const broken = readBasePolicy(`version: 9\n${exception()}`, "p", repository);
    expect([broken.exceptions.length, broken.notes.length]).toEqual([0, 1]);
  });
});
