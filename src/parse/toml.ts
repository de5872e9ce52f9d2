import { type AST, parseTOML, ParseError as TomlError } from "toml-eslint-parser";
import { refuseOpenBrackets } from "./bracket-depth.ts";
import { type Data, DataNode, Entry, refuseDeeper } from "./data.ts";
import { Lines } from "./lines.ts";
import { ParseError, refuseLonger } from "./parse-error.ts";

/** The parser reads about 1 MB a second. */
const MAX_CHARACTERS = 4 * 1024 * 1024;

/** A table under construction: TOML may add to it from several places of the text. */
interface Table {
  readonly kind: "table";
  readonly start: number;
  end: number;
  readonly entries: Map<string, Member>;
}
interface Member {
  readonly start: number;
  readonly end: number;
  readonly value: Table | Tables | DataNode;
}
/** An array of tables (`[[name]]`) under construction. */
interface Tables {
  readonly kind: "tables";
  readonly start: number;
  end: number;
  readonly items: Table[];
}

/**
 * Reads TOML 1.0. A key that stands twice is an error there, so there are no problems to note.
 * @throws ParseError on broken text.
 */
export function parseToml(path: string, source: string): Data {
  const lines = new Lines(path, source);
  refuseLonger(lines, MAX_CHARACTERS);
  refuseOpenBrackets(lines);
  const root = emptyTable(0, lines.text.length);
  for (const part of read(lines).body[0].body) {
    if (part.type === "TOMLKeyValue") assign(root, part, lines, 1);
    else {
      const table = descend(root, part.key, part.kind === "array", part.range);
      for (const pair of part.body) assign(table, pair, lines, 1);
    }
  }
  return { root: finish(root, lines, 1), problems: [] };
}

function emptyTable(start: number, end: number): Table {
  return { kind: "table", start, end, entries: new Map() };
}

function nameOf(part: AST.TOMLBare | AST.TOMLQuoted): string {
  return part.type === "TOMLBare" ? part.name : part.value;
}

function read(lines: Lines): AST.TOMLProgram {
  try {
    return parseTOML(lines.text);
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    throw new ParseError(`not TOML (${error.message})`, lines.place(error.index, error.index));
  }
}

/** The table that a header or a dotted key leads to; of an array of tables, the newest. */
function descend(from: Table, key: AST.TOMLKey, array: boolean, range: readonly [number, number]): Table {
  let table = from;
  for (const [index, part] of key.keys.entries()) {
    const last = index === key.keys.length - 1;
    const [start, end] = last ? range : part.range;
    const next = emptyTable(start, end);
    const known = table.entries.get(nameOf(part))?.value;
    if (known instanceof DataNode) throw new TypeError("a value where the TOML parser let a table pass");
    if (!known) {
      const value: Table | Tables = last && array ? { kind: "tables", start, end, items: [next] } : next;
      table.entries.set(nameOf(part), { start: part.range[0], end: part.range[1], value });
      table = next;
    } else if (known.kind === "table") {
      known.end = Math.max(known.end, end);
      table = known;
    } else {
      if (last && array) known.items.push(next);
      known.end = Math.max(known.end, end);
      table = known.items.at(-1) ?? next;
    }
  }
  return table;
}

function assign(table: Table, pair: AST.TOMLKeyValue, lines: Lines, depth: number): void {
  const keys = pair.key.keys;
  const last = keys.at(-1);
  if (!last) return;
  const parents = { ...pair.key, keys: keys.slice(0, -1) };
  const home = parents.keys.length === 0 ? table : descend(table, parents, false, [pair.range[0], pair.range[1]]);
  home.entries.set(nameOf(last), { start: last.range[0], end: last.range[1], value: convert(pair.value, lines, depth + 1) });
}

function convert(node: AST.TOMLContentNode, lines: Lines, depth: number): DataNode {
  const [start, end] = node.range;
  refuseDeeper(depth, lines, start);
  if (node.type === "TOMLArray")
    return new DataNode(
      lines,
      start,
      end,
      node.elements.map((item) => convert(item, lines, depth + 1)),
    );
  if (node.type === "TOMLInlineTable") {
    const table = emptyTable(start, end);
    for (const pair of node.body) assign(table, pair, lines, depth);
    return finish(table, lines, depth);
  }
  return new DataNode(lines, start, end, node.value instanceof Date ? lines.text.slice(start, end) : node.value);
}

function finish(table: Table, lines: Lines, depth: number): DataNode {
  refuseDeeper(depth, lines, table.start);
  const entries = new Map<string, Entry>();
  for (const [name, member] of table.entries)
    entries.set(name, new Entry(lines, name, member.start, member.end, value(member.value, lines, depth)));
  return new DataNode(lines, table.start, table.end, entries);
}

function value(content: Table | Tables | DataNode, lines: Lines, depth: number): DataNode {
  if (content instanceof DataNode) return content;
  if (content.kind === "tables")
    return new DataNode(
      lines,
      content.start,
      content.end,
      content.items.map((item) => finish(item, lines, depth + 2)),
    );
  return finish(content, lines, depth + 1);
}
