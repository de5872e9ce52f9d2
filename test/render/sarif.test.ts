import { describe, expect, it } from "vitest";
import type { Finding } from "../../src/model/finding.ts";
import type { Report } from "../../src/model/report.ts";
import { renderRuns, renderSarif } from "../../src/render/sarif.ts";
import { poison } from "./hostile.ts";
import { at, SAMPLES, sampleReport } from "./sample-report.ts";
import { type SarifLog, type SarifRun, sarifFaults } from "./sarif-check.ts";

const OPTIONS = { excerpts: true };
const hold = sampleReport("hold");

function read(report: Report, options: Parameters<typeof renderSarif>[1] = OPTIONS): SarifRun {
  const text = renderSarif(report, options);
  expect(sarifFaults(text)).toEqual([]);
  const [first] = (JSON.parse(text) as SarifLog).runs;
  if (!first) throw new Error("no run");
  return first;
}

function withFinding(change: Partial<Finding>): Report {
  const [first] = hold.findings;
  if (!first) throw new Error("the sample has findings");
  return { ...hold, findings: [{ ...first, ...change }], suppressed: [] };
}

describe("renderSarif", () => {
  it.each(SAMPLES)("writes $posture.name as code scanning takes it", (report) => {
    const { results, properties, tool } = read(report);
    expect(results.map(({ ruleId }) => ruleId)).toEqual([...report.findings, ...report.suppressed].map(({ rule }) => rule));
    expect(properties["posture"]).toBe(report.posture.name);
    expect(tool.driver.rules).toHaveLength(new Set(results.map(({ ruleId }) => ruleId)).size);
  });

  it("says what is so, why it matters and what to do, in the message and in the rule's help", () => {
    const { results, tool } = read(sampleReport("read-only"));
    expect(results[0]?.message.text).toBe(
      "sphinx has no version and no lock file holds one. The same install command brings other code tomorrow, and an agent that runs it cannot tell. Write exact versions and commit a lock file with hashes.",
    );
    expect(tool.driver.rules[0]).toMatchObject({
      id: "unpinned-requirement",
      shortDescription: { text: "Title of unpinned-requirement" },
      help: { markdown: expect.stringContaining("<https://docs.example.invalid/rule>") },
      helpUri: "https://github.com/agent-preflight/preflight/blob/main/docs/rules.md#unpinned-requirement",
      properties: { tags: ["security", "external/cwe/cwe-829"], "security-severity": "5.5", precision: "high" },
    });
  });

  it("rates every severity of a rule on its own, for code scanning rates rules and not results", () => {
    const [first] = hold.findings;
    if (!first) throw new Error("the sample has findings");
    const report = {
      ...hold,
      suppressed: [],
      findings: [first, { ...first, severity: "low" as const }, { ...first, severity: "info" as const }],
    };
    const { results, tool } = read(report);
    expect(results.map(({ ruleId, level }) => [ruleId, level])).toEqual([
      [first.rule, "error"],
      [`${first.rule}/low`, "note"],
      [`${first.rule}/info`, "note"],
    ]);
    expect(tool.driver.rules.map(({ properties }) => properties["security-severity"])).toEqual(["9.5", "2.0", undefined]);
    expect(tool.driver.rules[2]?.properties.tags).not.toContain("security");
  });

  it("knows an alert again by the line's hash, else by the finding's own fingerprint", () => {
    const print = (change: Partial<Finding>): string | undefined =>
      read(withFinding(change)).results[0]?.partialFingerprints["primaryLocationLineHash"];
    expect(print({ lineHash: "a7f2ff13bc495cf2:3" })).toBe("a7f2ff13bc495cf2:3");
    expect(print({ fingerprint: "0123456789abcdef" })).toBe("0123456789abcdef:1");
    expect(print({ fingerprint: "0123456789abcdef-12" })).toBe("0123456789abcdef:12");
    expect(print({ lineHash: "../..", fingerprint: "@everyone" })).toBe("0:1");
  });

  it("keeps two findings of one rule on one line apart, which code scanning would take for one", () => {
    const [first] = hold.findings;
    if (!first) throw new Error("the sample has findings");
    const twins = ["aaaaaaaaaaaaaaaa", "bbbbbbbbbbbbbbbb"].map((fingerprint) => ({
      ...first,
      fingerprint,
      lineHash: "c129715d7a2bc9a3:1",
    }));
    const { results } = read({ ...hold, findings: twins, suppressed: [] });
    expect(results.map(({ partialFingerprints }) => partialFingerprints["primaryLocationLineHash"])).toEqual([
      "c129715d7a2bc9a3:1",
      "bbbbbbbbbbbbbbbb:1",
    ]);
  });

  it("gives every place a full region, the line that is quoted, and what is said of it", () => {
    const report = withFinding({
      locations: [
        { path: "a b.json", line: 3, column: 5, endLine: 3, endColumn: 9, excerpt: "quoted", note: "runs on install" },
        at("b", 1),
      ],
    });
    const [result] = read(report).results;
    expect(result?.locations).toEqual([
      {
        physicalLocation: {
          artifactLocation: { uri: "a%20b.json" },
          region: { startLine: 3, startColumn: 5, endLine: 3, endColumn: 9 },
          contextRegion: { startLine: 3, endLine: 3, snippet: { text: "quoted" } },
        },
        message: { text: "runs on install" },
      },
    ]);
    expect(result?.relatedLocations).toMatchObject([{ id: 1, message: { text: "See also." } }]);
    expect(renderSarif(report, { excerpts: false })).not.toContain("quoted");
  });

  it.each([
    ["100% done/Ω.md", "100%25%20done/%CE%A9.md"],
    ["caf\\xe9.md", "caf%E9.md"],
    ["a\\x41", "a%5Cx41"],
    ["javascript:alert(1)", "javascript%3Aalert%281%29"],
    ["//evil.invalid/x", "%2F%2Fevil.invalid/x"],
    ["a\nb?#c", "a%0Ab%3F%23c"],
    ["", "."],
  ])("writes the path %j as %s", (path, uri) => {
    expect(read(withFinding({ locations: [at(path, 1)] })).results[0]?.locations[0]?.physicalLocation.artifactLocation.uri).toBe(uri);
  });

  it("says that a scan was incomplete, with every place that was not read", () => {
    const { invocations } = read(hold);
    expect(invocations[0]?.executionSuccessful).toBe(false);
    const gaps = invocations[0]?.toolExecutionNotifications.filter(({ descriptor }) => descriptor.id === "not-read");
    expect(gaps?.map(({ locations }) => locations?.[0]?.physicalLocation.artifactLocation.uri)).toEqual(
      hold.subject.coverage.gaps.map(({ path }) => path),
    );
    expect(gaps?.every(({ level }) => level === "error")).toBe(true);
    expect(read(sampleReport("read-only")).invocations[0]?.executionSuccessful).toBe(true);
  });

  it("lists what the operator set aside as suppressed, or counts it only where code scanning would open an alert for it", () => {
    const listed = read(hold);
    expect(listed.results.filter(({ suppressions }) => suppressions.length > 0)).toMatchObject([
      { suppressions: [{ kind: "external", status: "accepted", justification: expect.stringContaining("used in one experiment only") }] },
    ]);
    const counted = read(hold, { ...OPTIONS, suppressed: false });
    expect(counted.results).toHaveLength(hold.findings.length);
    for (const { properties, invocations } of [listed, counted]) {
      expect(properties["suppressed"]).toBe(1);
      expect(invocations[0]?.toolExecutionNotifications.at(-1)?.message.text).toContain("1 finding suppressed by the operator.");
    }
  });

  it("says how a finding stands to the base, where there is one", () => {
    const states = (["new", "worse", "unchanged"] as const).map((delta) => read(withFinding({ delta })).results[0]?.baselineState);
    expect(states).toEqual(["new", "updated", "unchanged"]);
    expect(read(withFinding({})).results[0]).not.toHaveProperty("baselineState");
  });

  it("stands in a category of its own, or in the one that is asked for", () => {
    expect(read(hold).automationDetails.id).toBe("preflight/acme-shop/");
    expect(read(hold, { ...OPTIONS, category: "team/shop/" }).automationDetails.id).toBe("team/shop/");
  });

  it.each([
    ["many results", 25_500, "x"],
    ["long results", 2_500, "漢 `](".repeat(300)],
  ])("keeps the limits of code scanning with %s: cut between two, and counted", (_, n, text) => {
    const [first] = hold.findings;
    if (!first) throw new Error("the sample has findings");
    const findings = Array.from({ length: n }, (_, i) => ({
      ...first,
      rule: `r${i % 999}`,
      message: text,
      locations: [at("a", i + 1, text)] as const,
    }));
    const { results, invocations } = read({ ...hold, findings });
    expect(results.length).toBeGreaterThan(1_000);
    expect(results.length).toBeLessThanOrEqual(25_000);
    const [left] = (invocations[0]?.toolExecutionNotifications ?? []).filter(({ descriptor }) => descriptor.id === "left-out");
    const missing = Number(/^`?([\d,]+)/u.exec(left?.message.text ?? "")?.[1]?.replaceAll(",", ""));
    expect(results.length + missing).toBe(n + hold.suppressed.length);
  });

  it("names a hundred places of one finding and counts the others", () => {
    const [result] = read(withFinding({ locations: [at("a", 1), ...Array.from({ length: 1500 }, (_, i) => at("a", i + 2))] })).results;
    expect(result?.relatedLocations).toHaveLength(99);
    expect(result?.message.text).toContain("1,401 more places are not listed.");
  });

  it("holds its limits when every field is as long as it can be", () => {
    for (const text of ["`".repeat(2000), "@ a ".repeat(2000), "\u{10ffff}".repeat(2000), "](".repeat(2000)])
      expect(sarifFaults(renderSarif(poison(hold, text), OPTIONS))).toEqual([]);
  });
});

describe("renderRuns", () => {
  it("writes one run for each report", () => {
    const text = renderRuns(SAMPLES, OPTIONS);
    expect(sarifFaults(text)).toEqual([]);
    expect((JSON.parse(text) as SarifLog).runs.map(({ automationDetails }) => automationDetails.id)).toEqual(
      SAMPLES.map(({ subject }) => `preflight/${subject.name}/`),
    );
  });
});

describe("the reader of these tests", () => {
  const good = renderSarif(hold, OPTIONS);
  it.each<[string, (text: string) => string]>([
    ["a severity that is a number", (text) => text.replace('"security-severity":"9.5"', '"security-severity":9.5')],
    ["a missing line hash", (text) => text.replace("primaryLocationLineHash", "lineHash")],
    ["an address in place of a path", (text) => text.replace('"uri":"package.json"', '"uri":"https://a.test"')],
    ["a raw space in a path", (text) => text.replace('"uri":"package.json"', '"uri":"a b"')],
    ["a rule that is not there", (text) => text.replace('"ruleIndex":0', '"ruleIndex":7')],
    ["an empty message", (text) => text.replace(/"message":\{"text":"[^"]+"\}/u, '"message":{"text":""}')],
    ["a key that SARIF has not", (text) => text.replace('"version":', '"posture":1,"version":')],
  ])("sees %s", (_, spoil) => {
    expect(spoil(good)).not.toBe(good);
    expect(sarifFaults(spoil(good))).not.toEqual([]);
  });
});
