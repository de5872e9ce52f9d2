import { describe, expect, it } from "vitest";
import type { Report } from "../../src/model/report.ts";
import { fleetRenderers } from "../../src/render/fleet/index.ts";
import { renderers } from "../../src/render/index.ts";
import type { RenderOptions } from "../../src/render/renderer.ts";
import { plain } from "./readers.ts";
import { ACCEPTED, ENDED, withAcceptance } from "./sample-acceptance.ts";
import { sampleReport } from "./sample-report.ts";
import type { SarifLog } from "./sarif-check.ts";

const REPORT = sampleReport("read-only");
const OPTIONS: RenderOptions = { color: false, width: 400, verbose: false, quiet: false, excerpts: true };
/** Formats that show the ten rows. SARIF and GitLab are lists of places, and say it beside them. */
const WITH_ROWS = ["terminal", "markdown", "html"];

describe.each(renderers.filter(({ format }) => WITH_ROWS.includes(format)))("$format", ({ render }) => {
  it("says of an accepted row that it is a no, who accepts it, until when and why", () => {
    expect(plain(render(withAcceptance(REPORT, ACCEPTED), OPTIONS))).toContain(
      "no, accepted by Ada & Co until 2026-06-10: Network for one install.",
    );
  });

  it("says of an exception that has ended that the row counts again", () => {
    const text = plain(render(withAcceptance(REPORT, ENDED), OPTIONS));
    expect(text).toContain("not accepted: the exception of Ada & Co ended on 2026-06-10, so the row counts again");
    expect(text).not.toContain("no, accepted");
  });
});

it("json carries the acceptance beside the verdict", () => {
  const json = renderers.find(({ format }) => format === "json");
  const report = JSON.parse(json?.render(withAcceptance(REPORT, ACCEPTED), OPTIONS) ?? "{}") as Report;
  expect(report.answers.find(({ row }) => row === "network-off")).toMatchObject({ verdict: "no", acceptance: ACCEPTED });
});

const rendered = (format: string, report: Report): string => {
  const text = renderers.find((one) => one.format === format)?.render(report, OPTIONS);
  if (text === undefined) throw new Error(`no ${format}`);
  return text;
};

describe("sarif", () => {
  const run = (report: Report) => {
    const [first] = (JSON.parse(rendered("sarif", report)) as SarifLog).runs;
    if (!first) throw new Error("no run");
    const notes = first.invocations[0]?.toolConfigurationNotifications ?? [];
    return {
      properties: first.properties,
      notes: notes.map(({ descriptor, level, message }) => [descriptor.id, level, message.text.replaceAll("`", "")]),
    };
  };

  it("notes an accepted row as a matter of configuration, and lists it in the run's properties", () => {
    const { properties, notes } = run(withAcceptance(REPORT, ACCEPTED));
    expect(notes).toEqual([
      ["accepted-row", "note", "Is network off by default? no (Codex), accepted by Ada & Co until 2026-06-10: Network for one install."],
      ["policy", "note", "The exception for x fits no finding."],
    ]);
    const { reason, by, expires, upTo } = ACCEPTED;
    expect(properties["acceptedRows"]).toEqual([{ row: "network-off", verdict: "no", agents: ["codex"], by, expires, upTo, reason }]);
    expect(properties["policyDay"]).toBe("2026-06-01");
  });

  it("warns of an exception that has ended, and lists none", () => {
    const { properties, notes } = run(withAcceptance(REPORT, ENDED));
    expect(notes[0]).toEqual([
      "row-not-accepted",
      "warning",
      "Is network off by default? no (Codex), not accepted: the exception of Ada & Co ended on 2026-06-10, so the row counts again",
    ]);
    expect(properties).not.toHaveProperty("acceptedRows");
  });

  it("says nothing of rows without a policy", () => {
    const { properties, notes } = run(REPORT);
    expect([notes, Object.keys(properties).filter((key) => /accepted|policy/.test(key))]).toEqual([[], []]);
  });
});

describe("gitlab", () => {
  const entries = (report: Report) =>
    (JSON.parse(rendered("gitlab", report)) as { check_name: string; severity: string; description: string }[]).filter(({ check_name }) =>
      check_name.includes("row"),
    );

  it("has an entry for an accepted row, and a worse one for an exception that has ended", () => {
    expect(entries(withAcceptance(REPORT, ACCEPTED))).toMatchObject([
      { check_name: "accepted-row", severity: "info", description: expect.stringContaining("accepted by Ada `&` Co until 2026-06-10") },
    ]);
    expect(entries(withAcceptance(REPORT, ENDED))).toMatchObject([
      { check_name: "row-not-accepted", severity: "major", description: expect.stringContaining("ended on 2026-06-10") },
    ]);
    expect(entries(REPORT)).toEqual([]);
  });
});

/** How formats for programs count; pages say it in words. */
const COUNTED: Readonly<Record<string, string>> = { json: '"acceptedRows": 1', sarif: '"acceptedRows":[{' };

describe.each(fleetRenderers)("a fleet in $format", ({ format, render }) => {
  const fleet = (report: Report): string => plain(render([{ file: "one", report }], OPTIONS));

  it("says whose row is accepted until when and why, and which exception has ended", () => {
    for (const words of ["Ada & Co", "2026-06-10", "Network for one install."])
      expect(fleet(withAcceptance(REPORT, ACCEPTED))).toContain(words);
    expect(fleet(withAcceptance(REPORT, ENDED))).toContain("ended on 2026-06-10, so the row counts again");
  });

  it("counts what is accepted, and not what has ended", () => {
    const [held, ended] = [withAcceptance(REPORT, ACCEPTED), withAcceptance(REPORT, ENDED)].map(fleet);
    const words = COUNTED[format] ?? "1 row accepted by the operator.";
    expect(held).toContain(words);
    expect(ended).not.toContain(words);
    expect(fleet(REPORT)).not.toContain("policy speaks");
  });
});
