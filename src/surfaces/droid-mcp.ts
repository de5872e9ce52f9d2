import { expectObject } from "../parse/data.ts";
import { parseJson } from "../parse/json.ts";
import { agentFile } from "./instructions.ts";
import { serversOfFile } from "./mcp-servers.ts";
import type { Surface } from "./surface.ts";

export default {
  id: "droid-mcp",
  title: "MCP servers of Factory droid",
  reference: "https://docs.factory.ai/cli/configuration/mcp",
  paths: [".factory/mcp.json"],
  needs: "text",
  yields: ["agentFile", "mcpServer", "trigger"],
  *read(file) {
    yield agentFile(file, "droid", "mcp");
    const root = expectObject(parseJson(file.path, file.text));
    yield* serversOfFile(root, { surface: "droid-mcp", clients: ["droid"], wrapper: "mcpServers" });
  },
} satisfies Surface;
