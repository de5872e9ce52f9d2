import { type Check, locate } from "./check.ts";
import { liveSettings } from "./live-settings.ts";

export default {
  meta: {
    id: "claude-bypass-mode",
    title: "Claude Code settings that choose a mode with fewer questions",
    family: "agent-settings",
    severity: "high",
    confidence: "high",
    reads: ["agentSetting"],
    why: "The mode is chosen by the repository and not by the person at the keyboard: whoever starts the agent here starts it with the questions switched off.",
    fix: "Take permissions.defaultMode out of the repository. Whoever wants the mode names it when starting: claude --permission-mode.",
    references: ["https://code.claude.com/docs/en/permission-modes", "https://code.claude.com/docs/en/settings"],
  },
  *judge(facts) {
    const settings = liveSettings(facts, "claude-code");
    const forbidden = settings.some(({ key, value }) => key === "permissions.disableBypassPermissionsMode" && value === "disable");
    for (const setting of settings) {
      if (setting.key !== "permissions.defaultMode") continue;
      const { value } = setting;
      const at = [locate(setting, "sets the mode for everybody who works here")] as const;
      if (value === "bypassPermissions" && !forbidden) {
        yield {
          message:
            "permissions.defaultMode is bypassPermissions: releases that take it from a repository run every command and write every file without asking (2.1.197 does; 2.1.329 ignores it there).",
          severity: "high",
          at,
          agents: ["claude-code"],
          identity: "bypassPermissions",
        };
      } else if (value === "acceptEdits") {
        yield {
          message:
            "permissions.defaultMode is acceptEdits: edits and the commands mkdir, touch, mv, cp, sed -i and rm run inside the workspace without asking.",
          severity: "medium",
          at,
          agents: ["claude-code"],
          identity: "acceptEdits",
        };
      }
    }
  },
} satisfies Check;
