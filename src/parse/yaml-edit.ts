import { isMap, type Node, type Pair, parseDocument, type YAMLMap } from "yaml";
import { type Keys, lineEnd, type SettingEdit, type Splice, spliced, type Writable } from "./setting-edit.ts";

/** The edits of tables; lists are not edited in YAML. */
export type TableEdit = Extract<SettingEdit, { readonly do: "set" | "unset" }>;

type Member = Pair<Node, Node | null>;

/**
 * Carries out one edit in a YAML text that is a table. What is not named by the edit keeps its place, its comments and its spacing; a new key is written as its
 * neighbours are, in a line of its own or between braces. A table that loses its last key goes with it, for a key without a value is no table.
 * The text must have been read without error before, and no alias may stand on the way to the key.
 */
export function editYaml(source: string, edit: TableEdit): string {
  const { contents } = parseDocument(source, { uniqueKeys: false, prettyErrors: false, logLevel: "silent" });
  if (!isMap(contents)) throw new TypeError("an edit of a text that is no table");
  const root = contents as YAMLMap<Node, Node | null>;
  return spliced(source, [edit.do === "set" ? put(source, root, edit) : removed(source, root, edit.keys)].flat());
}

function put(text: string, root: YAMLMap<Node, Node | null>, { keys, value, first }: TableEdit & { readonly do: "set" }): Splice[] {
  let table = root;
  for (const [depth, key] of keys.entries()) {
    const found = memberOf(table, key);
    const rest = keys.slice(depth + 1);
    if (!found) return [inserted(text, table, key, nested(rest, value), first === true)];
    if (rest.length === 0 || !isMap(found.value)) return [replaced(text, table, found, nested(rest, value))];
    table = found.value as YAMLMap<Node, Node | null>;
  }
  return [];
}

/** A key that stands twice counts as it stands last. */
function memberOf(table: YAMLMap<Node, Node | null>, key: string): Member | undefined {
  return table.items.findLast((pair) => String((pair.key as { readonly value?: unknown }).value) === key);
}

function nested(keys: readonly string[], value: Writable): Writable {
  return keys.reduceRight<Writable>((inner, key) => ({ [key]: inner }), value);
}

function inserted(text: string, table: YAMLMap<Node, Node | null>, key: string, value: Writable, first: boolean): Splice {
  const [head, last] = [table.items[0], table.items.at(-1)];
  const [start, end] = rangeOf(table);
  if (!head || !last) return { start, end, text: `{ ${keyText(key)}: ${inBraces(value)} }` };
  if (table.flow === true) {
    const pair = `${keyText(key)}: ${inBraces(value)}`;
    const at = first ? rangeOf(head.key)[0] : endOf(text, last);
    return { start: at, end: at, text: first ? `${pair}, ` : `, ${pair}` };
  }
  const line = lineStart(text, rangeOf(head.key)[0]);
  const indent = text.slice(line, rangeOf(head.key)[0]);
  const pair = `${indent}${keyText(key)}:${inLines(value, indent, lineEnd(text))}`;
  if (first) return { start: line, end: line, text: pair + lineEnd(text) };
  const next = nextLine(text, endOf(text, last));
  const lead = next === text.length && !text.endsWith("\n") ? lineEnd(text) : "";
  return { start: next, end: next, text: `${lead}${pair}${lead === "" ? lineEnd(text) : ""}` };
}

function replaced(text: string, table: YAMLMap<Node, Node | null>, pair: Member, value: Writable): Splice {
  const colon = text.indexOf(":", rangeOf(pair.key)[1]);
  const end = Math.max(endOf(text, pair), colon + 1);
  const indent = text.slice(lineStart(text, rangeOf(pair.key)[0]), rangeOf(pair.key)[0]);
  const put = table.flow === true ? ` ${inBraces(value)}` : inLines(value, indent, lineEnd(text));
  return { start: colon + 1, end, text: put };
}

function removed(text: string, root: YAMLMap<Node, Node | null>, keys: Keys): Splice[] {
  const way: { table: YAMLMap<Node, Node | null>; pair: Member }[] = [];
  let table: unknown = root;
  for (const key of keys) {
    const pair = isMap(table) ? memberOf(table as YAMLMap<Node, Node | null>, key) : undefined;
    if (!pair) return [];
    way.push({ table: table as YAMLMap<Node, Node | null>, pair });
    table = pair.value;
  }
  // The outermost table that nothing would be left of.
  let at = way.length - 1;
  while (at > 0 && way[at]?.table.items.length === 1) at--;
  const found = way[at];
  if (!found) return [];
  const [start, end] = [rangeOf(found.pair.key)[0], endOf(text, found.pair)];
  if (found.table.flow !== true) return [{ start: lineStart(text, start), end: nextLine(text, end), text: "" }];
  const index = found.table.items.indexOf(found.pair);
  const [before, after] = [found.table.items[index - 1], found.table.items[index + 1]];
  if (after) return [{ start, end: rangeOf(after.key)[0], text: "" }];
  return [{ start: before ? endOf(text, before) : start, end, text: "" }];
}

function rangeOf(node: Node): readonly [number, number] {
  if (!node.range) throw new TypeError("a value without a place");
  return [node.range[0], node.range[1]];
}

/** Where a pair ends; a block ends, to the parser, where the next line begins. */
function endOf(text: string, { key, value }: Member): number {
  const [start, end] = value?.range ? rangeOf(value) : rangeOf(key);
  return start + text.slice(start, end).trimEnd().length;
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf("\n", offset - 1) + 1;
}

/** Where the line behind an offset begins. */
function nextLine(text: string, offset: number): number {
  const next = text.indexOf("\n", offset);
  return next === -1 ? text.length : next + 1;
}

/** Words that YAML 1.1 or 1.2 takes for something other than a text. */
const NO_TEXT = /^(?:y|n|yes|no|on|off|true|false|null)$/i;

function keyText(key: string): string {
  return /^[A-Za-z_][\w-]*$/.test(key) && !NO_TEXT.test(key) ? key : JSON.stringify(key);
}

function inBraces(value: Writable): string {
  if (Array.isArray(value)) return `[${value.map((item: string) => JSON.stringify(item)).join(", ")}]`;
  if (typeof value === "string") return keyText(value);
  if (typeof value !== "object") return String(value);
  const pairs = Object.entries(value as { readonly [key: string]: Writable }).map(([key, inner]) => `${keyText(key)}: ${inBraces(inner)}`);
  return pairs.length === 0 ? "{}" : `{ ${pairs.join(", ")} }`;
}

/** What stands behind the colon of a key that is indented so far. */
function inLines(value: Writable, indent: string, end: string): string {
  if (typeof value !== "object" || Array.isArray(value)) return ` ${inBraces(value)}`;
  const pairs = Object.entries(value as { readonly [key: string]: Writable });
  if (pairs.length === 0) return " {}";
  return pairs.map(([key, inner]) => `${end}${indent}  ${keyText(key)}:${inLines(inner, `${indent}  `, end)}`).join("");
}
