import { ruleNames } from "../classify/mcp-rule.ts";
import type { ServerDescription } from "../classify/mcp-server.ts";
import type { AgentId } from "../model/agent.ts";
import type { Facts } from "../model/fact.ts";
import type { Location } from "../model/place.ts";
import type { Check } from "./check.ts";
import { agentsOf, groupServers, liveServers, placesOf } from "./live-servers.ts";
import { liveSettings } from "./live-settings.ts";
import { changesBy } from "./locked-server.ts";
import { topTen } from "./mcp-top-ten.ts";

export default {
  meta: {
    id: "mcp-standing-approval",
    title: "MCP server that is approved by name and can become another one",
    family: "mcp",
    severity: "medium",
    confidence: "high",
    reads: ["mcpServer", "permissionRule", "agentSetting", "requirement", "lockfile"],
    why: "The approval stays with the name. Whoever changes what is behind it, a package or a remote server, is allowed what was allowed today: nobody is asked again.",
    fix: "Fix the version first. What cannot be fixed, such as a remote server, is approved by a person at each start, tool by tool.",
    references: [topTen("MCP04"), "https://invariantlabs.ai/blog/mcp-security-notification-tool-poisoning-attacks"],
  },
  *judge(facts, catalog) {
    for (const group of groupServers(liveServers(facts, catalog), ({ fact, identity }) => `${fact.name} ${identity}`)) {
      const [server] = group;
      const by = changesBy(server, facts);
      const approvals = by === undefined ? [] : group.flatMap((one) => approvalsOf(one, facts));
      const [first, ...more] = approvals;
      if (!first) continue;
      const whole = approvals.some((approval) => approval.whole);
      yield {
        message: `The MCP server "${server.fact.name}" ${by === "remote" ? "is remote" : "is fetched in whatever version is newest"}, and ${first.what}${more.length > 0 ? ` (and ${more.length} more)` : ""}.`,
        severity: by === "fetched" ? "medium" : whole ? "low" : "info",
        at: [...placesOf(group), ...approvals.map(({ at }) => at)],
        agents: agentsOf(group),
        identity: `${server.fact.name} ${server.identity}`,
      };
    }
  },
} satisfies Check;

interface Approval {
  readonly what: string;
  readonly at: Location;
  /** True where the server is approved as a whole, or its start. */
  readonly whole: boolean;
}

function approvalsOf({ fact }: ServerDescription, facts: Facts): Approval[] {
  const found: Approval[] = [];
  if (fact.autoApproved.length > 0)
    found.push({ what: "its entry lets tools run unasked", at: fact.at, whole: fact.autoApproved.includes("*") });
  for (const rule of facts.of("permissionRule")) {
    const scope = rule.effect === "allow" && fact.clients.includes(rule.agent) ? ruleNames(rule, fact.name) : undefined;
    if (scope !== undefined)
      found.push({
        what: `the allow rule ${rule.rule} stands for it`,
        at: { ...rule.at, note: "allowed by name" },
        whole: scope === "server",
      });
  }
  for (const setting of liveSettings(facts, "claude-code" satisfies AgentId)) {
    const named = setting.key === "enabledMcpjsonServers" && Array.isArray(setting.value) && setting.value.includes(fact.name);
    if (named && fact.clients.includes("claude-code"))
      found.push({ what: "enabledMcpjsonServers starts it unasked", at: { ...setting.at, note: "approved by name" }, whole: true });
  }
  return found;
}
