import { expectObject } from "../parse/data.ts";
import { parseJson } from "../parse/json.ts";
import { agentFile } from "./instructions.ts";
import { serversOfFile } from "./mcp-servers.ts";
import type { Surface } from "./surface.ts";

export default {
  id: "copilot-mcp",
  title: "MCP servers of Copilot CLI",
  reference: "https://docs.github.com/copilot/how-tos/use-copilot-agents/use-copilot-cli",
  paths: [".github/mcp.json"],
  needs: "text",
  yields: ["agentFile", "mcpServer"],
  *read(file) {
    yield agentFile(file, "copilot", "mcp");
    const root = expectObject(parseJson(file.path, file.text));
    yield* serversOfFile(root, { surface: "copilot-mcp", clients: ["copilot"], wrapper: "mcpServers" });
  },
} satisfies Surface;
