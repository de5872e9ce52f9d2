import { resolve } from "node:path";
import { z } from "zod";
import { classifyTool, type ToolDeclaration } from "../classify/mcp-tool.ts";
import { UserError } from "../model/error.ts";
import { escapeForLog } from "../render/escape.ts";
import { visible } from "../render/visible.ts";
import { readText } from "./read-text.ts";
import type { Terminal } from "./terminal.ts";

const tool = z.looseObject({
  name: z.string(),
  description: z.string().optional(),
  inputSchema: z
    .looseObject({
      properties: z.record(z.string(), z.union([z.boolean(), z.looseObject({ enum: z.array(z.unknown()).optional() })])).optional(),
    })
    .optional(),
});
const list = z.looseObject({ tools: z.array(tool) });

/** What `tools/list` answers, bare, as its result, or as the whole JSON-RPC message. */
const answer = z.union([list, z.looseObject({ result: list }), z.array(tool)]);

/**
 * `preflight classify --mcp TOOLS.json`: facets and tier of each tool of a saved `tools/list`, judged by what the server says of it.
 * Throws `UserError` where the file is no such list.
 */
export function classifyTools(file: string, format: string, terminal: Terminal): void {
  const path = resolve(terminal.cwd, file);
  const tools = readList(path);
  const names = tools.map(({ name }) => name);
  const classified = tools.map((one) => {
    const { facets, tier, because } = classifyTool(one, names);
    return { name: visible(one.name), facets, tier, because: visible(because) };
  });
  if (format === "json") {
    terminal.out(`${JSON.stringify({ tools: classified }, null, 2)}\n`);
    return;
  }
  for (const { name, facets, tier, because } of classified)
    terminal.out(`${escapeForLog(name)}\n  ${facets.join(", ")} (${tier})\n  ${escapeForLog(because)}\n`);
}

function readList(path: string): ToolDeclaration[] {
  let parsed: z.infer<typeof answer>;
  try {
    parsed = answer.parse(JSON.parse(readText(path)));
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(`${path} is no answer to tools/list: expected { "tools": [ { "name": … } ] }.`);
  }
  const found = Array.isArray(parsed)
    ? parsed
    : "tools" in parsed
      ? (parsed as z.infer<typeof list>).tools
      : (parsed as { result: z.infer<typeof list> }).result.tools;
  return found.map(({ name, description, inputSchema }) => ({
    name,
    ...(description === undefined ? {} : { description }),
    parameters: Object.fromEntries(
      Object.entries(inputSchema?.properties ?? {}).map(([key, value]) => [
        key,
        typeof value === "object" ? (value.enum ?? []).filter((entry) => typeof entry === "string") : [],
      ]),
    ),
  }));
}
