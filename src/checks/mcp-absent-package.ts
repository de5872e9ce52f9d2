import type { Check } from "./check.ts";
import { agentsOf, groupServers, liveServers, placesOf } from "./live-servers.ts";
import { topTen } from "./mcp-top-ten.ts";

export default {
  meta: {
    id: "mcp-absent-package",
    title: "MCP server from a package that does not exist",
    family: "mcp",
    severity: "medium",
    confidence: "high",
    reads: ["mcpServer"],
    why: "It never starts; and should somebody publish the name one day, their code starts on every machine where this is configured.",
    fix: "Write the package that the server is really published as, or remove the entry.",
    references: [topTen("MCP04"), "https://github.com/modelcontextprotocol/servers"],
  },
  *judge(facts, catalog) {
    for (const group of groupServers(liveServers(facts, catalog), ({ identity }) => identity)) {
      const [{ fact, resolved, identity }] = group;
      const absent = resolved.kind === "npm" ? catalog.mcpKnown.absent.find(({ npm }) => npm === resolved.name) : undefined;
      if (!absent) continue;
      yield {
        message: `The MCP server "${fact.name}" starts the npm package ${resolved.name}, which the registry did not have on ${absent.seen}.`,
        fix: `Use ${absent.instead}, or remove the entry.`,
        at: placesOf(group),
        agents: agentsOf(group),
        identity,
      };
    }
  },
} satisfies Check;
