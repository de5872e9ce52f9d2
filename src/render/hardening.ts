import { AGENT_TITLES } from "../model/agent.ts";
import type { ChangedLine, Hardening, Limit, SettingsChange } from "../model/hardening.ts";
import { escapeForJsonLog, escapeForLog } from "./escape.ts";
import { visible } from "./visible.ts";

/** Kept lines that are shown around a change. */
const CONTEXT = 2;

/** The result of `preflight harden` for a terminal: the changes with their reasons, what stays open, and the proof. */
export function hardeningText(result: Hardening, written: boolean): string {
  const title = `${AGENT_TITLES[result.agent]} ${result.version}: ${result.posture}`;
  return [
    `${title}\n`,
    ...result.changes.map(diff),
    ...(result.changes.length === 0 ? ["Nothing to change: the settings already say so.\n"] : []),
    ...list("Runs by itself afterwards", result.automatic),
    ...list("Stays more open than the posture", result.limits.filter(({ opens }) => opens).map(limit)),
    ...list("What these settings cannot say", result.limits.filter(({ opens }) => !opens).map(limit)),
    ...list("To know", result.notes),
    proof(result),
    outcome(result, written),
  ].join("\n");
}

const HELD_BY = { sandbox: "held by the sandbox", question: "you are asked", nothing: "held by nothing" } as const;

/** A limit with the rows that it costs, or with what holds what it opens. */
function limit({ what, instead, rows, opens = [] }: Limit): string {
  const marks = [...rows, ...new Set(opens.map(({ heldBy }) => HELD_BY[heldBy]))];
  return `${marks.length > 0 ? `(${marks.join(", ")}) ` : ""}${what} ${instead}`;
}

function list(title: string, items: readonly string[]): string[] {
  return items.length === 0 ? [] : [`${title}:\n${items.map((item) => `  - ${clean(item)}\n`).join("")}`];
}

function diff({ path, before, lines }: SettingsChange): string {
  const shown = lines.map((line, index) => line.mark !== " " || near(lines, index));
  const rows: string[] = [];
  let reason = "";
  for (const [index, { mark, text, because = "" }] of lines.entries()) {
    if (!shown[index]) {
      if (index === 0 || shown[index - 1]) rows.push("  …");
      reason = "";
      continue;
    }
    if (mark !== " " && because !== reason) rows.push(`  # ${clean(because)}`);
    reason = mark === " " ? "" : because;
    rows.push(`${mark} ${clean(text)}`);
  }
  return `--- ${before === undefined ? "(new file)" : clean(path)}\n+++ ${clean(path)}\n${rows.join("\n")}\n`;
}

function near(lines: readonly ChangedLine[], index: number): boolean {
  return lines.slice(Math.max(0, index - CONTEXT), index + CONTEXT + 1).some(({ mark }) => mark !== " ");
}

function proof({ rows, reached, heldDownBy, failures }: Hardening): string {
  const width = Math.max(...rows.map(({ question }) => question.length));
  const table = rows.map(({ question, before, after }) => `  ${question.padEnd(width)}  ${before} → ${after}\n`);
  return [
    "Proof (the whole scan again over the tree as it would be, in a folder that you trust):\n",
    ...table,
    `  ${"posture".padEnd(width)}  ${reached.before} → ${reached.after}\n`,
    ...heldDownBy.map((because) => `    held down: ${clean(because)}\n`),
    ...failures.map((why) => `  FAILS: ${clean(why)}\n`),
  ].join("");
}

function outcome({ changes, failures }: Hardening, written: boolean): string {
  if (failures.length > 0) return "The proof fails, so nothing is written.\n";
  if (changes.length === 0) return "";
  const files = `${changes.length} ${changes.length === 1 ? "file" : "files"}`;
  return written
    ? `Written: ${changes.map(({ path }) => clean(path)).join(", ")}. Read the change, then commit it.\n`
    : `Nothing is written. --write writes ${files}.\n`;
}

function clean(text: string): string {
  return escapeForLog(text);
}

/** The same for programs: the changed lines with their reasons, never the whole texts, which may hold a secret. */
export function hardeningJson(result: Hardening, written: boolean): string {
  const { changes, ...rest } = result;
  const told = { ...rest, written, changes: changes.map(({ path, before, lines }) => ({ path, created: before === undefined, lines })) };
  return `${escapeForJsonLog(JSON.stringify(told, (_, value: unknown) => (typeof value === "string" ? visible(value) : value), 2))}\n`;
}
