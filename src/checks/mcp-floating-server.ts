import type { ServerDescription } from "../classify/mcp-server.ts";
import { isLoopback, parseUrl } from "../classify/mcp-url.ts";
import type { Facts } from "../model/fact.ts";
import type { Severity } from "../model/finding.ts";
import type { Check } from "./check.ts";
import { agentsOf, groupServers, liveServers, placesOf } from "./live-servers.ts";
import { isDependency, isLocked } from "./locked-server.ts";
import { topTen } from "./mcp-top-ten.ts";

export default {
  meta: {
    id: "mcp-floating-server",
    title: "MCP server without a fixed version",
    family: "mcp",
    severity: "medium",
    confidence: "high",
    reads: ["mcpServer", "requirement", "lockfile"],
    why: "Each start may bring other code, which runs with your rights and whose tools the agent was allowed by name.",
    fix: "Write the version that you looked at behind the name (an image: its digest), and raise it in a commit of its own.",
    references: ["https://modelcontextprotocol.io/specification/draft/basic/security_best_practices", topTen("MCP04")],
  },
  *judge(facts, catalog) {
    for (const group of groupServers(
      liveServers(facts, catalog),
      ({ identity, resolved }) => `${identity} ${resolved.spec} ${resolved.bridge?.name ?? ""}`,
    )) {
      const [server] = group;
      const judged = judgement(server, facts);
      if (!judged) continue;
      yield { ...judged, at: placesOf(group), agents: agentsOf(group), identity: server.identity };
    }
  },
} satisfies Check;

function judgement(server: ServerDescription, facts: Facts): { message: string; severity: Severity; fix?: string } | undefined {
  const { resolved, fact, entry, match } = server;
  const { kind, name, spec, pin, bridge } = resolved;
  if (bridge && !isDependency(bridge.name, facts) && (bridge.pin === "floating" || bridge.pin === "range")) {
    return {
      message: `The MCP server "${fact.name}" is reached through ${bridge.name}, which is fetched in whatever version is newest.`,
      severity: "medium",
    };
  }
  if (kind === "url" && resolved.url !== undefined && !resolved.fetched) {
    const url = parseUrl(resolved.url);
    if (!url || isLoopback(url)) return undefined;
    return {
      message: `The MCP server "${fact.name}" runs at ${name}: its owner can change its tools at any time.`,
      severity: match === "exact" ? "info" : "low",
      fix: "A remote server cannot be pinned. Allow its tools one by one, and look at its tool list again from time to time.",
    };
  }
  if (!resolved.fetched || (pin !== "floating" && pin !== "range") || isLocked(server, facts)) return undefined;
  const written = spec === "" ? "no version" : `"${spec}", which moves`;
  return {
    message: `The MCP server "${fact.name}" starts ${kind === "image" ? "the image" : kind === "git" ? "the repository" : "the package"} ${name} with ${written}.`,
    severity: pin === "range" ? "low" : "medium",
    ...(entry && match === "package" && kind === "npm"
      ? { fix: `Write a version that you looked at, such as ${name}@${entry.observed.version}, and raise it in a commit of its own.` }
      : {}),
  };
}
