import { readdirSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { fill } from "../../scripts/pattern.ts";
import { compare, withDelta } from "../../src/delta/compare.ts";
import type { Change, Delta } from "../../src/model/delta.ts";
import type { Report } from "../../src/model/report.ts";
import { reportSchema } from "../../src/render/report-schema.ts";
import { scan } from "../../src/scan.ts";
import { catalog } from "../our-catalog.ts";
import { SAMPLES } from "../render/sample-report.ts";
import { inRepository, readPullRequest } from "./pull-request.ts";

// Properties that hold for any two reports. The reports are those of the scripted pull requests, thinned out at random.

const secret = (text: string): string => fill(text, "delta").text;
const files = readdirSync(import.meta.dirname).filter((file) => file.endsWith(".repo"));
let reports: readonly Report[] = [];

beforeAll(async () => {
  const found: Report[] = [];
  for (const name of files.filter((_, index) => index % 3 === 0)) {
    const pullRequest = readPullRequest(join(import.meta.dirname, name));
    await inRepository(pullRequest, secret, async (root) => {
      for (const revision of ["base", "head"])
        found.push(await scan({ root, revision, state: "internal", agents: [], catalog, worker: undefined }));
    });
  }
  reports = [...SAMPLES, ...found];
}, 120_000);

/** A report of the pool with some of its things left out. */
const anyReport = fc.tuple(fc.nat(), fc.infiniteStream(fc.boolean())).map(([index, keeps]): Report => {
  const report = reports[index % reports.length] as Report;
  const thin = <T>(things: readonly T[]): T[] => things.filter(() => keeps.next().value);
  const { inventory } = report;
  return {
    ...report,
    findings: thin(report.findings),
    permissions: thin(report.permissions),
    inventory: Object.fromEntries(
      Object.entries(inventory).map(([name, things]) => [name, thin(things)]),
    ) as unknown as Report["inventory"],
  };
});

describe("any two reports", () => {
  test("the same report twice has an empty delta", () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        const delta = compare(report, report);
        expect([delta.changes, delta.rows, delta.fixed, delta.lowersTrust]).toEqual([[], [], [], false]);
        expect([delta.counts.new, delta.counts.worse, delta.counts.fixed]).toEqual([0, 0, 0]);
        expect(delta.counts.unchanged).toBe(report.findings.length);
      }),
      { numRuns: 300 },
    );
  });

  test("exchanging them exchanges what came and what went", () => {
    fc.assert(
      fc.property(anyReport, anyReport, (one, two) => {
        const [there, back] = [compare(one, two), compare(two, one)];
        expect(tally(there, "added")).toEqual(tally(back, "removed"));
        expect(tally(there, "removed")).toEqual(tally(back, "added"));
        expect(tally(there, "changed")).toEqual(tally(back, "changed"));
        expect([there.counts.new, there.counts.fixed]).toEqual([back.counts.fixed, back.counts.new]);
        expect(there.rows.map(({ row, before, after }) => [row, after, before])).toEqual(
          back.rows.map(({ row, before, after }) => [row, before, after]),
        );
        expect([there.base, there.head]).toEqual([back.head, back.base]);
      }),
      { numRuns: 300 },
    );
  });

  test("what comes with one sign goes with the other", () => {
    const opposite = { lowers: "raises", raises: "lowers", neutral: "neutral" } as const;
    fc.assert(
      fc.property(anyReport, anyReport, (one, two) => {
        const signs = (delta: Delta, how: Change["how"], turn: boolean): string[] =>
          delta.changes
            .filter((change) => change.how === how)
            .map(({ subject, name, direction }) => `${subject} ${name} ${turn ? opposite[direction] : direction}`)
            .sort();
        expect(signs(compare(one, two), "added", false)).toEqual(signs(compare(two, one), "removed", true));
      }),
      { numRuns: 300 },
    );
  });

  test("every finding of the head says how it stands, none of the base's is lost, and the report stays valid", () => {
    fc.assert(
      fc.property(anyReport, anyReport, (one, two) => {
        const report = withDelta(one, two);
        const { counts, summary } = report.delta as Delta;
        expect(report.findings.every(({ delta }) => delta !== undefined)).toBe(true);
        expect(counts.unchanged + counts.worse + counts.fixed).toBe(one.findings.length);
        expect(counts.unchanged + counts.worse + counts.new).toBe(two.findings.length);
        expect([...summary].length).toBeLessThanOrEqual(400);
        expect(reportSchema.safeParse(report).error).toBeUndefined();
      }),
      { numRuns: 200 },
    );
  });
});

/** How many changes of each kind there are. */
function tally({ changes }: Delta, how: Change["how"]): Record<string, number> {
  const found: Record<string, number> = {};
  for (const change of changes.filter((one) => one.how === how)) found[change.subject] = (found[change.subject] ?? 0) + 1;
  return found;
}
