import type { Severity } from "../model/finding.ts";
import { type Check, locate } from "./check.ts";

export default {
  meta: {
    id: "agent-settings-refused",
    title: "Settings file that the agent drops as a whole",
    family: "agent-settings",
    severity: "high",
    confidence: "high",
    reads: ["agentFile", "permissionRule", "agentSetting"],
    why: "One wrong value costs the whole file: deny rules, sandbox and hooks are not there either. Nothing on the screen says so.",
    fix: "Put the value right, start the agent once in the folder, and ask it for the very thing that must be refused.",
    references: ["https://code.claude.com/docs/en/settings", "https://developers.openai.com/codex/rules"],
  },
  *judge(facts) {
    for (const file of facts.of("agentFile")) {
      // Codex does not start with a broken configuration: codex-broken-config.
      if (file.refused === undefined || (file.agent === "codex" && file.role === "settings")) continue;
      const { path } = file.at;
      const guards = [
        ...facts.of("permissionRule").filter((rule) => rule.at.path === path && rule.effect !== "allow"),
        ...facts.of("agentSetting").filter(({ at, key, value }) => at.path === path && key === "sandbox.enabled" && value === true),
      ];
      const lost =
        guards.length === 0
          ? ""
          : `, and with it ${guards.length === 1 ? "one rule" : `${guards.length} rules`} that should hold the agent back`;
      const severity: Severity = guards.length === 0 ? "medium" : "high";
      yield {
        message: `The agent takes nothing from ${path}: ${file.refused.replace(/^line \d+, column \d+: /u, "")}. The whole file is lost${lost}.`,
        severity,
        at: [locate(file, "costs the whole file"), ...guards.slice(0, 5).map((guard) => locate(guard, "is not in force"))],
        agents: [file.agent],
        identity: `${path} ${file.refused}`,
      };
    }
  },
} satisfies Check;
