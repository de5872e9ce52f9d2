import { AGENT_TITLES, AGENTS, type AgentId, type AgentName } from "../model/agent.ts";
import type { Change, Direction } from "../model/delta.ts";
import { type Location, wholeFile } from "../model/place.ts";
import type { Report } from "../model/report.ts";
import { list } from "../model/words.ts";

/** Compares one kind of thing of two reports. Pure; the same things in other places are no change. */
export type Comparer = (base: Report, head: Report) => Iterable<Change>;

/** Characters of a quoted piece of the repository. */
const MOST_QUOTED = 60;
/** Names that are told; the rest is counted. */
const MOST_NAMED = 3;

/** A piece of the repository inside a clause: one line, in backticks, cut. */
export function quoted(text: string): string {
  return `\`${cut(text.replaceAll("`", "'"), MOST_QUOTED)}\``;
}

/** One line of at most so many characters. */
export function cut(text: string, most: number): string {
  const line = text.replaceAll(/\s+/gu, " ").trim();
  const letters = [...line];
  return letters.length > most ? `${letters.slice(0, most - 1).join("")}…` : line;
}

/** "a, b, c and 4 more". */
export function some(words: readonly string[]): string {
  const rest = words.length - MOST_NAMED;
  return rest > 1 ? list([...words.slice(0, MOST_NAMED), `${rest} more`]) : list(words);
}

/** "Claude Code and Codex". */
export function titles(agents: readonly AgentName[]): string {
  return list(agents.map((agent) => AGENT_TITLES[agent]));
}

/** In the order of `AGENTS`, each once. */
export function inOrder(agents: Iterable<AgentId>): AgentId[] {
  const present = new Set(agents);
  return AGENTS.filter((agent) => present.has(agent));
}

/** What is the worse, or the better, of several. */
export function worst(directions: readonly Direction[]): Direction {
  return (["lowers", "raises", "neutral"] as const).find((one) => directions.includes(one)) ?? "neutral";
}

/** The other way round. */
export function opposite(direction: Direction): Direction {
  return direction === "neutral" ? "neutral" : direction === "lowers" ? "raises" : "lowers";
}

/** The place of something that has a line of its own, or of the whole file. */
export function placeOf({ path, line = 1 }: { readonly path: string; readonly line?: number }): Location {
  return { ...wholeFile(path), line, endLine: line };
}
