import { DataNode, refuseDeeper, type Scalar } from "./data.ts";
import { Lines } from "./lines.ts";
import { ParseError, refuseLonger } from "./parse-error.ts";

const MAX_CHARACTERS = 1024 * 1024;

/** One call at the top level: `name(key = value, …)`. */
export interface StarlarkCall {
  readonly name: string;
  /** The whole call, as offsets into the text; `call.node` shows its place. */
  readonly node: DataNode;
  /** Arguments by name, as one object. */
  readonly args: ReadonlyMap<string, DataNode>;
}

const TOKEN = /[ \t\r\n]+|#[^\n]*|[A-Za-z_]\w{0,200}|-?\d[\d_.]{0,40}|[()[\],=]/y;
const QUOTES = ['"""', "'''", '"', "'"] as const;
const ESCAPES: Readonly<Record<string, string>> = { n: "\n", t: "\t", r: "\r", "\\": "\\", '"': '"', "'": "'", "\n": "" };

interface Token {
  /** `end` is the end of the text, `bad` the first thing that is no token; its text says why. */
  readonly kind: "word" | "number" | "string" | "mark" | "end" | "bad";
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Reads the part of Starlark that rule files are written in: calls with named arguments that are strings, numbers, booleans and lists.
 * @throws ParseError on everything else, after the calls before it: a variable, a function or a loop could make rules that nobody sees.
 */
export function* parseStarlarkCalls(path: string, source: string): Generator<StarlarkCall> {
  const lines = new Lines(path, source);
  refuseLonger(lines, MAX_CHARACTERS);
  const tokens = tokenize(lines.text);
  let at = 0;
  const peek = (): Token => tokens[at] as Token;
  const fail = (token: Token): never => {
    const what =
      token.kind === "bad" ? token.text : token.kind === "end" ? "the text ends inside a call" : "more than a call with plain values";
    throw new ParseError(what, lines.place(token.start, token.end));
  };
  const take = (kind: Token["kind"], text?: string): Token => {
    const token = peek();
    if (token.kind !== kind || (text !== undefined && token.text !== text)) fail(token);
    at++;
    return token;
  };
  const skip = (mark: string): boolean => {
    const found = peek().kind === "mark" && peek().text === mark;
    if (found) at++;
    return found;
  };

  function value(depth: number): DataNode {
    refuseDeeper(depth, lines, peek().start);
    const token = peek();
    if (skip("[")) {
      const items: DataNode[] = [];
      while (!(peek().kind === "mark" && peek().text === "]")) {
        items.push(value(depth + 1));
        if (!skip(",")) break;
      }
      return new DataNode(lines, token.start, take("mark", "]").end, items);
    }
    at++;
    return new DataNode(lines, token.start, token.end, scalar(token, fail));
  }

  while (peek().kind !== "end") {
    const name = take("word");
    take("mark", "(");
    const args = new Map<string, DataNode>();
    while (!(peek().kind === "mark" && peek().text === ")")) {
      const key = take("word");
      if (args.has(key.text)) fail(key);
      take("mark", "=");
      args.set(key.text, value(1));
      if (!skip(",")) break;
    }
    const end = take("mark", ")").end;
    yield { name: name.text, node: new DataNode(lines, name.start, end, name.text), args };
  }
}

function scalar(token: Token, fail: (token: Token) => never): Scalar {
  if (token.kind === "string") return token.text;
  if (token.kind === "number") return Number(token.text);
  if (token.kind === "word" && (token.text === "True" || token.text === "False")) return token.text === "True";
  if (token.kind === "word" && token.text === "None") return null;
  return fail(token);
}

function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length; ) {
    const raw = text.charAt(at) === "r" && (text.charAt(at + 1) === '"' || text.charAt(at + 1) === "'");
    const quote = QUOTES.find((mark) => text.startsWith(mark, raw ? at + 1 : at));
    if (quote) {
      const token = quoted(text, at, raw, quote);
      tokens.push(token);
      if (token.kind === "bad") return tokens;
      at = token.end;
      continue;
    }
    TOKEN.lastIndex = at;
    const found = TOKEN.exec(text)?.[0];
    if (found === undefined) return [...tokens, { kind: "bad", text: "a character that has no meaning here", start: at, end: at + 1 }];
    const end = at + found.length;
    if (/^[A-Za-z_]/.test(found)) tokens.push({ kind: "word", text: found, start: at, end });
    else if (/^-?\d/.test(found)) tokens.push({ kind: "number", text: found.replaceAll("_", ""), start: at, end });
    else if (/^[()[\],=]/.test(found)) tokens.push({ kind: "mark", text: found, start: at, end });
    at = end;
  }
  tokens.push({ kind: "end", text: "", start: text.length, end: text.length });
  return tokens;
}

function quoted(text: string, start: number, raw: boolean, quote: string): Token {
  let content = "";
  for (let at = start + (raw ? 1 : 0) + quote.length; at < text.length; at++) {
    if (text.startsWith(quote, at)) return { kind: "string", text: content, start, end: at + quote.length };
    const char = text.charAt(at);
    if (char === "\n" && quote.length === 1) break;
    if (char === "\\") {
      at++;
      const next = text.charAt(at);
      content += raw ? `\\${next}` : (ESCAPES[next] ?? `\\${next}`);
    } else {
      content += char;
    }
  }
  return { kind: "bad", text: "a string without an end", start, end: start + quote.length };
}
