import { child, children, isFunction, type Node, parts, textField } from "./javascript-tree.ts";

/** Where a variable gets its value: an expression, and the properties that a pattern takes out of it. */
export interface Source {
  readonly node: Node;
  readonly scope: Scope;
  readonly path: readonly string[];
}

/** One variable. */
export interface Binding {
  /** Everything that is assigned to it. */
  readonly sources: Source[];
  /** What it stands for where it is imported: `child_process.exec`. */
  module?: string;
  /** True where it gets values that no single expression shows: a parameter, a loop variable, `x += y`. */
  open: boolean;
  /** What its values are made of: bits that the reader of calls sets. */
  matters: number;
}

/** The variables of one block. */
export class Scope {
  readonly parent: Scope | undefined;
  readonly isFunction: boolean;
  readonly #bindings = new Map<string, Binding>();

  constructor(parent: Scope | undefined, isFunctionScope: boolean) {
    this.parent = parent;
    this.isFunction = isFunctionScope;
  }

  find(name: string): Binding | undefined {
    for (let scope: Scope | undefined = this; scope; scope = scope.parent) {
      const binding = scope.#bindings.get(name);
      if (binding) return binding;
    }
    return undefined;
  }

  declare(name: string): Binding {
    const known = this.#bindings.get(name);
    if (known) return known;
    const binding: Binding = { sources: [], open: false, matters: 0 };
    this.#bindings.set(name, binding);
    return binding;
  }

  /** The scope that `var` belongs to. */
  home(): Scope {
    let scope: Scope = this;
    while (!scope.isFunction && scope.parent) scope = scope.parent;
    return scope;
  }
}

/** Levels of the tree that are walked. Long chains of operators nest as deep as they are long. */
export const TREE_DEPTH_LIMIT = 700;

const BLOCKS = /^(?:BlockStatement|For\w*Statement|CatchClause|SwitchStatement|StaticBlock)$/u;

/** The scope of every node that opens one. `cut` is called where the tree is too deep to be walked. */
export function scopesOf(program: Node, cut: () => void): ReadonlyMap<Node, Scope> {
  const scopes = new Map<Node, Scope>();
  const walk = (node: Node, outer: Scope, depth: number): void => {
    if (depth > TREE_DEPTH_LIMIT) {
      cut();
      return;
    }
    let scope = outer;
    if (isFunction(node)) {
      const name = child(node, "id");
      if (name && node.type === "FunctionDeclaration") source(outer.home().declare(textField(name, "name") ?? ""), node, outer, []);
      scope = new Scope(outer, true);
      if (name && node.type === "FunctionExpression") source(scope.declare(textField(name, "name") ?? ""), node, outer, []);
      for (const parameter of children(node, "params")) pattern(parameter, undefined, scope, scope, []);
    } else if (BLOCKS.test(node.type)) scope = new Scope(outer, false);
    if (scope !== outer) scopes.set(node, scope);
    declare(node, scope);
    for (const part of parts(node)) walk(part, scope, depth + 1);
  };
  const top = new Scope(undefined, true);
  scopes.set(program, top);
  for (const part of parts(program)) walk(part, top, 1);
  return scopes;
}

function declare(node: Node, scope: Scope): void {
  if (node.type === "VariableDeclaration") {
    const home = textField(node, "kind") === "var" ? scope.home() : scope;
    for (const declarator of children(node, "declarations")) {
      const id = child(declarator, "id");
      if (id) pattern(id, child(declarator, "init"), home, scope, [], id.type === "Identifier" ? "unset" : "open");
    }
  } else if (node.type === "AssignmentExpression") {
    const left = child(node, "left");
    if (left) assign(left, textField(node, "operator") === "=" ? child(node, "right") : undefined, scope);
  } else if (node.type === "ImportDeclaration") imports(node, scope);
  else if (node.type === "CatchClause" || /^For(?:In|Of)Statement$/u.test(node.type)) {
    const variable = child(node, "param") ?? child(node, "left");
    if (variable && variable.type !== "VariableDeclaration") pattern(variable, undefined, scope, scope, []);
    for (const declarator of variable ? children(variable, "declarations") : []) {
      const id = child(declarator, "id");
      if (id) pattern(id, undefined, scope, scope, []);
    }
  }
}

/** Declares the names of a pattern. Without a value they are open, but for `let x;`, which is only not set yet. */
function pattern(
  node: Node,
  value: Node | undefined,
  home: Scope,
  scope: Scope,
  path: readonly string[],
  without: "open" | "unset" = "open",
): void {
  if (path.length > 8) return;
  switch (node.type) {
    case "Identifier": {
      const binding = home.declare(textField(node, "name") ?? "");
      if (value) source(binding, value, scope, path);
      else if (without === "open") binding.open = true;
      return;
    }
    case "ObjectPattern":
      for (const property of children(node, "properties")) {
        const key = child(property, "key");
        const name = key && property["computed"] !== true ? (textField(key, "name") ?? textField(key, "value")) : undefined;
        const inner = child(property, "value") ?? child(property, "argument");
        if (inner) pattern(inner, name === undefined ? undefined : value, home, scope, name === undefined ? path : [...path, name]);
      }
      return;
    case "ArrayPattern":
      for (const element of children(node, "elements")) pattern(element, undefined, home, scope, path);
      return;
    case "AssignmentPattern":
    case "RestElement":
    case "TSParameterProperty": {
      const inner = child(node, "left") ?? child(node, "argument") ?? child(node, "parameter");
      if (inner) pattern(inner, value, home, scope, path);
      return;
    }
    default:
  }
}

function assign(left: Node, right: Node | undefined, scope: Scope): void {
  if (left.type === "Identifier") {
    const name = textField(left, "name") ?? "";
    // A name that nobody declares is a global variable.
    const binding = scope.find(name) ?? top(scope).declare(name);
    if (right) source(binding, right, scope, []);
    else binding.open = true;
  } else if (right && (left.type === "ObjectPattern" || left.type === "ArrayPattern")) pattern(left, right, scope, scope, []);
}

function top(scope: Scope): Scope {
  let found = scope;
  while (found.parent) found = found.parent;
  return found;
}

function source(binding: Binding, node: Node, scope: Scope, path: readonly string[]): void {
  if (binding.sources.length < 50) binding.sources.push({ node, scope, path });
  else binding.open = true;
}

function imports(node: Node, scope: Scope): void {
  const from = child(node, "source");
  const module = from && textField(from, "value");
  if (module === undefined) return;
  for (const specifier of children(node, "specifiers")) {
    const local = child(specifier, "local");
    const imported = child(specifier, "imported");
    const name = imported && (textField(imported, "name") ?? textField(imported, "value"));
    if (local) scope.declare(textField(local, "name") ?? "").module = name === undefined ? module : `${module}.${name}`;
  }
}
