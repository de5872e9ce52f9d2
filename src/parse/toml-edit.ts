import { type AST, parseTOML } from "toml-eslint-parser";
import { type Keys, lineEnd, type SettingEdit, type Splice, spliced, type Writable, wholeLine } from "./setting-edit.ts";

/** One `key = value` of the text, with the whole way to it. */
interface Pair {
  readonly path: readonly string[];
  readonly node: AST.TOMLKeyValue;
  /** Where it stands: a table with a header, the top of the file, or an inline table. */
  readonly home: AST.TOMLTable | AST.TOMLTopLevelTable | AST.TOMLInlineTable;
  /** The way to its home. */
  readonly base: readonly string[];
}

/**
 * Carries out one edit in a TOML text. What is not named by the edit keeps its place, its comments and its spacing. A new key goes to the end of the
 * table that holds its neighbours, in the way in which they are written (header, dotted key, inline table); a new table to the end of the file.
 * The text must have been read without error before.
 */
export function editToml(source: string, edit: SettingEdit): string {
  const mark = source.charCodeAt(0) === 0xfeff ? "\uFEFF" : "";
  const text = source.slice(mark.length);
  const program = parseTOML(text);
  return mark + spliced(text, splicesOf(text, program, edit));
}

function splicesOf(text: string, program: AST.TOMLProgram, edit: SettingEdit): readonly Splice[] {
  const pairs = [...pairsOf(program)];
  const found = pairs.findLast(({ path }) => sameWay(path, edit.keys));
  switch (edit.do) {
    case "set":
      return found
        ? [{ start: found.node.value.range[0], end: found.node.value.range[1], text: written(edit.value) }]
        : put(text, program, pairs, edit.keys, edit.value);
    case "add":
      if (found?.node.value.type !== "TOMLArray") return put(text, program, pairs, edit.keys, [edit.item]);
      return textsOf(found.node.value).includes(edit.item) ? [] : addItem(text, found.node.value, edit.item);
    case "drop":
      return found?.node.value.type === "TOMLArray" ? dropItems(text, found.node.value, edit.item) : [];
    case "unset":
      return found ? [dropPair(text, found)] : [];
  }
}

function* pairsOf(program: AST.TOMLProgram): Generator<Pair> {
  const top = program.body[0];
  for (const part of top.body) {
    if (part.type === "TOMLKeyValue") yield* within(part, top, []);
    else if (part.kind === "standard") for (const pair of part.body) yield* within(pair, part, part.resolvedKey.map(String));
  }
}

function* within(node: AST.TOMLKeyValue, home: Pair["home"], base: readonly string[]): Generator<Pair> {
  const path = [...base, ...node.key.keys.map(nameOf)];
  yield { path, node, home, base };
  if (node.value.type === "TOMLInlineTable") for (const inner of node.value.body) yield* within(inner, node.value, path);
}

function nameOf(part: AST.TOMLBare | AST.TOMLQuoted): string {
  return part.type === "TOMLBare" ? part.name : part.value;
}

function sameWay(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && startsWith(a, b);
}

function startsWith(path: readonly string[], beginning: readonly string[]): boolean {
  return beginning.every((key, index) => path[index] === key);
}

/** Puts a key where it is not. */
function put(text: string, program: AST.TOMLProgram, pairs: readonly Pair[], keys: Keys, value: Writable): readonly Splice[] {
  const end = lineEnd(text);
  const top = program.body[0];
  const parent = keys.slice(0, -1);
  // An inline table on the way must hold it: TOML lets nothing else add to one.
  const inline = pairs.findLast(
    ({ path, node }) => node.value.type === "TOMLInlineTable" && startsWith(keys, path) && path.length < keys.length,
  );
  if (inline) return intoInline(inline.node.value as AST.TOMLInlineTable, keys.slice(inline.path.length), value);
  // A value on the way that is no table gives way.
  const plain = pairs.findLast(({ path }) => startsWith(keys, path) && path.length < keys.length);
  if (plain) {
    const [start, stop] = plain.node.value.range;
    return [{ start, end: stop, text: written(nested(keys.slice(plain.path.length), value)) }];
  }
  const tables = top.body.filter((part): part is AST.TOMLTable => part.type === "TOMLTable" && part.kind === "standard");
  const own = tables.find((table) => sameWay(table.resolvedKey.map(String), parent));
  // A table that dotted keys make can only be added to by a dotted key beside them.
  const dotted = own
    ? undefined
    : pairs.findLast(
        ({ path, base, home }) => home.type !== "TOMLInlineTable" && shared(path, keys) > base.length && path.length - base.length > 1,
      );
  const line = (base: readonly string[]) => `${keys.slice(base.length).map(keyText).join(".")} = ${written(value)}`;
  if (dotted) return [lineAfter(text, dotted.node.range[1], line(dotted.base), end)];
  if (own) {
    const last = own.body.at(-1);
    return [lineAfter(text, last ? last.range[1] : own.key.range[1] + 1, line(parent), end)];
  }
  if (parent.length === 0) {
    const last = top.body.findLast((part) => part.type === "TOMLKeyValue");
    if (last) return [lineAfter(text, last.range[1], line([]), end)];
    const first = top.body[0];
    const at = first ? commentsBefore(text, first.range[0]) : text.length;
    const lead = first || text === "" || text.endsWith("\n") ? "" : end;
    return [{ start: at, end: at, text: `${lead}${line([])}${end}${first ? end : ""}` }];
  }
  const lead = text === "" || text.endsWith(end + end) ? "" : text.endsWith("\n") ? end : end + end;
  return [{ start: text.length, end: text.length, text: `${lead}[${parent.map(keyText).join(".")}]${end}${line(parent)}${end}` }];
}

function nested(keys: readonly string[], value: Writable): Writable {
  return keys.reduceRight<Writable>((inner, key) => ({ [key]: inner }), value);
}

/** How many keys two ways have in common from the start. */
function shared(a: readonly string[], b: readonly string[]): number {
  const differs = a.findIndex((key, index) => b[index] !== key);
  return differs === -1 ? a.length : differs;
}

/** A line of its own behind the one that holds an offset. */
function lineAfter(text: string, offset: number, line: string, end: string): Splice {
  const next = text.indexOf("\n", offset);
  return next === -1
    ? { start: text.length, end: text.length, text: `${end}${line}${end}` }
    : { start: next + 1, end: next + 1, text: `${line}${end}` };
}

/** The start of the comments that stand right above a place: they belong to what follows. */
function commentsBefore(text: string, offset: number): number {
  let at = text.lastIndexOf("\n", offset - 1) + 1;
  for (;;) {
    const above = text.lastIndexOf("\n", at - 2) + 1;
    if (at === 0 || !/^\s*#/.test(text.slice(above, at))) return at;
    at = above;
  }
}

function intoInline(table: AST.TOMLInlineTable, keys: readonly string[], value: Writable): readonly Splice[] {
  const pair = `${keys.map(keyText).join(".")} = ${written(value)}`;
  const last = table.body.at(-1);
  if (!last) return [{ start: table.range[0], end: table.range[1], text: `{ ${pair} }` }];
  const at = last.range[1];
  return [{ start: at, end: at, text: `, ${pair}` }];
}

function textsOf(array: AST.TOMLArray): readonly unknown[] {
  return array.elements.map((element) => (element.type === "TOMLValue" ? element.value : undefined));
}

function addItem(text: string, array: AST.TOMLArray, item: string): readonly Splice[] {
  const last = array.elements.at(-1);
  if (!last) return [{ start: array.range[0] + 1, end: array.range[0] + 1, text: JSON.stringify(item) }];
  const comma = commaAfter(text, last.range[1], array.range[1] - 1);
  const inside = text.slice(array.range[0], array.range[1]);
  const indent = /^[ \t]*/.exec(text.slice(text.lastIndexOf("\n", last.range[0] - 1) + 1, last.range[0]))?.[0] ?? "";
  const lead = inside.includes("\n") ? `${lineEnd(text)}${indent}` : " ";
  const at = comma === undefined ? last.range[1] : comma + 1;
  return [{ start: at, end: at, text: `${comma === undefined ? "," : ""}${lead}${JSON.stringify(item)}` }];
}

function dropItems(text: string, array: AST.TOMLArray, item: string): readonly Splice[] {
  const texts = textsOf(array);
  return array.elements.flatMap((element, index): Splice[] => {
    if (texts[index] !== item) return [];
    const comma = commaAfter(text, element.range[1], array.range[1] - 1);
    // A comma that is left over behind the one before it is allowed in TOML.
    return [{ ...wholeLine(text, element.range[0], comma === undefined ? element.range[1] : comma + 1), text: "" }];
  });
}

function commaAfter(text: string, from: number, limit: number): number | undefined {
  const found = /^(?:\s|#[^\n]*\n)*,/.exec(text.slice(from, limit));
  return found ? from + found[0].length - 1 : undefined;
}

function dropPair(text: string, { node, home }: Pair): Splice {
  const [start, end] = node.range;
  if (home.type !== "TOMLInlineTable") return { ...wholeLine(text, start, lineOf(text, end)), text: "" };
  const index = home.body.indexOf(node);
  const [before, after] = [home.body[index - 1], home.body[index + 1]];
  if (after) return { start, end: after.range[0], text: "" };
  return { start: before ? before.range[1] : start, end, text: "" };
}

/** The comment behind a pair goes with it. */
function lineOf(text: string, offset: number): number {
  return offset + (/^[ \t]*(?:#[^\n]*)?/.exec(text.slice(offset))?.[0].trimEnd().length ?? 0);
}

function keyText(key: string): string {
  return /^[\w-]+$/.test(key) ? key : JSON.stringify(key);
}

function written(value: Writable): string {
  if (Array.isArray(value)) return `[${value.map((item: string) => JSON.stringify(item)).join(", ")}]`;
  if (typeof value !== "object") return JSON.stringify(value);
  const pairs = Object.entries(value as { readonly [key: string]: Writable }).map(([key, inner]) => `${keyText(key)} = ${written(inner)}`);
  return `{ ${pairs.join(", ")} }`;
}
