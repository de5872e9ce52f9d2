import type { Facet } from "../catalog/mcp-entry.ts";
import type { DescribedTool, ServerDescription } from "../classify/mcp-server.ts";
import { AGENTS, type AgentId } from "../model/agent.ts";
import type { Facts } from "../model/fact.ts";
import type { Location } from "../model/place.ts";
import type { Check } from "./check.ts";
import { liveServers, names, reachableTools } from "./live-servers.ts";

export default {
  meta: {
    id: "mcp-toxic-flow",
    title: "MCP servers that together can leak private data",
    family: "mcp",
    severity: "medium",
    confidence: "medium",
    reads: ["mcpServer", "permissionRule"],
    why: "Text from outsiders can make the agent read private data with one tool and send it out with another.",
    fix: "Deny the tool that sends, or keep the servers for private data and those for the open web apart.",
    references: ["https://simonwillison.net/2025/Jun/16/the-lethal-trifecta/", "https://owasp.org/www-project-mcp-top-10/"],
  },
  *judge(facts, catalog) {
    const servers = liveServers(facts, catalog);
    const seen = new Set<string>();
    for (const agent of AGENTS) {
      const legs = witness(
        servers.filter(({ fact }) => fact.clients.includes(agent)),
        agent,
        facts,
      );
      if (!legs) continue;
      const parts = [...new Set(legs.map(({ server }) => server))];
      const identity = legs.map(({ server, tool }) => `${server.fact.name}/${tool.name}`).join(" ");
      if (seen.has(identity)) continue;
      seen.add(identity);
      const [untrusted, secret, sending] = legs;
      const together = parts.length > 1;
      yield {
        message: `${together ? "Together, the" : "The"} MCP server${together ? "s" : ""} ${parts.map(({ fact }) => `"${fact.name}"`).join(" and ")} can bring in text from outsiders (${untrusted.tool.name}), read private data (${secret.tool.name}) and send data out (${sending.tool.name}).`,
        severity: together || isUnasked(sending, facts) ? "medium" : "low",
        at: places(parts),
        agents: AGENTS.filter((other) => parts.every(({ fact }) => fact.clients.includes(other))),
        identity,
      };
    }
  },
} satisfies Check;

interface Leg {
  readonly server: ServerDescription;
  readonly tool: DescribedTool;
}

/** Three tools, one for each leg, over as few servers as can be. Only tools that the catalog knows count: a guess is no witness. */
function witness(servers: readonly ServerDescription[], agent: AgentId, facts: Facts): readonly [Leg, Leg, Leg] | undefined {
  const tools = servers.map((server) => ({
    server,
    tools: reachableTools(server, agent, facts).filter(({ source }) => source === "catalog"),
  }));
  const find = (facet: Facet, among: typeof tools): Leg | undefined => {
    for (const { server, tools: list } of among) {
      // The tool that does little else shows best what is meant.
      const tool = list
        .filter(({ facets }) => facets.includes(facet))
        .sort((a, b) => a.facets.length - b.facets.length || Number(a.facets.includes("write")) - Number(b.facets.includes("write")))[0];
      if (tool) return { server, tool };
    }
    return undefined;
  };
  // A server that has all three by itself is the shorter story.
  for (const among of [...tools.map((one) => [one]), tools]) {
    const [untrusted, secret, sending] = [find("untrusted-in", among), find("private-in", among), find("egress", among)];
    if (untrusted && secret && sending) return [untrusted, secret, sending];
  }
  return undefined;
}

function isUnasked({ server, tool }: Leg, facts: Facts): boolean {
  return (
    server.allowed.has(tool.name) ||
    facts.of("permissionRule").some(({ effect, rule }) => effect === "allow" && names(rule, server.fact, tool.name))
  );
}

function places([first, ...rest]: readonly ServerDescription[]): [Location, ...Location[]] {
  if (!first) throw new Error("a flow goes through at least one server");
  return [first.fact.at, ...rest.map(({ fact }) => fact.at)];
}
