import type { Place } from "../model/place.ts";
import type { DataKind, DataNode } from "../parse/data.ts";

/** Keys that take one of a few words. Codex does not start with another one. Tried one by one with 0.169.0 (docs/conformance.md). */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  sandbox_mode: ["read-only", "workspace-write", "danger-full-access"],
  approvals_reviewer: ["user", "auto_review", "guardian_subagent"],
  web_search: ["disabled", "cached", "indexed", "live"],
  "shell_environment_policy.inherit": ["all", "core", "none"],
  "history.persistence": ["save-all", "none"],
};

/** Keys whose value must be of one kind. */
const KINDS: Readonly<Record<string, DataKind>> = {
  model: "string",
  log_dir: "string",
  sqlite_home: "string",
  model_instructions_file: "string",
  hooks: "object",
  features: "object",
  mcp_servers: "object",
  permissions: "object",
  sandbox_workspace_write: "object",
  shell_environment_policy: "object",
  "sandbox_workspace_write.network_access": "boolean",
  "sandbox_workspace_write.exclude_slash_tmp": "boolean",
  "sandbox_workspace_write.exclude_tmpdir_env_var": "boolean",
  "sandbox_workspace_write.writable_roots": "array",
};

const TOOL_MODES = ["auto", "prompt", "writes", "approve"];

/** A value with which Codex does not start. */
export interface WrongValue {
  readonly at: Place;
  readonly because: string;
}

/** What is wrong in a configuration so that Codex does not start with it; undefined where nothing is. */
export function wrongValue(root: DataNode): WrongValue | undefined {
  for (const [key, words] of Object.entries(WORDS)) {
    const node = below(root, key);
    if (node && !(typeof node.value === "string" && words.includes(node.value)))
      return { at: node.at, because: `${key} must be ${words.join(" or ")}` };
  }
  for (const [key, kind] of Object.entries(KINDS)) {
    const node = below(root, key);
    if (node && node.kind !== kind)
      return { at: node.at, because: `${key} must be ${kind === "object" ? "a table" : `of the kind ${kind}`}` };
  }
  return (
    wrongApproval(root) ??
    wrongProfile(root) ??
    wrongFeature(root) ??
    wrongServer(root) ??
    wrongProject(root) ??
    wrongHook(root) ??
    wrongPath(root)
  );
}

function below(root: DataNode, key: string): DataNode | undefined {
  return root.get(...(key.split(".") as [string, ...string[]]));
}

/** `untrusted` still stands in the client's own list of accepted words, and makes it exit. */
const POLICIES = ["on-request", "on-failure", "never"];

function wrongApproval(root: DataNode): WrongValue | undefined {
  const policy = root.get("approval_policy");
  const granular = policy?.get("granular");
  if (granular && !granular.get("rules")) return { at: granular.at, because: "approval_policy.granular must say rules" };
  if (!policy || policy.kind === "object" || POLICIES.includes(String(policy.value))) return undefined;
  return { at: policy.at, because: `approval_policy must be ${POLICIES.join(" or ")}` };
}

/** The profile in force must be one of the built-in ones, or stand in the file. */
function wrongProfile(root: DataNode): WrongValue | undefined {
  const chosen = root.get("default_permissions");
  if (!chosen) return undefined;
  const name = String(chosen.value);
  if (/^:(?:read-only|workspace|danger-full-access)$/.test(name)) return undefined;
  const profile = name.startsWith(":") ? undefined : root.get("permissions", name);
  if (!profile) return { at: chosen.at, because: `the profile ${name} of default_permissions is not defined` };
  const base = profile.get("extends");
  return base?.value === ":danger-full-access" ? { at: base.at, because: "a profile may not extend :danger-full-access" } : undefined;
}

function wrongFeature(root: DataNode): WrongValue | undefined {
  const feature = root
    .get("features")
    ?.entries()
    .find(({ value }) => value.kind !== "boolean" && value.kind !== "object");
  return feature && { at: feature.at, because: `features.${feature.key} must be true or false` };
}

function wrongServer(root: DataNode): WrongValue | undefined {
  for (const { key, value, at } of root.get("mcp_servers")?.entries() ?? []) {
    const name = `mcp_servers.${key}`;
    const command = value.get("command");
    if (value.get("bearer_token")) return { at, because: `${name} holds a bearer_token, which has to come from the environment` };
    if (command ? command.kind !== "string" : value.get("url")?.kind !== "string")
      return { at, because: `${name} has no command and no url` };
    const modes = [
      value.get("default_tools_approval_mode"),
      ...(value.get("tools")?.entries() ?? []).map((tool) => tool.value.get("approval_mode")),
    ];
    const mode = modes.find((node) => node && !TOOL_MODES.includes(String(node.value)));
    if (mode) return { at: mode.at, because: `${name} has a mode of approval that is not ${TOOL_MODES.join(" or ")}` };
  }
  return undefined;
}

function wrongProject(root: DataNode): WrongValue | undefined {
  const project = root
    .get("projects")
    ?.entries()
    .find(({ value }) => !/^(?:trusted|untrusted|undefined)$/.test(String(value.get("trust_level")?.value)));
  return project && { at: project.at, because: "trust_level must be trusted or untrusted" };
}

/** A handler without a type. Events that do not exist are passed over. */
function wrongHook(root: DataNode): WrongValue | undefined {
  for (const { key, value } of root.get("hooks")?.entries() ?? []) {
    const handler = value
      .items()
      .flatMap((group) => group.get("hooks")?.items() ?? [])
      .find((item) => item.get("type") === undefined);
    if (handler) return { at: handler.at, because: `a handler of hooks.${key} has no type` };
  }
  return undefined;
}

/** In a profile, a path must be absolute, `~/…` or one of the named ones, and what may be done with it a known word. */
function wrongPath(root: DataNode): WrongValue | undefined {
  for (const profile of root.get("permissions")?.entries() ?? []) {
    for (const { key, value, at } of profile.value.get("filesystem")?.entries() ?? []) {
      if (key === "glob_scan_max_depth") continue;
      if (!/^[/~:]/.test(key)) return { at, because: `the path ${key} of the permission profile ${profile.key} must be absolute` };
      const words = value.kind === "object" ? value.entries().map((entry) => entry.value) : [value];
      const word = words.find((node) => !/^(?:read|write|deny|none)$/.test(String(node.value)));
      if (word) return { at: word.at, because: `${key} of the permission profile ${profile.key} must be read, write or deny` };
    }
  }
  return undefined;
}
