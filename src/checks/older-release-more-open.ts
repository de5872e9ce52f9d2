import type { OlderRelease } from "../catalog/agent-profile.ts";
import { AGENT_TITLES, AGENTS, type AgentId } from "../model/agent.ts";
import type { Facts } from "../model/fact.ts";
import type { Location } from "../model/place.ts";
import type { Check } from "./check.ts";

export default {
  meta: {
    id: "older-release-more-open",
    title: "Older release of the agent that is more open here",
    family: "agent-settings",
    severity: "info",
    confidence: "high",
    reads: ["permissionRule", "agentSetting"],
    why: "The answers of this report are those of the release that is modelled. Who works here with an older one is held less than the settings seem to say.",
    fix: "Ask for the version (claude --version, codex --version) before you rely on the rule, and update what is older.",
    references: ["https://code.claude.com/docs/en/permissions"],
  },
  *judge(facts, catalog) {
    for (const agent of AGENTS) {
      for (const older of catalog.agents[agent].versions) {
        const at = placeOf(older, agent, facts);
        if (!at) continue;
        yield {
          message: `${AGENT_TITLES[agent]} before ${older.before}${older.seen === undefined ? "" : ` (seen in ${older.seen})`}: ${older.what}`,
          at: [{ ...at, note: "holds less in an older release" }],
          agents: [agent],
          identity: `${agent} ${older.before} ${older.what}`,
        };
      }
    }
  },
} satisfies Check;

/** The first place in the repository for which it matters. */
function placeOf({ when }: OlderRelease, agent: AgentId, facts: Facts): Location | undefined {
  if ("rule" in when) {
    return facts.of("permissionRule").find((fact) => fact.agent === agent && fact.effect === when.effect && fact.rule.startsWith(when.rule))
      ?.at;
  }
  // A key that is ignored today is just what an older release may obey.
  return facts
    .of("agentSetting")
    .find((fact) => fact.agent === agent && fact.key === when.key && (when.value === undefined || fact.value === when.value))?.at;
}
