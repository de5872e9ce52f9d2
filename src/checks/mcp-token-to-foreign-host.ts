import type { McpKnown } from "../catalog/mcp-known.ts";
import type { ServerDescription } from "../classify/mcp-server.ts";
import { isLoopback, parseUrl } from "../classify/mcp-url.ts";
import type { Facts } from "../model/fact.ts";
import type { Severity } from "../model/finding.ts";
import type { McpValue } from "../model/mcp.ts";
import type { Place } from "../model/place.ts";
import type { Check } from "./check.ts";
import { agentsOf, groupServers, liveServers, placesOf } from "./live-servers.ts";
import { topTen } from "./mcp-top-ten.ts";

export default {
  meta: {
    id: "mcp-token-to-foreign-host",
    title: "Token of one service that is sent to another one's host",
    family: "mcp",
    severity: "high",
    confidence: "medium",
    reads: ["mcpServer", "secret"],
    why: "Whoever runs that host can use the token as if they were you, everywhere that it is good for, and the agent sends it with every call.",
    fix: "Use the token's own service, or a token that the other host issued. If a gateway is meant, give it a token that can do only this.",
    references: [topTen("MCP01"), "https://modelcontextprotocol.io/specification/draft/basic/security_best_practices#token-passthrough"],
  },
  *judge(facts, { mcpKnown, ...catalog }) {
    for (const group of groupServers(
      liveServers(facts, { mcpKnown, ...catalog }),
      ({ fact, resolved }) => `${fact.name} ${resolved.url}`,
    )) {
      const [server] = group;
      const url = parseUrl(server.resolved.url ?? "");
      if (!url || isLoopback(url)) continue;
      const told = new Set<string>();
      for (const { owner, how, severity, at } of tokensOf(server, mcpKnown, facts)) {
        const hosts = mcpKnown.tokens.find((token) => token.owner === owner)?.hosts ?? [];
        if (told.has(owner) || hosts.some((host) => url.hostname === host || url.hostname.endsWith(`.${host}`))) continue;
        // A self-hosted service has its name in its host.
        if (url.hostname.split(/[.-]/).includes(owner.toLowerCase()) && severity !== "high") continue;
        told.add(owner);
        yield {
          message: `The MCP server "${server.fact.name}" sends ${how} to ${url.host}, which is not ${owner}'s.`,
          severity,
          at: [{ ...at, note: `goes to ${url.host}` }, ...placesOf(group)],
          agents: agentsOf(group),
          identity: `${server.fact.name} ${owner} ${url.host}`,
        };
      }
    }
  },
} satisfies Check;

interface Token {
  readonly owner: string;
  readonly how: string;
  readonly severity: Severity;
  readonly at: Place;
}

/** Tokens that go with the request: in headers, in the address, and in the arguments of a bridge. */
function* tokensOf({ fact, resolved }: ServerDescription, known: McpKnown, facts: Facts): Generator<Token> {
  const sent: readonly Pick<McpValue, "value" | "at">[] = [
    ...fact.headers,
    ...[...resolved.headers.values()].map((value) => ({ value, at: fact.at })),
    { value: resolved.url ?? "", at: fact.at },
  ];
  for (const { value, at } of sent) {
    for (const name of variablesIn(value)) {
      const owner = known.tokens.find(({ variables }) => variables.some((begin) => name.startsWith(begin)))?.owner;
      if (owner !== undefined) yield { owner, how: `the variable ${name}, by its name ${owner}'s,`, severity: "medium", at };
    }
    if (!value.includes("█")) continue;
    for (const secret of facts.of("secret")) {
      if (secret.at.path !== at.path || secret.at.line < at.line || secret.at.line > at.endLine || secret.standing === "example") continue;
      const owner = known.tokens.find(({ secrets }) => secrets.some((begin) => secret.rule.startsWith(begin)))?.owner;
      if (owner !== undefined) yield { owner, how: `a ${secret.title}`, severity: "high", at };
    }
  }
}

/** Names in placeholders of any client: `${NAME}`, `${env:NAME}`, `${input:name}`, `{env:NAME}`, `$NAME`, `${{ secrets.NAME }}`. */
function variablesIn(text: string): string[] {
  return [...text.matchAll(/(?:\$\{{1,2}|\{|\$)\s{0,3}(?:env:|input:|secrets\.|env\.)?([A-Za-z_][\w-]{0,100})/g)].map(([, name = ""]) =>
    name.toUpperCase().replaceAll("-", "_"),
  );
}
