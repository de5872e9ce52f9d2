import type { AgentId } from "../model/agent.ts";
import { expectObject } from "../parse/data.ts";
import { frontmatter, mayHave } from "../parse/frontmatter.ts";
import { parseJson } from "../parse/json.ts";
import { parseYaml } from "../parse/yaml.ts";
import { servers } from "./mcp-servers.ts";
import type { Surface, SurfaceFile } from "./surface.ts";

/** Settings, extensions and subagents of Gemini CLI, and the extensions of Qwen Code, which are of the same form. */
export default {
  id: "gemini-mcp",
  title: "MCP servers of Gemini CLI",
  reference: "https://geminicli.com/docs/tools/mcp-server/",
  paths: [
    ".gemini/settings.json",
    ".gemini/extensions/*/gemini-extension.json",
    ".qwen/extensions/*/qwen-extension.json",
    ".gemini/agents/*.md",
    // At the root of a repository it is what others install.
    "gemini-extension.json",
    "qwen-extension.json",
  ],
  needs: "text",
  yields: ["mcpServer"],
  *read(file) {
    const clients = clientsOf(file);
    // `url` is a server-sent-events endpoint to Gemini CLI; `httpUrl` is the other kind.
    const owner = { surface: "gemini-mcp", clients, remote: "sse" } as const;
    if (!/\.md$/i.test(file.path)) {
      yield* servers(expectObject(parseJson(file.path, file.text)).get("mcpServers"), { ...owner, wrapper: "mcpServers" });
      return;
    }
    const head = frontmatter(file.text);
    if (!head || !mayHave(head, ["mcp_servers"])) return;
    yield* servers(parseYaml(file.path, head.yaml).root.get("mcp_servers"), { ...owner, wrapper: "mcp_servers" });
  },
} satisfies Surface;

function clientsOf({ path }: SurfaceFile): AgentId[] {
  if (!path.startsWith(".")) return [];
  return /^\.qwen\//i.test(path) ? ["qwen"] : ["gemini"];
}
