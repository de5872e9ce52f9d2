import type { RepositoryView } from "../decide/view.ts";
import type { Location } from "../model/place.ts";
import type { ProductionGate } from "../model/report.ts";
import { MOST_EVIDENCE } from "./evidence.ts";

/** For each production-adjacent action: is it reachable from this repository, by what evidence, and which gate does it need. */
export function productionGates({ catalog, facts, commands, servers }: RepositoryView): ProductionGate[] {
  return catalog.productionGates.map(({ id, title, gate, commandClasses, facets, secrets }) => {
    const evidence: Location[] = [
      ...facts
        .of("productionMarker")
        .filter((marker) => marker.gates.includes(id))
        .map((marker) => ({ ...marker.at, note: marker.sign })),
      ...commands
        .filter(({ classification }) => commandClasses.includes(classification.class))
        .map(({ fact }) => ({ ...fact.at, note: fact.name })),
      ...servers.flatMap(({ fact, tools }) => {
        const reaching = tools.filter((tool) => tool.facets.some((facet) => facets.includes(facet))).map(({ name }) => name);
        return fact.enabled && reaching.length > 0 ? [{ ...fact.at, note: `${fact.name}: ${reaching.slice(0, 3).join(", ")}` }] : [];
      }),
      ...(secrets
        ? facts
            .of("secret")
            .filter(({ standing }) => standing === "live-shaped")
            .map((secret) => ({ ...secret.at, note: secret.title }))
        : []),
    ];
    return { action: title, reachable: evidence.length > 0, gate, evidence: evidence.slice(0, MOST_EVIDENCE) };
  });
}
