import type { AgentId } from "../model/agent.ts";
import type { Severity } from "../model/finding.ts";
import type { Check } from "./check.ts";
import { topTen } from "./mcp-top-ten.ts";
import { identityOf, type Leg, loadedTools, placesOfFlow, serversOf, type Wanted, witness } from "./tool-legs.ts";

export default {
  meta: {
    id: "mcp-toxic-flow",
    title: "MCP servers that together can leak private data",
    family: "mcp",
    severity: "high",
    confidence: "medium",
    reads: ["mcpServer", "permissionRule"],
    why: "Text from outsiders can make the agent read private data with one tool and send it out with another.",
    fix: "Deny the tool that sends, or keep the servers for private data and those for the open web apart.",
    references: [topTen("MCP10"), "https://simonwillison.net/2025/Jun/16/the-lethal-trifecta/"],
  },
  *judge(facts, catalog) {
    const flows = new Map<string, { readonly legs: readonly Leg[]; readonly severity: Severity; readonly agents: AgentId[] }>();
    for (const loaded of loadedTools(facts, catalog)) {
      const unasked = witness(loaded, [UNTRUSTED, PRIVATE, { ...OUT, unasked: true }], facts, catalog);
      const legs =
        unasked ?? witness(loaded, [UNTRUSTED, PRIVATE, OUT], facts, catalog) ?? witness(loaded, [UNTRUSTED, PRIVATE], facts, catalog);
      if (!legs) continue;
      const severity = severityOf(legs, unasked !== undefined);
      const identity = `${identityOf(legs)}${legs.length === 2 ? " and the agent's own tools" : ""}`;
      const known = flows.get(`${identity} ${severity}`);
      if (known) known.agents.push(loaded.agent);
      else flows.set(`${identity} ${severity}`, { legs, severity, agents: [loaded.agent] });
    }
    for (const { legs, severity, agents } of flows.values()) {
      yield { message: messageOf(legs), severity, at: placesOfFlow(legs), agents, identity: identityOf(legs) };
    }
  },
} satisfies Check;

const UNTRUSTED: Wanted = { facets: ["untrusted-in"] };
const PRIVATE: Wanted = { facets: ["private-in", "secret"] };
const OUT: Wanted = { facets: ["egress"] };

/** Most setups with a browser have all three; as long as the sending tool is asked for, a person sees what leaves. An agent's own shell sends, too. */
function severityOf(legs: readonly Leg[], unasked: boolean): Severity {
  if (legs.length === 2) return "info";
  if (!unasked) return "low";
  return serversOf(legs).length === 1 ? "high" : "medium";
}

function messageOf(legs: readonly Leg[]): string {
  const parts = serversOf(legs);
  const names = parts.map(({ fact }) => `"${fact.name}"`).join(" and ");
  const [untrusted, secret, sending] = legs.map(({ tool }) => tool.name);
  const who = parts.length > 1 ? `Together, the MCP servers ${names}` : `The MCP server ${names}`;
  return `${who} can bring in text from outsiders (${untrusted}), read private data (${secret}) ${
    sending === undefined ? "and leave the sending to the agent's own shell or web tool" : `and send data out (${sending})`
  }.`;
}
