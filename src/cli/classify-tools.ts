import { resolve } from "node:path";
import type { TierId } from "../catalog/boundary-table.ts";
import { classifyTools } from "../classify/mcp-tool.ts";
import { readToolList, type ToolDeclaration } from "../classify/mcp-tool-list.ts";
import { UserError } from "../model/error.ts";
import { escapeForLog } from "../render/escape.ts";
import { visible } from "../render/visible.ts";
import { readText } from "./read-text.ts";
import type { Equipment, Terminal } from "./terminal.ts";

/**
 * `preflight classify --mcp TOOLS.json`: facets and tier of each tool of a saved `tools/list`, judged by what the server says of it.
 * Throws `UserError` where the file is no such list.
 */
export function classifyToolList(file: string, format: string, terminal: Terminal, equipment: Equipment): void {
  const tools = readList(resolve(terminal.cwd, file));
  const classified = classifyTools(tools, equipment.catalog()).map(({ facets, tier, sure, because }, at) => ({
    name: visible(tools[at]?.name ?? ""),
    facets,
    tier,
    because: visible(because),
    sure,
  }));
  if (format === "json") {
    const entries = classified.map(({ name, facets, tier, because }) => ({ name, facets, tier, because }));
    terminal.out(`${JSON.stringify({ tools: entries }, null, 2)}\n`);
    return;
  }
  for (const { name, facets, tier, sure, because } of classified)
    terminal.out(`${escapeForLog(name)}\n  ${sure ? "" : "unknown: "}${facets.join(", ")} (${tier})\n  ${escapeForLog(because)}\n`);
  terminal.out(`${summary(classified, equipment)}\n`);
}

/** `12 tools: 8 read-only, 4 privileged-write; of 1 it is not known what it does`. */
function summary(tools: readonly { readonly tier: TierId; readonly sure: boolean }[], equipment: Equipment): string {
  const tiers = equipment
    .catalog()
    .tiers.map(({ id }) => ({ id, count: tools.filter(({ tier }) => tier === id).length }))
    .filter(({ count }) => count > 0)
    .map(({ id, count }) => `${count} ${id}`);
  const unknown = tools.filter(({ sure }) => !sure).length;
  const all = `${tools.length} ${tools.length === 1 ? "tool" : "tools"}`;
  return `${all}${tiers.length > 0 ? `: ${tiers.join(", ")}` : ""}${unknown > 0 ? `; of ${unknown} it is not known what it does` : ""}`;
}

function readList(path: string): readonly ToolDeclaration[] {
  const text = readText(path);
  let tools: readonly ToolDeclaration[] | undefined;
  try {
    tools = readToolList(JSON.parse(text.replace(/^\uFEFF/, "")));
  } catch {
    tools = undefined;
  }
  if (tools === undefined) throw new UserError(`${path} is no answer to tools/list: expected { "tools": [ { "name": … } ] }.`);
  return tools;
}
