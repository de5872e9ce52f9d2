import type { Catalog } from "../catalog/catalog.ts";
import type { Facet } from "../catalog/mcp-entry.ts";
import { ruleCovers } from "../classify/mcp-rule.ts";
import type { DescribedTool, ServerDescription } from "../classify/mcp-server.ts";
import { AGENTS, type AgentId } from "../model/agent.ts";
import type { Facts } from "../model/fact.ts";
import type { Location } from "../model/place.ts";
import { liveServers, reachableTools } from "./live-servers.ts";

/** One tool of one server, as a step of a flow. */
export interface Leg {
  readonly server: ServerDescription;
  readonly tool: DescribedTool;
}

/** What a step must be able to do, and whether it must run without anybody being asked. */
export interface Wanted {
  readonly facets: readonly Facet[];
  readonly unasked?: boolean;
}

/** What one agent loads, without what its rules deny. */
export interface Loaded {
  readonly agent: AgentId;
  readonly legs: readonly (readonly Leg[])[];
}

/** Nobody has as many servers; a hostile file could, and pairs are many. */
const MOST_PAIRED = 50;

/** The tools of every agent, server by server. Of servers that the catalog does not know, those that their own source registers. */
export function loadedTools(facts: Facts, catalog: Catalog): readonly Loaded[] {
  const servers = liveServers(facts, catalog);
  return AGENTS.map((agent) => ({
    agent,
    legs: servers
      .filter(({ fact }) => fact.clients.includes(agent))
      .slice(0, MOST_PAIRED)
      .map((server) =>
        reachableTools(server, agent, facts)
          // A name alone is no witness.
          .filter(({ source, name }) => source === "catalog" || server.own?.tools.some((tool) => tool.name === name))
          .map((tool) => ({ server, tool })),
      ),
  }));
}

/** One tool for each step, over as few servers as can be: one server that has all is the shortest story, two are the next. */
export function witness({ agent, legs }: Loaded, steps: readonly Wanted[], facts: Facts, catalog: Catalog): readonly Leg[] | undefined {
  const pairs = legs.flatMap((one, at) => legs.slice(at + 1).map((other) => [...one, ...other]));
  for (const among of [...legs, ...pairs, legs.flat()]) {
    const found = steps.map((step) => find(step, among, (leg) => step.unasked !== true || isUnasked(leg, agent, facts, catalog)));
    if (found.every((leg) => leg !== undefined)) return found;
  }
  return undefined;
}

/** The tool that does little else shows best what is meant. */
function find({ facets: wanted }: Wanted, among: readonly Leg[], fits: (leg: Leg) => boolean): Leg | undefined {
  const weight = ({ tool: { facets } }: Leg): number => facets.length + (facets.includes("write") ? 0.5 : 0);
  return among
    .filter((leg) => leg.tool.facets.some((facet) => wanted.includes(facet)) && fits(leg))
    .sort((a, b) => weight(a) - weight(b))[0];
}

/** Whether the agent calls the tool without asking: by the server's entry, by a rule, or by its vendor's default where no rule speaks of the tool. */
function isUnasked({ server, tool }: Leg, agent: AgentId, facts: Facts, catalog: Catalog): boolean {
  if (server.allowed.has(tool.name)) return true;
  const rules = facts
    .of("permissionRule")
    .filter((rule) => rule.agent === agent && ruleCovers(rule, server.fact.name, tool.name) !== undefined);
  if (rules.some(({ effect }) => effect !== "allow")) return false;
  return rules.length > 0 || catalog.agents[agent].defaults["mcp-tool"].outcome === "allow";
}

/** The servers of a flow, each once. */
export function serversOf(legs: readonly Leg[]): readonly ServerDescription[] {
  return [...new Set(legs.map(({ server }) => server))];
}

/** Where the servers of a flow are configured. */
export function placesOfFlow(legs: readonly Leg[]): [Location, ...Location[]] {
  const [first, ...rest] = serversOf(legs);
  if (!first) throw new Error("a flow goes through at least one server");
  return [first.fact.at, ...rest.map(({ fact }) => fact.at)];
}

/** What tells one flow from another, whichever agent it is in. */
export function identityOf(legs: readonly Leg[]): string {
  return legs.map(({ server, tool }) => `${server.fact.name}/${tool.name}`).join(" ");
}
