import type { AgentSetting } from "../model/agent.ts";
import type { Severity } from "../model/finding.ts";
import { type Check, locate } from "./check.ts";
import { liveSettings } from "./live-settings.ts";

export default {
  meta: {
    id: "copilot-auto-approve",
    title: "VS Code workspace settings that approve the agent's actions in advance",
    family: "agent-settings",
    severity: "high",
    confidence: "high",
    reads: ["agentSetting"],
    why: "The workspace answers the questions that the person at the keyboard should be asked, for everybody who opens it.",
    fix: "Leave approvals to the user's settings, or name single safe commands: chat.tools.terminal.autoApprove with npm test.",
    references: ["https://code.visualstudio.com/docs/agents/approvals"],
  },
  *judge(facts) {
    for (const setting of liveSettings(facts, "copilot")) {
      const approval = approvalOf(setting);
      if (!approval) continue;
      yield {
        message: `${setting.key} ${approval.what}.`,
        severity: approval.severity,
        at: [locate(setting, "holds for everybody who opens the workspace")],
        agents: ["copilot"],
        identity: `${setting.key} ${JSON.stringify(setting.value)}`,
      };
    }
  },
} satisfies Check;

interface Approval {
  readonly severity: Severity;
  readonly what: string;
}

/** Command starts that run whatever follows. */
const OPEN_COMMAND =
  /^(?:\/(?:\.\*|\.\+|\^\.\*\$?|\^)\/\w*|\*+|(?:sh|bash|zsh|pwsh|powershell|cmd|python3?|node|deno|bun|perl|ruby|env|sudo|xargs|npx|bunx|uvx|eval|curl|wget|ssh|docker|rm)(?:\.exe)?)$/u;

function approvalOf({ key, value }: AgentSetting): Approval | undefined {
  if (
    (key === "chat.permissions.default" && (value === "autoApprove" || value === "autopilot")) ||
    (key === "chat.defaultConfiguration.approvals" && value === "allowAll") ||
    (key === "chat.defaultConfiguration.mode" && value === "autopilot")
  ) {
    return { severity: "high", what: `is ${String(value)}: tools and commands run without asking` };
  }
  if (key === "chat.tools.terminal.ignoreDefaultAutoApproveRules" && value === true)
    return { severity: "medium", what: "drops the built-in list of commands that always ask, rm among them" };
  const terminal = /^chat\.tools\.terminal\.autoApprove\.(?<pattern>[\s\S]+?)(?:\.approve)?$/u.exec(key)?.groups?.["pattern"];
  if (terminal !== undefined && value === true && OPEN_COMMAND.test(terminal))
    return { severity: "high", what: "lets whatever follows run without asking" };
  const path = /^chat\.tools\.edits\.autoApprove\.(?<pattern>[\s\S]+)$/u.exec(key)?.groups?.["pattern"];
  if (path !== undefined && value === true) {
    if (/\.vscode|\.git\b|\.env|\.github\/workflows|mcp\.json|tasks\.json|settings\.json/u.test(path))
      return { severity: "high", what: "lets the agent change files that start programs or hold secrets" };
    return /^(?:\*{1,2}|\*\*\/\*{1,2}|\*\/\*\*)$/u.test(path)
      ? { severity: "medium", what: "lets the agent edit every file without asking, the protected ones included" }
      : undefined;
  }
  const url = /^chat\.tools\.urls\.autoApprove\.(?<pattern>[\s\S]+?)(?:\.approve(?:Request|Response))?$/u.exec(key)?.groups?.["pattern"];
  if (url !== undefined && value === true && /^(?:https?:\/\/)?\*+(?:\/\*+)?$/u.test(url))
    return { severity: "medium", what: "lets every address be fetched without asking" };
  return undefined;
}
