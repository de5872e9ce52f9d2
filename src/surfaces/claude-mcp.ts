import { expectObject } from "../parse/data.ts";
import { parseJson } from "../parse/json.ts";
import { agentFile } from "./instructions.ts";
import { serversOfFile } from "./mcp-servers.ts";
import type { Surface } from "./surface.ts";

export default {
  id: "claude-mcp",
  title: "MCP servers of Claude Code",
  reference: "https://code.claude.com/docs/en/mcp",
  paths: [".mcp.json"],
  needs: "text",
  yields: ["agentFile", "mcpServer", "trigger"],
  *read(file) {
    yield agentFile(file, "claude-code", "mcp");
    const root = expectObject(parseJson(file.path, file.text));
    // Copilot CLI reads the same file (observed, 1.0.102).
    yield* serversOfFile(root, { surface: "claude-mcp", clients: ["claude-code", "copilot"], wrapper: "mcpServers" });
  },
} satisfies Surface;
