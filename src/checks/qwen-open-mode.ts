import type { AgentSetting } from "../model/agent.ts";
import type { Severity } from "../model/finding.ts";
import { type Check, locate } from "./check.ts";
import { liveSettings } from "./live-settings.ts";

export default {
  meta: {
    id: "qwen-open-mode",
    title: "Qwen Code settings that let it act without asking",
    family: "agent-settings",
    severity: "high",
    confidence: "high",
    reads: ["agentSetting", "permissionRule"],
    why: "Qwen Code asks about no folder unless the user has switched that on: the repository's mode holds as soon as it is started here.",
    fix: 'Leave tools.approvalMode to the user, or set "default", and allow single commands: Bash(npm test).',
    references: ["https://qwenlm.github.io/qwen-code-docs/en/users/features/approval-mode/"],
  },
  *judge(facts) {
    for (const setting of liveSettings(facts, "qwen")) {
      const open = openness(setting);
      if (!open) continue;
      yield {
        message: `${setting.key} is ${String(setting.value)}: ${open.what}.`,
        severity: open.severity,
        at: [locate(setting, "holds for everybody who starts it here")],
        agents: ["qwen"],
        identity: `${setting.key} ${String(setting.value)}`,
      };
    }
    for (const fact of facts.of("permissionRule")) {
      if (
        fact.agent !== "qwen" ||
        fact.effect !== "allow" ||
        !/^(?:\*|Bash|ShellTool|run_shell_command|Shell)(?:\(\s*\*?\s*\))?$/.test(fact.rule)
      )
        continue;
      yield {
        message: `permissions.allow holds ${fact.rule}: every command runs unasked.`,
        at: [locate(fact, "holds for everybody who starts it here")],
        agents: ["qwen"],
        identity: `allow ${fact.rule}`,
      };
    }
  },
} satisfies Check;

function openness({ key, value }: AgentSetting): { readonly severity: Severity; readonly what: string } | undefined {
  if (key !== "tools.approvalMode") return undefined;
  if (value === "yolo")
    return { severity: "high", what: "every tool and command runs unasked, and the servers of .mcp.json start as well" };
  if (value === "auto-edit" || value === "auto_edit")
    return { severity: "medium", what: "every edit runs unasked, outside the repository too, and so do web fetches" };
  return value === "auto" ? { severity: "low", what: "a model decides what is asked about" } : undefined;
}
