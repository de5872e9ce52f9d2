import type { AgentSetting, PermissionRule } from "../model/agent.ts";
import type { Fact } from "../model/fact.ts";
import type { Place } from "../model/place.ts";
import { type DataNode, text } from "../parse/data.ts";
import { parseJson } from "../parse/json.ts";
import { wrongValue } from "./claude-settings-values.ts";
import { CLAUDE_HOOKS, hookTriggers } from "./hooks.ts";
import { agentFile, baseOf } from "./instructions.ts";
import { type Setting, settings, under } from "./settings.ts";
import type { Surface, SurfaceFile } from "./surface.ts";

/**
 * Keys that Claude Code takes only from managed settings, or from the user's and managed settings.
 * https://code.claude.com/docs/en/settings
 */
const NOT_FROM_A_REPOSITORY = [
  "allowAllClaudeAiMcps",
  "allowedChannelPlugins",
  "allowManagedHooksOnly",
  "allowManagedMcpServersOnly",
  "allowManagedPermissionRulesOnly",
  "blockedMarketplaces",
  "browserExternalPageTools",
  "channelsEnabled",
  "claudeMd",
  "disableBrowserExternalNavigation",
  "disableCommandPluginSources",
  "disableMobileSimulatorTools",
  "disableSideloadFlags",
  "forceLoginGatewayUrl",
  "forceRemoteSettingsRefresh",
  "parentSettingsBehavior",
  "pluginSuggestionMarketplaces",
  "pluginTrustMessage",
  "policyHelper",
  "requiredMaximumVersion",
  "requiredMinimumVersion",
  "sandbox.bwrapPath",
  "sandbox.socatPath",
  "sandbox.filesystem.allowManagedReadPathsOnly",
  "sandbox.network.allowManagedDomainsOnly",
  "sshHostAllowlist",
  "strictKnownMarketplaces",
  "allowedMarketplaces",
  "strictPluginOnlyCustomization",
  "wslInheritsWindowsSettings",
  "askUserQuestionTimeout",
  "autoMode",
  "dialogExpiry",
  "enableArtifact",
  "footerLinksRegexes",
  "pluginConfigs",
  "processWrapper",
  "sandbox.allowAppleEvents",
  "sandbox.credentials.allowPlaintextInject",
  "sandbox.credentials.awsPairs",
  "sandbox.credentials.sigv4",
  "sandbox.filesystem.disabled",
  "sandbox.network.strictAllowlist",
  "sandbox.network.tlsTerminate",
  "sandbox.ripgrep",
  "skipAutoPermissionPrompt",
  "spellcheck",
  "sshConfigs",
  "vimInsertModeRemaps",
  "env.CLAUDE_CODE_PROCESS_WRAPPER",
  "env.CLAUDE_CODE_SYNC_SKILLS",
  "env.CLAUDE_CODE_SYNC_PLUGINS",
  "env.CLAUDE_CODE_PLUGIN_CACHE_DIR",
  "env.CLAUDE_CODE_PLUGIN_SEED_DIR",
  // Servers are read from .mcp.json; in settings the key is a common mistake.
  "mcpServers",
];

/** Taken from the local file, not from the shared one. */
const LOCAL_ONLY = ["skipDangerousModePermissionPrompt", "syncClaudeAiSkills", "useAutoModeDuringPlan"];

/** Shell commands that Claude Code runs for itself, by key. */
const HELPERS: readonly (readonly [string, ...string[]])[] = [
  ["apiKeyHelper"],
  ["awsAuthRefresh"],
  ["awsCredentialExport"],
  ["gcpAuthRefresh"],
  ["otelHeadersHelper"],
  ["proxyAuthHelper"],
  ["statusLine", "command"],
  ["subagentStatusLine", "command"],
  ["fileSuggestion", "command"],
];

export default {
  id: "claude-settings",
  title: "Claude Code settings",
  reference: "https://code.claude.com/docs/en/settings",
  // Only at the root: Claude Code takes no settings from the folders above or below the one that it is started in.
  paths: [".claude/settings.json", ".claude/settings.local.json"],
  needs: "text",
  yields: ["agentFile", "agentSetting", "permissionRule", "trigger"],
  refusedBy: "Claude Code",
  *read(file) {
    // Stated first, so that it stands where the text is broken.
    const own = agentFile(file, "claude-code", "settings");
    const refused = refusal(file);
    yield refused === undefined ? own : { ...own, at: refused.at, refused: refused.because };
    const { root } = parseJson(file.path, file.text);
    if (root.kind !== "object") return;
    const scope = baseOf(file.path) === "settings.local.json" ? "local" : "project";
    yield* permissionRules(root, scope);
    for (const { key, at, value } of settings(root)) {
      if (LISTS.some((list) => key === `permissions.${list}`)) continue;
      yield { kind: "agentSetting", at, agent: "claude-code", scope, key, value, live: isLive({ key, at, value }, scope) };
    }
    yield* hookTriggers(root.get("hooks"), CLAUDE_HOOKS);
    yield* helpers(root);
  },
} satisfies Surface;

/** Why Claude Code drops a file that we read: it wants JSON without comments and trailing commas, and values of the right kind. */
function refusal(file: SurfaceFile): { readonly at: Place; readonly because: string } | undefined {
  if (file.text.trim() === "") return undefined;
  let root: DataNode;
  try {
    root = parseJson(file.path, file.text).root;
  } catch {
    return undefined;
  }
  if (root.kind !== "object") return { at: root.at, because: "it is no table of settings" };
  return isPlainJson(file.text) ? wrongValue(root) : { at: root.at, because: "it holds comments or trailing commas" };
}

function isPlainJson(text: string): boolean {
  try {
    JSON.parse(text.replace(/^\uFEFF/, ""));
    return true;
  } catch {
    return false;
  }
}

const LISTS: readonly PermissionRule["effect"][] = ["allow", "ask", "deny"];

function* permissionRules(root: DataNode, scope: PermissionRule["scope"]): Generator<PermissionRule> {
  for (const effect of LISTS) {
    for (const item of root.get("permissions", effect)?.items() ?? []) {
      const rule = text(item);
      if (rule !== undefined) yield { kind: "permissionRule", at: item.at, agent: "claude-code", scope, effect, rule };
    }
  }
}

function isLive({ key, value }: Setting, scope: AgentSetting["scope"]): boolean {
  if (under(key, NOT_FROM_A_REPOSITORY)) return false;
  if (scope === "project" && under(key, LOCAL_ONLY)) return false;
  // Since 2.1.142 the automatic mode can no longer be chosen by a repository; masks of credentials never could.
  if (key === "permissions.defaultMode" && value === "auto") return false;
  return !(value === "mask" && key.startsWith("sandbox.credentials."));
}

function* helpers(root: DataNode): Generator<Fact> {
  for (const keys of HELPERS) {
    const entry = root.entry(...keys);
    const command = text(entry?.value);
    if (!entry || command === undefined) continue;
    const moment = keys[0] === "fileSuggestion" ? "agent-action" : "agent-start";
    yield {
      kind: "trigger",
      at: entry.at,
      surface: "claude-settings",
      moment,
      gate: "trust",
      pointer: keys.join("."),
      command,
      agent: "claude-code",
    };
  }
}
