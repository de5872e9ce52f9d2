/** A token of a Python text; comments and blanks are left out. */
export interface PythonToken {
  readonly kind: "word" | "string" | "number" | "mark";
  /** For a string its value, escapes read. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** True for the first of a logical line: line breaks inside brackets do not count. */
  readonly first: boolean;
}

const PIECE = /[ \t\f\r]+|\\\r?\n|#[^\n]*|\n|;|[A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*|\d[\w.]*|[^\s\w]/uy;
const PREFIX = /^[rbfu]{1,3}$/iu;
const ESCAPES: Readonly<Record<string, string>> = { n: "\n", t: "\t", r: "\r", "0": "\0", a: "\x07", b: "\b", f: "\f", v: "\v" };

/** Cuts a text into tokens, in one pass. What is no Python is cut all the same. https://docs.python.org/3/reference/lexical_analysis.html */
export function tokenizePython(text: string): readonly PythonToken[] {
  const tokens: PythonToken[] = [];
  let first = true;
  let open = 0;
  let at = 0;
  const push = (kind: PythonToken["kind"], value: string, start: number, end: number): void => {
    tokens.push({ kind, text: value, start, end, first });
    first = false;
  };
  while (at < text.length) {
    PIECE.lastIndex = at;
    const piece = PIECE.exec(text)?.[0] ?? text.charAt(at);
    const start = at;
    const char = piece.charAt(0);
    if (char === '"' || char === "'" || (PREFIX.test(piece) && /["']/u.test(text.charAt(at + piece.length)))) {
      const prefix = char === '"' || char === "'" ? "" : piece;
      const string = readString(text, at + prefix.length, /r/iu.test(prefix), /f/iu.test(prefix));
      push("string", string.value, start, string.end);
      at = string.end;
      continue;
    }
    at += piece.length;
    if (char === "\n" || char === ";") {
      if (open === 0) first = true;
    } else if (/^[A-Za-z_\u0080-\uffff]/u.test(char)) push("word", piece, start, at);
    else if (/^\d/u.test(char)) push("number", piece, start, at);
    else if (!/^[\s#\\]/u.test(char)) {
      if (char === "(" || char === "[" || char === "{") open += 1;
      else if ((char === ")" || char === "]" || char === "}") && open > 0) open -= 1;
      push("mark", piece, start, at);
      // `if x: exec(y)` begins a statement behind the colon.
      if (char === ":" && open === 0) first = true;
    }
  }
  return tokens;
}

function readString(text: string, from: number, raw: boolean, formatted: boolean): { readonly value: string; readonly end: number } {
  const single = text.charAt(from);
  const quote = text.startsWith(single.repeat(3), from) ? single.repeat(3) : single;
  let at = from + quote.length;
  const start = at;
  while (at < text.length) {
    const char = text.charAt(at);
    if (char === "\\") at += 2;
    else if (text.startsWith(quote, at)) break;
    else if (char === "\n" && quote.length === 1) break;
    else at += 1;
  }
  const body = text.slice(start, Math.min(at, text.length));
  const end = Math.min(at + (text.startsWith(quote, at) ? quote.length : 0), text.length);
  const value = raw ? body : withoutEscapes(body);
  return { value: formatted ? value.replaceAll(/\{[^{}]{1,200}\}/gu, "$$_") : value, end: Math.max(end, from + 1) };
}

function withoutEscapes(body: string): string {
  if (!body.includes("\\")) return body;
  return body.replaceAll(/\\(?:x(?<hex>[0-9a-f]{2})|u(?<unicode>[0-9a-f]{4})|\r?\n|(?<char>[\s\S]))/giu, (whole, ...rest) => {
    const { hex, unicode, char } = rest.at(-1) as { hex?: string; unicode?: string; char?: string };
    if (hex !== undefined || unicode !== undefined) return String.fromCharCode(Number.parseInt(hex ?? unicode ?? "0", 16));
    return char === undefined ? "" : (ESCAPES[char] ?? (char === whole.charAt(1) && /["'\\]/u.test(char) ? char : whole));
  });
}
