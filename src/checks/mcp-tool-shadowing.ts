import type { ServerDescription } from "../classify/mcp-server.ts";
import { AGENTS, type AgentId } from "../model/agent.ts";
import type { Facts } from "../model/fact.ts";
import type { Severity } from "../model/finding.ts";
import type { Check } from "./check.ts";
import { liveServers, reachableTools } from "./live-servers.ts";
import { topTen } from "./mcp-top-ten.ts";
import { listed } from "./wording.ts";

export default {
  meta: {
    id: "mcp-tool-shadowing",
    title: "Two MCP servers that offer a tool of the same name",
    family: "mcp",
    severity: "medium",
    confidence: "medium",
    reads: ["mcpServer"],
    why: "The model picks by name and description: what was meant for one server can go to the other, and with it what the call carries.",
    fix: "Switch the tool off in one of them, or keep only the server that you need.",
    references: [topTen("MCP03"), "https://invariantlabs.ai/blog/mcp-security-notification-tool-poisoning-attacks"],
  },
  *judge(facts, catalog) {
    const servers = liveServers(facts, catalog);
    const pairs = new Map<
      string,
      { readonly one: ServerDescription; readonly other: ServerDescription; readonly tools: string[]; readonly agents: AgentId[] }
    >();
    for (const agent of AGENTS) {
      const loaded = servers.filter(({ fact }) => fact.clients.includes(agent)).slice(0, MOST);
      for (const [at, one] of loaded.entries()) {
        for (const other of loaded.slice(at + 1)) {
          if (one.identity === other.identity) continue;
          const tools = shared(one, other, agent, facts);
          if (tools.length === 0) continue;
          const key = [one, other].map(({ fact, identity }) => `${fact.name} ${identity}`).join(" / ");
          const known = pairs.get(key);
          if (known) known.agents.push(agent);
          else pairs.set(key, { one, other, tools, agents: [agent] });
        }
      }
    }
    for (const [identity, { one, other, tools, agents }] of pairs) {
      yield {
        message: `The MCP servers "${one.fact.name}" and "${other.fact.name}" both offer ${listed(tools)}.`,
        severity: severityOf(one, other),
        at: [one.fact.at, other.fact.at],
        agents,
        identity,
      };
    }
  },
} satisfies Check;

/** Nobody has as many servers; a hostile file could. */
const MOST = 60;

function shared(one: ServerDescription, other: ServerDescription, agent: AgentId, facts: Facts): string[] {
  const names = new Set(reachableTools(other, agent, facts).map(({ name }) => name));
  return reachableTools(one, agent, facts)
    .map(({ name }) => name)
    .filter((name) => names.has(name));
}

/** Two servers that people know, each from its own vendor, share a word such as `search`. One that nobody knows may have taken it. */
function severityOf(one: ServerDescription, other: ServerDescription): Severity {
  const unknown = [one, other].filter(({ match, own }) => match === "none" && own === undefined);
  return unknown.length === 1 && [one, other].some(({ match }) => match === "exact" || match === "package") ? "medium" : "low";
}
