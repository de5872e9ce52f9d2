import type { McpEntry } from "../catalog/mcp-entry.ts";
import type { ServerDescription } from "../classify/mcp-server.ts";
import { isLoopback, parseUrl } from "../classify/mcp-url.ts";
import { distance } from "../classify/word-distance.ts";
import type { Check } from "./check.ts";
import { agentsOf, groupServers, liveServers, placesOf } from "./live-servers.ts";
import { topTen } from "./mcp-top-ten.ts";

export default {
  meta: {
    id: "mcp-name-mismatch",
    title: "MCP server that looks like a known one and is not",
    family: "mcp",
    severity: "high",
    confidence: "medium",
    reads: ["mcpServer"],
    why: "People and permission rules go by the name; what runs under it is another party's code.",
    fix: "Check who is behind it. If it is meant, give it a name of its own; if not, write the known server's package or address.",
    references: [topTen("MCP09")],
  },
  *judge(facts, catalog) {
    for (const group of groupServers(liveServers(facts, catalog), ({ fact, identity }) => `${fact.name} ${identity}`)) {
      const [server] = group;
      if (server.match !== "none" || isOwn(server)) continue;
      const { name, kind } = server.resolved;
      const copied = catalog.mcpServers.find((entry) => looksAlike(server, entry));
      const namesake = catalog.mcpServers.find(({ id }) => id === server.fact.name.toLowerCase());
      const known = copied ?? namesake;
      if (!known) continue;
      yield {
        message: copied
          ? `The MCP server "${server.fact.name}" is ${kind} ${name}, which resembles ${known.title} and is not it.`
          : `The MCP server "${server.fact.name}" bears the name of ${known.title} and is ${kind === "unknown" ? "something else" : `${kind} ${name}`}.`,
        severity: copied ? (kind === "url" ? "high" : "medium") : kind === "url" ? "medium" : "low",
        at: placesOf(group),
        agents: agentsOf(group),
        identity: `${server.fact.name} ${server.identity}`,
      };
    }
  },
} satisfies Check;

/** Code of the repository, a program of the machine or a local address: a stand-in for development. */
function isOwn({ resolved: { kind, url, opaque } }: ServerDescription): boolean {
  if (kind === "script" || kind === "binary" || opaque !== undefined) return true;
  const parsed = parseUrl(url ?? "");
  return kind === "unknown" || (parsed !== undefined && isLoopback(parsed));
}

/** A package one or two letters off, the same name under another scope, or a host that contains the known one. */
function looksAlike({ resolved: { kind, name } }: ServerDescription, { identities }: McpEntry): boolean {
  return identities.some((identity) => {
    if ("host" in identity) return kind === "url" && (name.includes(identity.host) || isClose(name, identity.host));
    const known = "npm" in identity ? identity.npm : "pypi" in identity ? identity.pypi : undefined;
    if (known === undefined || kind !== ("npm" in identity ? "npm" : "pypi")) return false;
    return isClose(name, known);
  });
}

/** At most two edits apart in names that are long enough for that to be no chance. */
function isClose(a: string, b: string): boolean {
  if (a === b || Math.min(a.length, b.length) < 10 || Math.abs(a.length - b.length) > 2) return false;
  return distance(a, b) <= 2;
}
