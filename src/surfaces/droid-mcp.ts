import { ParseError } from "../parse/parse-error.ts";
import { agentFile } from "./instructions.ts";
import { servers } from "./mcp-servers.ts";
import type { Surface } from "./surface.ts";
import { wholeObject } from "./whole-object.ts";

export default {
  id: "droid-mcp",
  title: "MCP servers of Factory droid",
  reference: "https://docs.factory.ai/cli/configuration/mcp",
  paths: [".factory/mcp.json"],
  needs: "text",
  // A server with a wrong value costs only itself (0.225.2).
  refusedBy: "Factory droid",
  yields: ["agentFile", "mcpServer", "trigger"],
  *read(file) {
    yield agentFile(file, "droid", "mcp");
    const root = wholeObject(file, { comments: true });
    const map = root.get("mcpServers");
    if (map?.kind !== "object") throw new ParseError("mcpServers is no table", (map ?? root).at, true);
    yield* servers(map, { surface: "droid-mcp", clients: ["droid"], wrapper: "mcpServers" });
  },
} satisfies Surface;
