import type { Check } from "./check.ts";
import { judgeSettings } from "./setting-meanings.ts";

export default {
  meta: {
    id: "agent-guard-off",
    title: "Agent settings that switch a guard off",
    family: "agent-settings",
    severity: "high",
    confidence: "high",
    reads: ["agentSetting"],
    why: "The person who starts the agent here relies on a guard that the repository has taken away.",
    fix: "Take the setting out of the repository and leave the guard at the vendor's default.",
    references: [
      "https://aider.chat/docs/config/options.html",
      "https://docs.factory.ai/cli/account/droid-shield",
      "https://docs.continue.dev/reference",
    ],
  },
  judge: (facts, catalog) => judgeSettings("agent-guard-off", facts, catalog),
} satisfies Check;
