import { describe, expect, it } from "vitest";
import type { Report } from "../../src/model/report.ts";
import gitlab from "../../src/render/gitlab.ts";
import { sampleReport } from "./sample-report.ts";

const hold = sampleReport("hold");

interface Entry {
  readonly description: string;
  readonly check_name: string;
  readonly fingerprint: string;
  readonly severity: string;
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}
const read = (report: Report): Entry[] => JSON.parse(gitlab.render(report));

describe("the GitLab report", () => {
  it("has an entry for each finding, with what is so, why it matters and what to do", () => {
    expect(read(sampleReport("read-only"))).toEqual([
      {
        description:
          "sphinx has no version and no lock file holds one. The same install command brings other code tomorrow, and an agent that runs it cannot tell. Write exact versions and commit a lock file with hashes.",
        check_name: "unpinned-requirement",
        fingerprint: "c0ffee000000011",
        severity: "major",
        location: { path: "requirements.txt", lines: { begin: 1 } },
      },
    ]);
  });

  it("uses GitLab's five severities", () => {
    const [first] = hold.findings;
    if (!first) throw new Error("the sample has findings");
    const findings = (["critical", "high", "medium", "low", "info"] as const).map((severity) => ({ ...first, severity }));
    const report = { ...sampleReport("read-only"), findings };
    expect(read(report).map(({ severity }) => severity)).toEqual(["blocker", "critical", "major", "minor", "info"]);
  });

  it("never looks clean where something was not read or was set aside", () => {
    const entries = read({ ...hold, findings: [] });
    expect(entries.map(({ check_name, severity, location }) => [check_name, severity, location.path])).toEqual([
      ["incomplete-scan", "blocker", ".cursor/permissions.json"],
      ["incomplete-scan", "blocker", "assets/model.bin.md"],
      ["suppressed-findings", "info", "requirements.txt"],
    ]);
    expect(entries.at(-1)?.description).toBe("1 finding suppressed by the operator.");
    expect(new Set(entries.map(({ fingerprint }) => fingerprint)).size).toBe(entries.length);
  });

  it("counts gaps beyond a hundred", () => {
    const gaps = Array.from({ length: 250 }, (_, i) => ({ path: `f${i}`, reason: "unreadable" }));
    const entries = read({
      ...hold,
      findings: [],
      suppressed: [],
      subject: { ...hold.subject, coverage: { ...hold.subject.coverage, gaps } },
    });
    expect(entries).toHaveLength(100);
    expect(entries.at(-1)?.description).toContain("And 150 more things.");
  });
});
