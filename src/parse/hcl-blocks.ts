import type { Place } from "../model/place.ts";
import { Lines } from "./lines.ts";

/** One `name = value` of an HCL text, with the heads of the blocks and objects around it. */
export interface HclAttribute {
  readonly name: string;
  /** The text of a plain string; undefined for every other expression. */
  readonly value: string | undefined;
  /** Heads of the blocks around it, outermost first: `module "vpc"`, `required_providers`, `aws`. */
  readonly path: readonly string[];
  readonly at: Place;
}

const MAX_DEPTH = 100;
const TOKEN = /#[^\n]*|\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|<<-?([A-Za-z_]\w{0,60})[^\n]*|"|[{}\n]/g;

/**
 * The attributes of an HCL text that stand as `terraform fmt` writes them. Not a parser of expressions: it follows braces, strings, comments
 * and here-documents, and tells what is assigned inside which block. Never throws.
 */
export function* hclAttributes(path: string, source: string): Generator<HclAttribute> {
  const lines = new Lines(path, source);
  const { text } = lines;
  const open: string[] = [];
  let start = 0;
  const tokens = new RegExp(TOKEN);
  for (let match = tokens.exec(text); match; match = tokens.exec(text)) {
    const token = match[0];
    if (token === '"') {
      tokens.lastIndex = endOfString(text, match.index + 1);
    } else if (match[1] !== undefined) {
      const end = new RegExp(`\\n[ \\t]*${match[1]}(?=\\s|$)`, "g");
      end.lastIndex = match.index + token.length;
      const found = end.exec(text);
      tokens.lastIndex = found ? found.index : text.length;
    } else if (token === "{") {
      const head = text
        .slice(start, match.index)
        .trim()
        .replace(/\s{0,20}[=:]$/, "");
      if (open.length < MAX_DEPTH) open.push(head.slice(0, 300));
      start = match.index + 1;
    } else if (token === "}") {
      yield* attribute(lines, start, match.index, open);
      open.pop();
      start = match.index + 1;
    } else if (token === "\n") {
      yield* attribute(lines, start, match.index, open);
      start = match.index + 1;
    } else {
      yield* attribute(lines, start, match.index, open);
      start = tokens.lastIndex;
    }
  }
  yield* attribute(lines, start, text.length, open);
}

function* attribute(lines: Lines, start: number, end: number, open: readonly string[]): Generator<HclAttribute> {
  if (end - start > 4_000) return;
  const found = /^(\s*)"?([A-Za-z_][\w./-]{0,200})"?\s{0,40}[=:]\s{0,40}([^\n]*?)[\s,]*$/.exec(lines.text.slice(start, end));
  if (!found?.[2]) return;
  const from = start + (found[1]?.length ?? 0);
  const value = /^"((?:[^"\\]|\\.){0,2000})"$/.exec(found[3] ?? "")?.[1];
  yield { name: found[2], value, path: [...open], at: lines.place(from, start + lines.text.slice(start, end).trimEnd().length) };
}

/** Interpolations hold strings of their own. */
function endOfString(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    const char = text.charAt(at);
    if (char === "\\") at++;
    else if (char === "\n") return at;
    else if (text.startsWith("${", at) || text.startsWith("%{", at)) {
      depth++;
      at++;
    } else if (char === "}" && depth > 0) depth--;
    else if (char === '"' && depth === 0) return at + 1;
  }
  return text.length;
}
