import type { Check } from "./check.ts";
import { agentsOf, groupServers, liveServers, placesOf } from "./live-servers.ts";
import { topTen } from "./mcp-top-ten.ts";

export default {
  meta: {
    id: "mcp-archived-server",
    title: "MCP server that its owner no longer keeps up",
    family: "mcp",
    severity: "medium",
    confidence: "high",
    reads: ["mcpServer"],
    why: "Holes that are found in it stay open, and everything that the agent reads through it can be aimed at them.",
    fix: "Move to the server that its owner or the service itself keeps up.",
    references: [topTen("MCP04"), "https://github.com/modelcontextprotocol/servers-archived"],
  },
  *judge(facts, catalog) {
    for (const group of groupServers(liveServers(facts, catalog), ({ identity }) => identity)) {
      const [{ fact, entry, match, identity }] = group;
      if (entry?.archived === undefined || match === "weak") continue;
      yield {
        message: `The MCP server "${fact.name}" is ${entry.title.replace(/\s*\(archived\)/, "")}, which its owner no longer keeps up.`,
        fix: `Move to another server: ${entry.archived}.`,
        at: placesOf(group),
        agents: agentsOf(group),
        identity,
      };
    }
  },
} satisfies Check;
