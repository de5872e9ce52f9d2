import { type JSONVisitor, printParseErrorCode, visit } from "jsonc-parser";
import { type Data, DataNode, Entry, put, refuseDeeper, type Scalar } from "./data.ts";
import { Lines } from "./lines.ts";
import { ParseError, Problems, refuseLonger } from "./parse-error.ts";

const MAX_CHARACTERS = 32 * 1024 * 1024;

/** Errors inside a string: its end is known, so the rest of the text still means what it says. */
const RECOVERABLE: ReadonlySet<string> = new Set(["InvalidUnicode", "InvalidEscapeCharacter", "InvalidCharacter"]);

interface Open {
  readonly start: number;
  readonly entries: Map<string, Entry> | undefined;
  readonly items: DataNode[] | undefined;
}

/**
 * Reads JSON with comments, trailing commas and a byte order mark. A blank text is `null`: it says nothing, to nobody.
 * `trailingCommas: false` and `comments: false` are for the files of programs that refuse them.
 * @throws ParseError where a reader would have to guess.
 */
export function parseJson(path: string, source: string, { trailingCommas = true, comments = true } = {}): Data {
  const lines = new Lines(path, source);
  refuseLonger(lines, MAX_CHARACTERS);
  const problems = new Problems(lines);
  const open: Open[] = [];
  const keys: { readonly name: string; readonly start: number; readonly end: number }[] = [];
  let root: DataNode | undefined;

  function add(node: DataNode): void {
    const parent = open.at(-1);
    if (!parent) {
      root = node;
      return;
    }
    parent.items?.push(node);
    if (parent.entries) {
      const key = keys.pop();
      if (key) put(parent.entries, new Entry(lines, key.name, key.start, key.end, node), problems, key.start, key.end);
    }
  }
  function close(end: number): void {
    const { start, entries, items } = open.pop() as Open;
    add(new DataNode(lines, start, end, entries ?? items ?? null));
  }
  function begin(start: number, kind: "object" | "array"): void {
    refuseDeeper(open.length + 1, lines, start);
    open.push({ start, entries: kind === "object" ? new Map() : undefined, items: kind === "array" ? [] : undefined });
  }

  const visitor: JSONVisitor = {
    onObjectBegin: (offset) => begin(offset, "object"),
    onArrayBegin: (offset) => begin(offset, "array"),
    onObjectEnd: (offset, length) => close(offset + length),
    onArrayEnd: (offset, length) => close(offset + length),
    onObjectProperty: (name, start, length) => {
      keys.push({ name, start, end: start + length });
    },
    onLiteralValue: (value, offset, length) => add(new DataNode(lines, offset, offset + length, value as Scalar)),
    onError: (code, offset, length) => {
      const name = printParseErrorCode(code);
      if (!RECOVERABLE.has(name)) throw new ParseError(`not JSON (${name})`, lines.place(offset, offset + length), true);
      problems.add(`not JSON (${name})`, offset, offset + length);
    },
  };
  if (lines.text.trim() !== "") visit(lines.text, visitor, { allowTrailingComma: trailingCommas, disallowComments: !comments });
  return { root: root ?? new DataNode(lines, 0, 0, null), problems: problems.list };
}
