import { AGENT_TITLES, AGENTS, type AgentId } from "../model/agent.ts";
import { OUTCOMES, type Outcome, type PermissionRow } from "../model/permission.ts";
import type { Report } from "../model/report.ts";
import type { Cell, Page } from "./page.ts";
import type { Style } from "./palette.ts";
import { circumstances, OUTCOME_KEY, OUTCOME_WORDS, openPermissions, permissionLabel } from "./permission-words.ts";
import type { RenderOptions } from "./renderer.ts";
import { count, list } from "./words.ts";
import { pad } from "./wrap.ts";

/** Lines without `--verbose`. */
const LISTED = 8;
/** The least room for what the line is about. */
const LABEL = 24;

function styleOf(outcome: Outcome, page: Page): Style {
  const { bad, warn, good, quiet } = page.palette;
  return { allow: bad, unknown: warn, ask: quiet, deny: good }[outcome];
}

/** The permission matrix, a column an agent: without `--verbose` only what would happen unasked or is not known. */
export function writePermissions(page: Page, report: Report, { verbose }: RenderOptions): void {
  const rows = verbose ? report.permissions : openPermissions(report);
  const agents = AGENTS.filter((agent) => rows.some(({ byAgent }) => byAgent[agent] !== undefined));
  if (rows.length === 0) return;
  page.heading(verbose ? "What each agent would do" : "What would happen unasked");
  const fits = agents.reduce((sum, agent) => sum + columnWidth(agent), 2) + LABEL <= page.width;
  const shown = verbose ? rows : rows.slice(0, LISTED);
  if (fits)
    page.write(
      agents.map((agent, i) => column(agent, shortTitle(agent), page.palette.quiet, i)),
      "",
      page.palette.quiet,
    );
  for (const row of shown) {
    if (fits) writeColumns(page, row, agents);
    else writeWords(page, row, agents);
    if (verbose) writeReasons(page, row);
  }
  if (shown.length < rows.length)
    page.write(
      [{ text: "  " }],
      `and ${count(rows.length - shown.length, "more line", "more lines")} (--verbose shows all)`,
      page.palette.quiet,
    );
  page.write([{ text: "  " }], OUTCOME_KEY, page.palette.quiet);
}

function writeColumns(page: Page, row: PermissionRow, agents: readonly AgentId[]): void {
  const cells = agents.map((agent, i) => {
    const cell = row.byAgent[agent];
    return column(agent, cell ? OUTCOME_WORDS[cell.outcome] : "", cell ? styleOf(cell.outcome, page) : page.palette.quiet, i);
  });
  page.write(cells, permissionLabel(row));
}

/** "allow: Claude Code and Codex; deny: Gemini CLI", where a terminal is too narrow for columns. */
function writeWords(page: Page, row: PermissionRow, agents: readonly AgentId[]): void {
  page.write([{ text: "  " }], permissionLabel(row));
  const words = OUTCOMES.map((outcome) => [outcome, agents.filter((agent) => row.byAgent[agent]?.outcome === outcome)] as const)
    .filter(([, those]) => those.length > 0)
    .map(([outcome, those]) => `${OUTCOME_WORDS[outcome]}: ${list(those.map((agent) => AGENT_TITLES[agent]))}`);
  page.write([{ text: "    " }], words.join("; "), page.palette.quiet);
}

/** The first word of the name tells the agents apart and keeps the table narrow. */
function shortTitle(agent: AgentId): string {
  return AGENT_TITLES[agent].split(" ", 1)[0] ?? agent;
}

function columnWidth(agent: AgentId): number {
  return Math.max(shortTitle(agent).length, 5) + 2;
}

function column(agent: AgentId, text: string, style: Style, index: number): Cell {
  return { text: `${index === 0 ? "  " : ""}${pad(text, columnWidth(agent))}`, style };
}

function writeReasons(page: Page, { byAgent }: PermissionRow): void {
  page.table(
    AGENTS.flatMap((agent) => {
      const cell = byAgent[agent];
      if (cell === undefined) return [];
      const other = circumstances(cell);
      const text = [cell.because, ...(other === "" ? [] : [`${other[0]?.toUpperCase()}${other.slice(1)}.`])].join(" ");
      return [{ before: { text: "      " }, cell: AGENT_TITLES[agent], text: `${text}${rulePlace(cell)}`, style: page.palette.quiet }];
    }),
  );
}

function rulePlace({ rule }: { readonly rule?: { readonly path: string; readonly line: number } }): string {
  return rule === undefined ? "" : ` (${rule.path}:${rule.line})`;
}
