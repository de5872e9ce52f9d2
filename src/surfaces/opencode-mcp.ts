import { expectObject } from "../parse/data.ts";
import { parseJson } from "../parse/json.ts";
import { servers } from "./mcp-servers.ts";
import type { Surface } from "./surface.ts";

export default {
  id: "opencode-mcp",
  title: "MCP servers of opencode",
  reference: "https://opencode.ai/docs/mcp-servers/",
  paths: ["opencode.json", "opencode.jsonc", ".opencode/opencode.json", ".opencode/opencode.jsonc"],
  needs: "text",
  yields: ["mcpServer"],
  *read(file) {
    const root = expectObject(parseJson(file.path, file.text));
    yield* servers(root.get("mcp"), { surface: "opencode-mcp", clients: ["opencode"], wrapper: "mcp" });
  },
} satisfies Surface;
