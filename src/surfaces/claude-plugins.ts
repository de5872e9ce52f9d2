import { type DataNode, expectObject } from "../parse/data.ts";
import { parseJson } from "../parse/json.ts";
import { CLAUDE_HOOKS, hookTriggers } from "./hooks.ts";
import { agentFile } from "./instructions.ts";
import { servers, serversOfFile } from "./mcp-servers.ts";
import { settings } from "./settings.ts";
import type { Surface, SurfaceFile } from "./surface.ts";

/** A plugin in a folder of skills loads once the folder is trusted; one that the repository publishes, where somebody installs it. */
const LOADED = /^\.claude\/skills\/[^/]+\//i;

export default {
  id: "claude-plugins",
  title: "Claude Code plugins and marketplaces",
  reference: "https://code.claude.com/docs/en/plugins-reference",
  paths: [
    ".claude-plugin/plugin.json",
    ".claude-plugin/marketplace.json",
    // A plugin's hooks stand in a file of their own by default; a marketplace keeps its plugins in folders.
    "hooks/hooks.json",
    "*/hooks/hooks.json",
    "*/*/hooks/hooks.json",
    "*/*/.claude-plugin/plugin.json",
    ".claude/skills/*/.claude-plugin/plugin.json",
    ".claude/skills/*/hooks/hooks.json",
    ".claude/skills/*/.mcp.json",
  ],
  needs: "text",
  yields: ["agentFile", "agentSetting", "mcpServer", "trigger"],
  *read(file) {
    const loaded = LOADED.test(file.path);
    const root = expectObject(parseJson(file.path, file.text));
    if (loaded) yield agentFile(file, "claude-code", "hooks");
    if (/marketplace\.json$/i.test(file.path)) {
      yield* sources(root.get("plugins"));
      for (const plugin of root.get("plugins")?.items() ?? [])
        yield* servers(plugin.get("mcpServers"), { surface: "claude-plugins", clients: [], wrapper: "mcpServers" });
      return;
    }
    const hooks = /hooks\.json$/i.test(file.path) ? (root.get("hooks") ?? root) : root.get("hooks");
    yield* hookTriggers(hooks, { ...CLAUDE_HOOKS, surface: "claude-plugins", gate: loaded ? "trust" : "opt-in" });
    const owner = { surface: "claude-plugins", clients: loaded ? (["claude-code"] as const) : [], wrapper: "mcpServers" };
    if (isServers(file, root)) yield* serversOfFile(root, owner);
  },
} satisfies Surface;

/** In a manifest, servers stand under their key; a bare map of them is the form of `.mcp.json`. */
function isServers({ path }: SurfaceFile, root: DataNode): boolean {
  return /\.mcp\.json$/i.test(path) || root.get("mcpServers")?.kind === "object";
}

/** Where the plugins of a marketplace come from. Those in the repository itself say nothing by it. */
function* sources(plugins: DataNode | undefined) {
  for (const [index, plugin] of (plugins?.items() ?? []).entries()) {
    const source = plugin.get("source");
    if (source?.kind !== "object") continue;
    for (const { key, at, value } of settings(source, `marketplace.plugins[${index}].source`)) {
      // It holds for whoever adds the marketplace, not for whoever works here.
      yield { kind: "agentSetting", at, agent: "claude-code", scope: "project", key, value, live: true } as const;
    }
  }
}
