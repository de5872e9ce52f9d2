import type { StatedParameter, StatedTool } from "../model/mcp.ts";
import { Folding } from "./javascript-fold.ts";
import { Scope, scopesOf, TREE_DEPTH_LIMIT } from "./javascript-scope.ts";
import { child, children, isFunction, type Node, parseTree, parts, textField } from "./javascript-tree.ts";
import type { Lines } from "./lines.ts";

/** Methods that register a tool under the name that is their first argument, or that takes an object with the name. */
const REGISTERS = /^(?:registerTool|registerAppTool|tool|addTool|defineTool|createTool)$/;

/** Methods by which the protocol's own library is asked: https://github.com/modelcontextprotocol/typescript-sdk */
const HANDLERS = /^(?:execute|handler|run|callback|cb|handle)$/;

/** Tools that JavaScript or TypeScript code registers. Never throws. */
export function javaScriptTools(lines: Lines): readonly StatedTool[] {
  const program = parseTree(lines.path, lines.text);
  if (typeof program === "string") return [];
  try {
    return new Finder(lines, program).find();
  } catch (error) {
    if (error instanceof RangeError) return [];
    throw error;
  }
}

class Finder {
  readonly #lines: Lines;
  readonly #program: Node;
  readonly #scopes: ReadonlyMap<Node, Scope>;
  readonly #folding = new Folding();
  /** Values of enumerations and of objects of constants: `ToolName.ECHO`. */
  readonly #constants = new Map<string, string>();
  readonly #tools: StatedTool[] = [];

  constructor(lines: Lines, program: Node) {
    this.#lines = lines;
    this.#program = program;
    this.#scopes = scopesOf(program, () => undefined);
  }

  find(): readonly StatedTool[] {
    const top = this.#scopes.get(this.#program) ?? new Scope(undefined, true);
    this.#walk(this.#program, top, 0, (node) => this.#constantsOf(node));
    this.#walk(this.#program, top, 0, (node, scope) => this.#look(node, scope));
    return this.#tools;
  }

  #walk(node: Node, outer: Scope, depth: number, visit: (node: Node, scope: Scope) => void): void {
    if (depth > TREE_DEPTH_LIMIT) return;
    const scope = this.#scopes.get(node) ?? outer;
    visit(node, scope);
    for (const part of parts(node)) this.#walk(part, scope, depth + 1, visit);
  }

  #constantsOf(node: Node): void {
    if (node.type === "TSEnumDeclaration") {
      const name = textField(child(node, "id") ?? node, "name");
      const body = child(node, "body");
      for (const member of [...children(node, "members"), ...(body ? children(body, "members") : [])]) {
        const value = child(member, "initializer");
        const key = child(member, "id");
        if (key && value?.type === "StringLiteral") this.#constants.set(`${name}.${keyOf(key)}`, textField(value, "value") ?? "");
      }
    }
    if (node.type !== "VariableDeclarator") return;
    const name = textField(child(node, "id") ?? node, "name");
    for (const property of children(plain(child(node, "init")) ?? node, "properties")) {
      const value = child(property, "value");
      const key = child(property, "key");
      if (key && value?.type === "StringLiteral") this.#constants.set(`${name}.${keyOf(key)}`, textField(value, "value") ?? "");
    }
  }

  #look(node: Node, scope: Scope): void {
    if (node.type === "CallExpression" || node.type === "OptionalCallExpression") this.#call(node, scope);
    else if (node.type === "ObjectExpression") this.#object(node, scope);
  }

  /** `server.registerTool("name", { … }, handler)` and `server.tool("name", "description", { … }, handler)`. */
  #call(node: Node, scope: Scope): void {
    const callee = child(node, "callee");
    const method = callee && (textField(callee, "name") ?? textField(child(callee, "property") ?? callee, "name"));
    const args = children(node, "arguments");
    const first = args[0]?.type === "Identifier" && method === "registerAppTool" ? args[1] : args[0];
    if (method === undefined || !REGISTERS.test(method) || !first || first.type === "ObjectExpression") return;
    const name = this.#text(first, scope);
    const after = args.slice(args.indexOf(first) + 1);
    if (name === undefined || after.length === 0) return;
    const holder = after.map((arg) => this.#resolve(arg, scope)).filter((arg) => arg !== undefined);
    // Something must answer the call: else it is another library's method of that name.
    const answers = after.some(
      (arg, index) => isFunction(arg) || (index === after.length - 1 && /Identifier|MemberExpression|CallExpression/.test(arg.type)),
    );
    if (!answers) return;
    const config =
      method === "registerTool" || method === "registerAppTool" ? holder.find(({ type }) => type === "ObjectExpression") : undefined;
    const schema = config
      ? property(config, "inputSchema")
      : after.find((arg) => /^(?:ObjectExpression|Identifier|CallExpression|MemberExpression)$/.test(arg.type));
    const described = config
      ? property(config, "description")
      : after.find((arg) => arg !== schema && !isFunction(arg) && this.#text(arg, scope) !== undefined);
    const hinted = config
      ? property(config, "annotations")
      : holder.find((arg) => arg.type === "ObjectExpression" && property(arg, "readOnlyHint"));
    this.#add(first, name, { described, schema, hinted }, scope);
  }

  /** `{ name, description, inputSchema }` in a list of tools, and `{ name, parameters, execute }` of the frameworks. */
  #object(node: Node, scope: Scope): void {
    const named = property(node, "name");
    const schema =
      property(node, "inputSchema") ?? property(node, "parameters") ?? property(node, "schema") ?? property(node, "input_schema");
    const isTool = property(node, "inputSchema") !== undefined || (schema !== undefined && children(node, "properties").some(isHandler));
    const name = named && this.#text(named, scope);
    if (!named || name === undefined || !isTool) return;
    this.#add(named, name, { described: property(node, "description"), schema, hinted: property(node, "annotations") }, scope);
  }

  #add(
    at: Node,
    name: string,
    { described, schema, hinted }: { described: Node | undefined; schema: Node | undefined; hinted: Node | undefined },
    scope: Scope,
  ): void {
    const description = described && this.#text(described, scope);
    const hints = hinted && this.#hints(this.#resolve(hinted, scope));
    this.#tools.push({
      at: this.#lines.place(at.start, at.end),
      name,
      ...(description === undefined ? {} : { description: description.slice(0, 8_000) }),
      parameters: schema ? this.#parameters(this.#resolve(schema, scope), scope, 0) : [],
      ...(hints ? { hints } : {}),
    });
  }

  /** What is known of a text; what only a run would tell stands as `$_`. */
  #text(node: Node, scope: Scope): string | undefined {
    if (node.type === "MemberExpression") {
      const object = child(node, "object");
      const key = child(node, "property");
      const constant = this.#constants.get(`${object && textField(object, "name")}.${key && keyOf(key)}`);
      if (constant !== undefined) return constant;
    }
    const { text } = this.#folding.fold(node, scope);
    return text === "$_" || text === "" ? undefined : text;
  }

  /** The expression that a name stands for. */
  #resolve(node: Node, scope: Scope, depth = 0): Node | undefined {
    const bare = plain(node);
    if (bare?.type !== "Identifier" || depth > 4) return bare;
    const source = scope.find(textField(bare, "name") ?? "")?.sources[0];
    return source && source.path.length === 0 ? this.#resolve(source.node, source.scope, depth + 1) : undefined;
  }

  #hints(node: Node | undefined): StatedTool["hints"] {
    const flag = (key: string): boolean | undefined => {
      const value = node && property(node, key);
      return value?.type === "BooleanLiteral" ? value["value"] === true : undefined;
    };
    const readOnly = flag("readOnlyHint");
    const destructive = flag("destructiveHint");
    if (readOnly === undefined && destructive === undefined) return undefined;
    return { ...(readOnly === undefined ? {} : { readOnly }), ...(destructive === undefined ? {} : { destructive }) };
  }

  /** The keys of a schema: of Zod (`{ a: z.string() }`, `z.object({ … })`) or of JSON Schema (`properties`). */
  #parameters(node: Node | undefined, scope: Scope, depth: number): StatedParameter[] {
    if (!node || depth > 5) return [];
    if (node.type === "CallExpression") {
      const callee = child(node, "callee");
      const inner = [children(node, "arguments")[0], callee && child(callee, "object")];
      return inner.flatMap((part) => (part ? this.#parameters(this.#resolve(part, scope), scope, depth + 1) : [])).slice(0, 200);
    }
    if (node.type === "MemberExpression") {
      const object = child(node, "object");
      return object ? this.#parameters(this.#resolve(object, scope), scope, depth + 1) : [];
    }
    if (node.type !== "ObjectExpression") return [];
    const properties = property(node, "properties");
    if (properties && property(node, "type")) return this.#parameters(this.#resolve(properties, scope), scope, depth + 1);
    return children(node, "properties").flatMap((entry) => {
      const key = child(entry, "key");
      const value = child(entry, "value");
      if (!key || entry["computed"] === true) return [];
      const choices = value ? choicesIn(value, 0) : [];
      return [{ name: keyOf(key), ...(choices.length > 0 ? { choices } : {}) }];
    });
  }
}

function isHandler(entry: Node): boolean {
  const key = child(entry, "key");
  return key !== undefined && HANDLERS.test(keyOf(key));
}

/** The texts of `z.enum([…])`, of `z.literal("…")` and of JSON Schema's `enum`. */
function choicesIn(node: Node, depth: number): string[] {
  if (depth > 8) return [];
  if (node.type === "CallExpression") {
    const callee = child(node, "callee");
    const method = callee && textField(child(callee, "property") ?? callee, "name");
    const first = children(node, "arguments")[0];
    if (first && (method === "enum" || method === "literal")) return texts(first);
    return [...(first ? choicesIn(first, depth + 1) : []), ...(callee ? choicesIn(callee, depth + 1) : [])];
  }
  if (node.type === "MemberExpression") {
    const object = child(node, "object");
    return object ? choicesIn(object, depth + 1) : [];
  }
  if (node.type === "ArrayExpression") return children(node, "elements").flatMap((element) => choicesIn(element, depth + 1));
  const listed = node.type === "ObjectExpression" ? property(node, "enum") : undefined;
  return listed ? texts(listed) : [];
}

function texts(node: Node): string[] {
  const bare = plain(node) ?? node;
  const all = bare.type === "ArrayExpression" ? children(bare, "elements") : [bare];
  return all.flatMap((element) => (element.type === "StringLiteral" ? [textField(element, "value") ?? ""] : [])).slice(0, 200);
}

/** The value of a property; a method stands for itself. */
function property(node: Node, name: string): Node | undefined {
  for (const entry of children(node, "properties")) {
    const key = child(entry, "key");
    if (key && keyOf(key) === name) return child(entry, "value") ?? entry;
  }
  return undefined;
}

function keyOf(key: Node): string {
  return textField(key, "name") ?? textField(key, "value") ?? "";
}

/** Without the casts of TypeScript around it. */
function plain(node: Node | undefined): Node | undefined {
  let at = node;
  while (at && /^(?:TSAsExpression|TSSatisfiesExpression|TSNonNullExpression|ParenthesizedExpression)$/.test(at.type))
    at = child(at, "expression");
  return at;
}
