import type { Catalog } from "../catalog/catalog.ts";
import { ownServers } from "../classify/mcp-own.ts";
import { ruleCovers } from "../classify/mcp-rule.ts";
import { type DescribedTool, describeServer, type ServerDescription } from "../classify/mcp-server.ts";
import { AGENTS, type AgentId } from "../model/agent.ts";
import type { Facts } from "../model/fact.ts";
import type { Location } from "../model/place.ts";

const described = new WeakMap<Facts, { readonly catalog: Catalog; readonly servers: readonly ServerDescription[] }>();

/** Servers that some agent loads and the file leaves on: the others are inert. Described once for all checks. */
export function liveServers(facts: Facts, catalog: Catalog): readonly ServerDescription[] {
  const known = described.get(facts);
  if (known?.catalog === catalog) return known.servers;
  const own = ownServers(facts, catalog);
  const servers = facts
    .of("mcpServer")
    .filter(({ enabled, clients }) => enabled && clients.length > 0)
    .map((fact) => describeServer(fact, catalog, own.get(fact)));
  described.set(facts, { catalog, servers });
  return servers;
}

/** The same server in the files of several agents is one matter: groups by what `key` says, in the order of the facts. */
export function groupServers(
  servers: readonly ServerDescription[],
  key: (server: ServerDescription) => string,
): (readonly [ServerDescription, ...ServerDescription[]])[] {
  const groups = new Map<string, [ServerDescription, ...ServerDescription[]]>();
  for (const server of servers) {
    const group = groups.get(key(server));
    if (group) group.push(server);
    else groups.set(key(server), [server]);
  }
  return [...groups.values()];
}

/** Where the servers of a group are configured. */
export function placesOf([first, ...rest]: readonly [ServerDescription, ...ServerDescription[]]): [Location, ...Location[]] {
  return [first.fact.at, ...rest.map(({ fact }) => fact.at)];
}

/** The agents that load any of them, in the order of the reports. */
export function agentsOf(group: readonly ServerDescription[]): AgentId[] {
  return AGENTS.filter((agent) => group.some(({ fact }) => fact.clients.includes(agent)));
}

/** The server's tools that this agent does not deny by a rule of the repository. */
export function reachableTools({ fact, tools }: ServerDescription, agent: AgentId, facts: Facts): DescribedTool[] {
  const denials = facts.of("permissionRule").filter((rule) => rule.effect === "deny" && rule.agent === agent);
  return fact.clients.includes(agent)
    ? tools.filter(({ name }) => !denials.some((rule) => ruleCovers(rule, fact.name, name) !== undefined))
    : [];
}
