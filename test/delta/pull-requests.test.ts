import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { fill } from "../../scripts/pattern.ts";
import { compareRevisions } from "../../src/compare.ts";
import { AGENT_TITLES } from "../../src/model/agent.ts";
import type { Delta } from "../../src/model/delta.ts";
import type { Report } from "../../src/model/report.ts";
import { catalog } from "../our-catalog.ts";
import { inRepository, readPullRequest } from "./pull-request.ts";

// Each file is one pull request. Its delta is exactly what its comment expects: every change, every finding that is new, worse or gone, every row, and
// the postures. Nothing else may be in it.

const secret = (text: string): string => fill(text, "delta").text;
const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith(".repo"));

test.each(files)("%s", async (name) => {
  const pullRequest = readPullRequest(join(import.meta.dirname, name));
  const report = await inRepository(pullRequest, secret, (root) =>
    compareRevisions({ root, base: "base", head: "head", state: "internal", agents: [], catalog, worker: undefined }),
  );
  expect(told(report)).toEqual(pullRequest.expected);
});

/** The delta as lines that a person can check. */
function told(report: Report): string[] {
  const delta = report.delta as Delta;
  return [
    ...(delta.lowersTrust ? ["lowers trust"] : []),
    ...delta.changes.map(({ direction, text, location }) => `${direction}: ${text} [${location?.path}]`),
    ...report.findings.flatMap((one) => (one.delta === "unchanged" ? [] : [`${one.delta}: ${one.rule} (${one.severity})`])),
    ...delta.fixed.map(({ rule, severity }) => `fixed: ${rule} (${severity})`),
    ...delta.rows.map(({ row, before, after }) => `row: ${row} from ${before} to ${after}`),
    ...Object.entries(AGENT_TITLES).flatMap(([agent, title]) => {
      const [before, after] = [delta.base.byAgent, delta.head.byAgent].map((side) => side[agent as keyof typeof side]);
      return before === after || before === undefined || after === undefined ? [] : [`posture: ${title} from ${before} to ${after}`];
    }),
  ];
}
