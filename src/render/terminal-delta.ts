import { AGENT_TITLES, AGENTS } from "../model/agent.ts";
import type { Delta, Direction } from "../model/delta.ts";
import type { Report } from "../model/report.ts";
import type { Page } from "./page.ts";
import type { Style } from "./palette.ts";
import type { RenderOptions } from "./renderer.ts";
import { severityCounts } from "./story.ts";
import { count, VERDICT_WORDS } from "./words.ts";
import { pad } from "./wrap.ts";

/** Changes that are listed without `--verbose`. What is left out is counted. */
const LISTED = 12;
const DIRECTION_COLUMN = "neutral".length;

function styleOf(direction: Direction, page: Page): Style {
  const { bad, good, quiet } = page.palette;
  return { lowers: bad, raises: good, neutral: quiet }[direction];
}

/** What the change does to trust: the sentence, the postures before and after, the rows, and thing by thing what came, went or is another. */
export function writeDelta(page: Page, report: Report, { verbose }: RenderOptions): void {
  const { delta } = report;
  if (!delta) return;
  page.heading("What changed", sidesOf(delta));
  page.write([{ text: "  " }], delta.summary, page.palette.strong);
  page.blank();
  writePostures(page, delta);
  for (const { question, before, after } of delta.rows)
    page.write([{ text: "  " }], `${question} ${VERDICT_WORDS[before]} before, ${VERDICT_WORDS[after]} now`);
  if (delta.changes.length > 0) page.blank();
  const shown = verbose ? delta.changes : delta.changes.slice(0, LISTED);
  for (const { direction, text, location } of shown) {
    page.write([{ text: `  ${pad(direction, DIRECTION_COLUMN)}  `, style: styleOf(direction, page) }], text);
    if (location) page.write([{ text: " ".repeat(DIRECTION_COLUMN + 4) }], `${location.path}:${location.line}`, page.palette.accent);
  }
  if (shown.length < delta.changes.length)
    page.write(
      [{ text: "  " }],
      `and ${count(delta.changes.length - shown.length, "more change", "more changes")} (--verbose shows all)`,
      page.palette.quiet,
    );
  writeFindings(page, report, delta);
}

function sidesOf({ base, head }: Delta): string {
  return `${base.commit?.slice(0, 12) ?? "the base"} to ${head.commit?.slice(0, 12) ?? "the work tree"}`;
}

function writePostures(page: Page, { base, head }: Delta): void {
  const arrow = (before: string, after: string): string => (before === after ? `${after}, as before` : `${before} before, ${after} now`);
  page.write([{ text: "  Posture  " }], arrow(base.posture, head.posture));
  for (const agent of AGENTS) {
    const [before, after] = [base.byAgent[agent], head.byAgent[agent]];
    if (before === undefined || after === undefined || before === after) continue;
    page.write([{ text: "           " }], `${AGENT_TITLES[agent]}: ${arrow(before, after)}`);
  }
  page.write([{ text: "  Score    " }], arrow(`${base.score}/10`, `${head.score}/10`));
}

function writeFindings(page: Page, { findings }: Report, { counts, fixed }: Delta): void {
  page.blank();
  const of = (delta: string): string => severityCounts(findings.filter((finding) => finding.delta === delta));
  const words = [
    `${counts.new} new${counts.new === 0 ? "" : ` (${of("new")})`}`,
    ...(counts.worse === 0 ? [] : [`${counts.worse} worse (${of("worse")})`]),
    `${counts.fixed} gone${counts.fixed === 0 ? "" : ` (${severityCounts(fixed)})`}`,
    `${counts.unchanged} as before`,
  ];
  page.write([{ text: "  Findings " }], words.join(", "));
}
