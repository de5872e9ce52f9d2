import type { AgentId } from "../model/agent.ts";
import type { Severity } from "../model/finding.ts";
import type { Check } from "./check.ts";
import { topTen } from "./mcp-top-ten.ts";
import { identityOf, type Leg, loadedTools, placesOfFlow, serversOf, type Wanted, witness } from "./tool-legs.ts";

export default {
  meta: {
    id: "mcp-untrusted-to-action",
    title: "MCP tools that let outsiders' text lead to execution, deployment or loss",
    family: "mcp",
    severity: "high",
    confidence: "medium",
    reads: ["mcpServer", "permissionRule"],
    why: "No data has to leave for harm to be done: a sentence in a page, an issue or a log is enough to have the agent run, deploy or delete.",
    fix: "Let the acting tool ask each time, deny it, or do not load it beside what reads from outsiders.",
    references: [topTen("MCP06"), "https://genai.owasp.org/llmrisk/llm062025-excessive-agency/"],
  },
  *judge(facts, catalog) {
    const flows = new Map<string, { readonly legs: readonly Leg[]; readonly unasked: boolean; readonly agents: AgentId[] }>();
    for (const loaded of loadedTools(facts, catalog)) {
      const unasked = witness(loaded, [UNTRUSTED, { ...ACTS, unasked: true }], facts, catalog);
      const legs = unasked ?? witness(loaded, [UNTRUSTED, ACTS], facts, catalog);
      if (!legs) continue;
      const key = `${identityOf(legs)} ${unasked !== undefined}`;
      const known = flows.get(key);
      if (known) known.agents.push(loaded.agent);
      else flows.set(key, { legs, unasked: unasked !== undefined, agents: [loaded.agent] });
    }
    for (const { legs, unasked, agents } of flows.values()) {
      const [untrusted, acting] = legs;
      const names = serversOf(legs).map(({ fact }) => `"${fact.name}"`);
      yield {
        message: `${names.length > 1 ? `Together, the MCP servers ${names.join(" and ")}` : `The MCP server ${names[0]}`} can bring in text from outsiders (${untrusted?.tool.name}) and act on it (${acting?.tool.name}: ${deedOf(acting)})${
          unasked ? ", and nobody is asked" : ""
        }.`,
        severity: severityOf(acting, unasked),
        at: placesOfFlow(legs),
        agents,
        identity: identityOf(legs),
      };
    }
  },
} satisfies Check;

const UNTRUSTED: Wanted = { facets: ["untrusted-in"] };
const ACTS: Wanted = { facets: ["exec", "deploy", "destructive"] };

function deedOf(leg: Leg | undefined): string {
  const facets = leg?.tool.facets ?? [];
  if (facets.includes("destructive")) return "destroys";
  return facets.includes("deploy") ? "deploys" : "runs code";
}

/** A tool that is asked for is seen before it acts. Code in a browser's page stays in that page. */
function severityOf(leg: Leg | undefined, unasked: boolean): Severity {
  if (!unasked) return "info";
  return leg?.tool.facets.some((facet) => facet === "deploy" || facet === "destructive") ? "high" : "medium";
}
