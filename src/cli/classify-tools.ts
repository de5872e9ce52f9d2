import { resolve } from "node:path";
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
  const judged = classifyTools(tools, equipment.catalog());
  const classified = judged.map(({ facets, tier, because }, at) => ({
    name: visible(tools[at]?.name ?? ""),
    facets,
    tier,
    because: visible(because),
  }));
  if (format === "json") {
    terminal.out(`${JSON.stringify({ tools: classified }, null, 2)}\n`);
    return;
  }
  for (const { name, facets, tier, because } of classified)
    terminal.out(`${escapeForLog(name)}\n  ${facets.join(", ")} (${tier})\n  ${escapeForLog(because)}\n`);
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
