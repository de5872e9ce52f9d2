import { compare, satisfies, valid } from "semver";
import type { McpEntry, McpSnapshot } from "../catalog/mcp-entry.ts";
import type { McpIdentity } from "./mcp-draft.ts";

/**
 * How near the chosen list is to what would start: `listed` that very version · `unpinned` whatever is newest · `newer` or `older` than every
 * list · `between` two lists · `other` a version that has no order with those of the lists, such as a commit or a digest.
 */
export type ListAge = "listed" | "unpinned" | "newer" | "older" | "between" | "other";

/** The list that speaks for a configured server. */
export interface ChosenList {
  readonly list: McpSnapshot;
  readonly age: ListAge;
  /** Where the list is not of the very version: a clause that says so. The date is the list's own; nothing here looks at a clock. */
  readonly note?: string;
}

/** Picks the list by the version that the configuration pins. Nothing fails because of age: the nearest list speaks, and the note says that it is not the same. */
export function chooseList(entry: McpEntry, identity: McpIdentity): ChosenList {
  const newest: McpSnapshot = { ...entry.observed, tools: entry.tools };
  const lists = [newest, ...entry.earlier];
  if (identity.kind === "url")
    return { list: newest, age: "unpinned", note: `its tools were listed on ${newest.date}: its owner may have changed them` };
  if (identity.pin === "floating" || identity.pin === "range")
    return { list: newest, age: "unpinned", note: `its tools are those of ${named(newest)}: without a fixed version they may differ` };
  const version = identity.spec.replace(/^(?:@|===?)\s*/, "").replace(/^v(?=\d)/, "");
  const same = lists.find(
    (list) => list.version === version || (list.versions !== undefined && valid(version) !== null && satisfies(version, list.versions)),
  );
  if (same) return { list: same, age: "listed" };
  if (valid(version) === null || lists.some((list) => valid(list.version) === null))
    return {
      list: newest,
      age: "other",
      note: `its tools are those of ${named(newest)}: in the version that it is pinned to they may differ`,
    };
  const below = lists.find((list) => compare(list.version, version) < 0);
  const age: ListAge = below === newest ? "newer" : below === undefined ? "older" : "between";
  // Between two lists the newer one speaks: a server seldom takes tools away.
  const list = age === "newer" ? newest : (lists[(below ? lists.indexOf(below) : lists.length) - 1] ?? newest);
  return { list, age, note: `it is pinned to ${version}, ${WORDS[age]} ${named(list)}: its tools may differ` };
}

const WORDS = {
  newer: "newer than the newest list, that of",
  older: "older than the oldest list, that of",
  between: "and the nearest list is that of",
};

function named({ version, date }: McpSnapshot): string {
  return `${version} (listed on ${date})`;
}
