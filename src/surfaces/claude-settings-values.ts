import type { Place } from "../model/place.ts";
import type { DataNode } from "../parse/data.ts";

/** What stands under a key where Claude Code wants it so. */
type Wanted = "a boolean" | "a text" | "a list" | "a table" | "a number";

/**
 * Keys whose value must be of one kind. One wrong value, and Claude Code drops the whole file, its deny rules too, without a word, in a
 * terminal too. Keys that it is lenient about are not here. Tried one by one with 2.1.329 (docs/conformance.md, wrong-values).
 */
const KEYS: readonly (readonly [Wanted, string])[] = [
  [
    "a text",
    `apiKeyHelper proxyAuthHelper awsCredentialExport awsAuthRefresh gcpAuthRefresh otelHeadersHelper processWrapper model agent outputStyle
    language plansDirectory autoMemoryDirectory minimumVersion fileSuggestion.command statusLine.command subagentStatusLine.command`,
  ],
  [
    "a boolean",
    `disableAllHooks enableAllProjectMcpServers respectGitignore includeCoAuthoredBy includeGitInstructions spinnerTipsEnabled alwaysThinkingEnabled
    skipWebFetchPreflight disableSkillShellExecution autoMemoryEnabled fastMode skipDangerousModePermissionPrompt useAutoModeDuringPlan
    remoteControlAtStartup autoUploadSessions allowManagedHooksOnly permissions.blockReadsOutsideWorkingDirectories
    permissions.blockWritesOutsideWorkingDirectories permissions.denyInsteadOfPrompting sandbox.enabled sandbox.failIfUnavailable
    sandbox.autoAllowBashIfSandboxed sandbox.allowUnsandboxedCommands sandbox.enableWeakerNestedSandbox sandbox.enableWeakerNetworkIsolation
    sandbox.network.allowAllUnixSockets sandbox.network.allowLocalBinding`,
  ],
  [
    "a list",
    `permissions.allow permissions.ask permissions.deny permissions.additionalDirectories claudeMdExcludes companyAnnouncements availableModels
    allowedHttpHookUrls httpHookAllowedEnvVars sandbox.excludedCommands sandbox.network.allowedDomains sandbox.network.deniedDomains
    sandbox.network.allowUnixSockets sandbox.filesystem.allowWrite sandbox.filesystem.denyWrite sandbox.filesystem.denyRead
    sandbox.filesystem.allowRead sandbox.credentials.files sandbox.credentials.envVars`,
  ],
  [
    "a table",
    "permissions env sandbox sandbox.network sandbox.filesystem sandbox.credentials worktree statusLine subagentStatusLine fileSuggestion enabledPlugins autoMode",
  ],
];

/** Keys that take one of a few words. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  "permissions.defaultMode": ["default", "manual", "acceptEdits", "plan", "auto", "dontAsk", "bypassPermissions"],
  "permissions.disableBypassPermissionsMode": ["disable"],
  "permissions.disableAutoMode": ["disable"],
  disableAutoMode: ["disable"],
  defaultShell: ["bash", "powershell"],
  "statusLine.type": ["command"],
  "subagentStatusLine.type": ["command"],
};

/** What is wrong in a settings file so that Claude Code takes nothing from it; undefined where nothing is. */
export function wrongValue(root: DataNode): { readonly at: Place; readonly because: string } | undefined {
  for (const [wanted, keys] of KEYS) {
    for (const key of keys.split(/\s+/)) {
      const node = below(root, key);
      if (node && kindOf(node) !== wanted) return { at: node.at, because: `${key} must be ${wanted}` };
    }
  }
  for (const [key, words] of Object.entries(WORDS)) {
    const node = below(root, key);
    if (node && !(typeof node.value === "string" && words.includes(node.value)))
      return { at: node.at, because: `${key} must be ${words.join(" or ")}` };
  }
  return wrongNumber(root) ?? wrongItem(root);
}

function below(root: DataNode, key: string): DataNode | undefined {
  return root.get(...(key.split(".") as [string, ...string[]]));
}

function wrongNumber(root: DataNode): { readonly at: Place; readonly because: string } | undefined {
  const days = root.get("cleanupPeriodDays");
  return days && !(typeof days.value === "number" && days.value >= 1)
    ? { at: days.at, because: "cleanupPeriodDays must be a number of at least 1" }
    : undefined;
}

/** Of rules, a wrong one is passed over; in these lists it costs the file. */
function wrongItem(root: DataNode): { readonly at: Place; readonly because: string } | undefined {
  const folder = root
    .get("permissions", "additionalDirectories")
    ?.items()
    .find(({ kind }) => kind !== "string");
  if (folder) return { at: folder.at, because: "permissions.additionalDirectories must hold texts" };
  const attribution = root.get("attribution");
  if (attribution && attribution.kind !== "boolean" && attribution.kind !== "object")
    return { at: attribution.at, because: "attribution must be a table" };
  const entry = ["files", "envVars"]
    .flatMap((key) => root.get("sandbox", "credentials", key)?.items() ?? [])
    .find((item) => !/^(?:deny|mask)$/.test(String(item.get("mode")?.value)));
  if (entry) return { at: entry.at, because: "the mode of sandbox.credentials must be deny or mask" };
  const plugin = root
    .get("enabledPlugins")
    ?.entries()
    .find(({ value }) => /^(?:string|number|null)$/.test(value.kind));
  return plugin && { at: plugin.at, because: `enabledPlugins.${plugin.key} must be a boolean` };
}

function kindOf(node: DataNode): Wanted | undefined {
  switch (node.kind) {
    case "boolean":
      return "a boolean";
    case "string":
      return "a text";
    case "array":
      return "a list";
    case "object":
      return "a table";
    case "number":
      return "a number";
    default:
      return undefined;
  }
}
