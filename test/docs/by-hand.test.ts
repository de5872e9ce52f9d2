import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { fill } from "../../scripts/pattern.ts";
import type { AgentId } from "../../src/model/agent.ts";
import type { RowAnswer } from "../../src/model/answer.ts";
import { isBelow, lower, POSTURES, type PostureName, STATES } from "../../src/model/posture.ts";
import type { Report } from "../../src/model/report.ts";
import { scan } from "../../src/scan.ts";
import { inTemporaryFolder, readFixture } from "../fixture.ts";
import { catalog } from "../our-catalog.ts";

// A reader with docs/boundary.md and a report comes to the report's posture. Everything here is taken from the page's tables, nothing from the code
// that decides.

const ROOT = join(import.meta.dirname, "../..");
const PAGE = readFileSync(join(ROOT, "docs/boundary.md"), "utf8");

/** The nth table under a heading: its lines, the cells without code marks. */
function table(heading: string, nth = 0): string[][] {
  const section = PAGE.split(/^## /m).find((part) => part.startsWith(`${heading}\n`));
  if (section === undefined) throw new Error(`no section ${heading}`);
  const tables = section.split(/\n(?:[^|\n].*)?\n/).filter((part) => part.includes("| --- |"));
  const lines = tables[nth]?.split("\n").filter((line) => line.startsWith("|")) ?? [];
  return lines.slice(2).map((line) =>
    line
      .slice(2, -2)
      .split(" | ")
      .map((cell) => cell.replaceAll("`", "")),
  );
}

const posture = (cell: string | undefined): PostureName => {
  const found = POSTURES.find((name) => name === cell);
  if (!found) throw new Error(`“${cell}” is no posture`);
  return found;
};
const lookUp = (lines: string[][], id: string): string[] => {
  const line = lines.find(([first]) => first === id);
  if (!line) throw new Error(`the page has no line ${id}`);
  return line;
};

/** The six steps of the page. */
function byHand(report: Report, agent: AgentId): PostureName {
  const ceilings: PostureName[] = [posture(lookUp(table("Repository state"), report.subject.state)[1])];
  for (const { by } of report.posture.ceilings)
    if (by.startsWith("content:")) ceilings.push(posture(lookUp(table("Repository state", 1), by.slice("content:".length))[1]));
  const rows = table("The ten rows");
  const fuzzy = new Set<string>();
  for (const answer of report.answers) {
    const own: RowAnswer = answer.byAgent?.[agent] ?? answer;
    const [, , boundaries = "", , , yes, asking, no, unknown] = lookUp(rows, answer.row);
    if (own.verdict === "yes") ceilings.push(posture(own.byAsking && asking !== "–" ? asking : yes));
    if (own.verdict === "no") ceilings.push(posture(no));
    if (own.verdict === "unknown") ceilings.push(posture(unknown));
    if (own.verdict === "no" || own.verdict === "unknown") for (const id of own.fuzzy ?? boundaries.split(", ")) fuzzy.add(id);
  }
  const counts = table("Boundaries", 1);
  ceilings.push(posture(counts[Math.min(fuzzy.size, counts.length - 1)]?.[1]));
  for (const finding of report.findings) {
    if (finding.agents?.includes(agent) === false) continue;
    const fits = table("Ceilings of findings").find(([, condition = ""]) =>
      condition.split("; ").every((part) => {
        const [kind, ...values] = part.split(/,? /);
        return values.includes(kind === "severity" ? finding.severity : kind === "family" ? finding.family : finding.rule);
      }),
    );
    if (fits) ceilings.push(posture(fits[2]));
  }
  if (!report.subject.coverage.complete) ceilings.push(posture(/gap has the ceiling `([\w-]+)`/.exec(PAGE)?.[1]));
  return ceilings.reduce(lower, "constrained-auto");
}

describe.each(["test/e2e/coin-dashboard.repo", "test/e2e/hardened.repo", "test/scripts/every-room.repo", "test/report/mcp-servers.repo"])(
  "%s",
  (path) => {
    test.each(STATES)("in the state %s: the postures of all agents and the headline", async (state) => {
      const report = await inTemporaryFolder(
        readFixture(join(ROOT, path), (text) => fill(text, "by-hand").text),
        (root) => scan({ root, state, agents: [], catalog, worker: undefined }),
      );
      const own = Object.entries(report.posture.byAgent) as [AgentId, PostureName][];
      expect(own.map(([agent]) => [agent, byHand(report, agent)])).toEqual(own);
      const counted = own.filter(([agent]) => report.posture.headline.agents.includes(agent)).map(([, name]) => name);
      expect(report.posture.name).toBe(counted.reduce((a, b) => (isBelow(a, b) ? a : b)));
    });
  },
);
