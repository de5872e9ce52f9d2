import type { Check } from "./check.ts";
import { agentsOf, groupServers, listed, liveServers, placesOf, reachableTools } from "./live-servers.ts";

export default {
  meta: {
    id: "mcp-destructive-tools",
    title: "MCP server with deployment or destructive tools",
    family: "mcp",
    severity: "medium",
    confidence: "high",
    reads: ["mcpServer", "permissionRule"],
    why: "One approved call deploys, merges, deletes for good or hands out credentials, and text that the agent reads can lead up to it.",
    fix: "Deny these tools by name in the agent's settings, or switch the server's read-only mode on.",
    references: ["https://modelcontextprotocol.io/specification/draft/basic/security_best_practices#scope-minimization"],
  },
  *judge(facts, catalog) {
    for (const group of groupServers(liveServers(facts, catalog), ({ identity, tools, fact }) => `${identity} ${fact.name} ${tools.map(({ name }) => name).join()}`)) {
      const tools = [...new Set(group.flatMap((server) => reachableTools(server, facts)))].filter(({ tier }) => tier === "deployment" || tier === "destructive-credentials");
      const names = [...new Set(tools.map(({ name }) => name))];
      if (names.length === 0) continue;
      const known = tools.every(({ source }) => source === "catalog");
      yield {
        message: `The MCP server "${group[0].fact.name}" offers tools that deploy, destroy or hand out credentials: ${listed(names, 6)}.`,
        ...(known ? {} : { confidence: "medium" as const }),
        at: placesOf(group),
        agents: agentsOf(group),
        identity: `${group[0].identity} ${group[0].fact.name}`,
      };
    }
  },
} satisfies Check;
