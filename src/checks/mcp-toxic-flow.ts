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
    const flows = new Map<string, { readonly legs: Legs; readonly unasked: boolean; readonly agents: AgentId[] }>();
    for (const agent of AGENTS) {
      const loaded = servers
        .filter(({ fact }) => fact.clients.includes(agent))
        .map((server) => ({ server, tools: knownTools(server, agent, facts) }));
      const unasked = witness(loaded, (leg) => isUnasked(leg, agent, facts));
      const legs = unasked ?? witness(loaded, () => true);
      if (!legs) continue;
      const identity = legs.map(({ server, tool }) => `${server.fact.name}/${tool.name}`).join(" ");
      const known = flows.get(identity);
      if (known) known.agents.push(agent);
      else flows.set(identity, { legs, unasked: unasked !== undefined, agents: [agent] });
    }
    for (const [identity, { legs, unasked, agents }] of flows) {
      const parts = [...new Set(legs.map(({ server }) => server))];
      const names = parts.map(({ fact }) => `"${fact.name}"`).join(" and ");
      const [untrusted, secret, sending] = legs;
      yield {
        message: `${parts.length > 1 ? "Together, the MCP servers" : "The MCP server"} ${names} can bring in text from outsiders (${untrusted.tool.name}), read private data (${secret.tool.name}) and send data out (${sending.tool.name}).`,
        // Most setups with a browser have all three; as long as the sending tool is asked for, a person sees what leaves.
        severity: unasked ? "medium" : "low",
        at: places(parts),
        agents,
        identity,
      };
    }
  },
} satisfies Check;

interface Leg {
  readonly server: ServerDescription;
  readonly tool: DescribedTool;
}

type Legs = readonly [untrusted: Leg, secret: Leg, sending: Leg];

interface Loaded {
  readonly server: ServerDescription;
  readonly tools: readonly DescribedTool[];
}

/** Only tools that the catalog knows count: a guess is no witness. */
function knownTools(server: ServerDescription, agent: AgentId, facts: Facts): readonly DescribedTool[] {
  return reachableTools(server, agent, facts).filter(({ source }) => source === "catalog");
}

/** Nobody has as many servers; a hostile file could, and pairs are many. */
const MOST_PAIRED = 50;

/** Three tools, one for each leg, over as few servers as can be: one server that has all three is the shortest story, two are the next. */
function witness(loaded: readonly Loaded[], sends: (leg: Leg) => boolean): Legs | undefined {
  const few = loaded.slice(0, MOST_PAIRED);
  const pairs = few.flatMap((one, at) => few.slice(at + 1).map((other) => [one, other]));
  for (const among of [...loaded.map((one) => [one]), ...pairs, loaded]) {
    const legs = [find("untrusted-in", among), find("private-in", among), find("egress", among, sends)] as const;
    const [untrusted, secret, sending] = legs;
    if (untrusted && secret && sending) return [untrusted, secret, sending];
  }
  return undefined;
}

/** The tool that does little else shows best what is meant. */
function find(facet: Facet, among: readonly Loaded[], fits: (leg: Leg) => boolean = () => true): Leg | undefined {
  const legs = among.flatMap(({ server, tools }) => tools.filter(({ facets }) => facets.includes(facet)).map((tool) => ({ server, tool })));
  const weight = ({ tool: { facets } }: Leg): number => facets.length + (facets.includes("write") ? 0.5 : 0);
  return legs.filter(fits).sort((a, b) => weight(a) - weight(b))[0];
}

function isUnasked({ server, tool }: Leg, agent: AgentId, facts: Facts): boolean {
  return (
    server.allowed.has(tool.name) ||
    facts.of("permissionRule").some((rule) => rule.effect === "allow" && rule.agent === agent && names(rule.rule, server.fact, tool.name))
  );
}

function places([first, ...rest]: readonly ServerDescription[]): [Location, ...Location[]] {
  if (!first) throw new Error("a flow goes through at least one server");
  return [first.fact.at, ...rest.map(({ fact }) => fact.at)];
}
