import { tryProbes, worstOf } from "../probes.ts";
import type { AgentRow } from "../row.ts";

/** Nothing reaches the network without asking or outside a named allowlist. */
export default {
  id: "network-off",
  answerFor(view, agent) {
    return {
      ...worstOf(tryProbes("network-off", view, agent), agent, {
        yes: "Commands and fetches do not reach the network.",
        automatic: "without asking",
      }),
      byAsking: false,
    };
  },
} satisfies AgentRow;
