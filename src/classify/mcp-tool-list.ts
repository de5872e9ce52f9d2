import { readParameters, type ToolParameter } from "./mcp-tool-schema.ts";

/** What a server claims of a tool. A claim can raise what is thought of the tool and never lowers it. */
export interface ToolHints {
  readonly readOnly?: boolean;
  readonly destructive?: boolean;
}

/** A tool as `tools/list` gives it, or as a configuration names it. */
export interface ToolDeclaration {
  readonly name: string;
  readonly description?: string;
  readonly parameters?: readonly ToolParameter[];
  readonly hints?: ToolHints;
}

/**
 * The tools of a saved `tools/list`: bare, as its result, as the whole JSON-RPC message, or several of these in a list, one a page.
 * The protocol's drafts, other tools' files (`{ "tools": { NAME: { … } } }`) and tools without a schema are taken as they come.
 * `undefined` for what is no such list, or holds something that has no name.
 */
export function readToolList(value: unknown): readonly ToolDeclaration[] | undefined {
  const entries = entriesOf(value, PAGES);
  if (entries === undefined) return undefined;
  const tools = entries.map(readTool);
  return tools.every((tool) => tool !== undefined) ? tools : undefined;
}

/** How deep pages may be nested: a list of messages with a result with tools is three. */
const PAGES = 3;

function entriesOf(value: unknown, depth: number): readonly unknown[] | undefined {
  if (depth < 0) return undefined;
  if (Array.isArray(value)) {
    if (value.every((entry) => isObject(entry) && typeof entry["name"] === "string")) return value;
    const pages = value.map((page) => (isObject(page) ? entriesOf(page, depth - 1) : undefined));
    return pages.every((page) => page !== undefined) ? pages.flat() : undefined;
  }
  if (!isObject(value)) return undefined;
  const { tools } = value;
  if (Array.isArray(tools)) return tools;
  if (isObject(tools)) return Object.entries(tools).map(([name, tool]) => ({ ...(isObject(tool) ? tool : {}), name }));
  return "result" in value ? entriesOf(value["result"], depth - 1) : undefined;
}

function readTool(value: unknown): ToolDeclaration | undefined {
  if (!isObject(value) || typeof value["name"] !== "string") return undefined;
  const annotations = isObject(value["annotations"]) ? value["annotations"] : {};
  const description = [value["description"], value["title"], annotations["title"]].find((text) => typeof text === "string" && text !== "");
  const hints = readHints(annotations);
  const schema = value["inputSchema"] ?? value["input_schema"] ?? value["parameters"] ?? value["arguments"];
  return {
    name: value["name"],
    ...(typeof description === "string" ? { description } : {}),
    parameters: readParameters(schema),
    ...(hints === undefined ? {} : { hints }),
  };
}

function readHints({ readOnlyHint, destructiveHint }: Readonly<Record<string, unknown>>): ToolHints | undefined {
  const hints = {
    ...(typeof readOnlyHint === "boolean" ? { readOnly: readOnlyHint } : {}),
    ...(typeof destructiveHint === "boolean" ? { destructive: destructiveHint } : {}),
  };
  return Object.keys(hints).length === 0 ? undefined : hints;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
