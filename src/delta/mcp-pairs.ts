import type { McpServerEntry, Report } from "../model/report.ts";
import { keyOf, type Paired, pair } from "./pair.ts";

/** The MCP servers of two reports, put together: by their file and name where they stayed, else by what they are. */
export function pairServers(base: Report, head: Report): Paired<McpServerEntry> {
  return pair(base.inventory.mcpServers, head.inventory.mcpServers, [
    (one) => keyOf(one.path, one.name, one.identity, one.command, one.url),
    (one) => keyOf(one.path, one.name),
    (one) => keyOf(one.name, one.identity),
    (one) => keyOf(one.name),
    (one) => (one.command === undefined && one.url === undefined ? undefined : keyOf(one.command, one.url)),
  ]);
}
