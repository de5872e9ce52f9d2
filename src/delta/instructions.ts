import type { Change } from "../model/delta.ts";
import { LOADS, type Loads } from "../model/instruction.ts";
import type { InstructionEntry } from "../model/report.ts";
import { type Comparer, inOrder, placeOf, titles } from "./change.ts";
import { keyOf, nameOfFile, pair } from "./pair.ts";

/** Texts that steer agents. What they say is judged by the checks; that they say something else is told here, and lowers nothing by itself. */
export const instructions: Comparer = function* (base, head) {
  const { pairs, added, removed } = pair(base.inventory.instructions, head.inventory.instructions, [
    (one) => keyOf(one.path, one.line, one.role, one.digest),
    (one) => keyOf(one.path, one.role, one.digest),
    (one) => keyOf(one.role, one.digest),
    (one) => keyOf(one.path, one.role, one.line),
    (one) => keyOf(one.path, one.role),
    (one) => keyOf(nameOfFile(one.path) === "SKILL.md" ? one.path : nameOfFile(one.path), one.role),
  ]);
  for (const one of added) yield told(one, "added", `adds ${wordsOf(one)}${readersOf(one)}`);
  for (const one of removed) yield told(one, "removed", `removes ${wordsOf(one)}${readersOf(one)}`);
  for (const { before, after } of pairs) {
    if (before.digest !== after.digest) yield told(after, "changed", `rewrites ${wordsOf(after)}${readersOf(after)}`);
    const sooner = LOADS.indexOf(before.loads as Loads) - LOADS.indexOf(after.loads as Loads);
    if (sooner !== 0)
      yield told(after, "changed", `loads ${wordsOf(after)} ${WHEN[after.loads as Loads]}, not ${WHEN[before.loads as Loads]}`);
    const gained = after.agents.filter((agent) => !before.agents.includes(agent));
    const lost = before.agents.filter((agent) => !after.agents.includes(agent));
    if (gained.length > 0) yield told(after, "changed", `gives ${wordsOf(after)} to ${titles(gained)}`);
    if (lost.length > 0) yield told(after, "changed", `takes ${wordsOf(after)} from ${titles(lost)}`);
  }
};

const WHEN: Readonly<Record<Loads, string>> = {
  always: "with every session",
  "on-match": "when a file that they are for is touched",
  "on-request": "when the model asks for them",
  manual: "when the user calls them",
};

function told(one: InstructionEntry, how: Change["how"], text: string): Change {
  return { subject: "instructions", how, direction: "neutral", name: one.path, text, agents: inOrder(one.agents), location: placeOf(one) };
}

function wordsOf({ role, path }: InstructionEntry): string {
  return `the ${role === "instructions" || role === "memory" ? role : `${role} file`} ${path}`;
}

function readersOf({ agents, others }: InstructionEntry): string {
  if (agents.length === 0) return others.length === 0 ? "" : ` (${others.slice(0, 3).join(", ")})`;
  return agents.length > 3 ? ` (${agents.length} agents)` : ` (${titles(agents)})`;
}
