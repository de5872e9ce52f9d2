import { expectObject } from "../parse/data.ts";
import { frontmatter } from "../parse/frontmatter.ts";
import { parseJson } from "../parse/json.ts";
import { parseYaml } from "../parse/yaml.ts";
import { agentFile } from "./instructions.ts";
import { servers, serversOfFile } from "./mcp-servers.ts";
import type { Surface } from "./surface.ts";

export default {
  id: "copilot-mcp",
  title: "MCP servers of Copilot CLI and of custom agents",
  reference: "https://docs.github.com/copilot/how-tos/use-copilot-agents/use-copilot-cli",
  paths: [".github/mcp.json", ".github/agents/**/*.md"],
  needs: "text",
  yields: ["agentFile", "mcpServer"],
  *read(file) {
    const owner = { surface: "copilot-mcp", clients: ["copilot"] } as const;
    if (/\.json$/i.test(file.path)) {
      yield agentFile(file, "copilot", "mcp");
      yield* serversOfFile(expectObject(parseJson(file.path, file.text)), { ...owner, wrapper: "mcpServers" });
      return;
    }
    const head = frontmatter(file.text);
    for (const key of ["mcp-servers", "mcpServers"])
      if (head?.fields.has(key)) yield* servers(parseYaml(file.path, head.yaml).root.get(key), { ...owner, wrapper: key });
  },
} satisfies Surface;
