import type { ScriptAct, ScriptReference } from "../model/script.ts";
import { arrivesIn, type Call, judgeCall } from "./javascript-calls.ts";
import { Folding, LOADERS } from "./javascript-fold.ts";
import { type Scope, scopesOf, TREE_DEPTH_LIMIT } from "./javascript-scope.ts";
import { child, children, isFunction, type Node, parseTree, parts, textField } from "./javascript-tree.ts";
import type { Lines } from "./lines.ts";
import { DECODED, ENVIRONMENT, FETCHED, FILE, isTelling } from "./script-matter.ts";

/** What a JavaScript or TypeScript text does outside itself. */
export interface JavaScriptText {
  readonly acts: readonly ScriptAct[];
  readonly references: readonly ScriptReference[];
  /** Why they may be incomplete. */
  readonly unread?: string;
}

/** Acts and mentions of one text that are kept: a script that people write has a few dozen. */
const MOST_ACTS = 2_000;
const MOST_MENTIONS = 500;

/** Times that the tree is walked: what one variable hands to the next, in whatever order, is known after two. */
const WALKS = 2;

/** Longer texts are bundles, and walked once. */
const LONG_TEXT = 200_000;

/** Reads a program without running it. Constants are folded, aliases and imports followed. Never throws. */
export function readJavaScript(lines: Lines): JavaScriptText {
  const program = parseTree(lines.path, lines.text);
  if (typeof program === "string") return { acts: [], references: [], unread: program };
  try {
    return new Reader(lines, program).read();
  } catch (error) {
    if (error instanceof RangeError) return { acts: [], references: [], unread: "nested too deeply" };
    throw error;
  }
}

class Reader {
  readonly #lines: Lines;
  readonly #program: Node;
  readonly #folding = new Folding();
  readonly #scopes: ReadonlyMap<Node, Scope>;
  readonly #references: ScriptReference[] = [];
  readonly #mentioned = new Set<string>();
  #acts: ScriptAct[] = [];
  #unread: string | undefined;
  /** Functions around the node that is looked at, the innermost last, with what they return so far. */
  readonly #functions: { readonly node: Node; returns: number }[] = [];
  /** What happens anywhere in a function: a promise is settled from within. */
  readonly #inside = new Map<Node, number>();
  #last = false;

  constructor(lines: Lines, program: Node) {
    this.#lines = lines;
    this.#program = program;
    this.#scopes = scopesOf(program, () => this.#cut());
  }

  read(): JavaScriptText {
    const top = this.#scopes.get(this.#program);
    if (!top) return { acts: [], references: [] };
    const walks = this.#lines.text.length > LONG_TEXT ? 1 : WALKS;
    for (let walk = 1; walk <= walks; walk += 1) {
      this.#last = walk === walks;
      for (const statement of parts(this.#program)) this.#walk(statement, top, 1);
    }
    return { acts: this.#acts, references: this.#references, ...(this.#unread === undefined ? {} : { unread: this.#unread }) };
  }

  #cut(): void {
    this.#unread ??= `an expression nested deeper than ${TREE_DEPTH_LIMIT} levels`;
  }

  /** Looks at a node and all below it, and gives what its value is made of. */
  #walk(node: Node, outer: Scope, depth: number): number {
    if (depth > TREE_DEPTH_LIMIT) {
      this.#cut();
      return 0;
    }
    const scope = this.#scopes.get(node) ?? outer;
    if (isFunction(node)) return this.#function(node, scope, depth);
    let matters = 0;
    if (isCall(node)) matters = this.#call(node, scope, depth);
    else for (const part of parts(node)) matters |= this.#walk(part, scope, depth + 1);
    return this.#leave(node, scope, matters);
  }

  /** What a call of the function gives. */
  #function(node: Node, scope: Scope, depth: number): number {
    const own = { node, returns: 0 };
    this.#functions.push(own);
    let inside = 0;
    const body = child(node, "body");
    for (const part of parts(node)) {
      const matters = this.#walk(part, scope, depth + 1);
      inside |= matters;
      if (part === body && part.type !== "BlockStatement") own.returns |= matters;
    }
    this.#functions.pop();
    this.#inside.set(node, inside);
    const name = child(node, "id");
    if (name && own.returns) this.#give(name, own.returns, scope);
    return own.returns;
  }

  #leave(node: Node, scope: Scope, matters: number): number {
    switch (node.type) {
      case "Identifier":
        return scope.find(textField(node, "name") ?? "")?.matters ?? 0;
      case "MemberExpression":
      case "OptionalMemberExpression":
        return this.#member(node, scope, matters);
      case "VariableDeclarator":
      case "AssignmentExpression": {
        const target = child(node, "id") ?? child(node, "left");
        if (target && matters) this.#give(target, matters, scope);
        return matters;
      }
      case "ReturnStatement": {
        const around = this.#functions.at(-1);
        if (around) around.returns |= matters;
        return matters;
      }
      case "ObjectProperty": {
        const key = child(node, "key");
        // `env: { ...process.env }` hands the environment to a child process, as everything does.
        return key && textField(key, "name") === "env" ? matters & ~ENVIRONMENT : matters;
      }
      case "ImportDeclaration":
      case "ExportNamedDeclaration":
      case "ExportAllDeclaration": {
        const from = child(node, "source");
        const erased = textField(node, "importKind") === "type" || textField(node, "exportKind") === "type";
        if (this.#last && from && !erased) this.#load(node, from, scope);
        return 0;
      }
      case "StringLiteral":
        this.#mention(textField(node, "value") ?? "", node);
        return 0;
      case "TemplateLiteral":
      case "BinaryExpression": {
        if (node.type === "TemplateLiteral" || textField(node, "operator") === "+")
          if (this.#last) this.#mention(this.#folding.fold(node, scope).text, node);
        return matters;
      }
      default:
        return matters;
    }
  }

  /** `process.env` is all of the environment, `process.env.CI` one value of it. */
  #member(node: Node, scope: Scope, matters: number): number {
    const property = child(node, "property");
    const mayBeAll = node["computed"] === true || (property !== undefined && textField(property, "name") === "env");
    // Names cost the most of all that is asked, and most members are neither.
    if (!mayBeAll && (matters & ENVIRONMENT) === 0) return matters;
    const name = this.#folding.nameOf(node, scope) ?? "";
    if (name === "process.env") return matters | ENVIRONMENT;
    return name.startsWith("process.env.") ? matters & ~ENVIRONMENT : matters;
  }

  #call(node: Node, scope: Scope, depth: number): number {
    const callee = child(node, "callee") ?? child(node, "tag");
    const given =
      node.type === "TaggedTemplateExpression" ? [child(node, "quasi")].filter((one) => one !== undefined) : children(node, "arguments");
    const before = callee ? this.#walk(callee, scope, depth + 1) : 0;
    const name = (node.type === "ImportExpression" ? "import" : callee && this.#folding.nameOf(callee, scope)) ?? "";
    const args = node.type === "ImportExpression" ? [child(node, "source")].filter((one) => one !== undefined) : given;
    // What a request brings arrives as the parameter of a function: `.then(text => …)`, `res.on("data", chunk => …)`.
    const arriving = (before | arrivesIn(name)) & (FETCHED | DECODED | FILE);
    for (const arg of arriving && args.length > 0 ? args : []) {
      if (isFunction(arg)) for (const parameter of children(arg, "params")) this.#give(parameter, arriving, this.#scopes.get(arg) ?? scope);
    }
    const of = args.map((arg) => this.#walk(arg, scope, depth + 1));
    const call: Call = { name, args, of, before, scope, folding: this.#folding };
    const { act, gives } = judgeCall(call);
    if (this.#last && act) this.#act(node, act);
    if (this.#last && LOADERS.test(name)) this.#load(node, args[0], scope);
    // What comes back over the network is not made of the address that was asked.
    if (act !== undefined && act.does !== "verify" && act.does !== "hide") return gives | before;
    const settled = name === "Promise" ? (this.#inside.get(args[0] ?? node) ?? 0) : 0;
    const all = settled | of.reduce((sum, one) => sum | one, before | gives);
    if (this.#last && DECODES.test(name)) this.#mention(this.#folding.fold(node, scope).text, node);
    // The result of a test or a count is not what was looked at.
    return /\.(?:includes|startsWith|endsWith|indexOf|test|has|equals|existsSync|statSync|accessSync|length)$/u.test(name) ? 0 : all;
  }

  #load(node: Node, arg: Node | undefined, scope: Scope): void {
    if (!arg) return;
    const { text, exact } = this.#folding.fold(arg, scope);
    if (!exact) this.#act(node, { does: "load", ...(text === "$_" ? {} : { text }) });
    else if (/^\.{0,2}\//u.test(text) || text === "." || text === "..") this.#reference(node, text);
  }

  #reference(node: Node, text: string): void {
    if (this.#references.length < MOST_ACTS) this.#references.push({ at: this.#lines.place(node.start, node.end), text, how: "loads" });
  }

  #act(node: Node, act: Omit<ScriptAct, "at">): void {
    if (this.#acts.length >= MOST_ACTS) this.#unread ??= `more than ${MOST_ACTS} acts`;
    else this.#acts.push({ ...act, at: this.#lines.place(node.start, Math.min(node.end, node.start + 400)) });
  }

  #mention(text: string, node: Node): void {
    if (!this.#last || !isTelling(text) || this.#mentioned.has(text) || this.#mentioned.size >= MOST_MENTIONS) return;
    this.#mentioned.add(text);
    this.#act(node, { does: "mention", text: text.slice(0, 300) });
  }

  #give(target: Node, matters: number, scope: Scope): void {
    if (target.type === "Identifier") {
      const binding = scope.find(textField(target, "name") ?? "");
      if (binding) binding.matters |= matters;
      return;
    }
    if (target.type === "MemberExpression") {
      const object = child(target, "object");
      if (object) this.#give(object, matters, scope);
      return;
    }
    if (/Pattern$|^RestElement$|Property$/u.test(target.type)) for (const part of parts(target)) this.#give(part, matters, scope);
  }
}

const DECODES = /^(?:atob|unescape|decodeURIComponent|String\.from(?:CharCode|CodePoint)|path\.(?:join|resolve))$|\.(?:toString|join)$/u;

function isCall({ type }: Node): boolean {
  return (
    type === "CallExpression" ||
    type === "OptionalCallExpression" ||
    type === "NewExpression" ||
    type === "TaggedTemplateExpression" ||
    type === "ImportExpression"
  );
}
