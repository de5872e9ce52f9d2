import type { Fact } from "../model/fact.ts";
import { type DataNode, expectObject } from "../parse/data.ts";
import { parseJson } from "../parse/json.ts";
import { formatKeyPath } from "../parse/key-path.ts";
import { ParseError } from "../parse/parse-error.ts";
import { agentFile } from "./instructions.ts";
import { permissionRules, toolSwitches } from "./opencode-rules.ts";
import { setting } from "./settings.ts";
import type { Surface } from "./surface.ts";

/** Tables of agents by name; each may hold permissions of its own. */
const AGENT_TABLES = ["agent", "mode"];

export default {
  id: "opencode-settings",
  title: "opencode settings and permissions",
  reference: "https://opencode.ai/docs/permissions/",
  paths: ["opencode.json", "opencode.jsonc", ".opencode/opencode.json", ".opencode/opencode.jsonc"],
  needs: "text",
  yields: ["agentFile", "agentSetting", "permissionRule"],
  // It reads JSON with comments and trailing commas too (1.18.33).
  refusedBy: "opencode",
  *read(file) {
    yield agentFile(file, "opencode", "settings");
    const root = expectObject(parseJson(file.path, file.text));
    refuseOtherShapes(root);
    yield* powers(root, []);
    for (const { key, value, at } of root.entries()) {
      if (AGENT_TABLES.includes(key)) {
        for (const agent of value.entries()) yield* ofAgent(agent.value, [key, agent.key]);
      } else if (key !== "permission" && key !== "tools") {
        for (const found of setting(value, key, () => at)) yield { ...SETTING, ...found };
      }
    }
  },
} satisfies Surface;

/** Its schema holds for the whole file: these values of another kind keep it from starting (1.18.33). */
function refuseOtherShapes(root: DataNode): void {
  const mcp = root.entry("mcp");
  if (mcp && mcp.value.kind !== "object") throw new ParseError("mcp is not a table", mcp.at, true);
  for (const item of root.get("plugin")?.items() ?? []) {
    if (item.kind !== "string" && item.kind !== "array") throw new ParseError("a plugin that is not named by a string", item.at, true);
  }
}

/** The permissions that stand in a table, its own keys first in line. */
function* powers(table: DataNode, keys: readonly string[]): Generator<Fact> {
  const tools = table.entry("tools");
  if (tools) yield* toolSwitches(tools, [...keys, "tools"]);
  const permission = table.entry("permission");
  if (permission) yield* permissionRules(permission, [...keys, "permission"]);
}

function* ofAgent(agent: DataNode, keys: readonly [string, string]): Generator<Fact> {
  yield* powers(agent, keys);
  for (const { key, value, at } of agent.entries()) {
    if (key === "permission" || key === "tools") continue;
    for (const found of setting(value, formatKeyPath([...keys, key]), () => at)) yield { ...SETTING, ...found };
  }
}

const SETTING = { kind: "agentSetting", agent: "opencode", scope: "project", live: true } as const;
