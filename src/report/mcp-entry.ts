import type { ServerDescription } from "../classify/mcp-server.ts";
import type { AgentView } from "../decide/view.ts";
import { type AgentId, isAnswered } from "../model/agent.ts";
import type { McpServer } from "../model/mcp.ts";
import { byBytes } from "../model/order.ts";
import type { Outcome } from "../model/permission.ts";
import type { McpServerEntry } from "../model/report.ts";
import { quoteWords } from "../parse/words.ts";

/** One server with what every answered agent that loads it would do. */
export function serverEntry(
  { fact, identity, match, supply, missingLimits, target, tools }: ServerDescription,
  agents: readonly AgentView[],
): McpServerEntry {
  const loading = agents.filter(({ agent }) => fact.clients.includes(agent));
  const would = (action: Parameters<AgentView["would"]>[0], kind: "mcp-start" | "mcp-tool"): Partial<Record<AgentId, Outcome>> =>
    Object.fromEntries(loading.map((agent) => [agent.agent, agent.would(action, kind).outcome]));
  return {
    name: fact.name,
    clients: fact.clients.filter(isAnswered),
    others: fact.clients.filter((client) => !isAnswered(client)).sort(byBytes),
    path: fact.at.path,
    line: fact.at.line,
    identity,
    match,
    transport: fact.transport,
    ...(fact.launch.length === 0 ? {} : { command: quoteWords(fact.launch) }),
    ...(fact.url === undefined ? {} : { url: fact.url }),
    given: [...new Set([...fact.env, ...fact.headers].map(({ name }) => name))].sort(byBytes),
    start: fact.enabled ? would({ do: "mcp-start", server: fact }, "mcp-start") : {},
    supply,
    missingLimits,
    ...(target ? { environment: target.environment } : {}),
    tools: tools.map(({ name, facets, tier, source }) => {
      const byAgent = fact.enabled ? would({ do: "mcp-call", server: fact, tool: name }, "mcp-tool") : {};
      return { name, facets, tier, source, allowed: mostOpen(fact, name, byAgent), byAgent };
    }),
  };
}

/** What the most open of the server's clients does with a call. What an entry itself allows counts for clients without an engine. */
function mostOpen(server: McpServer, tool: string, byAgent: Partial<Record<AgentId, Outcome>>): string {
  if (!server.enabled) return "off";
  if (server.clients.length === 0) return "not-loaded";
  const listed = server.autoApproved.includes("*") || server.autoApproved.includes(tool);
  if (listed && server.clients.some((client) => !isAnswered(client))) return "allow";
  const outcomes = Object.values(byAgent);
  return (["allow", "unknown", "ask", "deny"] as const).find((outcome) => outcomes.includes(outcome)) ?? "unknown";
}
