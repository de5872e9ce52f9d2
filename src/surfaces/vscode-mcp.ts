import { expectObject } from "../parse/data.ts";
import { parseJson } from "../parse/json.ts";
import { agentFile } from "./instructions.ts";
import { serversOfFile } from "./mcp-servers.ts";
import type { Surface } from "./surface.ts";

export default {
  id: "vscode-mcp",
  title: "MCP servers of VS Code",
  reference: "https://code.visualstudio.com/docs/copilot/customization/mcp-servers",
  paths: [".vscode/mcp.json"],
  needs: "text",
  yields: ["agentFile", "mcpServer"],
  *read(file) {
    yield agentFile(file, "copilot", "mcp");
    const root = expectObject(parseJson(file.path, file.text));
    yield* serversOfFile(root, { surface: "vscode-mcp", clients: ["copilot"], wrapper: "servers" });
  },
} satisfies Surface;
