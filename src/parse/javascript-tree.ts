import { type ParserPlugin, parse } from "@babel/parser";

/** A node of the syntax tree, as Babel makes it. https://github.com/babel/babel/blob/main/packages/babel-parser/ast/spec.md */
export interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [field: string]: unknown;
}

/** UTF-16 units that are parsed: as much of minified code takes one to two seconds, which is what a file may take in all. */
const JAVASCRIPT_LENGTH_LIMIT = 768 * 1024;

/** Brackets open at once. Hand-written code stays below 30, bundles below 100; at about 1 000 the parser runs out of stack. */
const OPEN_LIMIT = 400;

/** Tries of the parser, by ending: JSX is no part of TypeScript files, and old React code uses Flow. */
const DIALECTS = (path: string): readonly (readonly ParserPlugin[])[] =>
  /\.[cm]?ts$/iu.test(path)
    ? [["typescript"]]
    : /\.tsx$/iu.test(path)
      ? [["typescript", "jsx"]]
      : [["jsx"], ["flow", "jsx"], ["typescript"]];

/** The syntax tree of a JavaScript or TypeScript text, or why there is none. Never throws. */
export function parseTree(path: string, text: string): Node | string {
  if (text.length > JAVASCRIPT_LENGTH_LIMIT) return `longer than ${JAVASCRIPT_LENGTH_LIMIT} characters`;
  if (openBrackets(text) > OPEN_LIMIT) return `more than ${OPEN_LIMIT} brackets open at once`;
  let reason = "";
  for (const plugins of DIALECTS(path)) {
    try {
      const file = parse(text, {
        sourceType: "unambiguous",
        errorRecovery: true,
        allowReturnOutsideFunction: true,
        allowAwaitOutsideFunction: true,
        allowImportExportEverywhere: true,
        allowNewTargetOutsideFunction: true,
        allowSuperOutsideMethod: true,
        allowUndeclaredExports: true,
        attachComment: false,
        plugins: [...plugins, "decorators"],
      });
      return file.program as unknown as Node;
    } catch (error) {
      // A stack that is used up is no syntax error, and no other dialect needs less of it.
      if (error instanceof RangeError) return "nested too deeply";
      reason =
        error instanceof SyntaxError ? `no valid JavaScript (${error.message.replace(/\s*\(\d+:\d+\)$/u, "")})` : "the parser failed";
    }
  }
  return reason;
}

/** How many brackets stand open at once, at most. Quotes and comments are not looked at: too many is only an early answer. */
function openBrackets(text: string): number {
  let open = 0;
  let most = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 40 || code === 91 || code === 123) {
      open += 1;
      if (open > most) most = open;
    } else if ((code === 41 || code === 93 || code === 125) && open > 0) open -= 1;
  }
  return most;
}

/** The node in a field. */
export function child(node: Node, field: string): Node | undefined {
  const value = node[field];
  return isNode(value) ? value : undefined;
}

/** The nodes in a field that holds a list; holes are left out. */
export function children(node: Node, field: string): readonly Node[] {
  const value = node[field];
  return Array.isArray(value) ? value.filter(isNode) : [];
}

/** A field that holds text. */
export function textField(node: Node, field: string): string | undefined {
  const value = node[field];
  return typeof value === "string" ? value : undefined;
}

/** All nodes directly below, in the order of the fields, which is that of the source but for a few. */
export function parts(node: Node): readonly Node[] {
  // Half of all nodes are names and numbers.
  if (LEAVES.has(node.type)) return NONE;
  const found: Node[] = [];
  for (const field in node) {
    const value = node[field];
    if (typeof value !== "object" || value === null || field === "loc" || field === "extra") continue;
    if (Array.isArray(value)) {
      for (const item of value) if (isNode(item)) found.push(item);
    } else if (isNode(value)) found.push(value);
  }
  return found;
}

const NONE: readonly Node[] = [];
const LEAVES: ReadonlySet<string> = new Set([
  "Identifier",
  "StringLiteral",
  "NumericLiteral",
  "BooleanLiteral",
  "NullLiteral",
  "ThisExpression",
  "TemplateElement",
  "RegExpLiteral",
  "BigIntLiteral",
  "EmptyStatement",
]);

export function isFunction({ type }: Node): boolean {
  return (
    type === "FunctionDeclaration" ||
    type === "FunctionExpression" ||
    type === "ArrowFunctionExpression" ||
    type === "ObjectMethod" ||
    type === "ClassMethod" ||
    type === "ClassPrivateMethod"
  );
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "type" in value && typeof value.type === "string" && "start" in value;
}
