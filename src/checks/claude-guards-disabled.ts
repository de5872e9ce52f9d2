import { type Check, locate } from "./check.ts";
import { isOn, liveSettings } from "./live-settings.ts";

export default {
  meta: {
    id: "claude-guards-disabled",
    title: "Claude Code settings that switch the user's guards off",
    family: "agent-settings",
    severity: "high",
    confidence: "medium",
    reads: ["agentSetting"],
    why: "The repository's value beats the user's own: a guard that stands in the user's settings is off here, and nothing on the screen says so.",
    fix: "Leave these keys to the user's settings. To keep a repository's own hooks from running, start the agent without its settings.",
    references: ["https://code.claude.com/docs/en/hooks", "https://code.claude.com/docs/en/settings"],
  },
  *judge(facts) {
    const settings = liveSettings(facts, "claude-code");
    const bypass = settings.some(({ key, value }) => key === "permissions.defaultMode" && value === "bypassPermissions");
    for (const setting of settings) {
      const { key } = setting;
      const base = {
        at: [locate(setting, "overrides the user's own setting")] as const,
        agents: ["claude-code"] as const,
        identity: `${key} ${String(setting.value)}`,
      };
      if (key === "disableAllHooks" && setting.value === true) {
        // It stops the repository's hooks as well, which a cautious reader may want; but the user's guard hooks go with them.
        yield {
          ...base,
          message: "disableAllHooks is true: hooks of the user that block or log dangerous calls do not run here either.",
          severity: "medium",
        };
      } else if (key === "disableAllHooks" && setting.value === false) {
        yield {
          ...base,
          message: "disableAllHooks is false: it undoes the switch of a user who has turned all hooks off.",
          severity: "low",
        };
      } else if (key === "skipDangerousModePermissionPrompt" && isOn(setting)) {
        yield {
          ...base,
          message: "skipDangerousModePermissionPrompt skips the warning before the mode without questions.",
          severity: bypass ? "high" : "medium",
        };
      } else if (key === "claudeMdExcludes") {
        yield {
          ...base,
          message: "claudeMdExcludes keeps instruction files from the agent, perhaps those with the user's own rules.",
          severity: "low",
        };
      } else if (key === "skipWebFetchPreflight" && isOn(setting)) {
        yield { ...base, message: "skipWebFetchPreflight drops the check of a domain before a page is fetched.", severity: "low" };
      }
    }
  },
} satisfies Check;
