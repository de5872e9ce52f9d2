import { ruleCovers, ruleNames } from "../classify/mcp-rule.ts";
import type { DescribedTool, ServerDescription } from "../classify/mcp-server.ts";
import { AGENTS, type PermissionRule } from "../model/agent.ts";
import type { Facts } from "../model/fact.ts";
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
    reads: ["mcpServer", "permissionRule"],
    why: "Text that the agent reads can steer it to call these tools, and nobody is asked before they act.",
    fix: "Take the names off the list, or leave only tools that read; never trust a server as a whole.",
    references: [topTen("MCP02"), "https://modelcontextprotocol.io/specification/draft/basic/security_best_practices"],
  },
  *judge(facts, catalog) {
    for (const server of liveServers(facts, catalog)) {
      const rules = allowancesOf(server, facts);
      const judged = judgement(server, rules);
      if (!judged) continue;
      yield {
        ...judged,
        at: [server.fact.at, ...rules.map(({ at }) => ({ ...at, note: "allows it" }))],
        agents:
          server.fact.autoApproved.length > 0 ? agentsOf([server]) : AGENTS.filter((agent) => rules.some((rule) => rule.agent === agent)),
        identity: `${server.fact.name} ${server.identity}`,
      };
    }
  },
} satisfies Check;

/** Allow rules for the server, as far as no other rule of the same agent takes them back. */
function allowancesOf({ fact }: ServerDescription, facts: Facts): readonly PermissionRule[] {
  const rules = facts.of("permissionRule").filter((rule) => fact.clients.includes(rule.agent) && ruleNames(rule, fact.name) !== undefined);
  const heldBack = rules.filter((rule) => rule.effect !== "allow" && ruleNames(rule, fact.name) === "server").map(({ agent }) => agent);
  return rules.filter((rule) => rule.effect === "allow" && !heldBack.includes(rule.agent));
}

function judgement(
  { fact, tools, entry, allowed, own }: ServerDescription,
  rules: readonly PermissionRule[],
): { message: string; severity: Severity } | undefined {
  const byRule = (name: string): boolean => rules.some((rule) => ruleCovers(rule, fact.name, name) !== undefined);
  const unasked = tools.filter((tool) => (allowed.has(tool.name) || byRule(tool.name)) && !isHarmless(tool));
  const whole = fact.autoApproved.includes("*") || rules.some((rule) => ruleNames(rule, fact.name) === "server");
  if (whole && !entry && !own?.tools.length) {
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
