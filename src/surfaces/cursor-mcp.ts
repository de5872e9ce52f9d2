import { expectObject } from "../parse/data.ts";
import { parseJson } from "../parse/json.ts";
import { agentFile } from "./instructions.ts";
import { serversOfFile } from "./mcp-servers.ts";
import type { Surface } from "./surface.ts";

export default {
  id: "cursor-mcp",
  title: "MCP servers of Cursor",
  reference: "https://cursor.com/docs/context/mcp",
  paths: [".cursor/mcp.json"],
  needs: "text",
  yields: ["agentFile", "mcpServer"],
  *read(file) {
    yield agentFile(file, "cursor", "mcp");
    const root = expectObject(parseJson(file.path, file.text));
    yield* serversOfFile(root, { surface: "cursor-mcp", clients: ["cursor"], wrapper: "mcpServers" });
  },
} satisfies Surface;
