import type { AgentId, AgentSetting } from "../model/agent.ts";
import type { DataNode } from "../parse/data.ts";
import { settings } from "./settings.ts";

/** Keys that hold what a handler runs: triggers state those. */
const COMMANDS = /\.(?:command|commandWindows|bash|powershell|args|env|cwd)\b/;

/** What a file of hooks says beside its commands: matchers, switches, and handlers that start no process (`prompt`, `http`). */
export function* hookSettings(node: DataNode | undefined, agent: AgentId, prefix = ""): Generator<AgentSetting> {
  if (!node) return;
  for (const { key, at, value } of settings(node, prefix)) {
    if (!COMMANDS.test(key)) yield { kind: "agentSetting", at, agent, scope: "project", key, value, live: true };
  }
}
