import { frontmatter, mayHave } from "../parse/frontmatter.ts";
import { ParseError } from "../parse/parse-error.ts";
import { parseYaml } from "../parse/yaml.ts";
import { agentFile } from "./instructions.ts";
import { servers, serversOfFile } from "./mcp-servers.ts";
import type { Surface } from "./surface.ts";
import { wholeObject } from "./whole-object.ts";

export default {
  id: "copilot-mcp",
  title: "MCP servers of Copilot CLI and of custom agents",
  reference: "https://docs.github.com/copilot/how-tos/use-copilot-agents/use-copilot-cli",
  paths: [".github/mcp.json", ".github/agents/**/*.md"],
  needs: "text",
  // Plain JSON; a bare map of servers passes, one under a wrong name does not. A server with a wrong value costs only itself (1.0.102).
  refusedBy: "Copilot CLI",
  yields: ["agentFile", "mcpServer"],
  *read(file) {
    const owner = { surface: "copilot-mcp", clients: ["copilot"] } as const;
    if (/\.json$/i.test(file.path)) {
      yield agentFile(file, "copilot", "mcp");
      const root = wholeObject(file, {});
      const map = root.get("mcpServers");
      const bare = !map && root.entries().every(({ value }) => value.kind !== "object" || value.get("command") || value.get("url"));
      if (map?.kind !== "object" && !bare) throw new ParseError("mcpServers is no table", (map ?? root).at, true);
      yield* serversOfFile(root, { ...owner, wrapper: "mcpServers" });
      return;
    }
    const head = frontmatter(file.text);
    for (const key of ["mcp-servers", "mcpServers"])
      if (head && mayHave(head, [key])) yield* servers(parseYaml(file.path, head.yaml).root.get(key), { ...owner, wrapper: key });
  },
} satisfies Surface;
