import type { StatedParameter, StatedTool } from "../model/mcp.ts";
import type { Lines } from "./lines.ts";
import { type PythonToken, tokenizePython } from "./python-tokens.ts";

/** Tokens of one decorator, signature or call that are looked at. */
const SPAN = 3_000;

/** Tools that Python code registers: `@mcp.tool` over a function, `Tool(name=…)`, `add_tool(function)`. https://github.com/modelcontextprotocol/python-sdk */
export function pythonTools(lines: Lines): readonly StatedTool[] {
  const tokens = tokenizePython(lines.text);
  const reader = new Reader(lines, tokens);
  const found: StatedTool[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const [text, next, after] = [tokens[at]?.text, tokens[at + 1]?.text, tokens[at + 2]?.text];
    const tool =
      text === "@" && tokens[at]?.kind === "mark"
        ? reader.decorated(at)
        : text === "Tool" && tokens[at]?.kind === "word" && next === "("
          ? reader.listed(at)
          : text === "add_tool" && next === "(" && tokens[at + 2]?.kind === "word" && after !== undefined
            ? reader.defined(after)
            : undefined;
    if (tool) found.push(tool);
  }
  return found;
}

class Reader {
  readonly #lines: Lines;
  readonly #tokens: readonly PythonToken[];
  /** Texts that stand behind a name of their own, as in an enumeration of the tools' names. */
  readonly #constants = new Map<string, string>();

  constructor(lines: Lines, tokens: readonly PythonToken[]) {
    this.#lines = lines;
    this.#tokens = tokens;
    for (const [at, { kind, text }] of tokens.entries()) {
      const name = tokens[at - 2];
      if (kind === "string" && tokens[at - 1]?.text === "=" && name?.kind === "word" && name.first) this.#constants.set(name.text, text);
    }
  }

  /** `@server.tool(…)` and the function below it, other decorators in between. */
  decorated(at: number): StatedTool | undefined {
    let end = at + 1;
    while (this.#tokens[end]?.kind === "word" || this.#tokens[end]?.text === ".") end += 1;
    if (end - at < 4 || this.#tokens[end - 1]?.text !== "tool") return undefined;
    const called = this.#tokens[end]?.text === "(";
    const close = called ? this.#close(end) : end;
    const options = called ? this.#keywords(end + 1, close - 1) : new Map<string, readonly PythonToken[]>();
    for (let def = close; def < Math.min(this.#tokens.length, close + SPAN); def += 1) {
      const token = this.#tokens[def];
      if (token?.text === "class" && token.first) return undefined;
      if (token?.text === "def" && (token.first || this.#tokens[def - 1]?.text === "async"))
        return this.#function(def, options, called ? end : at);
    }
    return undefined;
  }

  /** A function of this name, wherever it is defined in the file. */
  defined(name: string): StatedTool | undefined {
    const def = this.#tokens.findIndex((token, index) => token.text === "def" && this.#tokens[index + 1]?.text === name);
    return def === -1 ? undefined : this.#function(def, new Map(), def);
  }

  #function(def: number, options: ReadonlyMap<string, readonly PythonToken[]>, decorator: number): StatedTool | undefined {
    const named = this.#tokens[def + 1];
    const open = this.#tokens[def + 2]?.text === "(" ? def + 2 : -1;
    if (!named || open === -1) return undefined;
    const close = this.#close(open);
    let body = close;
    while (body < this.#tokens.length && this.#tokens[body]?.text !== ":") body += 1;
    const first = this.#tokens[body + 1];
    const written = joined(options.get("description"));
    const description = written ?? (first?.kind === "string" && first.first ? first.text.trim() : undefined);
    const own =
      this.#tokens[decorator + 1]?.kind === "string" && this.#tokens[decorator]?.text === "("
        ? this.#tokens[decorator + 1]?.text
        : undefined;
    return this.#tool(
      named,
      joined(options.get("name")) ?? own ?? named.text,
      description,
      this.#signature(open + 1, close - 1),
      options.get("annotations"),
    );
  }

  /** `Tool(name="…", description="…", inputSchema={…})`. */
  listed(at: number): StatedTool | undefined {
    const options = this.#keywords(at + 2, this.#close(at + 1) - 1);
    const named = options.get("name")?.[0];
    const last = options.get("name")?.findLast(({ kind, text }) => kind === "word" && text !== "value");
    const name = joined(options.get("name")) ?? (last && this.#constants.get(last.text));
    if (name === undefined || !named) return undefined;
    return this.#tool(
      named,
      name,
      joined(options.get("description")),
      properties(options.get("inputSchema") ?? []),
      options.get("annotations"),
    );
  }

  #tool(
    at: PythonToken,
    name: string,
    description: string | undefined,
    parameters: readonly StatedParameter[],
    annotations: readonly PythonToken[] = [],
  ): StatedTool {
    const hint = (key: string): boolean | undefined => {
      const found = annotations.findIndex(({ text }) => text === key);
      const value = annotations[found + 2]?.text;
      return found === -1 || (value !== "True" && value !== "False") ? undefined : value === "True";
    };
    const readOnly = hint("readOnlyHint");
    const destructive = hint("destructiveHint");
    return {
      at: this.#lines.place(at.start, at.end),
      name,
      ...(description === undefined ? {} : { description: description.slice(0, 8_000) }),
      parameters,
      ...(readOnly === undefined && destructive === undefined
        ? {}
        : { hints: { ...(readOnly === undefined ? {} : { readOnly }), ...(destructive === undefined ? {} : { destructive }) } }),
    };
  }

  /** The index behind the bracket that closes the one at `open`. */
  #close(open: number): number {
    let depth = 0;
    for (let at = open; at < Math.min(this.#tokens.length, open + SPAN); at += 1) {
      const token = this.#tokens[at];
      if (token?.kind !== "mark") continue;
      if (/^[([{]$/.test(token.text)) depth += 1;
      else if (/^[)\]}]$/.test(token.text)) depth -= 1;
      if (depth === 0) return at + 1;
    }
    return Math.min(this.#tokens.length, open + SPAN);
  }

  /** The arguments between two brackets, each as its tokens. */
  #split(from: number, to: number): PythonToken[][] {
    const found: PythonToken[][] = [[]];
    let depth = 0;
    for (const token of this.#tokens.slice(from, to)) {
      if (token.kind === "mark" && /^[([{]$/.test(token.text)) depth += 1;
      if (token.kind === "mark" && /^[)\]}]$/.test(token.text)) depth -= 1;
      if (depth === 0 && token.kind === "mark" && token.text === ",") found.push([]);
      else found.at(-1)?.push(token);
    }
    return found.filter(({ length }) => length > 0);
  }

  #keywords(from: number, to: number): ReadonlyMap<string, readonly PythonToken[]> {
    return new Map(
      this.#split(from, to).flatMap(([key, equals, ...value]) =>
        key?.kind === "word" && equals?.text === "=" ? [[key.text, value] as const] : [],
      ),
    );
  }

  #signature(from: number, to: number): StatedParameter[] {
    return this.#split(from, to).flatMap(([first, ...rest]) => {
      if (first?.kind !== "word" || /^(?:self|cls|ctx|context)$/.test(first.text)) return [];
      const literal = rest.findIndex(({ text }) => text === "Literal");
      const end = rest.findIndex(({ text }, index) => index > literal && text === "]");
      const choices =
        literal === -1
          ? []
          : rest.slice(literal, end === -1 ? undefined : end).flatMap(({ kind, text }) => (kind === "string" ? [text] : []));
      return [{ name: first.text, ...(choices.length > 0 ? { choices } : {}) }];
    });
  }
}

/** Strings that stand side by side are one; anything else is only known to a run. */
function joined(tokens: readonly PythonToken[] | undefined): string | undefined {
  if (!tokens || tokens.length === 0) return undefined;
  const inner = tokens.filter(({ text, kind }) => kind === "string" || !/^[()+]$/.test(text));
  return inner.length > 0 && inner.every(({ kind }) => kind === "string") ? inner.map(({ text }) => text).join("") : undefined;
}

/** The keys directly below `"properties"` in a schema that is written out. */
function properties(tokens: readonly PythonToken[]): StatedParameter[] {
  const start = tokens.findIndex(({ kind, text }) => kind === "string" && text === "properties");
  const found: StatedParameter[] = [];
  let depth = 0;
  for (let at = start + 2; start !== -1 && at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token?.kind === "mark" && /^[([{]$/.test(token.text)) depth += 1;
    if (token?.kind === "mark" && /^[)\]}]$/.test(token.text)) depth -= 1;
    if (depth === 0) break;
    if (token?.kind === "string" && depth === 1 && tokens[at + 1]?.text === ":") found.push({ name: token.text });
    if (token?.text === "enum" && depth === 2) {
      const end = tokens.findIndex(({ text }, index) => index > at && text === "]");
      const choices = tokens.slice(at + 1, end === -1 ? undefined : end).flatMap(({ kind, text }) => (kind === "string" ? [text] : []));
      const last = found.pop();
      if (last) found.push({ ...last, choices });
    }
  }
  return found;
}
