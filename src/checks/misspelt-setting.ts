import type { AgentId } from "../model/agent.ts";
import type { Facts } from "../model/fact.ts";
import type { Severity } from "../model/finding.ts";
import type { Location } from "../model/place.ts";
import { type Check, locate } from "./check.ts";

export default {
  meta: {
    id: "misspelt-setting",
    title: "Setting or hook event under a name that the agent does not know",
    family: "agent-settings",
    severity: "medium",
    confidence: "high",
    reads: ["agentSetting", "trigger"],
    why: "The agent passes over what it does not know, without a word: whoever wrote the line believes in a protection that is not there.",
    fix: "Write the key as the vendor documents it, capitals included, and try it.",
    references: [
      "https://code.claude.com/docs/en/settings",
      "https://code.claude.com/docs/en/hooks",
      "https://developers.openai.com/codex/config-reference",
    ],
  },
  *judge(facts) {
    const seen = new Set<string>();
    for (const { agent, name, meant, at } of [...misspeltKeys(facts), ...misspeltEvents(facts)]) {
      // One finding for a table of many lines.
      const identity = `${at.path} ${name}`;
      if (seen.has(identity)) continue;
      seen.add(identity);
      const severity: Severity = GUARDS.test(meant) ? "medium" : "low";
      yield {
        message: `${name} is not known to ${agent === "codex" ? "Codex" : "Claude Code"}, and what stands under it does nothing; ${meant} is.`,
        fix: `Write ${meant}.`,
        severity,
        at: [at],
        agents: [agent],
        identity: `${agent} ${name}`,
      };
    }
  },
} satisfies Check;

/** What holds an agent back when it is spelt right. */
const GUARDS =
  /^(?:permissions|permissions\.(?:deny|ask|defaultMode|disable\w+)|sandbox(?:\..*|_mode)?|approval_policy|hooks\.(?:PreToolUse|PermissionRequest|UserPromptSubmit))$/u;

interface Misspelt {
  readonly agent: AgentId;
  readonly name: string;
  readonly meant: string;
  readonly at: Location;
}

/** Keys that matter to what is asked and held, as the vendors write them. */
const KEYS: Readonly<Partial<Record<AgentId, readonly string[]>>> = {
  "claude-code":
    "permissions permissions.allow permissions.ask permissions.deny permissions.defaultMode permissions.additionalDirectories permissions.disableBypassPermissionsMode permissions.disableAutoMode disableAutoMode hooks env sandbox sandbox.enabled sandbox.failIfUnavailable sandbox.autoAllowBashIfSandboxed sandbox.allowUnsandboxedCommands sandbox.excludedCommands sandbox.network sandbox.filesystem disableAllHooks enabledMcpjsonServers disabledMcpjsonServers enableAllProjectMcpServers".split(
      " ",
    ),
  codex:
    "sandbox_mode approval_policy approvals_reviewer sandbox_workspace_write sandbox_workspace_write.network_access sandbox_workspace_write.writable_roots default_permissions permissions mcp_servers hooks features shell_environment_policy web_search".split(
      " ",
    ),
};

/** Names that are written for others: of another agent, of another release, in the singular. */
const MEANT: Readonly<Partial<Record<AgentId, Readonly<Record<string, string>>>>> = {
  "claude-code": {
    permission: "permissions",
    allow: "permissions.allow",
    ask: "permissions.ask",
    deny: "permissions.deny",
    defaultmode: "permissions.defaultMode",
    "permissions.mode": "permissions.defaultMode",
    "permissions.allowed": "permissions.allow",
    "permissions.denied": "permissions.deny",
    "permissions.allowlist": "permissions.allow",
    "permissions.denylist": "permissions.deny",
    allowedtools: "permissions.allow",
    disallowedtools: "permissions.deny",
    deniedtools: "permissions.deny",
    hook: "hooks",
    "sandbox.enable": "sandbox.enabled",
    additionaldirectories: "permissions.additionalDirectories",
  },
  codex: {
    sandbox: "sandbox_mode",
    approval: "approval_policy",
    "sandboxworkspacewrite.network": "sandbox_workspace_write.network_access",
  },
};

const plain = (key: string): string => key.toLowerCase().replace(/[-_]/gu, "");

function* misspeltKeys(facts: Facts): Generator<Misspelt> {
  for (const setting of facts.of("agentSetting")) {
    const agent = (["claude-code", "codex"] as const).find((one) => one === setting.agent);
    if (agent === undefined || !/(?:^|\/)\.(?:claude\/settings(?:\.local)?\.json|codex\/config\.toml)$/u.test(setting.at.path)) continue;
    const segments = setting.key.split(".");
    for (const length of [1, 2]) {
      const name = segments
        .slice(0, length)
        .join(".")
        .replace(/\[\d+\]$/u, "");
      const keys = KEYS[agent] ?? [];
      if (segments.length < length || keys.includes(name)) continue;
      const others = MEANT[agent] ?? {};
      const meant =
        keys.find((key) => plain(key) === plain(name)) ?? (Object.hasOwn(others, plain(name)) ? others[plain(name)] : undefined);
      if (meant !== undefined) yield { agent, name, meant, at: locate(setting, "does nothing under this name") };
    }
  }
}

/** Events of Claude Code, per the types that the vendor publishes (0.3.329), and of Codex. */
const EVENTS =
  "PreToolUse PostToolUse PostToolUseFailure PostToolBatch Notification UserPromptSubmit UserPromptExpansion SessionStart SessionEnd Stop StopFailure SubagentStart SubagentStop PreCompact PostCompact PreModelSwitch PostModelSwitch PermissionRequest PermissionDenied Setup TeammateIdle TaskCreated TaskCompleted Elicitation ElicitationResult ConfigChange WorktreeCreate WorktreeRemove InstructionsLoaded CwdChanged FileChanged DirectoryAdded MessageDisplay Interrupt".split(
    " ",
  );

/** Events that are written the way of another agent. */
const OTHER_EVENTS: Readonly<Record<string, string>> = {
  beforetool: "PreToolUse",
  beforetooluse: "PreToolUse",
  pretool: "PreToolUse",
  aftertool: "PostToolUse",
  posttool: "PostToolUse",
  beforeshellexecution: "PreToolUse",
  onstart: "SessionStart",
};

function* misspeltEvents(facts: Facts): Generator<Misspelt> {
  for (const trigger of facts.of("trigger")) {
    const agent = (["claude-code", "codex"] as const).find((one) => one === trigger.agent);
    const event = /^hooks\.(?<event>[^.[\]]+)/u.exec(trigger.pointer)?.groups?.["event"];
    if (agent === undefined || event === undefined || EVENTS.includes(event)) continue;
    const meant =
      EVENTS.find((known) => plain(known) === plain(event)) ??
      (Object.hasOwn(OTHER_EVENTS, plain(event)) ? OTHER_EVENTS[plain(event)] : undefined);
    if (meant !== undefined)
      yield { agent, name: `hooks.${event}`, meant: `hooks.${meant}`, at: locate(trigger, "never runs under this name") };
  }
}
