import { expectObject, strings } from "../parse/data.ts";
import { parseJson } from "../parse/json.ts";
import { ParseError } from "../parse/parse-error.ts";
import claudeMcp from "./claude-mcp.ts";
import claudePlugins from "./claude-plugins.ts";
import continueConfig from "./continue-config.ts";
import copilotMcp from "./copilot-mcp.ts";
import cursorMcp from "./cursor-mcp.ts";
import droidMcp from "./droid-mcp.ts";
import furtherAgentMcp from "./further-agent-mcp.ts";
import { matchPath } from "./match-path.ts";
import { servers, serversOfFile } from "./mcp-servers.ts";
import type { Surface } from "./surface.ts";
import vscodeMcp from "./vscode-mcp.ts";

/** Names under which people keep servers: of a plugin, of a subfolder that somebody may open, of a client that reads them from the home folder only. */
const NAMES = [
  ".mcp.json",
  "mcp.json",
  "mcp_config.json",
  "mcp-config.json",
  "mcp.config.json",
  "mcp_servers.json",
  "mcp-servers.json",
  "mcp_settings.json",
  "mcp-settings.json",
  "mcporter.json",
  "cline_mcp_settings.json",
  "claude_desktop_config.json",
  "claude_desktop_config.example.json",
  "claude-desktop-config.json",
  ".claude.json",
  "mcp.example.json",
  ".mcp.example.json",
  ".mcp.json.example",
  "mcp.json.example",
];

const LOADED = matchPath(
  [claudeMcp, claudePlugins, continueConfig, copilotMcp, cursorMcp, droidMcp, furtherAgentMcp, vscodeMcp].flatMap(({ paths }) => paths),
);

/**
 * Nobody loads these from a repository as it is cloned, so nothing in them is live. They are listed, for an agent that is started in the
 * subfolder does load them, and a plugin's file counts for whoever installs the plugin.
 */
export default {
  id: "unloaded-mcp",
  title: "MCP servers of files that no agent loads from the root",
  reference: "https://code.claude.com/docs/en/plugins-reference",
  paths: [
    ...NAMES.map((name) => `**/${name}`),
    "**/{.codex-plugin,.cursor-plugin,.cursor}/plugin.json",
    "**/plugins/**/plugin.json",
    "**/.claude-plugin/plugin.json",
    // A common mistake: Claude Code takes no servers from its settings.
    ".claude/settings.json",
    ".claude/settings.local.json",
  ],
  needs: "text",
  yields: ["mcpServer"],
  *read(file) {
    if (LOADED(file.path) || !/"(?:mcp\w*|servers|context_servers|amp\.mcpServers|command|url|httpUrl)"/i.test(file.text)) return;
    const root = readable(file.path, file.text);
    if (root === undefined) return;
    const owner = { surface: "unloaded-mcp", clients: [], wrapper: "mcpServers" };
    if (/settings[^/]*\.json$/i.test(file.path) && file.path.startsWith(".claude/")) {
      yield* servers(root.get("mcpServers"), owner);
      return;
    }
    if (!/plugin\.json$/i.test(file.path)) {
      yield* serversOfFile(root, owner);
      return;
    }
    const held = root.entry("mcpServers");
    if (held?.value.kind === "object") yield* serversOfFile(root, owner);
    // A manifest may name the file that holds them. Under one of the usual names it is read; another one is known by its name only.
    for (const path of strings(held?.value)) {
      if (held && !NAMES.includes(path.slice(path.lastIndexOf("/") + 1).toLowerCase()))
        yield {
          kind: "mcpServer",
          at: held.at,
          surface: owner.surface,
          clients: [],
          name: path,
          transport: "unknown",
          launch: [],
          env: [],
          headers: [],
          enabled: true,
          autoApproved: [],
          doubts: ["its servers stand in a file of their own that was not read"],
        };
    }
  },
} satisfies Surface;

/** Other programs have files of these names too, and a template is no JSON: nobody loads what cannot be read. */
function readable(path: string, source: string) {
  try {
    const data = parseJson(path, source);
    return data.root.kind === "object" ? expectObject(data) : undefined;
  } catch (error) {
    if (error instanceof ParseError) return undefined;
    throw error;
  }
}
