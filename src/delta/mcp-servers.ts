import { AGENT_TITLES, type AgentId } from "../model/agent.ts";
import type { Change, Direction } from "../model/delta.ts";
import type { McpServerEntry } from "../model/report.ts";
import { count, list } from "../model/words.ts";
import { type Comparer, inOrder, opposite, placeOf, quoted, some, titles, worst } from "./change.ts";
import { pairServers } from "./mcp-pairs.ts";
import { keyOf } from "./pair.ts";

/** From the least to the most firmly fixed. */
const PINS: readonly string[] = ["unknown", "floating", "range", "exact", "immutable"];

/** MCP servers by what they are, not by the file that names them. What their tools can do is told with them where they come or go whole. */
export const mcpServers: Comparer = function* (base, head) {
  const { pairs, added, removed } = pairServers(base, head);
  for (const group of together(added)) yield whole(group, "added", base.inventory.mcpServers);
  for (const group of together(removed)) yield whole(group, "removed", head.inventory.mcpServers);
  for (const { before, after } of pairs) {
    for (const [direction, text] of differences(before, after))
      yield { subject: "mcp-server", how: "changed", direction, name: after.name, text, ...agentsOf([after]), location: placeOf(after) };
  }
};

type Group = readonly [McpServerEntry, ...McpServerEntry[]];

/** One server that several clients' files name is told once. */
function together(servers: readonly McpServerEntry[]): Group[] {
  const found = new Map<string, [McpServerEntry, ...McpServerEntry[]]>();
  for (const server of servers) {
    const key = sameness(server);
    const group = found.get(key);
    if (group) group.push(server);
    else found.set(key, [server]);
  }
  return [...found.values()];
}

function sameness({ name, identity, command, url }: McpServerEntry): string {
  return keyOf(name, identity, command, url);
}

/** @param others the servers of the other side: one that is there for another client is given to more, not new. */
function whole(group: Group, how: "added" | "removed", others: readonly McpServerEntry[]): Change {
  const [first] = group;
  const starting = inOrder(
    group.flatMap(({ start }) => Object.entries(start).flatMap(([agent, outcome]) => (outcome === "allow" ? [agent as AgentId] : []))),
  );
  const unasked = starting.length === 0 ? "" : `, which ${titles(starting)} ${starting.length === 1 ? "starts" : "start"} unasked`;
  const direction = worst(group.map(directionOf));
  const known = others.some((other) => sameness(other) === sameness(first));
  const text = known
    ? `${how === "added" ? "configures" : "no longer configures"} the MCP server ${first.name} in ${first.path}${how === "added" ? " as well" : ""}`
    : `${how === "added" ? "adds" : "removes"} the MCP server ${first.name} ${toolWords(first)}`;
  return {
    subject: "mcp-server",
    how,
    direction: how === "added" ? direction : opposite(direction),
    name: first.name,
    text: how === "added" ? `${text}${unasked}` : text,
    ...agentsOf(group),
    location: placeOf(first),
  };
}

/** A server that nobody loads, or that is fixed and only looks things up when asked, costs no trust. */
function directionOf(server: McpServerEntry): Direction {
  if (server.clients.length === 0 && server.others.length === 0) return "neutral";
  const looks = server.tools.length > 0 && server.tools.every(({ tier }) => tier === "read-only");
  const fixed = server.supply.pin === "exact" || server.supply.pin === "immutable";
  const started = Object.values(server.start).includes("allow");
  return looks && fixed && !started ? "neutral" : "lowers";
}

function toolWords({ tools }: McpServerEntry): string {
  if (tools.length === 0) return "whose tools are not known";
  const of = (...tiers: string[]) => tools.filter(({ tier }) => tiers.includes(tier)).map(({ name }) => name);
  const destructive = of("destructive-credentials", "deployment");
  if (destructive.length > 0) return `with ${count(destructive.length, "destructive tool")} (${some(destructive)})`;
  const writing = of("privileged-write");
  if (writing.length > 0)
    return `with ${count(writing.length, "tool")} that ${writing.length === 1 ? "writes" : "write"} (${some(writing)})`;
  return `with ${count(tools.length, "tool")} that only ${tools.length === 1 ? "looks" : "look"} or ${tools.length === 1 ? "stays" : "stay"} in the workspace`;
}

function* differences(before: McpServerEntry, after: McpServerEntry): Generator<readonly [Direction, string]> {
  const title = `the MCP server ${after.name}`;
  if (before.name !== after.name) yield ["neutral", `renames the MCP server ${before.name} to ${after.name}`];
  const firmer = PINS.indexOf(after.supply.pin) - PINS.indexOf(before.supply.pin);
  if (before.identity !== after.identity)
    yield [
      "lowers",
      `puts ${quoted(after.command ?? after.url ?? after.identity)} in the place of ${quoted(before.command ?? before.url ?? before.identity)} as ${title}`,
    ];
  else if (firmer !== 0) {
    const verb = firmer < 0 ? "loosens" : "firms up";
    yield [firmer < 0 ? "lowers" : "raises", `${verb} the version of ${title} (${before.supply.pin} before, ${after.supply.pin} now)`];
  } else if (before.command !== after.command || before.url !== after.url) {
    const direction = after.supply.shell || after.match === "none" ? "lowers" : "neutral";
    yield [direction, `changes the start of ${title} to ${quoted(after.command ?? after.url ?? after.identity)}`];
  }
  const given = after.given.filter((name) => !before.given.includes(name));
  if (given.length > 0) yield ["neutral", `hands ${some(given)} to ${title}`];
  const limits = (one: McpServerEntry): string[] => one.missingLimits.map(({ id }) => id);
  const lost = limits(after).filter((id) => !limits(before).includes(id));
  const won = limits(before).filter((id) => !limits(after).includes(id));
  if (before.identity === after.identity && lost.length > 0)
    yield ["lowers", `gives up ${count(lost.length, "limit")} of ${title} (${some(lost)})`];
  if (before.identity === after.identity && won.length > 0)
    yield ["raises", `sets ${count(won.length, "limit")} of ${title} (${some(won)})`];
  const loaders = (one: McpServerEntry): string[] => [...one.clients.map((agent) => AGENT_TITLES[agent]), ...one.others];
  const gained = loaders(after).filter((name) => !loaders(before).includes(name));
  const left = loaders(before).filter((name) => !loaders(after).includes(name));
  if (gained.length > 0) yield [directionOf(after), `gives ${title} to ${list(gained)}`];
  if (left.length > 0) yield [opposite(directionOf(before)), `takes ${title} from ${list(left)}`];
  if (isOff(before) !== isOff(after)) yield isOff(after) ? ["raises", `switches ${title} off`] : ["lowers", `switches ${title} on`];
  if (before.environment !== after.environment && after.environment !== undefined) {
    const direct = (one: string | undefined): boolean => one === "production" || one === "unknown";
    const rise = Number(direct(after.environment)) - Number(direct(before.environment));
    yield [
      rise > 0 ? "lowers" : rise < 0 ? "raises" : "neutral",
      `points ${title} at ${after.environment === "unknown" ? "an unknown environment" : after.environment}`,
    ];
  }
}

/** Whether the configuration itself switches it off. */
function isOff({ tools }: McpServerEntry): boolean {
  return tools.length > 0 && tools.every(({ allowed }) => allowed === "off");
}

function agentsOf(servers: readonly McpServerEntry[]): Pick<Change, "agents"> {
  const agents = inOrder(servers.flatMap(({ clients }) => clients));
  return agents.length === 0 ? {} : { agents };
}
