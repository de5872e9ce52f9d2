import type { Keys } from "../../parse/setting-edit.ts";
import type { Wishes } from "../wishes.ts";
import type { AgentFile } from "./agent-files.ts";
import { giveUpSwitches, tighten } from "./permission.ts";
import type { Order } from "./wanted.ts";

/** Where one agent is told of: a table of a settings file, or the head of a file of its own. */
export interface AgentTable {
  readonly name: string;
  readonly wishes: Wishes;
  /** The way to a key of the agent. */
  at(...keys: Keys): Keys;
}

/** All agents that the files tell of. */
export function agentTables(files: readonly Wishes[], heads: readonly AgentFile[]): AgentTable[] {
  const own = files.flatMap((wishes) =>
    ["agent", "mode"].flatMap((table) =>
      (wishes.at(table)?.entries() ?? []).map(({ key }): AgentTable => ({ name: key, wishes, at: (...keys) => [table, key, ...keys] })),
    ),
  );
  return [...own, ...heads.map(({ name, wishes }): AgentTable => ({ name, wishes, at: (...keys) => keys }))];
}

/**
 * Takes out the single words with which an agent opens what the session has a table of patterns for: without them, that table holds for the agent too, and
 * none has to be written twice.
 */
export function giveUpWords({ wishes, at }: AgentTable, { tools }: Order): void {
  const because = "it opens a tool whatever it does: without it, this agent may what the session may";
  const table = wishes.at(...at("permission"));
  if (table?.value === "allow") wishes.unset(at("permission"), because);
  const entries = table?.entries() ?? [];
  // A name with a star would speak of the tool instead.
  if (entries.some(({ key }) => /[*?]/.test(key))) return;
  for (const { key, value } of entries) {
    const patterned = tools.some(({ tool, closed, lead }) => tool === key && closed.length + lead.length > 0);
    if (value.value === "allow" && patterned) wishes.unset(at("permission", key), because);
  }
}

/** Takes back what an agent may do beyond the posture. */
export function closeAgent({ wishes, at }: AgentTable, order: Order): void {
  if (wishes.at(...at("permission"))) {
    tighten(wishes, at("permission"), order, { whole: false, switches: giveUpSwitches([wishes], at("tools")) });
    return;
  }
  for (const tool of wishes.at(...at("tools"))?.entries() ?? [])
    if (tool.value.value === true) wishes.unset(at("tools", tool.key), "it allows a tool for one agent");
}

/** Agents of opencode's own that edit nothing. Their denials stand before the rules of the session, and lose to them (1.18.33). */
const READERS = ["plan", "explore"];

/** Says behind the rules of the session that opencode's reading agents edit nothing, where no file says what they edit. */
export function keepReaders(home: Wishes, agents: readonly AgentTable[], { tools }: Order): void {
  if (tools.find(({ tool }) => tool === "edit")?.rest === "deny") return;
  for (const name of READERS) {
    const own = agents.filter((agent) => agent.name === name && agent.wishes.at(...agent.at("permission")));
    const said = own.map(({ wishes, at }) => wishes.at(...at("permission")));
    if (said.some((table) => table?.kind === "string" || table?.entries().some(({ key }) => key === "edit" || /[*?]/.test(key)))) continue;
    const { wishes, at } = own[0] ?? { wishes: home, at: (...keys: Keys): Keys => ["agent", name, ...keys] };
    wishes.set(at("permission", "edit"), "deny", `the agent ${name} edits nothing, whatever the session may`);
  }
}
