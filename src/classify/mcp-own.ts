import type { Catalog } from "../catalog/catalog.ts";
import type { Facts } from "../model/fact.ts";
import type { McpServer, StatedTool } from "../model/mcp.ts";
import { serverStarts } from "./mcp-start.ts";
import { reachScripts } from "./script-reach.ts";

/** A server whose code lies in the repository. */
export interface OwnServer {
  /** The file in which it begins, or the folder that a build tool starts as a whole. */
  readonly path: string;
  /** Every file of the tree that runs in it, as far as it was followed. */
  readonly files: readonly string[];
  /** What that code registers, each name once. */
  readonly tools: readonly StatedTool[];
}

const known = new WeakMap<Facts, ReadonlyMap<McpServer, OwnServer>>();

/** The configured servers whose code lies in the repository. */
export function ownServers(facts: Facts, catalog: Catalog): ReadonlyMap<McpServer, OwnServer> {
  const before = known.get(facts);
  if (before) return before;
  const found = new Map<McpServer, OwnServer>();
  for (const { server, reached } of reachScripts(facts, catalog)) {
    const [first] = reached;
    if (!server || !first) continue;
    const tools = new Map<string, StatedTool>();
    for (const { script } of reached) for (const tool of script.tools ?? []) if (!tools.has(tool.name)) tools.set(tool.name, tool);
    const folder = serverStarts(facts, catalog).find((start) => start.server === server)?.folder;
    found.set(server, {
      path: folder === undefined || folder === "" ? first.script.at.path : folder,
      files: reached.map(({ script }) => script.at.path),
      tools: [...tools.values()],
    });
  }
  known.set(facts, found);
  return found;
}
