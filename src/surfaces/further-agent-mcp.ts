import type { FurtherAgent } from "../model/agent.ts";
import type { Fact } from "../model/fact.ts";
import type { McpServer } from "../model/mcp.ts";
import { type Data, type DataNode, expectObject, strings } from "../parse/data.ts";
import { parseJson } from "../parse/json.ts";
import { parseToml } from "../parse/toml.ts";
import { parseYaml } from "../parse/yaml.ts";
import { matchPath } from "./match-path.ts";
import { servers, serversOfFile } from "./mcp-servers.ts";
import type { Surface } from "./surface.ts";

interface Owner {
  readonly path: string;
  readonly agent: FurtherAgent;
  readonly wrapper: string;
  readonly parse?: (path: string, source: string) => Data;
  /** True for a file that holds nothing but servers: what stands there under another client's wrapper is stated as well. */
  readonly whole?: true;
}

const OWNERS: readonly Owner[] = [
  { path: ".roo/mcp.json", agent: "roo", wrapper: "mcpServers", whole: true },
  { path: ".kilocode/mcp.json", agent: "kilo", wrapper: "mcpServers", whole: true },
  { path: "kilo.json", agent: "kilo", wrapper: "mcp" },
  { path: "kilo.jsonc", agent: "kilo", wrapper: "mcp" },
  { path: ".kilo/kilo.{json,jsonc}", agent: "kilo", wrapper: "mcp" },
  { path: ".kiro/settings/mcp.json", agent: "kiro", wrapper: "mcpServers", whole: true },
  { path: ".kiro/agents/*.json", agent: "kiro", wrapper: "mcpServers" },
  { path: ".amazonq/mcp.json", agent: "amazon-q", wrapper: "mcpServers", whole: true },
  { path: ".amazonq/default.json", agent: "amazon-q", wrapper: "mcpServers" },
  { path: ".amazonq/cli-agents/*.json", agent: "amazon-q", wrapper: "mcpServers" },
  { path: ".junie/mcp/mcp.json", agent: "junie", wrapper: "mcpServers", whole: true },
  { path: ".amp/settings.{json,jsonc}", agent: "amp", wrapper: "amp.mcpServers" },
  { path: ".devin/config.json", agent: "devin", wrapper: "mcpServers" },
  { path: ".zed/settings.json", agent: "zed", wrapper: "context_servers" },
  { path: "crush.json", agent: "crush", wrapper: "mcp" },
  { path: ".crush.json", agent: "crush", wrapper: "mcp" },
  { path: ".trae/mcp.json", agent: "trae", wrapper: "mcpServers", whole: true },
  { path: ".kimi-code/mcp.json", agent: "kimi", wrapper: "mcpServers", whole: true },
  { path: ".grok/config.toml", agent: "grok", wrapper: "mcp_servers", parse: parseToml },
  // https://block.github.io/goose/docs/guides/recipes/recipe-reference: whoever runs the recipe starts its extensions.
  ...[".goose/**/*.yaml", ".goose/**/*.yml", "**/goose/config.yaml"].map(
    (path): Owner => ({ path, agent: "goose", wrapper: "extensions", parse: parseYaml }),
  ),
];

const MATCHERS = OWNERS.map((owner) => ({ owner, matches: matchPath(owner.path) }));

export default {
  id: "further-agent-mcp",
  title: "MCP servers of agents that preflight does not answer for",
  reference: "https://docs.roocode.com/features/mcp/using-mcp-in-roo",
  paths: OWNERS.map(({ path }) => path),
  needs: "text",
  yields: ["mcpServer"],
  *read(file) {
    const found = MATCHERS.find(({ matches }) => matches(file.path))?.owner;
    if (!found) return;
    const { agent, wrapper, parse = parseJson, whole } = found;
    const root = expectObject(parse(file.path, file.text));
    const owner = { surface: "further-agent-mcp", clients: [agent], wrapper };
    const stated = whole ? serversOfFile(root, owner) : servers(root.get(wrapper), owner);
    for (const fact of stated) yield fact.kind === "mcpServer" ? withAllowances(fact, root) : fact;
  },
} satisfies Surface;

/** Agents of Kiro and Amazon Q, and Crush, list what runs unasked apart from the servers. https://github.com/aws/amazon-q-developer-cli/blob/main/docs/agent-format.md */
function withAllowances(server: McpServer, root: DataNode): Fact {
  const own = strings(root.get("allowedTools")).flatMap((rule) => {
    const [, name, tool = "*"] = /^@([^/]+)(?:\/(.+))?$/.exec(rule) ?? [];
    return name === server.name ? [tool] : [];
  });
  const prefix = `mcp_${server.name}_`;
  const crush = strings(root.get("permissions", "allowed_tools")).flatMap((name) =>
    name.startsWith(prefix) ? [name.slice(prefix.length)] : [],
  );
  const found = [...own, ...crush];
  return found.length === 0 ? server : { ...server, autoApproved: [...new Set([...server.autoApproved, ...found])] };
}
