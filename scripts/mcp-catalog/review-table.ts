import type { Facet, McpReview } from "../../src/catalog/mcp-entry.ts";
import { READING_FACETS } from "../../src/catalog/mcp-entry.ts";
import type { ListedTool } from "./saved-list.ts";
import type { Snapshot } from "./snapshot.ts";

/** Why a tool is to be looked at. */
type Reason = "new" | "removed" | "text changed" | "proposal changed" | "unsure" | "rule ≠ annotation" | "not reviewed";

/** One line of the table that a maintainer reads before he commits a new list. */
export interface ReviewLine {
  readonly name: string;
  readonly reasons: readonly Reason[];
  readonly hints: string;
  readonly proposed: readonly Facet[];
  readonly reviewed?: readonly Facet[];
  readonly parameters: readonly string[];
  readonly text: string;
}

/** Holds a new list against the list before it and against the review. */
export function reviewLines(
  snapshot: Snapshot,
  before: Snapshot | undefined,
  review: Pick<McpReview, "reviewed"> | undefined,
  listed: readonly ListedTool[],
): ReviewLine[] {
  const judged = new Map((review?.reviewed ?? []).flatMap(({ facets, tools }) => tools.map((name) => [name, facets] as const)));
  const said = new Map(listed.map((tool) => [tool.name, tool]));
  const lines = Object.entries(snapshot.tools).map(([name, tool]): ReviewLine => {
    const old = before?.tools[name];
    const reviewed = judged.get(name);
    const facets = reviewed ?? tool.rule;
    const reasons: Reason[] = [];
    if (before && !old) reasons.push("new");
    if (old && old.digest !== tool.digest) reasons.push("text changed");
    if (old && old.rule.join() !== tool.rule.join()) reasons.push("proposal changed");
    if (tool.unsure && !reviewed) reasons.push("unsure");
    if (tool.hints?.readOnly !== undefined && tool.hints.readOnly !== onlyReads(facets)) reasons.push("rule ≠ annotation");
    if (!reviewed && !onlyReads(tool.rule)) reasons.push("not reviewed");
    return {
      name,
      reasons,
      hints: Object.entries(tool.hints ?? {})
        .map(([key, value]) => `${value ? "" : "not "}${key}`)
        .join(", "),
      proposed: tool.rule,
      ...(reviewed ? { reviewed } : {}),
      parameters: Object.keys((said.get(name)?.inputSchema as { properties?: object } | undefined)?.properties ?? {}),
      text: firstSentence(said.get(name)?.description ?? ""),
    };
  });
  const removed = Object.keys(before?.tools ?? {}).filter((name) => !Object.hasOwn(snapshot.tools, name));
  return [
    ...lines,
    ...removed.map((name): ReviewLine => ({ name, reasons: ["removed"], hints: "", proposed: [], parameters: [], text: "" })),
  ];
}

/** The table as text: two lines a tool. Text of the server is printed without control characters, and is to be judged, not obeyed. */
export function reviewText(lines: readonly ReviewLine[]): string {
  return lines
    .map(
      ({ name, reasons, hints, proposed, reviewed, parameters, text }) =>
        `${plain(name)}(${plain(parameters.join(", "))})  ${reasons.join("; ")}\n    rule: ${proposed.join(" ")}${reviewed ? `  reviewed: ${reviewed.join(" ")}` : ""}${hints ? `  says: ${hints}` : ""}  | ${plain(text)}\n`,
    )
    .join("");
}

/** Whether a tool changes nothing. */
function onlyReads(facets: readonly Facet[]): boolean {
  return facets.every((facet) => READING_FACETS.includes(facet));
}

function firstSentence(text: string): string {
  const flat = text.replaceAll(/\s+/gu, " ").trim();
  const end = flat.search(/[.!?](?:\s|$)/u);
  return (end > 20 ? flat.slice(0, end + 1) : flat).slice(0, 200);
}

function plain(text: string): string {
  return text.replaceAll(/[\p{C}\p{Z}]+/gu, " ");
}
