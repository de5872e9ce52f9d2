import { targetOf } from "../classify/mcp-target.ts";
import type { Severity } from "../model/finding.ts";
import type { Check } from "./check.ts";
import { agentsOf, groupServers, liveServers, placesOf } from "./live-servers.ts";
import { topTen } from "./mcp-top-ten.ts";
import { listed } from "./wording.ts";

export default {
  meta: {
    id: "mcp-production-target",
    title: "MCP server that is connected to production",
    family: "mcp",
    severity: "high",
    confidence: "medium",
    reads: ["mcpServer"],
    why: "What the agent runs there happens to real data and real users, and there is no branch to throw away.",
    fix: "Point the server at a development copy or a replica, with a credential that can only read; where production is meant, let a person start it for the one task.",
    references: [topTen("MCP02"), "https://modelcontextprotocol.io/specification/draft/basic/security_best_practices#scope-minimization"],
  },
  *judge(facts, catalog) {
    for (const group of groupServers(liveServers(facts, catalog), ({ fact, identity }) => `${fact.name} ${identity}`)) {
      const [{ fact, resolved, identity, tools }] = group;
      const target = targetOf(resolved);
      if (target?.environment !== "production" && target?.environment !== "unknown") continue;
      const acting = tools.filter(({ facets }) => facets.some((facet) => ACTS.includes(facet))).map(({ name }) => name);
      const production = target.environment === "production";
      yield {
        message: `The MCP server "${fact.name}" ${production ? "works on production" : "may work on production"}: ${target.because}${
          acting.length > 0 ? `. It can change what it finds there: ${listed(acting, 4)}` : ""
        }.`,
        severity: severityOf(production, acting.length > 0, tools.length > 0),
        at: placesOf(group),
        agents: agentsOf(group),
        identity: `${fact.name} ${identity} ${target.environment}`,
      };
    }
  },
} satisfies Check;

const ACTS: readonly string[] = ["db-write", "exec", "destructive", "deploy", "write"];

/** Of a server whose tools are not known nobody can say that it only reads. */
function severityOf(production: boolean, acts: boolean, known: boolean): Severity {
  if (production) return acts ? "high" : "medium";
  return acts || !known ? "low" : "info";
}
