import type { ServerDescription } from "../classify/mcp-server.ts";
import { addressKind, parseUrl } from "../classify/mcp-url.ts";
import type { Check } from "./check.ts";
import { agentsOf, groupServers, liveServers, placesOf } from "./live-servers.ts";
import { topTen } from "./mcp-top-ten.ts";

export default {
  meta: {
    id: "mcp-internal-address",
    title: "MCP server that is pointed at an inner address",
    family: "mcp",
    severity: "high",
    confidence: "high",
    reads: ["mcpServer"],
    why: "A repository that many people clone reaches into the network of each of them: a cloud's metadata service gives credentials to whoever asks, and inner services trust who is inside.",
    fix: "Remove the address. What is meant for one network belongs into the settings of its users, not into the repository.",
    references: [
      topTen("MCP07"),
      "https://modelcontextprotocol.io/specification/draft/basic/security_best_practices#server-side-request-forgery-ssrf",
    ],
  },
  *judge(facts, catalog) {
    for (const group of groupServers(liveServers(facts, catalog), ({ fact, identity }) => `${fact.name} ${identity}`)) {
      const [server] = group;
      for (const { host, kind } of addressesOf(server)) {
        yield {
          message:
            kind === "metadata"
              ? `The MCP server "${server.fact.name}" is pointed at ${host}, where a cloud hands out credentials.`
              : `The MCP server "${server.fact.name}" is pointed at ${host}, an address of a private network.`,
          severity: kind === "metadata" ? "high" : "low",
          at: placesOf(group),
          agents: agentsOf(group),
          identity: `${server.fact.name} ${host}`,
        };
      }
    }
  },
} satisfies Check;

/** Addresses in the server's own URL, its arguments and its variables. */
function addressesOf({
  resolved: { url, args, env },
}: ServerDescription): readonly { readonly host: string; readonly kind: "metadata" | "private" }[] {
  const found = new Map<string, "metadata" | "private">();
  for (const text of [url ?? "", ...args, ...env.values()]) {
    for (const [address] of text.matchAll(/\bhttps?:\/\/[^\s"'<>,]{1,500}/gi)) {
      const parsed = parseUrl(address);
      const kind = parsed && addressKind(parsed);
      if (parsed && (kind === "metadata" || (kind === "private" && text === url))) found.set(parsed.host, kind);
    }
  }
  return [...found].map(([host, kind]) => ({ host, kind }));
}
