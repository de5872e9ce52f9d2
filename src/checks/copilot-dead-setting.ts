import type { AgentSetting } from "../model/agent.ts";
import type { Severity } from "../model/finding.ts";
import { type Check, locate } from "./check.ts";

export default {
  meta: {
    id: "copilot-dead-setting",
    title: "Copilot setting that protects nothing",
    family: "agent-settings",
    severity: "medium",
    confidence: "high",
    reads: ["agentSetting"],
    why: "Whoever wrote the line believes in a protection that is not there, and so may the next reader.",
    fix: "Write the value in the form that the client reads, or move the key to the settings of the user, where it counts.",
    references: [
      "https://code.visualstudio.com/docs/agents/approvals",
      "https://docs.github.com/copilot/reference/copilot-cli-reference/cli-config-dir-reference",
    ],
  },
  *judge(facts) {
    const settings = facts.of("agentSetting").filter(({ agent }) => agent === "copilot");
    for (const setting of settings) {
      const dead = deadness(setting, settings);
      if (!dead) continue;
      yield {
        message: `${setting.key} ${dead.what}.`,
        severity: dead.severity,
        at: [locate(setting, "has no effect")],
        agents: ["copilot"],
        identity: `${setting.key} ${JSON.stringify(setting.value)}`,
      };
    }
  },
} satisfies Check;

interface Dead {
  readonly severity: Severity;
  readonly what: string;
}

/** Values that VS Code 1.139 accepts. */
const ACCEPTED: Readonly<Record<string, readonly string[]>> = {
  "chat.permissions.default": ["default", "autoApprove", "autopilot"],
  "chat.defaultConfiguration.approvals": ["manual", "assisted", "allowAll"],
  "chat.defaultConfiguration.mode": ["interactive", "plan", "autopilot"],
  "chat.tools.terminal.blockDetectedFileWrites": ["never", "outsideWorkspace", "all"],
  "chat.agent.sandbox.enabled": ["on", "off"],
  "chat.mcp.access": ["none", "registry", "all"],
};

function deadness(setting: AgentSetting, all: readonly AgentSetting[]): Dead | undefined {
  const { key, value, live, at } = setting;
  if (/^\.github\/copilot\//iu.test(at.path)) return live ? undefined : inCliSettings(setting);
  const accepted = Object.hasOwn(ACCEPTED, key) ? ACCEPTED[key] : undefined;
  if (accepted && !accepted.includes(String(value))) {
    return { severity: "medium", what: `is ${JSON.stringify(value)}, which is none of ${accepted.join(", ")}: it is dropped` };
  }
  const entry = /^chat\.tools\.terminal\.autoApprove\.(?<entry>[\s\S]+?)(?:\.(?<field>approve|matchCommandLine))?$/u.exec(key)?.groups;
  if (entry) return inTerminalRules(entry["entry"] ?? "", entry["field"], setting, all);
  if (!live) return inUserSettings(setting);
  if (/^chat\.tools\.eligibleForAutoApproval\./u.test(key) && typeof value !== "boolean")
    return { severity: "medium", what: "is neither true nor false: it is dropped" };
  return undefined;
}

/** What is refused by an entry must be written so that it counts; an approval that does not count does no harm. */
function inTerminalRules(
  entry: string,
  field: string | undefined,
  { value }: AgentSetting,
  all: readonly AgentSetting[],
): Dead | undefined {
  if (field === "matchCommandLine") {
    return all.some(({ key }) => key === `chat.tools.terminal.autoApprove.${entry}.approve`)
      ? undefined
      : { severity: "low", what: "stands without approve: the entry is dropped" };
  }
  // null takes a built-in entry away: for the refusals among them, copilot-auto-approve has a word.
  if (typeof value !== "boolean")
    return value === null ? undefined : { severity: "medium", what: `is ${JSON.stringify(value)}, neither true nor false: it is dropped` };
  const dropped = droppedExpression(entry);
  return value === false && dropped !== undefined ? { severity: "medium", what: `never fits a command: ${dropped}` } : undefined;
}

/** Expressions that VS Code turns into one that never fits. */
function droppedExpression(entry: string): string | undefined {
  const [, source = "", flags = ""] = /^\/([\s\S]+)\/([a-z]*)$/u.exec(entry) ?? [];
  if (source === "" || source === ".*") return entry === "" ? "it is empty" : undefined;
  try {
    const pattern = new RegExp(source, flags.replace(/[gy]/gu, ""));
    // Tried on nothing at all, so no expression can take long.
    return pattern.test("") && !/^(?:\^|\^\$|\$|\^\\s\*\$)$/u.test(source)
      ? "the expression also fits the empty text, and such are left out"
      : undefined;
  } catch {
    return "the expression is not valid";
  }
}

/** Keys that VS Code takes from the user's settings only, where the workspace means to close something. */
function inUserSettings({ key, value }: AgentSetting): Dead | undefined {
  if (key.startsWith("chat.tools.edits.autoApprove.") && value === false)
    return { severity: "low", what: "protects nothing since 1.135: VS Code takes it from the user's settings only" };
  if (/^chat\.agent\.(?:networkFilter|deniedNetworkDomains)$/u.test(key) && (value === true || (Array.isArray(value) && value.length > 0)))
    return { severity: "low", what: "closes nothing since 1.137: VS Code takes it from the user's settings only" };
  if (/\bterminal\.denyList\b/u.test(key))
    return { severity: "medium", what: "does nothing: chat.tools.terminal.autoApprove took its place" };
  return undefined;
}

function inCliSettings({ key }: AgentSetting): Dead | undefined {
  return /(?:^|\.)(?:deny\w*|blocked\w*|excluded\w*|sandbox)\b/iu.test(key)
    ? {
        severity: "medium",
        what: "does nothing: Copilot CLI takes rules and the sandbox from the user only, and drops the key without a word",
      }
    : undefined;
}
