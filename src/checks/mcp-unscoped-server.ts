import type { Facet, McpEntry } from "../catalog/mcp-entry.ts";
import { missingControls, narrowed } from "../classify/mcp-offer.ts";
import type { ServerDescription } from "../classify/mcp-server.ts";
import type { Severity } from "../model/finding.ts";
import type { Check } from "./check.ts";
import { agentsOf, groupServers, liveServers, placesOf } from "./live-servers.ts";
import { topTen } from "./mcp-top-ten.ts";
import { listed } from "./wording.ts";

export default {
  meta: {
    id: "mcp-unscoped-server",
    title: "MCP server without the limits that it offers",
    family: "mcp",
    severity: "medium",
    confidence: "high",
    reads: ["mcpServer"],
    why: "An agent that only needs to look, or only one project, can reach more than that, and so can whatever steers it.",
    fix: "Switch the server's own limits on.",
    references: [topTen("MCP02"), "https://modelcontextprotocol.io/specification/draft/basic/security_best_practices#scope-minimization"],
  },
  *judge(facts, catalog) {
    for (const group of groupServers(
      liveServers(facts, catalog),
      ({ identity, resolved, fact }) => `${identity} ${resolved.args.join(" ")} ${resolved.url ?? ""} ${fact.offered?.join() ?? "all"}`,
    )) {
      const [server] = group;
      const common = { at: placesOf(group), agents: agentsOf(group) };
      const wide = server.entry?.roots ? server.resolved.args.filter(isWide) : [];
      if (wide.length > 0) {
        yield {
          ...common,
          message: `The MCP server "${server.fact.name}" may touch files outside the repository: ${listed(wide)}.`,
          severity: "medium",
          fix: "Name the folder of the repository, or one inside it, as the only argument.",
          identity: `${server.identity} roots`,
        };
      }
      const missing =
        server.entry && server.match !== "weak" && !server.fact.offered
          ? missingControls(server.entry, server.resolved).filter((control) => lost(control, server).length > 0)
          : [];
      if (missing.length === 0) continue;
      yield {
        ...common,
        message: `The MCP server "${server.fact.name}" runs without ${missing.map(({ id }) => `its limit "${id}"`).join(" and ")}.`,
        severity: severityOf(missing, server),
        fix: missing.map(({ advice }) => advice).join(" "),
        identity: `${server.identity} ${missing.map(({ id }) => id).join(" ")}`,
      };
    }
  },
} satisfies Check;

type Control = McpEntry["controls"][number];

const ACTING: readonly Facet[] = ["write", "exec", "db-write", "deploy", "destructive", "secret", "egress"];

/** What the server could no longer do with the control on. */
function lost(control: Control, { tools }: ServerDescription): readonly Facet[] {
  return tools.flatMap(({ name, facets, source }) => {
    if (source !== "catalog") return [];
    const left = narrowed(name, facets, control);
    return facets.filter((facet) => !left.includes(facet));
  });
}

/** A limit on what is seen is a note; one on what can be done counts. */
function severityOf(missing: readonly Control[], server: ServerDescription): Severity {
  return missing.some((control) => lost(control, server).some((facet) => ACTING.includes(facet))) ? "low" : "info";
}

/** A folder above or outside the workspace. An absolute path elsewhere is one person's and may be the repository itself. */
function isWide(argument: string): boolean {
  return /^(?:\/|\/(?:home|Users|root|etc|var|usr|opt|mnt|Volumes)\/?|\/(?:home|Users)\/[^/]+\/?|~\/?|\$\{?(?:env:)?(?:HOME|userHome|USERPROFILE)\}?[\\/]?|[A-Za-z]:[\\/]?|[A-Za-z]:[\\/]Users[\\/][^\\/]+[\\/]?|(?:\.\.[\\/]?)+)$/.test(
    argument,
  );
}
