import { AGENT_TITLES } from "../model/agent.ts";
import { type Comparer, placeOf, some } from "./change.ts";

/** The agents that a repository configures. For one that is new the report answers from now on; what it may do is told by its rows. */
export const agents: Comparer = function* (base, head) {
  const [before, after] = [base.inventory.agents, head.inventory.agents];
  for (const [one, others, how, verb, { posture }] of [
    ...after.map((entry) => [entry, before, "added", "configures", head] as const),
    ...before.map((entry) => [entry, after, "removed", "no longer configures", base] as const),
  ]) {
    if (others.some(({ agent }) => agent === one.agent)) continue;
    const [first = "."] = one.files;
    yield {
      subject: "agent",
      how,
      direction: "neutral",
      name: AGENT_TITLES[one.agent],
      text: `${verb} ${AGENT_TITLES[one.agent]} (${some(one.files)}), whose posture ${how === "added" ? "is" : "was"} ${posture.byAgent[one.agent] ?? posture.name}`,
      agents: [one.agent],
      location: placeOf({ path: first }),
    };
  }
};
