import { AGENT_TITLES, type AgentFile, type AgentId } from "../model/agent.ts";
import type { Facts } from "../model/fact.ts";
import type { Decision } from "./engine.ts";

/**
 * The answer to everything where a file configures the agent that could not be read to its end, and that the client may read nevertheless.
 * With `role`, only files of that role count.
 */
export function unreadFile(agent: AgentId, facts: Facts, role?: AgentFile["role"]): Decision | undefined {
  const file = facts
    .of("agentFile")
    .find((fact) => fact.agent === agent && !fact.modelled && fact.refused === undefined && (role ?? fact.role) === fact.role);
  if (!file) return undefined;
  return { outcome: "unknown", because: `${file.at.path} configures ${AGENT_TITLES[agent]} and was not understood.`, rule: file.at };
}
