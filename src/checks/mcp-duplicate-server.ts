import { AGENTS, type AgentId } from "../model/agent.ts";
import type { Location } from "../model/place.ts";
import type { Check } from "./check.ts";
import { liveServers } from "./live-servers.ts";
import { topTen } from "./mcp-top-ten.ts";

export default {
  meta: {
    id: "mcp-duplicate-server",
    title: "One MCP server under two names",
    family: "mcp",
    severity: "low",
    confidence: "high",
    reads: ["mcpServer"],
    why: "A rule that denies a tool of one name does not deny it of the other, and the model sees every tool twice.",
    fix: "Keep one of the entries, and move its rules along.",
    references: [topTen("MCP09"), "https://code.claude.com/docs/en/permissions"],
  },
  *judge(facts, catalog) {
    const found = new Map<
      string,
      { readonly names: readonly [string, string]; readonly at: readonly [Location, Location]; readonly agents: AgentId[] }
    >();
    for (const agent of AGENTS) {
      const seen = new Map<string, ReturnType<typeof liveServers>[number]>();
      for (const server of liveServers(facts, catalog).filter(({ fact }) => fact.clients.includes(agent))) {
        const { fact, resolved, identity } = server;
        if (resolved.kind === "unknown") continue;
        const key = [identity, resolved.url ?? "", ...resolved.args, ...[...resolved.env].flat()].join("\0");
        const first = seen.get(key);
        if (!first) seen.set(key, server);
        else if (first.fact.name !== fact.name) {
          const known = found.get(`${first.fact.name}\0${fact.name}`);
          if (known) known.agents.push(agent);
          else
            found.set(`${first.fact.name}\0${fact.name}`, {
              names: [first.fact.name, fact.name],
              at: [first.fact.at, fact.at],
              agents: [agent],
            });
        }
      }
    }
    for (const { names, at, agents } of found.values()) {
      yield {
        message: `The MCP servers "${names[0]}" and "${names[1]}" are one server under two names.`,
        at,
        agents,
        identity: names.join(" "),
      };
    }
  },
} satisfies Check;
