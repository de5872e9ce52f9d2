import type { DescribedTool, ServerDescription } from "../classify/mcp-server.ts";
import type { Severity } from "../model/finding.ts";
import type { Check } from "./check.ts";
import { agentsOf, liveServers } from "./live-servers.ts";
import { topTen } from "./mcp-top-ten.ts";
import { listed } from "./wording.ts";

export default {
  meta: {
    id: "mcp-auto-approved-tools",
    title: "MCP tools that run without being asked for",
    family: "mcp",
    severity: "high",
    confidence: "high",
    reads: ["mcpServer"],
    why: "Text that the agent reads can steer it to call these tools, and nobody is asked before they act.",
    fix: "Take the names off the list, or leave only tools that read; never trust a server as a whole.",
    references: [topTen("MCP02"), "https://modelcontextprotocol.io/specification/draft/basic/security_best_practices"],
  },
  *judge(facts, catalog) {
    for (const server of liveServers(facts, catalog)) {
      const judged = judgement(server);
      if (judged) yield { ...judged, at: [server.fact.at], agents: agentsOf([server]), identity: `${server.fact.name} ${server.identity}` };
    }
  },
} satisfies Check;

function judgement({ fact, tools, entry, allowed }: ServerDescription): { message: string; severity: Severity } | undefined {
  const unasked = tools.filter((tool) => allowed.has(tool.name) && !isHarmless(tool));
  const whole = fact.autoApproved.includes("*");
  if (whole && !entry) {
    return {
      message: `The configuration trusts the MCP server "${fact.name}" as a whole, and what its tools can do is not known.`,
      severity: "high",
    };
  }
  const names = listed(unasked.map(({ name }) => name));
  if (unasked.length > 0) {
    const severity = unasked.some(({ tier, facets }) => tier !== "privileged-write" || facets.includes("exec")) ? "high" : "medium";
    return {
      message: `The configuration lets ${whole ? "every tool" : "tools"} of the MCP server "${fact.name}" run unasked, among them ${names}.`,
      severity,
    };
  }
  if (!whole) return undefined;
  return {
    message: `The configuration trusts the MCP server "${fact.name}" as a whole: it only reads today, but a later version's tools are allowed as well.`,
    severity: "low",
  };
}

function isHarmless({ tier }: DescribedTool): boolean {
  return tier === "read-only" || tier === "write-safe";
}
