import type { Expression, ExpressionOperator } from "../model/expression.ts";

// https://docs.github.com/actions/reference/workflows-and-actions/expressions: case does not matter in names and functions, text stands
// in single quotes with '' for one, and `!` binds tighter than comparisons, these tighter than `&&`, that tighter than `||`.

/** Characters of one expression; GitHub's own limit. */
const MOST_CHARACTERS = 21_000;
/** Levels of parentheses, calls and indexes; GitHub stops at 50. */
const MOST_LEVELS = 50;

type Token =
  | { readonly kind: "text"; readonly value: string }
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "name"; readonly value: string }
  | { readonly kind: "sign"; readonly value: string };

/** Why a text is no expression. */
class ExpressionError extends Error {
  override readonly name = "ExpressionError";
}

/** The tree of an expression without its `${{ }}`; undefined where GitHub would refuse it. Never throws. */
export function parseExpression(source: string): Expression | undefined {
  if (source.length > MOST_CHARACTERS) return undefined;
  try {
    const parser = new Parser(tokens(source));
    return parser.whole();
  } catch (error) {
    if (error instanceof ExpressionError) return undefined;
    throw error;
  }
}

/** One `${{ … }}` in a text: where it stands in the text, and what it holds. */
export interface Span {
  readonly start: number;
  /** Behind the `}}`. */
  readonly end: number;
  readonly source: string;
}

/** The `${{ … }}` of a text, in order. A `}}` in quotes ends nothing; one that is never closed is none. */
export function expressionsIn(text: string): Span[] {
  const found: Span[] = [];
  for (let start = text.indexOf("${{"); start !== -1; ) {
    let end = start + 3;
    let quoted = false;
    while (end < text.length && (quoted || !text.startsWith("}}", end))) {
      if (text[end] === "'") quoted = !quoted;
      end++;
    }
    if (end >= text.length) {
      // A stray quote: GitHub takes the next end there is.
      end = text.indexOf("}}", start);
      if (end === -1) break;
    }
    found.push({ start, end: end + 2, source: text.slice(start + 3, end).trim() });
    start = text.indexOf("${{", end + 2);
  }
  return found;
}

const NUMBER = /^[-+]?(?:0x[0-9a-f]+|0o[0-7]+|(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?)(?![\w.])/iu;
const NAME = /^[A-Za-z_][\w-]*/u;
const SIGNS = ["&&", "||", "==", "!=", "<=", ">=", "<", ">", "!", "(", ")", "[", "]", ".", ",", "*"];

function tokens(source: string): Token[] {
  const found: Token[] = [];
  let at = 0;
  while (at < source.length) {
    const char = source.charAt(at);
    if (/\s/u.test(char)) {
      at++;
      continue;
    }
    if (char === "'") {
      const end = endOfText(source, at + 1);
      found.push({ kind: "text", value: source.slice(at + 1, end).replaceAll("''", "'") });
      at = end + 1;
      continue;
    }
    const rest = source.slice(at, at + 300);
    const before = found.at(-1);
    // `.5` behind a name is a member that does not exist, not a number.
    const number = before?.kind === "name" || (before?.kind === "sign" && /^[\])*]$/u.test(before.value)) ? null : NUMBER.exec(rest);
    const name = NAME.exec(rest);
    const sign = SIGNS.find((one) => rest.startsWith(one));
    if (number) {
      found.push({ kind: "number", value: Number(number[0].replace(/^\+/u, "")) });
      at += number[0].length;
    } else if (name) {
      found.push({ kind: "name", value: name[0] });
      at += name[0].length;
    } else if (sign !== undefined) {
      found.push({ kind: "sign", value: sign });
      at += sign.length;
    } else throw new ExpressionError("a sign that is none");
  }
  return found;
}

function endOfText(source: string, from: number): number {
  for (let at = from; at < source.length; at++) {
    if (source[at] !== "'") continue;
    if (source[at + 1] !== "'") return at;
    at++;
  }
  throw new ExpressionError("a text without an end");
}

/** Operators from loosest to tightest. */
const LEVELS: readonly (readonly ExpressionOperator[])[] = [["||"], ["&&"], ["==", "!="], ["<", "<=", ">", ">="]];

class Parser {
  readonly #tokens: readonly Token[];
  #at = 0;
  #depth = 0;

  constructor(all: readonly Token[]) {
    this.#tokens = all;
  }

  whole(): Expression {
    const tree = this.#binary(0);
    if (this.#at < this.#tokens.length) throw new ExpressionError("more than one expression");
    return tree;
  }

  #binary(level: number): Expression {
    const operators = LEVELS[level];
    if (!operators) return this.#unary();
    let left = this.#binary(level + 1);
    for (;;) {
      const op = operators.find((one) => this.#is(one));
      if (op === undefined) return left;
      this.#at++;
      left = { kind: "binary", op, left, right: this.#binary(level + 1) };
    }
  }

  #unary(): Expression {
    if (!this.#is("!")) return this.#postfix();
    this.#at++;
    return this.#deeper(() => ({ kind: "not", of: this.#unary() }));
  }

  #postfix(): Expression {
    const base = this.#primary();
    const path: (string | Expression)[] = [];
    for (;;) {
      if (this.#is(".")) {
        this.#at++;
        const token = this.#next();
        if (token.kind === "name") path.push(token.value.toLowerCase());
        else if (token.kind === "sign" && token.value === "*") path.push("*");
        else throw new ExpressionError("a member without a name");
      } else if (this.#is("[")) {
        this.#at++;
        path.push(this.#deeper(() => this.#index()));
        this.#expect("]");
      } else break;
      if (path.length > MOST_LEVELS) throw new ExpressionError("too deep");
    }
    if (base.kind === "context") return { kind: "context", path: [...base.path, ...path] };
    return path.length === 0 ? base : { kind: "member", of: base, path };
  }

  #index(): string | Expression {
    if (this.#is("*")) {
      this.#at++;
      return "*";
    }
    const index = this.#binary(0);
    return index.kind === "literal" && typeof index.value === "string" ? index.value.toLowerCase() : index;
  }

  #primary(): Expression {
    const token = this.#next();
    if (token.kind === "text" || token.kind === "number") return { kind: "literal", value: token.value };
    if (token.kind === "sign") {
      if (token.value !== "(") throw new ExpressionError("a sign where a value must be");
      const inner = this.#deeper(() => this.#binary(0));
      this.#expect(")");
      return inner;
    }
    const name = token.value.toLowerCase();
    if (this.#is("(")) {
      this.#at++;
      return { kind: "call", name, args: this.#deeper(() => this.#arguments()) };
    }
    if (name === "true" || name === "false") return { kind: "literal", value: name === "true" };
    if (name === "null") return { kind: "literal", value: null };
    if (name === "nan" || name === "infinity") return { kind: "literal", value: name };
    return { kind: "context", path: [name] };
  }

  #arguments(): Expression[] {
    const args: Expression[] = [];
    if (this.#is(")")) {
      this.#at++;
      return args;
    }
    for (;;) {
      args.push(this.#binary(0));
      if (this.#is(",")) this.#at++;
      else break;
    }
    this.#expect(")");
    return args;
  }

  #deeper<T>(read: () => T): T {
    this.#depth++;
    if (this.#depth > MOST_LEVELS) throw new ExpressionError("too deep");
    const value = read();
    this.#depth--;
    return value;
  }

  #is(sign: string): boolean {
    const token = this.#tokens[this.#at];
    return token?.kind === "sign" && token.value === sign;
  }

  #expect(sign: string): void {
    if (!this.#is(sign)) throw new ExpressionError(`no ${sign}`);
    this.#at++;
  }

  #next(): Token {
    const token = this.#tokens[this.#at];
    if (!token) throw new ExpressionError("an end where a value must be");
    this.#at++;
    return token;
  }
}
