import { type DataNode, text } from "../parse/data.ts";
import { ParseError } from "../parse/parse-error.ts";
import { agentFile } from "./instructions.ts";
import { servers } from "./mcp-servers.ts";
import { settings, under } from "./settings.ts";
import type { Surface } from "./surface.ts";
import { wholeObject } from "./whole-object.ts";

const EFFECTS = ["allow", "ask", "deny"] as const;

/** Lists that it goes through when it starts, and falls over where they are none, or hold more than texts. */
const LISTS = [
  ...EFFECTS.map((effect) => ["permissions", effect] as const),
  ...["allowed", "exclude", "core"].map((key) => ["tools", key] as const),
];

export default {
  id: "qwen-settings",
  title: "Qwen Code settings",
  reference: "https://qwenlm.github.io/qwen-code-docs/en/users/configuration/settings/",
  paths: [".qwen/settings.json"],
  needs: "text",
  // What is no JSON with comments it empties and goes on without, and at anything but an object it ends (0.24.4).
  refusedBy: "Qwen Code",
  yields: ["agentFile", "agentSetting", "permissionRule", "mcpServer"],
  *read(file) {
    yield agentFile(file, "qwen", "settings");
    const root = wholeObject(file, { comments: true, byteOrderMark: true });
    for (const [table, key] of LISTS) {
      const wrong = wrongList(root.get(table, key));
      if (wrong) throw new ParseError(`${table}.${key} must be a list of texts`, wrong.at, true);
    }
    for (const effect of EFFECTS) {
      for (const item of root.get("permissions", effect)?.items() ?? []) {
        const rule = text(item);
        if (rule !== undefined) yield { kind: "permissionRule", at: item.at, agent: "qwen", scope: "project", effect, rule };
      }
    }
    for (const { key, at, value } of settings(root)) {
      if (Array.isArray(value) && EFFECTS.some((effect) => key === `permissions.${effect}`)) continue;
      // Whether folders are asked about is the user's to say.
      yield { kind: "agentSetting", at, agent: "qwen", scope: "project", key, value, live: !under(key, ["security.folderTrust"]) };
    }
    yield* servers(root.get("mcpServers"), { surface: "qwen-settings", clients: ["qwen"], wrapper: "mcpServers", remote: "sse" });
  },
} satisfies Surface;

/** A text passes: it is gone through letter by letter, and no tool is called by one. */
function wrongList(node: DataNode | undefined): DataNode | undefined {
  if (!node || node.kind === "null" || node.kind === "string") return undefined;
  if (node.kind !== "array") return node;
  return node.items().find(({ kind, value }) => kind !== "string" && !(kind !== "object" && kind !== "array" && !value));
}
