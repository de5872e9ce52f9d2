import { tryProbes, worstOf } from "../probes.ts";
import type { AgentRow } from "../row.ts";

/** No automatic write outside the workspace, into .git, or into agent and editor settings: those are how a session changes the next one. */
export default {
  id: "write-scoped",
  answerFor(view, agent) {
    return {
      ...worstOf(tryProbes("write-scoped", view, agent), agent, {
        yes: "Writes stay in the workspace and out of settings.",
        automatic: "without asking",
      }),
      byAsking: false,
    };
  },
} satisfies AgentRow;
