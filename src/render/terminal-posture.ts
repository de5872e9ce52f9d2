import { AGENT_TITLES } from "../model/agent.ts";
import { POSTURES, type PostureName } from "../model/posture.ts";
import type { Report } from "../model/report.ts";
import type { Page } from "./page.ts";
import type { Style } from "./palette.ts";
import type { RenderOptions } from "./renderer.ts";
import { agentRows, type CeilingReason, ceilingReasons, nextPosture } from "./story.ts";
import { markOf } from "./terminal-marks.ts";
import { count, headlineRule, incompleteWords, list } from "./words.ts";
import { displayWidth, pad } from "./wrap.ts";

/** Reasons that are listed without `--verbose`. */
const LISTED = 6;

function styleOf(posture: PostureName, page: Page): Style {
  const { bad, warn, accent, good } = page.palette;
  return { hold: bad, "read-only": warn, "workspace-write": accent, "constrained-auto": good }[posture];
}

/** The widest posture id. */
const POSTURE_COLUMN = Math.max(...POSTURES.map((name) => name.length));

/** What was looked at, the posture, and what it means. */
export function writeHeadline(page: Page, report: Report, options: RenderOptions): void {
  const { subject, posture, tool } = report;
  const commit = subject.commit === undefined ? "" : ` at ${subject.commit.slice(0, 12)}`;
  page.write([], `${tool.name} ${tool.version}: ${subject.name}${commit}, state ${subject.state}`, page.palette.quiet);
  page.blank();
  const { title, means } = posture;
  page.write([], title, (text) => page.palette.strong(styleOf(posture.name, page)(text)));
  page.write([{ text: "  " }], means);
  const incomplete = incompleteWords(report);
  if (incomplete !== undefined) {
    page.blank();
    page.write(
      [{ text: `${markOf("warning", options)} `, style: page.palette.warn }],
      `${incomplete} What is missing stands under Coverage.`,
      page.palette.warn,
    );
  }
}

/** Each answered agent with its posture and the way to start it there. */
export function writeAgents(page: Page, report: Report): void {
  const rows = agentRows(report);
  if (rows.length === 0) return;
  page.heading("Start");
  page.write([{ text: "  " }], headlineRule(report), page.palette.quiet);
  const names = Math.max(...rows.map((row) => AGENT_TITLES[row.agent].length));
  const room = page.width - 2 - names - 2 - POSTURE_COLUMN - 2;
  for (const { agent, posture, launch = "" } of rows) {
    const name = { text: `  ${pad(AGENT_TITLES[agent], names)}  ` };
    const cell = { text: pad(posture, POSTURE_COLUMN + 2), style: styleOf(posture, page) };
    const fits = displayWidth(launch) <= room; // a command is copied as a whole, so it moves to the next line before it is broken
    page.write([name, cell], fits ? launch : "");
    if (!fits) page.write([{ text: " ".repeat(names + 4) }], launch);
  }
}

/** The ceilings that set the posture; with `--verbose` also those that lie higher or hold for other agents. */
export function writeReasons(page: Page, report: Report, { verbose }: RenderOptions): void {
  const { setting, other } = ceilingReasons(report);
  page.heading("Why");
  if (setting.length === 0) page.write([{ text: "  " }], "Nothing holds it lower.");
  const shown = verbose ? setting : setting.slice(0, LISTED);
  for (const reason of shown) writeReason(page, reason, verbose);
  if (shown.length < setting.length)
    page.write(
      [{ text: "  " }],
      `and ${count(setting.length - shown.length, "more reason", "more reasons")} (--verbose shows all)`,
      page.palette.quiet,
    );
  if (other.length === 0) return;
  if (verbose) {
    page.write([{ text: "  " }], "Ceilings that lie higher or hold for other agents:", page.palette.quiet);
    for (const reason of other) writeReason(page, reason, verbose);
  } else {
    page.write(
      [{ text: "  " }],
      `${count(other.length, "other ceiling lies higher or holds", "other ceilings lie higher or hold")} for other agents (--verbose shows all).`,
      page.palette.quiet,
    );
  }
}

function writeReason(page: Page, { by, posture, because, agents }: CeilingReason, verbose: boolean): void {
  const holdsFor = agents.length === 0 ? "" : ` (${list(agents.map((agent) => AGENT_TITLES[agent]))})`;
  page.write([{ text: `  ${pad(posture, POSTURE_COLUMN)}  `, style: styleOf(posture, page) }], `${because}${holdsFor}`);
  if (verbose) page.write([{ text: " ".repeat(POSTURE_COLUMN + 4) }], by, page.palette.quiet);
}

/** The changes that lift the posture by one step. */
export function writeNextSteps(page: Page, report: Report, { verbose }: RenderOptions): void {
  const { nextSteps } = report.posture;
  const next = nextPosture(report);
  if (nextSteps.length === 0 || next === undefined) return;
  page.heading(`To get to ${next}`);
  const shown = verbose ? nextSteps : nextSteps.slice(0, LISTED);
  for (const [i, step] of shown.entries()) page.write([{ text: `  ${i + 1}. ` }], step);
  if (shown.length < nextSteps.length)
    page.write(
      [{ text: "  " }],
      `and ${count(nextSteps.length - shown.length, "more step", "more steps")} (--verbose shows all)`,
      page.palette.quiet,
    );
}
