import type { AgentSetting, PermissionRule } from "../model/agent.ts";
import type { DataNode, Entry } from "../parse/data.ts";
import { formatKeyPath } from "../parse/key-path.ts";
import { setting } from "./settings.ts";

const EFFECTS: readonly unknown[] = ["allow", "ask", "deny"];

/**
 * The permissions of opencode below a key, in the order of the text, for their order decides. A rule is named by its key:
 * `permission.bash["npm *"]`, and by `permission` alone where one word stands for all tools. What is no rule is stated as a setting.
 */
export function* permissionRules(entry: Entry, keys: readonly string[]): Generator<PermissionRule | AgentSetting> {
  yield* rulesOf(entry.value, keys, () => entry.at);
}

function* rulesOf(node: DataNode, keys: readonly string[], at: () => PermissionRule["at"]): Generator<PermissionRule | AgentSetting> {
  if (EFFECTS.includes(node.value)) {
    yield rule(keys, node.value as PermissionRule["effect"], at());
  } else if (node.kind === "object") {
    for (const entry of node.entries()) yield* rulesOf(entry.value, [...keys, entry.key], () => entry.at);
  } else {
    for (const found of setting(node, formatKeyPath(keys), at)) yield { ...SETTING, ...found };
  }
}

/** The older switches: `tools: { bash: false }` is the rule `bash: deny`, with less weight than one under `permission`. */
export function* toolSwitches(entry: Entry, keys: readonly string[]): Generator<PermissionRule> {
  for (const tool of entry.value.entries()) {
    if (tool.value.kind === "boolean") yield rule([...keys, tool.key], tool.value.value === true ? "allow" : "deny", tool.at);
  }
}

function rule(keys: readonly string[], effect: PermissionRule["effect"], at: PermissionRule["at"]): PermissionRule {
  return { kind: "permissionRule", at, agent: "opencode", scope: "project", effect, rule: formatKeyPath(keys) };
}

const SETTING = { kind: "agentSetting", agent: "opencode", scope: "project", live: true } as const;
