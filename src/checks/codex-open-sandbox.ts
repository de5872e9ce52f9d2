import type { AgentSetting } from "../model/agent.ts";
import type { Severity } from "../model/finding.ts";
import { type Check, locate } from "./check.ts";
import { isOn, liveSettings, textsOf } from "./live-settings.ts";

export default {
  meta: {
    id: "codex-open-sandbox",
    title: "Codex configuration that opens the sandbox or removes the person",
    family: "agent-settings",
    severity: "critical",
    confidence: "high",
    reads: ["agentSetting"],
    why: "The sandbox is what holds a Codex command; once the folder is trusted, the repository's choice is the one that counts.",
    fix: "Leave sandbox and approval to the user's configuration, or set sandbox_mode to workspace-write and approval_policy to on-request.",
    references: ["https://developers.openai.com/codex/config-reference", "https://developers.openai.com/codex/security"],
  },
  *judge(facts) {
    const settings = liveSettings(facts, "codex");
    for (const setting of settings) {
      const hole = holeOf(setting, settings);
      if (!hole) continue;
      yield {
        message: `${setting.key} ${hole.what}.`,
        severity: hole.severity,
        at: [locate(setting, "holds once the folder is trusted")],
        agents: ["codex"],
        identity: `${setting.key} ${JSON.stringify(setting.value)}`,
      };
    }
  },
} satisfies Check;

/** Roots inside the workspace, and the folders for temporary files that are open anyway. */
const INSIDE = /^(?:\/(?:var\/)?tmp(?:\/.*)?|(?!\/|~|\$|\.\.|[A-Za-z]:).*)$/u;

interface Hole {
  readonly severity: Severity;
  readonly what: string;
}

function holeOf(setting: AgentSetting, settings: readonly AgentSetting[]): Hole | undefined {
  const { key, value } = setting;
  const role = /^agents\.(?<role>[^.]+)\.(?:sandbox_mode|default_permissions)$/u.exec(key)?.groups?.["role"];
  if (role !== undefined) {
    return /danger-full-access$/u.test(String(value))
      ? { severity: "high", what: `is ${String(value)}: subagents of the role ${role} run without a sandbox` }
      : undefined;
  }
  const setTo = (wanted: string): AgentSetting["value"] | undefined => settings.find((other) => other.key === wanted)?.value;
  const never = setTo("approval_policy") === "never";
  const profile = setTo("default_permissions");
  switch (key) {
    case "sandbox_mode":
      if (value !== "danger-full-access") return undefined;
      // A permission profile beats the old key (observed, 0.169.0).
      if (typeof profile === "string" && profile !== ":danger-full-access")
        return { severity: "low", what: `is danger-full-access, which only the profile ${profile} keeps from being in force` };
      return {
        severity: never ? "critical" : "high",
        what: `is danger-full-access: no sandbox${never ? ", and approval_policy never asks" : ""}`,
      };
    case "default_permissions":
      return value === ":danger-full-access"
        ? {
            severity: never ? "critical" : "high",
            what: `is :danger-full-access: no sandbox${never ? ", and approval_policy never asks" : ""}`,
          }
        : undefined;
    case "approval_policy":
      return value === "never" ? { severity: "low", what: "is never: nothing is asked, what would be asked is refused" } : undefined;
    case "approvals_reviewer":
      return value === "user"
        ? undefined
        : { severity: "medium", what: `is ${String(value)}: a model answers the questions in place of a person` };
    case "auto_review.policy": {
      // Run with 0.169.0 and 0.171.0: the text stands in the reviewer's instructions, under "Security Policy".
      const reviewer = setTo("approvals_reviewer");
      const chosen = reviewer !== undefined && reviewer !== "user";
      return {
        severity: chosen ? "high" : "medium",
        what: `tells the model that answers questions in place of a person what to allow${chosen ? ", and the same file puts that model in" : ""}`,
      };
    }
    case "sandbox_workspace_write.network_access":
      return isOn(setting) ? { severity: "medium", what: "opens the network to every command in the sandbox" } : undefined;
    case "sandbox_workspace_write.writable_roots": {
      const outside = textsOf(setting).filter((root) => !INSIDE.test(root));
      const wide = outside.some((root) =>
        /^(?:\/|~\/?|\$HOME\/?|\/(?:home|root|Users|etc|usr)(?:\/[^/]+)?\/?|\.\.(?:\/\.\.)*\/?)$/u.test(root),
      );
      return outside.length > 0
        ? { severity: wide ? "high" : "medium", what: `lets commands write outside the workspace: ${outside.slice(0, 5).join(", ")}` }
        : undefined;
    }
    case "shell_environment_policy.ignore_default_excludes":
      return isOn(setting)
        ? { severity: "medium", what: "hands variables with KEY, SECRET or TOKEN in their name to every command" }
        : undefined;
    default:
      return profileHole(setting, profile, settings);
  }
}

/** What a permission profile opens: only the chosen one, and those that it extends, are in force. */
function profileHole(
  { key, value }: AgentSetting,
  chosen: AgentSetting["value"] | undefined,
  settings: readonly AgentSetting[],
): Hole | undefined {
  const match = /^permissions\.(?<name>[^.]+)\.(?<rest>.+)$/u.exec(key)?.groups;
  if (!match) return undefined;
  const used =
    chosen === match["name"] ||
    settings.some((other) => other.key === `permissions.${String(chosen)}.extends` && other.value === match["name"]);
  const lower = (severity: Severity): Severity => (used ? severity : "low");
  if (match["rest"] === "filesystem.:root" && value === "write")
    return { severity: lower("high"), what: "lets commands write everywhere on the disk" };
  if (/^filesystem\.(?:\/|~\/?)$/u.test(match["rest"] ?? "") && value === "write")
    return { severity: lower("high"), what: "lets commands write far outside the workspace" };
  if (
    match["rest"] === "network.enabled" &&
    value === true &&
    !settings.some((other) => other.key.startsWith(`permissions.${match["name"]}.network.domains`))
  ) {
    return { severity: lower("medium"), what: "opens the network to every command, without a list of hosts" };
  }
  if (/^network\.dangerously_/u.test(match["rest"] ?? "") && value === true)
    return { severity: lower("high"), what: "opens the machine's sockets or its proxy to every command" };
  return undefined;
}
