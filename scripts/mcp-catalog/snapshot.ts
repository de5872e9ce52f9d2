import { createHash } from "node:crypto";
import type { Catalog } from "../../src/catalog/catalog.ts";
import type { McpList } from "../../src/catalog/mcp-entry.ts";
import { classifyTools, type ToolClassification } from "../../src/classify/mcp-tool.ts";
import { readToolList } from "../../src/classify/mcp-tool-list.ts";
import type { ListedTool, SavedList } from "./saved-list.ts";

export type Snapshot = McpList["snapshots"][number];
type SnapshotTool = Snapshot["tools"][string];

/** What is kept of a list: names, the server's own hints, digests, and what our classifier makes of each tool. None of its text. */
export function snapshotOf(list: SavedList, date: string, catalog: Pick<Catalog, "mcpToolWords" | "mcpToolFacets">): Snapshot {
  const listed = [...new Map(list.tools.map((tool) => [tool.name, tool])).values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  const judged = classifyTools(readToolList(listed) ?? [], catalog);
  const tools = Object.fromEntries(listed.flatMap((tool, at) => (judged[at] ? [[tool.name, describe(tool, judged[at])]] : [])));
  return {
    version: list.version,
    date,
    source: list.source ?? "tools/list over stdio, with placeholder credentials and no network",
    setting: [...list.args, ...list.env],
    digest: digestOfList(tools),
    tools,
  };
}

/** The digest of a whole list, from those of its tools. */
export function digestOfList(tools: Readonly<Record<string, Pick<SnapshotTool, "digest">>>): string {
  return digest(
    Object.keys(tools)
      .sort()
      .map((name) => `${name} ${tools[name]?.digest}`)
      .join("\n"),
    32,
  );
}

function describe(tool: ListedTool, { facets, sure }: ToolClassification): SnapshotTool {
  const hints = hintsOf(tool);
  return {
    ...(Object.keys(hints).length > 0 ? { hints } : {}),
    digest: digest(canonical([tool.name, tool.description ?? "", tool.inputSchema ?? null, tool.annotations ?? null]), 12),
    rule: [...facets],
    ...(sure ? {} : { unsure: true }),
  };
}

const HINTS = {
  readOnlyHint: "readOnly",
  destructiveHint: "destructive",
  idempotentHint: "idempotent",
  openWorldHint: "openWorld",
} as const;

function hintsOf({ annotations }: ListedTool): NonNullable<SnapshotTool["hints"]> {
  return Object.fromEntries(
    Object.entries(HINTS).flatMap(([key, short]) => {
      const value = annotations?.[key];
      return typeof value === "boolean" ? [[short, value]] : [];
    }),
  );
}

/** JSON with sorted keys: the order in which a server writes its schema is no change. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    part !== null && typeof part === "object" && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

function digest(text: string, length: number): string {
  return createHash("sha256").update(text).digest("hex").slice(0, length);
}
