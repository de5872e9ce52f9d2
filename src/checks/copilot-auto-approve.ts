import type { AgentSetting } from "../model/agent.ts";
import type { Severity } from "../model/finding.ts";
import { type Check, locate } from "./check.ts";

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
    const settings = facts.of("agentSetting").filter(({ agent, live, key }) => agent === "copilot" && (live || key.startsWith(EDITS)));
    for (const setting of settings) {
      const approval = setting.key.startsWith(EDITS) ? editApproval(setting) : approvalOf(setting);
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

const EDITS = "chat.tools.edits.autoApprove.";

/** Up to 1.134 the workspace could lift the question before an edit; since, the key counts from the user's settings only. */
function editApproval({ key, value }: AgentSetting): Approval | undefined {
  const path = key.slice(EDITS.length);
  if (value !== true) return undefined;
  const strong = /\.vscode|\.git\b|\.env|\.github\/workflows|mcp\.json|tasks\.json|settings\.json/u.test(path);
  const all = /^(?:\*{1,2}|\*\*\/\*{1,2}|\*\/\*\*)$/u.test(path);
  const what = "which releases up to 1.134 obey; 1.135 and later take it from the user's settings only";
  if (strong) return { severity: "low", what: `lets the agent change files that start programs or hold secrets, ${what}` };
  return all ? { severity: "info", what: `lets the agent edit every file without asking, ${what}` } : undefined;
}

interface Approval {
  readonly severity: Severity;
  readonly what: string;
}

/** Command starts that run whatever follows, and expressions that fit every command. */
const OPEN_COMMAND =
  /^(?:\/(?:\.\*|\.\+|\^\.\+\$?|\^|\\S\+?|\\w\+?|\.)\/\w*|(?:sh|bash|zsh|pwsh|powershell|cmd|python3?|node|deno|bun|perl|ruby|php|env|sudo|xargs|npx|bunx|uvx|eval|exec|source|ssh|docker|make)(?:\.exe)?)$/u;

/** Commands that the built-in list refuses, and others of their strength, in their whole breadth. */
const STRONG_COMMAND =
  /^(?:rm|rmdir|del|ri|rd|dd|kill|curl|wget|irm|iwr|chmod|chown|jq|iex|Remove-Item|Invoke-(?:WebRequest|RestMethod|Expression)|scp|rsync|nc|kubectl|terraform|helm|aws|gcloud|az|gh|git|git push|npm publish)$/u;

function approvalOf({ key, value }: AgentSetting): Approval | undefined {
  if (
    (key === "chat.permissions.default" && (value === "autoApprove" || value === "autopilot")) ||
    (key === "chat.defaultConfiguration.approvals" && value === "allowAll") ||
    (key === "chat.defaultConfiguration.mode" && value === "autopilot")
  ) {
    return { severity: "high", what: `is ${String(value)}: tools and commands run without asking` };
  }
  if (key === "chat.defaultConfiguration.approvals" && value === "assisted")
    return { severity: "medium", what: "is assisted: a model answers the questions" };
  if (key === "chat.tools.terminal.ignoreDefaultAutoApproveRules" && value === true)
    return { severity: "medium", what: "drops the built-in list of commands that always ask, rm among them" };
  if (key === "chat.tools.terminal.blockDetectedFileWrites" && value === "never")
    return { severity: "medium", what: "lets approved commands write to files outside the workspace" };
  if (key === "chat.useClaudeHooks" && value === true)
    return { severity: "low", what: "has VS Code run the hooks of .claude/settings.json, which can answer its questions" };
  return terminalApproval(key, value) ?? urlApproval(key, value) ?? serverApproval(key, value);
}

function terminalApproval(key: string, value: AgentSetting["value"]): Approval | undefined {
  const entry = /^chat\.(?:tools|agent)\.terminal\.autoApprove\.(?<entry>[\s\S]+?)(?:\.approve)?$/u.exec(key)?.groups?.["entry"];
  if (entry === undefined) return undefined;
  if (value === true && OPEN_COMMAND.test(entry)) return { severity: "high", what: "lets whatever follows run without asking" };
  if (value === true && STRONG_COMMAND.test(entry)) return { severity: "medium", what: "lets every use of the command run without asking" };
  return value === null && STRONG_COMMAND.test(entry)
    ? { severity: "low", what: "takes the command off the built-in list of those that always ask" }
    : undefined;
}

function urlApproval(key: string, value: AgentSetting["value"]): Approval | undefined {
  const url = /^chat\.tools\.urls\.autoApprove\.(?<pattern>[\s\S]+?)(?:\.approve(?:Request|Response))?$/u.exec(key)?.groups?.["pattern"];
  return url !== undefined && value === true && /^(?:(?:https?|\*):\/\/)?\*+(?:\.\w{2,6})?(?:\/\**)*$/u.test(url)
    ? { severity: "medium", what: "lets every address be fetched without asking" }
    : undefined;
}

/** Where servers come from, and what they may use. Starting one asks for trust all the same. */
function serverApproval(key: string, value: AgentSetting["value"]): Approval | undefined {
  if (/^chat\.mcp\.discovery\.enabled(?:\.|$)/u.test(key) && value === true)
    return { severity: "low", what: "takes in the MCP servers that other programs on the machine are configured with" };
  if (key === "chat.mcp.workspaceRootConfig.enabled" && value === true)
    return { severity: "low", what: "has VS Code load the servers of .mcp.json, too" };
  return /^chat\.mcp\.serverSampling\..*\.allowedDuringChat$/u.test(key) && value === true
    ? { severity: "low", what: "lets the server put questions to the user's model without asking" }
    : undefined;
}
