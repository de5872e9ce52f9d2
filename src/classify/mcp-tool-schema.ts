/** One parameter of a tool, as far as a judgement of the tool needs it. */
export interface ToolParameter {
  readonly name: string;
  readonly type?: string;
  /** The texts that it is limited to. */
  readonly choices?: readonly string[];
  readonly required?: boolean;
}

/** Bounds for what an unknown server sends: a schema may refer to itself, and be as large as it likes. */
const MOST = { parameters: 400, choices: 200, depth: 6, visits: 2_000 } as const;

/**
 * The parameters of a JSON schema, at the top and in the parts that it is put together from. Where the only parameter is an object
 * (`{ "request": { … } }`), those of the object. Also takes the list of names that some catalogs keep instead of a schema.
 */
export function readParameters(schema: unknown): readonly ToolParameter[] {
  if (Array.isArray(schema)) return readNames(schema);
  const walk: Walk = { root: schema, visits: 0, found: new Map() };
  collect(schema, walk, 0);
  const [only, ...others] = walk.found.values();
  if (only && others.length === 0) {
    const inner: Walk = { root: schema, visits: 0, found: new Map() };
    collect(only.schema, inner, 0);
    if (inner.found.size > 0) return parametersOf(inner);
  }
  return parametersOf(walk);
}

interface Found {
  readonly schema: unknown;
  required: boolean;
  readonly choices: Set<string>;
}

interface Walk {
  readonly root: unknown;
  visits: number;
  /** A map, so that a parameter named `__proto__` is a name like others. */
  readonly found: Map<string, Found>;
}

function parametersOf(walk: Walk): readonly ToolParameter[] {
  return [...walk.found].map(([name, { schema, required, choices }]) => {
    const type = typeOf(resolve(schema, walk));
    return {
      name,
      ...(type === undefined ? {} : { type }),
      ...(choices.size > 0 ? { choices: [...choices] } : {}),
      ...(required ? { required } : {}),
    };
  });
}

function collect(schema: unknown, walk: Walk, depth: number): void {
  const node = resolve(schema, walk);
  if (!isObject(node) || depth > MOST.depth || walk.visits++ > MOST.visits) return;
  const required = new Set(Array.isArray(node["required"]) ? node["required"] : []);
  for (const [name, value] of isObject(node["properties"]) ? Object.entries(node["properties"]) : []) {
    if (walk.found.size >= MOST.parameters) return;
    const known = walk.found.get(name) ?? { schema: value, required: false, choices: new Set<string>() };
    known.required ||= required.has(name);
    addChoices(value, known.choices, walk, 0);
    walk.found.set(name, known);
  }
  for (const part of parts(node)) collect(part, walk, depth + 1);
}

function addChoices(schema: unknown, choices: Set<string>, walk: Walk, depth: number): void {
  const node = resolve(schema, walk);
  if (!isObject(node) || depth > MOST.depth || walk.visits++ > MOST.visits) return;
  for (const choice of [...(Array.isArray(node["enum"]) ? node["enum"] : []), node["const"]])
    if (typeof choice === "string" && choices.size < MOST.choices) choices.add(choice);
  for (const part of [...parts(node), node["items"]]) addChoices(part, choices, walk, depth + 1);
}

function parts(node: Readonly<Record<string, unknown>>): readonly unknown[] {
  return ["allOf", "anyOf", "oneOf"].flatMap((key) => (Array.isArray(node[key]) ? (node[key] as unknown[]) : []));
}

/** Follows `#/$defs/NAME` a few times; anything else that is referred to stays unknown. */
function resolve(schema: unknown, { root }: Walk): unknown {
  let node = schema;
  for (let step = 0; step < MOST.depth && isObject(node) && typeof node["$ref"] === "string"; step++) {
    const [, group = "", name = ""] = /^#\/(\$defs|definitions)\/([^/]+)$/.exec(node["$ref"]) ?? [];
    const table = isObject(root) && Object.hasOwn(root, group) ? root[group] : undefined;
    node = isObject(table) && Object.hasOwn(table, name) ? table[name] : undefined;
  }
  return node;
}

function typeOf(node: unknown): string | undefined {
  if (!isObject(node)) return undefined;
  const { type } = node;
  if (typeof type === "string") return type;
  const named = [...(Array.isArray(type) ? (type as unknown[]) : []), ...parts(node).map(typeOf)].filter(
    (one) => typeof one === "string" && one !== "null",
  );
  return named.length > 0 ? [...new Set(named)].join("|") : undefined;
}

/** `["a", { "name": "b" }]`: names, perhaps with a type. */
function readNames(list: readonly unknown[]): readonly ToolParameter[] {
  return list.slice(0, MOST.parameters).flatMap((entry) => {
    if (typeof entry === "string") return [{ name: entry }];
    if (!isObject(entry) || typeof entry["name"] !== "string") return [];
    return [{ name: entry["name"], ...(typeof entry["type"] === "string" ? { type: entry["type"] } : {}) }];
  });
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
