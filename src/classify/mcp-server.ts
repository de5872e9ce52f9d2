import type { TierId } from "../catalog/boundary-table.ts";
import type { Catalog } from "../catalog/catalog.ts";
import type { Facet, McpEntry } from "../catalog/mcp-entry.ts";
import type { McpServer } from "../model/mcp.ts";
import type { Pin } from "../model/requirement.ts";
import type { McpIdentity } from "./mcp-draft.ts";
import { identify, identityText } from "./mcp-identity.ts";
import { type MatchQuality, matchCatalog } from "./mcp-match.ts";
import { offeredTools } from "./mcp-offer.ts";
import { classifyTool, tierOf } from "./mcp-tool.ts";
import { isLoopback, parseUrl } from "./mcp-url.ts";

/** One tool that a configured server offers, as far as its configuration and the catalog tell. */
export interface DescribedTool {
  readonly name: string;
  readonly facets: readonly Facet[];
  readonly tier: TierId;
  readonly source: "catalog" | "classifier";
}

/** A configured server and what is known of it: the supply judgement (what starting it means) and the tool judgement stand apart. */
export interface ServerDescription {
  readonly fact: McpServer;
  /** `npm:@playwright/mcp`, `url:mcp.example.com` … */
  readonly identity: string;
  readonly match: MatchQuality;
  readonly supply: { readonly pin: Pin; readonly notes: readonly string[] };
  readonly tools: readonly DescribedTool[];
  /** What the configuration file itself says of a tool: `allow` for those that it lets run unasked. Settings files are the engines' matter. */
  readonly allowed: ReadonlyMap<string, "allow">;
  readonly resolved: McpIdentity;
  readonly entry?: McpEntry;
}

/** Says what a configured server is and what its tools can do. Nothing is started; a server that the catalog does not know has only the tools that the configuration names. */
export function describeServer(fact: McpServer, catalog: Pick<Catalog, "mcpServers">): ServerDescription {
  const resolved = identify(fact);
  const { match, entry } = matchCatalog(resolved, catalog);
  const tools = describeTools(fact, resolved, entry);
  const unasked = new Set(fact.autoApproved);
  return {
    fact,
    identity: identityText(resolved),
    match,
    supply: { pin: resolved.pin, notes: supplyNotes(resolved, entry) },
    tools,
    allowed: new Map(tools.filter(({ name }) => unasked.has("*") || unasked.has(name)).map(({ name }) => [name, "allow"])),
    resolved,
    ...(entry ? { entry } : {}),
  };
}

function describeTools({ autoApproved, offered }: McpServer, identity: McpIdentity, entry: McpEntry | undefined): DescribedTool[] {
  const production = mentionsProduction(identity);
  const known = entry ? offeredTools(entry, identity) : new Map<string, readonly Facet[]>();
  const named = [...autoApproved, ...(offered ?? [])].filter(
    (name) => name !== "*" && name !== "" && !(entry && Object.hasOwn(entry.tools, name)),
  );
  const names = [...new Set([...known.keys(), ...named])].filter((name) => !offered || offered.includes(name) || offered.includes("*"));
  return names.map((name) => {
    const facets = known.get(name);
    if (facets) return { name, facets, tier: tierOf(facets, { production }), source: "catalog" };
    const judged = classifyTool({ name });
    return { name, facets: judged.facets, tier: tierOf(judged.facets, { production }), source: "classifier" };
  });
}

const PRODUCTION = /(?:^|[^a-z])(?:prod|production|live|primary)(?:[^a-z]|$)/i;

/** Whether what the configuration hands to the server says that it is about production. Never read from a tool. */
function mentionsProduction({ args, env, url }: McpIdentity): boolean {
  return [...args, ...env.values(), url ?? ""].some((text) => PRODUCTION.test(text));
}

function supplyNotes(identity: McpIdentity, entry: McpEntry | undefined): string[] {
  const notes: string[] = [];
  const url = parseUrl(identity.url ?? "");
  if (identity.opaque !== undefined) notes.push("starts a command line that is more than one plain command");
  else if (identity.shell) notes.push("starts through a shell");
  if (identity.fetched && (identity.pin === "floating" || identity.pin === "range"))
    notes.push("fetches whatever version is newest when it starts");
  if (identity.kind === "url" && url)
    notes.push(isLoopback(url) ? "is reached on this machine" : "is remote: its owner can change it at any time");
  if (url?.protocol === "http:" && !isLoopback(url)) notes.push("is reached without encryption");
  if (identity.kind === "unknown" && identity.opaque === undefined) notes.push("cannot be told from the configuration");
  if (identity.kind === "binary") notes.push("starts whatever program of that name is installed");
  if (entry?.archived !== undefined) notes.push(`is no longer kept up by its owner: ${entry.archived}`);
  return [...notes, ...identity.notes];
}
