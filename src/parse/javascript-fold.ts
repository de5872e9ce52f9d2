import type { Scope } from "./javascript-scope.ts";
import { child, children, type Node, textField } from "./javascript-tree.ts";

/** What an expression comes to, as far as the text alone tells. */
export interface Folded {
  /** What only a run would tell stands as `$_`. */
  readonly text: string;
  readonly exact: boolean;
}

/** Stands for what only a run would tell: a variable, so that a command line stays one. */
export const UNKNOWN = "$_";

const LENGTH_LIMIT = 65_536;
const STEP_LIMIT = 200_000;
const DEPTH_LIMIT = 60;

/** Globals under which the others stand. */
const GLOBALS = /^(?:globalThis|window|global|self|top)\./u;

/** Packages and spellings that are the same thing for whoever only asks what is called. */
const SAME: readonly (readonly [RegExp, string])[] = [
  [/^node:/u, ""],
  [/\.default(?=\.|$)/gu, ""],
  [/^fs\.promises\b|^fs\/promises\b|^(?:fs-extra|graceful-fs|memfs)(?=\.|$)/u, "fs"],
  [/^path\.(?:posix|win32)\b/u, "path"],
  [/^(?:node-fetch|cross-fetch|undici\.fetch|isomorphic-fetch)$/u, "fetch"],
  [/^(?:cross-spawn\.sync)$/u, "child_process.spawnSync"],
  [/^(?:cross-spawn(?:\.spawn)?)$/u, "child_process.spawn"],
  [/^shelljs\.exec$/u, "child_process.execSync"],
];

/** Reads names and constant values. One for each text, for it counts its steps. */
export class Folding {
  #steps = 0;

  /** The dotted name of what an expression stands for, imports and one-way aliases followed: `child_process.exec`, `https.request().write`. */
  nameOf(node: Node, scope: Scope, depth = 0): string | undefined {
    this.#steps += 1;
    if (depth > DEPTH_LIMIT || this.#steps > STEP_LIMIT) return undefined;
    const name = this.#rawName(node, scope, depth);
    return name === undefined || name.length > 200 ? undefined : usual(name);
  }

  #rawName(node: Node, scope: Scope, depth: number): string | undefined {
    switch (node.type) {
      case "Identifier": {
        const name = textField(node, "name") ?? "";
        const binding = scope.find(name);
        if (!binding) return name;
        if (binding.module !== undefined) return binding.module;
        const [source] = binding.sources;
        if (!source || binding.open || binding.sources.length > 1 || /Function|Class/u.test(source.node.type)) return undefined;
        const base = this.nameOf(source.node, source.scope, depth + 1);
        return base === undefined ? undefined : [base, ...source.path].join(".");
      }
      case "MemberExpression":
      case "OptionalMemberExpression": {
        const object = child(node, "object");
        const property = child(node, "property");
        const key = property && (node["computed"] === true ? this.exact(property, scope, depth + 1) : textField(property, "name"));
        const base = object && this.nameOf(object, scope, depth + 1);
        return key === undefined ? undefined : `${base ?? "?"}.${key}`;
      }
      case "CallExpression":
      case "OptionalCallExpression":
      case "NewExpression":
        return this.#callName(node, scope, depth);
      case "Import":
        return "import";
      case "ImportExpression": {
        const from = child(node, "source");
        return from && this.exact(from, scope, depth + 1);
      }
      case "MetaProperty":
        return "import.meta";
      case "ThisExpression":
        return "this";
      case "AwaitExpression":
      case "TSAsExpression":
      case "TSNonNullExpression":
      case "TSSatisfiesExpression":
      case "TypeCastExpression":
      case "ChainExpression": {
        const inner = child(node, "argument") ?? child(node, "expression");
        return inner && this.nameOf(inner, scope, depth + 1);
      }
      case "SequenceExpression": {
        const last = children(node, "expressions").at(-1);
        return last && this.nameOf(last, scope, depth + 1);
      }
      default:
        return undefined;
    }
  }

  #callName(node: Node, scope: Scope, depth: number): string | undefined {
    const callee = child(node, "callee");
    const name = callee && this.nameOf(callee, scope, depth + 1);
    const first = children(node, "arguments")[0];
    if (name === undefined) return undefined;
    if (LOADERS.test(name)) return first && this.exact(first, scope, depth + 1);
    if (name === "module.createRequire" || name === "createRequire") return "require";
    if (/(?:^|\.)promisify$/u.test(name)) return first && this.nameOf(first, scope, depth + 1);
    if (name.endsWith(".bind")) return name.slice(0, -".bind".length);
    return `${name}()`;
  }

  /** The value of an expression, where the text alone tells all of it. */
  exact(node: Node, scope: Scope, depth = 0): string | undefined {
    const folded = this.fold(node, scope, depth);
    return folded.exact ? folded.text : undefined;
  }

  /** The value of an expression, unknown parts as `$_`. */
  fold(node: Node, scope: Scope, depth = 0): Folded {
    this.#steps += 1;
    if (depth > DEPTH_LIMIT || this.#steps > STEP_LIMIT) return NOTHING;
    switch (node.type) {
      case "StringLiteral":
      case "DirectiveLiteral":
        return known(textField(node, "value") ?? "");
      case "NumericLiteral":
      case "BooleanLiteral":
        return known(String(node["value"]));
      case "TemplateLiteral":
        return this.#template(node, scope, depth);
      case "BinaryExpression":
        return textField(node, "operator") === "+" ? this.#sum(node, scope, depth) : NOTHING;
      case "Identifier": {
        const name = textField(node, "name") ?? "";
        const binding = scope.find(name);
        if (!binding) return name === "__dirname" ? known(".") : name === "__filename" ? known(OWN_FILE) : NOTHING;
        const [source] = binding.sources;
        if (!source || binding.open || binding.sources.length > 1 || source.path.length > 0) return NOTHING;
        return this.fold(source.node, source.scope, depth + 1);
      }
      case "MemberExpression":
        return this.#member(node, scope, depth);
      case "CallExpression":
      case "NewExpression":
      case "OptionalCallExpression":
        return this.#call(node, scope, depth);
      case "LogicalExpression": {
        // `process.env.SHELL || "/bin/sh"`: the fixed side is what runs unless the caller decides otherwise.
        const right = child(node, "right");
        const left = child(node, "left");
        const first = left ? this.fold(left, scope, depth + 1) : NOTHING;
        return first.exact || !right ? first : this.fold(right, scope, depth + 1);
      }
      case "ConditionalExpression": {
        const [one, other] = [child(node, "consequent"), child(node, "alternate")].map((side) =>
          side ? this.fold(side, scope, depth + 1) : NOTHING,
        );
        return one && other && one.exact && one.text === other.text ? one : NOTHING;
      }
      case "AwaitExpression":
      case "TSAsExpression":
      case "TSNonNullExpression":
      case "TSSatisfiesExpression": {
        const inner = child(node, "argument") ?? child(node, "expression");
        return inner ? this.fold(inner, scope, depth + 1) : NOTHING;
      }
      default:
        return NOTHING;
    }
  }

  /** The texts of a list that stands there, or that one variable holds. */
  list(node: Node | undefined, scope: Scope, depth = 0): readonly Folded[] | undefined {
    if (!node || depth > 5) return undefined;
    if (node.type === "ArrayExpression") return children(node, "elements").map((element) => this.fold(element, scope, depth + 1));
    if (node.type !== "Identifier") return undefined;
    const binding = scope.find(textField(node, "name") ?? "");
    const [source] = binding?.sources ?? [];
    return source && binding?.sources.length === 1 && source.path.length === 0
      ? this.list(source.node, source.scope, depth + 1)
      : undefined;
  }

  #template(node: Node, scope: Scope, depth: number): Folded {
    const texts: Folded[] = [];
    const inner = children(node, "expressions");
    for (const [index, element] of children(node, "quasis").entries()) {
      const value = element["value"] as { cooked?: string | null; raw?: string } | undefined;
      texts.push(known(value?.cooked ?? value?.raw ?? ""));
      const expression = inner[index];
      if (expression) texts.push(this.fold(expression, scope, depth + 1));
    }
    return join(texts, "");
  }

  /** A sum leans to the left as deep as it is long, so its left side is followed in a loop. */
  #sum(node: Node, scope: Scope, depth: number): Folded {
    const terms: Folded[] = [];
    let at: Node | undefined = node;
    while (at && at.type === "BinaryExpression" && textField(at, "operator") === "+" && terms.length < 5_000) {
      const right = child(at, "right");
      terms.push(right ? this.fold(right, scope, depth + 1) : NOTHING);
      at = child(at, "left");
    }
    terms.push(at ? this.fold(at, scope, depth + 1) : NOTHING);
    return join(terms.reverse(), "");
  }

  #member(node: Node, scope: Scope, depth: number): Folded {
    const name = this.nameOf(node, scope, depth + 1);
    if (name === "process.env.HOME" || name === "process.env.USERPROFILE") return known("~");
    if (name === "process.execPath" || name === "process.argv0") return known("node");
    if (name === "import.meta.dirname") return known(".");
    if (name === "import.meta.filename") return known(OWN_FILE);
    // `["a", "b"][1]` and one property of an object that stands there are left to a run.
    return NOTHING;
  }

  #call(node: Node, scope: Scope, depth: number): Folded {
    const callee = child(node, "callee");
    const args = children(node, "arguments");
    if (!callee) return NOTHING;
    const name = this.nameOf(callee, scope, depth + 1) ?? "";
    const arg = (index: number): Folded => {
      const given = args[index];
      return given ? this.fold(given, scope, depth + 1) : NOTHING;
    };
    switch (name) {
      case "String.fromCharCode":
      case "String.fromCodePoint":
        return characters(args.map((_, index) => arg(index)));
      case "atob":
        return decoded(arg(0), "base64");
      case "unescape":
      case "decodeURIComponent":
      case "decodeURI":
        return uri(arg(0));
      case "Buffer.from":
        return args.length === 1 ? arg(0) : decoded(arg(0), arg(1).text);
      case "os.homedir":
        return known("~");
      case "os.tmpdir":
        return known("/tmp");
      case "process.cwd":
        return known(".");
      case "path.join":
      case "path.resolve":
      case "url.fileURLToPath":
      case "url.pathToFileURL":
      case "fileURLToPath":
      case "path.normalize":
      case "path.dirname":
        return name === "path.dirname"
          ? { text: ".", exact: arg(0).exact }
          : join(
              args.map((_, index) => arg(index)),
              "/",
            );
      case "URL":
      case "url.URL":
      case "String":
      case "JSON.stringify":
        return args[1]?.type === "MetaProperty" || args.length > 0 ? arg(0) : NOTHING;
      default:
    }
    const object = child(callee, "object");
    const method = name.slice(name.lastIndexOf(".") + 1);
    if (!object) return NOTHING;
    if (method === "toString" || method === "trim" || method === "toLowerCase") return this.fold(object, scope, depth + 1);
    if (method === "concat") return join([this.fold(object, scope, depth + 1), ...args.map((_, index) => arg(index))], "");
    if (method === "join") {
      const list = this.#elements(object, scope, depth + 1);
      return list ? join(list, args.length === 0 ? "," : arg(0).text) : NOTHING;
    }
    if (method === "replace" || method === "replaceAll") {
      const [whole, from, to] = [this.fold(object, scope, depth + 1), arg(0), arg(1)];
      if (!whole.exact || !from.exact || !to.exact) return NOTHING;
      return known(method === "replace" ? whole.text.replace(from.text, () => to.text) : whole.text.replaceAll(from.text, () => to.text));
    }
    return NOTHING;
  }

  /** The elements of a list: `["a", "b"]`, `"a-b".split("-")`, either turned round. */
  #elements(node: Node, scope: Scope, depth: number): readonly Folded[] | undefined {
    const plain = this.list(node, scope);
    if (plain) return plain;
    const callee = node.type === "CallExpression" ? child(node, "callee") : undefined;
    const object = callee && child(callee, "object");
    const method = callee && child(callee, "property");
    if (!object || !method || depth > DEPTH_LIMIT) return undefined;
    if (textField(method, "name") === "reverse") return this.#elements(object, scope, depth + 1)?.toReversed();
    if (textField(method, "name") !== "split") return undefined;
    const whole = this.fold(object, scope, depth + 1);
    const by = children(node, "arguments")[0];
    const mark = by && this.exact(by, scope, depth + 1);
    return whole.exact && mark !== undefined && whole.text.length <= 10_000 ? whole.text.split(mark).map(known) : undefined;
  }
}

/** Functions that take a module's name. */
export const LOADERS =
  /^(?:require|import|module\.require|process\.getBuiltinModule|process\.mainModule\.require|module\.constructor\._load|module\._load|Module\._load)$/u;

const NOTHING: Folded = { text: UNKNOWN, exact: false };

/** What a program calls its own file. */
const OWN_FILE = "./__filename";

function known(text: string): Folded {
  return text.length > LENGTH_LIMIT ? { text: text.slice(0, LENGTH_LIMIT), exact: false } : { text, exact: true };
}

function join(items: readonly Folded[], by: string): Folded {
  const text = items.map((item) => item.text).join(by);
  return { text: text.slice(0, LENGTH_LIMIT), exact: text.length <= LENGTH_LIMIT && items.every(({ exact }) => exact) };
}

function characters(codes: readonly Folded[]): Folded {
  const numbers = codes.map(({ text, exact }) => (exact ? Number(text) : Number.NaN));
  return numbers.length > 0 && numbers.every((code) => Number.isInteger(code) && code >= 0 && code <= 0x10ffff)
    ? known(String.fromCodePoint(...numbers.slice(0, 5_000)))
    : NOTHING;
}

function decoded({ text, exact }: Folded, encoding: string): Folded {
  if (!exact || !/^(?:base64(?:url)?|hex|utf-?8|latin1|ascii|binary)$/iu.test(encoding)) return NOTHING;
  return known(Buffer.from(text, encoding as BufferEncoding).toString("utf8"));
}

function uri({ text, exact }: Folded): Folded {
  try {
    return exact ? known(decodeURIComponent(text)) : NOTHING;
  } catch {
    return NOTHING;
  }
}

function usual(name: string): string {
  let found = name.replace(GLOBALS, "");
  for (const [from, to] of SAME) found = found.replace(from, to);
  return found;
}
