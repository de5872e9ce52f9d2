import type { Facet, McpCondition, McpEntry, McpSelector } from "../catalog/mcp-entry.ts";
import type { McpIdentity } from "./mcp-draft.ts";
import { chooseList } from "./mcp-snapshot.ts";
import { parseUrl } from "./mcp-url.ts";

/** What a known server offers in this configuration, tool by tool. */
export type OfferedTools = ReadonlyMap<string, readonly Facet[]>;

/** Evaluates the entry's groups and controls against arguments, environment, headers and URL, over the list of the version that is configured. */
export function offeredTools(entry: McpEntry, identity: McpIdentity): OfferedTools {
  const { tools } = chooseList(entry, identity).list;
  const on = entry.controls.filter((control) => isOn(control, identity));
  const omitted = values(entry.omits, identity) ?? [];
  const offered = new Map<string, readonly Facet[]>();
  for (const name of listedTools(entry, Object.keys(tools), identity)) {
    if (omitted.includes(name.toLowerCase())) continue;
    const left = on.reduce((facets, control) => narrowed(name, facets, control), tools[name] ?? []);
    if (left.length > 0) offered.set(name, left);
  }
  return offered;
}

/** What a switch leaves of a tool; nothing where it is then no longer offered. */
export function narrowed(name: string, facets: readonly Facet[], { drops, keeps, sets }: McpEntry["controls"][number]): readonly Facet[] {
  if (drops.tools.includes(name) || (keeps && !keeps.includes(name))) return [];
  const set = Object.hasOwn(sets, name) ? sets[name] : undefined;
  return set && facets.length > 0 ? set : facets.filter((facet) => !drops.facets.includes(facet));
}

/** Controls that the catalog knows and the configuration does not use, most effective first as the catalog lists them. */
export function missingControls(entry: McpEntry, identity: McpIdentity): McpEntry["controls"] {
  return entry.controls.filter((control) => !isOn(control, identity));
}

function isOn({ when }: Pick<McpEntry["controls"][number], "when">, identity: McpIdentity): boolean {
  return when.some((condition) => holds(condition, identity));
}

function listedTools({ groups }: McpEntry, all: readonly string[], identity: McpIdentity): readonly string[] {
  if (!groups) return all;
  const named = values(groups.select, identity);
  const picked = values(groups.picks, identity);
  const grouped = new Set(groups.list.flatMap((group) => group.tools));
  const known = new Set([...groups.list.map(({ id }) => id), ...groups.all]);
  const selected = named?.filter((id) => known.has(id)) ?? [];
  // A list of nothing that we know of may name groups of another version: then the default stands.
  const replaced =
    groups.replaces && (selected.length > 0 || (named === undefined && picked !== undefined)) && !(named ?? []).includes("default");
  const on = new Set<string>();
  for (const group of groups.list) {
    const asked = selected.includes(group.id) || selected.some((id) => groups.all.includes(id));
    const byDefault = (group.default && !replaced) || group.when.some((condition) => holds(condition, identity));
    if (asked || byDefault) for (const name of group.tools) on.add(name);
  }
  for (const name of picked ?? []) on.add(name);
  return all.filter((name) => on.has(name) || on.has(name.toLowerCase()) || !grouped.has(name));
}

/** The values that the configuration lists in any of these places; undefined where none of them is used. */
function values(selectors: readonly McpSelector[], identity: McpIdentity): readonly string[] | undefined {
  const texts = selectors.map((selector) => read(selector, identity)).filter((text) => text !== undefined);
  return texts.length === 0
    ? undefined
    : texts.flatMap((text) =>
        text
          .split(",")
          .map((value) => value.trim().toLowerCase())
          .filter((value) => value !== ""),
      );
}

function read(selector: McpSelector, { args, env, headers, url }: McpIdentity): string | undefined {
  if ("option" in selector) return optionValue(args, selector.option);
  if ("env" in selector) return env.get(selector.env);
  if ("header" in selector) return headers.get(selector.header.toLowerCase());
  const parsed = parseUrl(url ?? "");
  if ("query" in selector) return parsed?.searchParams.get(selector.query) ?? undefined;
  const segments = parsed?.pathname.split("/") ?? [];
  const at = segments.indexOf(selector.pathAfter);
  return at === -1 ? undefined : segments[at + 1];
}

function optionValue(args: readonly string[], option: string): string | undefined {
  const at = args.findIndex((arg) => arg === option || arg.startsWith(`${option}=`));
  const arg = args[at];
  if (arg === undefined) return undefined;
  return arg === option ? args[at + 1] : arg.slice(option.length + 1);
}

function holds(condition: McpCondition, { args, env, headers, url }: McpIdentity): boolean {
  if ("arg" in condition) return hasFlag(args, condition.arg);
  if ("argPrefix" in condition) return args.some((arg) => arg === condition.argPrefix || arg.startsWith(`${condition.argPrefix}=`));
  if ("without" in condition) return !hasFlag(args, condition.without) && !says(env.get(condition.without), undefined);
  if ("option" in condition) return says(optionValue(args, condition.option), condition.value);
  if ("env" in condition) return says(env.get(condition.env), condition.value);
  if ("header" in condition) return says(headers.get(condition.header.toLowerCase()), condition.value);
  const parsed = parseUrl(url ?? "");
  if ("query" in condition) return says(parsed?.searchParams.get(condition.query) ?? undefined, condition.value);
  return parsed?.pathname.split("/").includes(condition.path) ?? false;
}

function hasFlag(args: readonly string[], flag: string): boolean {
  return args.some((arg) => arg === flag || arg === `${flag}=true`);
}

function says(actual: string | undefined, wanted: string | undefined): boolean {
  if (actual === undefined) return false;
  const text = actual.trim().toLowerCase();
  return wanted === undefined ? !["", "false", "f", "no", "n", "0", "off"].includes(text) : text === wanted.toLowerCase();
}
