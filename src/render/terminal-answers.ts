import { AGENT_TITLES, AGENTS } from "../model/agent.ts";
import { type Answer, acceptanceWords, passes, type Verdict } from "../model/answer.ts";
import type { Report } from "../model/report.ts";
import type { Page } from "./page.ts";
import type { Style } from "./palette.ts";
import type { RenderOptions } from "./renderer.ts";
import { markOf } from "./terminal-marks.ts";
import { list, score, scoreParts, VERDICT_WORDS } from "./words.ts";
import { pad } from "./wrap.ts";

/** The widest verdict. */
const VERDICT_COLUMN = Math.max(...Object.values(VERDICT_WORDS).map((word) => word.length));

function styleOf(verdict: Verdict, page: Page): Style {
  const { good, bad, warn, quiet } = page.palette;
  return { yes: good, no: bad, unknown: warn, "not-applicable": quiet }[verdict];
}

/** The ten rows of the boundary decision table. */
export function writeAnswers(page: Page, report: Report, options: RenderOptions): void {
  page.heading(`Score ${score(report)}`, scoreParts(report));
  const indent = { text: " ".repeat(2 + 2 + VERDICT_COLUMN + 2) };
  for (const answer of report.answers) {
    const { verdict, question, because, action, byAsking, acceptance } = answer;
    const mark = { text: `  ${markOf(verdict, options)} ${pad(VERDICT_WORDS[verdict], VERDICT_COLUMN)}  `, style: styleOf(verdict, page) };
    page.write([mark], byAsking === true ? `${question} (by asking)` : question, page.palette.strong);
    page.write([indent], because, passes(verdict) ? page.palette.quiet : page.palette.plain);
    if (acceptance) page.write([indent], `${VERDICT_WORDS[verdict]}, ${acceptanceWords(acceptance)}`, page.palette.warn);
    if (options.verbose) writeEachAgent(page, answer, indent.text);
    else if (differs(answer)) page.write([indent], verdictsByAgent(answer), page.palette.quiet);
    if (!passes(verdict)) page.write([indent, { text: `${markOf("action", options)} ` }], action);
  }
}

function differs({ byAgent = {} }: Answer): boolean {
  return new Set(Object.values(byAgent).map((answer) => answer.verdict)).size > 1;
}

/** "no: Claude Code and Cursor; yes: Codex". */
function verdictsByAgent({ byAgent = {} }: Answer): string {
  const verdicts = ["no", "unknown", "yes", "not-applicable"] as const;
  return verdicts
    .map((verdict) => [verdict, AGENTS.filter((agent) => byAgent[agent]?.verdict === verdict)] as const)
    .filter(([, agents]) => agents.length > 0)
    .map(([verdict, agents]) => `${VERDICT_WORDS[verdict]}: ${list(agents.map((agent) => AGENT_TITLES[agent]))}`)
    .join("; ");
}

function writeEachAgent(page: Page, { byAgent = {} }: Answer, indent: string): void {
  page.table(
    AGENTS.flatMap((agent) => {
      const answer = byAgent[agent];
      if (answer === undefined) return [];
      return [
        {
          before: { text: indent },
          cell: `${AGENT_TITLES[agent]}: ${VERDICT_WORDS[answer.verdict]}`,
          text: answer.acceptance ? `${answer.because} (${acceptanceWords(answer.acceptance)})` : answer.because,
          style: page.palette.quiet,
        },
      ];
    }),
  );
}

/** The five boundaries, and the rows that make one fuzzy. */
export function writeBoundaries(page: Page, { boundaries, answers }: Report, options: RenderOptions): void {
  const fuzzy = boundaries.filter((boundary) => !boundary.clear).length;
  page.heading("Boundaries", fuzzy === 0 ? `all ${boundaries.length} clear` : `${fuzzy} of ${boundaries.length} fuzzy`);
  page.table(
    boundaries.map(({ title, clear, rows }) => {
      const state = clear ? "clear" : "fuzzy";
      const open = rows.filter((row) => answers.some((answer) => answer.row === row && !passes(answer.verdict)));
      return {
        before: {
          text: `  ${markOf(state, options)} ${pad(state, VERDICT_COLUMN)}  `,
          style: clear ? page.palette.good : page.palette.warn,
        },
        cell: title,
        text: clear ? "" : open.join(", "),
        style: page.palette.quiet,
      };
    }),
  );
}
