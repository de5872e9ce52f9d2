import type { FurtherAgent } from "../model/agent.ts";
import { expectObject } from "../parse/data.ts";
import { parseJson } from "../parse/json.ts";
import { matchPath } from "./match-path.ts";
import { servers } from "./mcp-servers.ts";
import type { Surface } from "./surface.ts";

const OWNERS: readonly { readonly path: string; readonly agent: FurtherAgent; readonly wrapper: string }[] = [
  { path: ".roo/mcp.json", agent: "roo", wrapper: "mcpServers" },
  { path: ".kilocode/mcp.json", agent: "kilo", wrapper: "mcpServers" },
  { path: "kilo.json", agent: "kilo", wrapper: "mcp" },
  { path: "kilo.jsonc", agent: "kilo", wrapper: "mcp" },
  { path: ".kilo/kilo.{json,jsonc}", agent: "kilo", wrapper: "mcp" },
  { path: ".kiro/settings/mcp.json", agent: "kiro", wrapper: "mcpServers" },
  { path: ".kiro/agents/*.json", agent: "kiro", wrapper: "mcpServers" },
  { path: ".amazonq/{mcp,default}.json", agent: "amazon-q", wrapper: "mcpServers" },
  { path: ".amazonq/cli-agents/*.json", agent: "amazon-q", wrapper: "mcpServers" },
  { path: ".junie/mcp/mcp.json", agent: "junie", wrapper: "mcpServers" },
  { path: ".amp/settings.{json,jsonc}", agent: "amp", wrapper: "amp.mcpServers" },
  { path: ".devin/config.json", agent: "devin", wrapper: "mcpServers" },
  { path: ".zed/settings.json", agent: "zed", wrapper: "context_servers" },
  { path: "crush.json", agent: "crush", wrapper: "mcp" },
  { path: ".crush.json", agent: "crush", wrapper: "mcp" },
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
    const owner = MATCHERS.find(({ matches }) => matches(file.path))?.owner;
    if (!owner) return;
    const root = expectObject(parseJson(file.path, file.text));
    yield* servers(root.get(owner.wrapper), { surface: "further-agent-mcp", clients: [owner.agent], wrapper: owner.wrapper });
  },
} satisfies Surface;
