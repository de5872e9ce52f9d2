import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Report } from "../../src/model/report.ts";
import { scan } from "../../src/scan.ts";
import { inTemporaryFolder, readFixture } from "../fixture.ts";
import { catalog } from "../our-catalog.ts";

// Incidents rebuilt as inert look-alikes: hosts do not exist, payloads print a word. A line `chain: a b c` in a fixture's comment names the
// files that one critical finding must tell together; `benign/` holds what honest repositories do at the same places.

const fixtures = (folder: string): string[] =>
  readdirSync(join(import.meta.dirname, folder)).map((name) => join(import.meta.dirname, folder, name));

async function reportOn(fixture: string): Promise<Report> {
  return await inTemporaryFolder(readFixture(fixture), (root) => scan({ root, state: "internal", agents: [], catalog, worker: undefined }));
}

describe.each(fixtures("attacks"))("%s", (path) => {
  const chains = [...readFixture(path).comment.matchAll(/^chain: (?<files>.+)$/gmu)].map(
    (match) => match.groups?.["files"]?.split(" ") ?? [],
  );

  test("is held, and one critical finding tells the whole chain", async () => {
    const { findings, posture, inventory } = await reportOn(path);
    expect(chains).not.toEqual([]);
    expect(posture.name).toBe("hold");
    const told = findings.filter(({ severity, family }) => severity === "critical" && (family === "package-hooks" || family === "ci"));
    expect(
      posture.ceilings.some(({ by, posture: ceiling }) => ceiling === "hold" && told.some(({ rule }) => by === `finding:${rule}`)),
    ).toBe(true);
    for (const chain of chains) {
      const whole = told.some(({ locations }) => chain.every((file) => locations.some((location) => location.path === file)));
      expect(whole, `one finding over ${chain.join(", ")}`).toBe(true);
    }
    // The list of triggers tells the same: none of them passes for harmless.
    for (const { class: id } of inventory.triggers) expect(["safe-read", "test", "format-lint"]).not.toContain(id);
  });
});

describe.each(fixtures("benign"))("%s", (path) => {
  test("has no finding above a note about what runs", async () => {
    const { findings, subject } = await reportOn(path);
    expect(
      findings
        .filter(({ family, severity }) => (family === "package-hooks" || family === "ci") && severity !== "info")
        .map(({ message }) => message),
    ).toEqual([]);
    expect(subject.coverage.gaps).toEqual([]);
  });
});
