import { describe, expect, it } from "vitest";
import json, { renderJson } from "../../src/render/json.ts";
import { SAMPLES, sampleReport } from "./sample-report.ts";

const hold = sampleReport("hold");
const parse = (excerpts: boolean) => JSON.parse(renderJson(hold, { excerpts }));

describe("renderJson", () => {
  it("has the keys in the order of the format, whatever the order in the report", () => {
    const shuffled = reverseKeys(hold) as typeof hold;
    expect(Object.keys(shuffled)[0]).toBe("checklist");
    expect(renderJson(shuffled, { excerpts: true })).toBe(renderJson(hold, { excerpts: true }));
    const report = parse(true);
    expect(Object.keys(report)).toEqual([
      "schemaVersion",
      "notice",
      "tool",
      "subject",
      "posture",
      "score",
      "boundaries",
      "answers",
      "permissions",
      "findings",
      "suppressed",
      "rules",
      "inventory",
      "tables",
      "productionGates",
      "checklist",
    ]);
    expect(Object.keys(report.subject)).toEqual(["name", "commit", "state", "coverage"]);
    expect(Object.keys(report.findings[0])).toEqual([
      "rule",
      "family",
      "severity",
      "confidence",
      "message",
      "why",
      "fix",
      "fingerprint",
      "locations",
    ]);
    expect(Object.keys(report.findings[0].locations[0])).toEqual(["path", "line", "column", "endLine", "endColumn", "excerpt", "note"]);
    expect(Object.keys(report.posture.byAgent)).toEqual(["claude-code", "codex", "cursor"]);
  });

  it.each(SAMPLES)("holds all of the report for $posture.name", (report) => {
    const text = renderJson(report, { excerpts: true });
    expect(JSON.parse(text)).toEqual(report);
    expect(text).toMatch(/^\{\n {2}"schemaVersion": 1,\n {2}"notice": /);
    expect(text.endsWith("\n}\n")).toBe(true);
  });

  it("leaves out excerpts, and nothing else, when they are not wanted", () => {
    expect(renderJson(hold, { excerpts: false })).not.toContain('"excerpt"');
    expect(parse(false)).toEqual(JSON.parse(JSON.stringify(parse(true), (key, value) => (key === "excerpt" ? undefined : value))));
  });

  it("is a renderer", () => {
    expect(json.format).toBe("json");
    expect(json.render(hold, { excerpts: false })).toBe(renderJson(hold, { excerpts: false }));
  });
});

function reverseKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reverseKeys);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, field]) => [key, reverseKeys(field)]),
  );
}
