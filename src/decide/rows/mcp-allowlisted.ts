import { type Tried, worstOf } from "../probes.ts";
import type { AgentRow } from "../row.ts";

/** A tool name that no server has: where it would be allowed, the server is allowed as a whole and not by tool. */
const ANY_OTHER_TOOL = "preflight_tool_that_nobody_listed";

/** Every configured tool is off, asked for, or allowed by its own name; no server starts unasked. */
export default {
  id: "mcp-allowlisted",
  answerFor({ servers }, agent) {
    const loaded = servers.filter(({ fact }) => fact.enabled && fact.clients.includes(agent.agent));
    if (loaded.length === 0)
      return { verdict: "not-applicable", because: `The repository configures no MCP server for ${agent.title}.`, evidence: [] };
    const tried: Tried[] = loaded.flatMap(({ fact }) => [
      { what: `start ${fact.name}`, decision: located(agent.would({ do: "mcp-start", server: fact }, "mcp-start"), fact.at) },
      {
        what: `call any tool of ${fact.name}`,
        decision: located(agent.would({ do: "mcp-call", server: fact, tool: ANY_OTHER_TOOL }, "mcp-tool"), fact.at),
      },
    ]);
    return { ...worstOf(tried, agent, { yes: "Every configured server is off or closed.", automatic: "without asking" }), byAsking: false };
  },
} satisfies AgentRow;

function located(decision: Tried["decision"], at: NonNullable<Tried["decision"]["rule"]>): Tried["decision"] {
  return { rule: at, ...decision };
}
