import { type DataNode, expectObject } from "../parse/data.ts";
import { parseJson } from "../parse/json.ts";
import { agentFile, baseOf } from "./instructions.ts";
import { servers, serversOfFile } from "./mcp-servers.ts";
import type { Surface } from "./surface.ts";

/** Servers in settings are the older place; a development container carries them for the editor that opens it. */
export default {
  id: "vscode-mcp",
  title: "MCP servers of VS Code",
  reference: "https://code.visualstudio.com/docs/copilot/customization/mcp-servers",
  paths: [
    ".vscode/mcp.json",
    ".vscode/settings.json",
    "*.code-workspace",
    ".devcontainer/devcontainer.json",
    ".devcontainer.json",
    ".devcontainer/*/devcontainer.json",
  ],
  needs: "text",
  yields: ["agentFile", "mcpServer"],
  *read(file) {
    const owner = { surface: "vscode-mcp", clients: ["copilot"], wrapper: "servers" } as const;
    if (baseOf(file.path) === "mcp.json") {
      yield agentFile(file, "copilot", "mcp");
      yield* serversOfFile(expectObject(parseJson(file.path, file.text)), owner);
      return;
    }
    // Most settings say nothing of servers; what is broken in them is told by the surfaces that they are for.
    if (!/"(?:mcp|amp\.mcpServers)"/.test(file.text)) return;
    const root = expectObject(parseJson(file.path, file.text));
    const editor = root.get("customizations", "vscode");
    for (const holder of [root, root.get("settings"), editor, editor?.get("settings")]) if (holder) yield* ofSettings(holder);
  },
} satisfies Surface;

function* ofSettings(holder: DataNode) {
  yield* servers(holder.get("mcp", "servers"), { surface: "vscode-mcp", clients: ["copilot"], wrapper: "mcp.servers" });
  yield* servers(holder.get("amp.mcpServers"), { surface: "vscode-mcp", clients: ["amp"], wrapper: "amp.mcpServers" });
}
