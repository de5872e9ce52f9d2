import type { ServerDescription } from "../classify/mcp-server.ts";
import type { RepositoryView } from "../decide/view.ts";
import type { Location } from "../model/place.ts";
import type { ProductionGate } from "../model/report.ts";
import { MOST_EVIDENCE } from "./evidence.ts";

/** For each production-adjacent action: is it reachable from this repository, by what evidence, and which gate does it need. */
export function productionGates({ catalog, facts, commands, servers }: RepositoryView): ProductionGate[] {
  return catalog.productionGates.map(({ id, title, automatic, gate, commandClasses, facets, secrets, connections }) => {
    const evidence: Location[] = [
      ...facts
        .of("productionMarker")
        .filter((marker) => marker.gates.includes(id))
        .map((marker) => ({ ...marker.at, note: marker.sign })),
      ...commands
        .filter(({ classification }) => commandClasses.includes(classification.class))
        .map(({ fact }) => ({ ...fact.at, note: fact.name })),
      ...servers.flatMap((server) => {
        const note = reachOf(server, facets, connections);
        return note === undefined ? [] : [{ ...server.fact.at, note }];
      }),
      ...(secrets
        ? facts
            .of("secret")
            .filter(({ standing }) => standing === "live-shaped")
            .map((secret) => ({ ...secret.at, note: secret.title }))
        : []),
    ];
    return { action: title, reachable: evidence.length > 0, automatic, gate, evidence: evidence.slice(0, MOST_EVIDENCE) };
  });
}

/** What of a server makes the action reachable; undefined where it is off, nobody loads it, or nothing does. */
function reachOf({ fact, tools, target }: ServerDescription, facets: readonly string[], connections: boolean): string | undefined {
  if (!fact.enabled || fact.clients.length === 0) return undefined;
  const reaching = tools.filter((tool) => tool.facets.some((facet) => facets.includes(facet))).map(({ name }) => name);
  const connected = connections && (target?.environment === "production" || target?.environment === "unknown") ? target.because : undefined;
  const parts = [reaching.slice(0, 3).join(", "), connected ?? ""].filter((part) => part !== "");
  return parts.length === 0 ? undefined : `${fact.name}: ${parts.join("; ")}`;
}
