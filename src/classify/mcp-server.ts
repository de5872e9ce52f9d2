import type { TierId } from "../catalog/boundary-table.ts";
import type { Catalog } from "../catalog/catalog.ts";
import type { Facet, McpEntry } from "../catalog/mcp-entry.ts";
import type { McpServer } from "../model/mcp.ts";
import type { McpIdentity } from "./mcp-draft.ts";
import { identify, identityText } from "./mcp-identity.ts";
import { type MatchQuality, matchCatalog } from "./mcp-match.ts";
import { missingControls, offeredTools } from "./mcp-offer.ts";
import type { OwnServer } from "./mcp-own.ts";
import { INSTALLED_MODULE } from "./mcp-runners.ts";
import { chooseList } from "./mcp-snapshot.ts";
import { type McpSupply, supplyOf } from "./mcp-supply.ts";
import { type McpTarget, targetOf } from "./mcp-target.ts";
import { classifyTools, tierOf } from "./mcp-tool.ts";
import type { ToolDeclaration } from "./mcp-tool-list.ts";
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
  readonly supply: McpSupply;
  /** Limits that the server offers and the configuration does not use, with what to add. */
  readonly missingLimits: readonly { readonly id: string; readonly advice: string }[];
  /** Where the data is that it works on, where the configuration says so. */
  readonly target?: McpTarget;
  readonly tools: readonly DescribedTool[];
  /** What the configuration file itself says of a tool: `allow` for those that it lets run unasked. Settings files are the engines' matter. */
  readonly allowed: ReadonlyMap<string, "allow">;
  readonly resolved: McpIdentity;
  /** Its code, where that lies in the repository. */
  readonly own?: OwnServer;
  readonly entry?: McpEntry;
}

/**
 * Says what a configured server is and what its tools can do. Nothing is started; of a server that the catalog does not know, the tools are those
 * that its source in the tree registers (`own`) and those that the configuration names.
 */
export function describeServer(
  fact: McpServer,
  catalog: Pick<Catalog, "mcpServers" | "mcpToolWords" | "mcpToolFacets">,
  own?: OwnServer,
): ServerDescription {
  const resolved = ownIdentity(identify(fact), own);
  const { match, entry } = matchCatalog(resolved, catalog);
  const target = targetOf(resolved);
  const tools = describeTools(fact, resolved, entry, own, target, catalog);
  const unasked = new Set(fact.autoApproved);
  return {
    fact,
    identity: identityText(resolved),
    match,
    ...(own ? { own } : {}),
    supply: supplyOf(fact, resolved, supplyNotes(fact, resolved, entry, own), own),
    missingLimits: entry && match !== "weak" ? missingControls(entry, resolved).map(({ id, advice }) => ({ id, advice })) : [],
    ...(target ? { target } : {}),
    tools,
    allowed: new Map(tools.filter(({ name }) => unasked.has("*") || unasked.has(name)).map(({ name }) => [name, "allow"])),
    resolved,
    ...(entry ? { entry } : {}),
  };
}

/** A module or a build that turns out to lie in the tree is that script, whatever the command calls it. */
function ownIdentity(identity: McpIdentity, own: OwnServer | undefined): McpIdentity {
  if (!own || identity.fetched || !["script", "pypi", "binary"].includes(identity.kind)) return identity;
  return {
    ...identity,
    kind: "script",
    name: own.path,
    pin: "immutable",
    notes: identity.notes.filter((note) => note !== INSTALLED_MODULE),
  };
}

function describeTools(
  { autoApproved, offered, withheld = [] }: McpServer,
  identity: McpIdentity,
  entry: McpEntry | undefined,
  own: OwnServer | undefined,
  target: McpTarget | undefined,
  catalog: Pick<Catalog, "mcpToolWords" | "mcpToolFacets">,
): DescribedTool[] {
  const environment = target?.environment;
  // A connection that says nothing of itself may lead to production.
  const production = environment === "production" || environment === "unknown";
  const known = entry ? offeredTools(entry, identity) : new Map<string, readonly Facet[]>();
  const stated = new Map((entry ? [] : (own?.tools ?? [])).map((tool) => [tool.name, tool]));
  const named = [...autoApproved, ...(offered ?? [])].filter(
    (name) => name !== "*" && name !== "" && !(entry && Object.hasOwn(entry.tools, name)),
  );
  const names = [...new Set([...known.keys(), ...stated.keys(), ...named])].filter(
    (name) => (!offered || offered.includes(name) || offered.includes("*")) && !withheld.includes(name),
  );
  const unlisted = names.filter((name) => !known.has(name)).map((name): ToolDeclaration => stated.get(name) ?? { name });
  const judged = new Map(classifyTools(unlisted, catalog).map((tool, index) => [unlisted[index]?.name, tool]));
  return names.map((name) => {
    const listed = known.get(name);
    const facets = listed ?? judged.get(name)?.facets ?? [];
    return { name, facets, tier: tierOf(facets, { production }), source: listed ? "catalog" : "classifier" };
  });
}

function supplyNotes(
  { doubts = [], envFile }: McpServer,
  identity: McpIdentity,
  entry: McpEntry | undefined,
  own: OwnServer | undefined,
): string[] {
  const notes: string[] = [];
  if (own) notes.push("is code of this repository: whoever can write here, an agent too, can change what starts next");
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
  const note = entry ? chooseList(entry, identity).note : undefined;
  if (note !== undefined) notes.push(note);
  if (entry?.archived !== undefined) notes.push(`is no longer kept up by its owner: ${entry.archived}`);
  if (envFile !== undefined) notes.push(`is given every variable of ${envFile}`);
  return [...notes, ...identity.notes, ...doubts];
}
