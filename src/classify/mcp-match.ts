import type { Catalog } from "../catalog/catalog.ts";
import type { McpEntry } from "../catalog/mcp-entry.ts";
import type { McpIdentity } from "./mcp-draft.ts";
import { pypiName, repositoryName } from "./mcp-spec.ts";
import { parseUrl } from "./mcp-url.ts";

/**
 * How sure it is that a server is the catalog's: `exact` the remote host, or the package in the version whose tools were listed ·
 * `package` the package in another or an open version · `weak` only a program of that name or another path of the host · `none`.
 */
export type MatchQuality = "exact" | "package" | "weak" | "none";

export interface CatalogMatch {
  readonly match: MatchQuality;
  readonly entry?: McpEntry;
}

/** Looks an identity up in the catalog. Hosts and names are compared whole: a longer host that ends or begins alike is another host. */
export function matchCatalog(identity: McpIdentity, { mcpServers }: Pick<Catalog, "mcpServers">): CatalogMatch {
  let weak: McpEntry | undefined;
  for (const entry of mcpServers) {
    for (const known of entry.identities) {
      const match = compare(identity, known, entry.observed.version);
      if (match === "exact" || match === "package") return { match, entry };
      if (match === "weak") weak ??= entry;
    }
  }
  return weak ? { match: "weak", entry: weak } : { match: "none" };
}

type KnownIdentity = McpEntry["identities"][number];

function compare(identity: McpIdentity, known: KnownIdentity, version: string): MatchQuality {
  if ("host" in known) return identity.kind === "url" ? compareUrl(identity, known) : "none";
  const quality =
    identity.pin === "exact" && identity.spec.replace(/^(?:@|===?)\s*/, "").replace(/^v/, "") === version ? "exact" : "package";
  if ("npm" in known) return identity.kind === "npm" && identity.name === known.npm ? quality : "none";
  if ("pypi" in known)
    return identity.kind === "pypi" && pypiName(identity.name) === pypiName(known.pypi) ? (identity.fetched ? quality : "weak") : "none";
  if ("image" in known) return identity.kind === "image" && identity.name === known.image ? quality : "none";
  const repository = repositoryName(known.repository);
  if (identity.kind === "git") return identity.name === repository || identity.name.startsWith(`${repository}/`) ? "package" : "none";
  return identity.kind === "binary" && identity.name === repository.slice(repository.lastIndexOf("/") + 1) ? "weak" : "none";
}

function compareUrl({ url, name }: McpIdentity, known: Extract<KnownIdentity, { host: string }>): MatchQuality {
  const parsed = parseUrl(url ?? "");
  if (name !== known.host || parsed?.protocol !== "https:") return "none";
  const path = known.path?.replace(/\/+$/, "") ?? "";
  return path === "" || parsed.pathname === path || parsed.pathname.startsWith(`${path}/`) ? "exact" : "weak";
}
