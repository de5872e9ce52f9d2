import type { Check } from "./check.ts";
import { judgeSettings } from "./setting-meanings.ts";

export default {
  meta: {
    id: "agent-auto-approve",
    title: "Agent settings that approve actions in advance",
    family: "agent-settings",
    severity: "high",
    confidence: "high",
    reads: ["agentSetting"],
    why: "The repository answers the questions that the person at the keyboard should be asked: whatever text the agent reads can then make it act.",
    fix: "Take the setting out of the repository. Who wants it sets it in the user's own settings, for single commands that are known to be harmless.",
    references: [
      "https://docs.factory.ai/cli/configuration/settings",
      "https://docs.roocode.com/features/auto-approving-actions",
      "https://aider.chat/docs/config/options.html",
      "https://ampcode.com/manual",
    ],
  },
  judge: (facts, catalog) => judgeSettings("agent-auto-approve", facts, catalog),
} satisfies Check;
