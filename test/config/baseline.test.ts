import { expect, test } from "vitest";
import { applyBaseline, writeBaseline } from "../../src/config/baseline.ts";
import { readBaseline } from "../../src/config/read-baseline.ts";
import { UserError } from "../../src/model/error.ts";
import type { Finding, Severity } from "../../src/model/finding.ts";

const TOOL = { name: "preflight", version: "0" };

function finding(fingerprint: string, severity: Severity = "high", path = "a"): Finding {
  const locations: Finding["locations"] = [{ path, line: 1, column: 1, endLine: 1, endColumn: 1 }];
  return { rule: "r", family: "ci", severity, confidence: "high", message: "m", why: "w", fix: "f", fingerprint, locations };
}

const deltas = (findings: readonly Finding[]) => findings.map(({ delta }) => delta);

test("what it knows is unchanged wherever it moved, what weighs more is worse, the rest is new", () => {
  const baseline = writeBaseline([finding("1111111111111111"), finding("2222222222222222", "low")], TOOL);
  const now = [finding("1111111111111111", "high", "moved/a"), finding("2222222222222222", "critical"), finding("3333333333333333")];
  expect(deltas(applyBaseline(now, baseline))).toEqual(["unchanged", "worse", "new"]);
});

test("one more of the same kind is new", () => {
  const twins = [finding("1111111111111111"), finding("1111111111111111-2")];
  const baseline = writeBaseline(twins, TOOL);
  expect(deltas(applyBaseline([...twins, finding("1111111111111111-3")], baseline))).toEqual(["unchanged", "unchanged", "new"]);
});

test("holds no fingerprint, shares no id with another baseline, and keeps its salt when it is written over", () => {
  const findings = [finding("1111111111111111")];
  const [one, two] = [writeBaseline(findings, TOOL), writeBaseline(findings, TOOL)];
  expect(JSON.stringify(one)).not.toContain("1111111111111111");
  expect(one.findings[0]?.id).not.toBe(two.findings[0]?.id);
  expect(writeBaseline(findings, TOOL, one)).toEqual(one);
});

test("what is written can be read, and nothing else", () => {
  const baseline = writeBaseline([finding("1111111111111111")], TOOL);
  expect(readBaseline(JSON.stringify(baseline), "b.json")).toEqual(baseline);
  for (const text of ["", "{}", '{"version":2}', JSON.stringify({ ...baseline, salt: "" })])
    expect(() => readBaseline(text, "b.json")).toThrow(UserError);
});
