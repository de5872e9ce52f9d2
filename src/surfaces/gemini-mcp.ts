import { expectObject } from "../parse/data.ts";
import { parseJson } from "../parse/json.ts";
import { servers } from "./mcp-servers.ts";
import type { Surface } from "./surface.ts";

export default {
  id: "gemini-mcp",
  title: "MCP servers of Gemini CLI",
  reference: "https://geminicli.com/docs/tools/mcp-server/",
  paths: [".gemini/settings.json"],
  needs: "text",
  yields: ["mcpServer"],
  *read(file) {
    const root = expectObject(parseJson(file.path, file.text));
    // `url` is a server-sent-events endpoint to Gemini CLI; `httpUrl` is the other kind.
    yield* servers(root.get("mcpServers"), { surface: "gemini-mcp", clients: ["gemini"], wrapper: "mcpServers", remote: "sse" });
  },
} satisfies Surface;
