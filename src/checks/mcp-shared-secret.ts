import type { ServerDescription } from "../classify/mcp-server.ts";
import type { Facts } from "../model/fact.ts";
import type { Severity } from "../model/finding.ts";
import type { Location } from "../model/place.ts";
import type { Check } from "./check.ts";
import { agentsOf, liveServers } from "./live-servers.ts";
import { topTen } from "./mcp-top-ten.ts";
import { listed } from "./wording.ts";

export default {
  meta: {
    id: "mcp-shared-secret",
    title: "One credential that several MCP servers get",
    family: "mcp",
    severity: "medium",
    confidence: "high",
    reads: ["mcpServer", "secret"],
    why: "Each of them can do with it whatever it is good for: the weakest of the servers decides who holds it, and it cannot be taken from one alone.",
    fix: "Give each server a credential of its own that can do only what this server needs.",
    references: [topTen("MCP01"), "https://modelcontextprotocol.io/specification/draft/basic/security_best_practices#scope-minimization"],
  },
  *judge(facts, catalog) {
    const holders = new Map<string, { readonly name: string; readonly severity: Severity; readonly by: Map<string, Holder> }>();
    for (const server of liveServers(facts, catalog)) {
      for (const { key, name, severity, at } of credentialsOf(server, facts)) {
        const holder = holders.get(key) ?? { name, severity, by: new Map() };
        holders.set(key, holder);
        // The same server in the files of several agents is one.
        const known = holder.by.get(server.identity);
        if (known) known.places.push(at);
        else holder.by.set(server.identity, { server, places: [at] });
      }
    }
    for (const [key, { name, severity, by }] of holders) {
      const all = [...by.values()];
      const [first, ...others] = all;
      if (!first || others.length === 0) continue;
      yield {
        message: `${name} goes to ${all.length} MCP servers: ${listed(all.map(({ server }) => `"${server.fact.name}"`))}.`,
        severity,
        at: [first.places[0], ...all.flatMap(({ places }) => places).slice(1)],
        agents: agentsOf(all.map(({ server }) => server)),
        identity: key,
      };
    }
  },
} satisfies Check;

interface Holder {
  readonly server: ServerDescription;
  readonly places: [Location, ...Location[]];
}

interface Credential {
  readonly key: string;
  readonly name: string;
  readonly severity: Severity;
  readonly at: Location;
}

const SECRET_NAME = /(?:token|secret|password|passwd|api[_-]?key|access[_-]?key|private[_-]?key|credential|pat)(?:$|[_-])/i;

function* credentialsOf({ fact, resolved }: ServerDescription, facts: Facts): Generator<Credential> {
  const values = [...fact.env, ...fact.headers];
  for (const { value, at } of [...values, { value: resolved.url ?? "", at: fact.at }]) {
    for (const [, name = ""] of value.matchAll(/(?:\$\{{1,2}|\{|\$)\s{0,3}(?:env:|input:|secrets\.|env\.)?([A-Za-z_][\w-]{0,100})/g))
      if (SECRET_NAME.test(name)) yield { key: `variable ${name}`, name: `The variable ${name}`, severity: "low", at };
  }
  const marked = values.filter(({ value }) => value.includes("█")).map(({ at }) => at);
  const here = [...marked, ...(fact.launch.some((word) => word.includes("█")) ? [fact.at] : [])];
  for (const secret of facts.of("secret")) {
    const at = here.find((place) => place.path === secret.at.path && place.line <= secret.at.line && place.endLine >= secret.at.line);
    if (at && secret.standing !== "example")
      yield {
        key: `secret ${secret.fingerprint}`,
        name: `A credential (${secret.title})`,
        severity: secret.standing === "test" ? "low" : "medium",
        at,
      };
  }
}
