import type { DescribedTool } from "../classify/mcp-server.ts";
import type { Check } from "./check.ts";
import { agentsOf, groupServers, liveServers, placesOf, reachableTools } from "./live-servers.ts";
import { topTen } from "./mcp-top-ten.ts";
import { listed } from "./wording.ts";

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
    references: [topTen("MCP02"), "https://modelcontextprotocol.io/specification/draft/basic/security_best_practices#scope-minimization"],
  },
  *judge(facts, catalog) {
    for (const group of groupServers(
      liveServers(facts, catalog),
      ({ identity, tools, fact }) => `${identity} ${fact.name} ${tools.map(({ name }) => name).join()}`,
    )) {
      const reached = agentsOf(group).map((agent) => ({
        agent,
        tools: group.flatMap((server) => reachableTools(server, agent, facts)).filter(isGrave),
      }));
      const tools = reached.flatMap((one) => one.tools);
      const names = [...new Set(tools.map(({ name }) => name))];
      if (names.length === 0) continue;
      yield {
        message: `The MCP server "${group[0].fact.name}" offers tools that deploy, destroy or hand out credentials: ${listed(names, 6)}.`,
        // What a name, or source code of the tree, makes one think is no more than that.
        ...(tools.some(({ source }) => source === "catalog") ? {} : { severity: "low" as const }),
        ...(tools.every(({ source }) => source === "catalog") ? {} : { confidence: "medium" as const }),
        at: placesOf(group),
        agents: reached.filter((one) => one.tools.length > 0).map(({ agent }) => agent),
        identity: `${group[0].identity} ${group[0].fact.name}`,
      };
    }
  },
} satisfies Check;

function isGrave({ tier }: DescribedTool): boolean {
  return tier === "deployment" || tier === "destructive-credentials";
}
