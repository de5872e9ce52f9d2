import type { ServerDescription } from "../classify/mcp-server.ts";
import { isLoopback, parseUrl } from "../classify/mcp-url.ts";
import type { Severity } from "../model/finding.ts";
import type { Check } from "./check.ts";
import { agentsOf, groupServers, liveServers, placesOf } from "./live-servers.ts";
import { topTen } from "./mcp-top-ten.ts";

export default {
  meta: {
    id: "mcp-unknown-server",
    title: "MCP server whose tools are not known",
    family: "mcp",
    severity: "low",
    confidence: "high",
    reads: ["mcpServer"],
    why: "What its tools can do cannot be told from here, so no posture can be built on them.",
    fix: "Look at its tool list before you allow any of its tools, and allow them one by one.",
    references: [topTen("MCP09")],
  },
  *judge(facts, catalog) {
    for (const group of groupServers(liveServers(facts, catalog), ({ identity, fact }) => `${identity} ${fact.name}`)) {
      const [server] = group;
      // Of code that lies in the tree the tools were read where they are registered.
      if (server.match !== "none" || (server.own?.tools.length ?? 0) > 0) continue;
      yield {
        message: `The MCP server "${server.fact.name}" (${server.identity}) is not in the catalog.`,
        severity: severityOf(server),
        at: placesOf(group),
        agents: agentsOf(group),
        identity: `${server.fact.name} ${server.identity}`,
      };
    }
  },
} satisfies Check;

/** Code of the repository can be read where it lies; what is fetched or remote cannot. */
function severityOf({ resolved: { fetched, kind, url } }: ServerDescription): Severity {
  const parsed = parseUrl(url ?? "");
  if (parsed) return isLoopback(parsed) ? "info" : "low";
  return fetched || kind === "unknown" ? "low" : "info";
}
