import { describe, expect, it } from "vitest";
import { bytes, count, figure, headlineRule, incompleteWords, list, score, scoreParts } from "../../src/render/words.ts";
import { sampleReport } from "./sample-report.ts";

describe("words", () => {
  it("puts commas between thousands", () => {
    expect([0, 999, 1000, 1234567].map(figure)).toEqual(["0", "999", "1,000", "1,234,567"]);
  });

  it("counts in singular and plural", () => {
    expect([count(0, "file"), count(1, "file"), count(2, "boundary", "boundaries")]).toEqual(["0 files", "1 file", "2 boundaries"]);
  });

  it("lists with an and", () => {
    expect([list([]), list(["a"]), list(["a", "b"]), list(["a", "b", "c"])]).toEqual(["", "a", "a and b", "a, b and c"]);
  });

  it("gives sizes in the largest unit", () => {
    expect([0, 1, 1023, 1024, 5_872_025, 2 ** 41].map(bytes)).toEqual([
      "0 bytes",
      "1 byte",
      "1,023 bytes",
      "1.0 KiB",
      "5.6 MiB",
      "2048.0 GiB",
    ]);
  });

  it("counts yes and not applicable as passing, never unknown", () => {
    const report = { ...sampleReport("hold"), score: { yes: 7, no: 1, unknown: 1, notApplicable: 1, of: 10 } };
    expect(score(report)).toBe("8/10");
    expect(scoreParts(report)).toBe("7 yes, 1 not applicable, 1 no, 1 unknown");
  });

  it("says who decided the headline", () => {
    expect(headlineRule(sampleReport("hold"))).toContain("Claude Code and Cursor");
    expect(headlineRule(sampleReport("workspace-write"))).toContain("as asked");
    expect(headlineRule(sampleReport("constrained-auto"))).toContain("configures no agent");
  });

  it("calls a scan incomplete by its flag or by its gaps", () => {
    const report = sampleReport("read-only");
    const withCoverage = (coverage: Partial<typeof report.subject.coverage>) => ({
      ...report,
      subject: { ...report.subject, coverage: { ...report.subject.coverage, ...coverage } },
    });
    expect(incompleteWords(report)).toBeUndefined();
    expect(incompleteWords(withCoverage({ complete: false }))).toContain("not a clean scan");
    expect(incompleteWords(withCoverage({ gaps: [{ path: "a", reason: "b" }] }))).toContain("1 thing ");
  });
});
