import type { Place } from "../model/place.ts";
import type { Lines } from "./lines.ts";
import type { Problem, Problems } from "./parse-error.ts";
import { ParseError } from "./parse-error.ts";

export type DataKind = "object" | "array" | "string" | "number" | "boolean" | "null";
export type Scalar = string | number | boolean | null;

/** Nesting that no settings file reaches. Consumers may therefore recurse over a tree without a cap of their own. */
const MAX_DEPTH = 200;

/**
 * One value of a JSON, YAML or TOML text, with its place. Keys live in a Map, so `__proto__` is a key like any other.
 * Places are worked out when asked for: a lock file has a hundred thousand values and few of them are ever shown.
 */
export class DataNode {
  readonly kind: DataKind;
  /** The value of a scalar; null for objects and arrays. */
  readonly value: Scalar;
  /** Values in the subtree, itself included, each alias counted in full. */
  readonly weight: number;
  readonly #lines: Lines;
  readonly #start: number;
  readonly #end: number;
  readonly #entries: ReadonlyMap<string, Entry>;
  readonly #items: readonly DataNode[];

  constructor(lines: Lines, start: number, end: number, content: Scalar | ReadonlyMap<string, Entry> | readonly DataNode[]) {
    this.#lines = lines;
    this.#start = start;
    this.#end = end;
    const scalar = content === null || typeof content !== "object";
    this.value = scalar ? content : null;
    this.#entries = content instanceof Map ? content : NO_ENTRIES;
    this.#items = Array.isArray(content) ? content : NO_ITEMS;
    this.kind =
      content === null
        ? "null"
        : typeof content !== "object"
          ? (typeof content as "string" | "number" | "boolean")
          : Array.isArray(content)
            ? "array"
            : "object";
    let weight = 1;
    for (const entry of this.#entries.values()) weight += entry.value.weight;
    for (const item of this.#items) weight += item.weight;
    this.weight = weight;
  }

  get at(): Place {
    return this.#lines.place(this.#start, this.#end);
  }

  /** The value without places. A key of the text is an own property of the object, whatever it is called. */
  plain(): unknown {
    if (this.kind === "array") return this.#items.map((item) => item.plain());
    if (this.kind !== "object") return this.value;
    return Object.fromEntries([...this.#entries].map(([key, entry]) => [key, entry.value.plain()]));
  }

  get start(): number {
    return this.#start;
  }

  get end(): number {
    return this.#end;
  }

  /** Key and value pairs in the order of the text; empty for everything but an object. Of a key that stands twice, the last value counts. */
  entries(): readonly Entry[] {
    return [...this.#entries.values()];
  }

  /** The elements of an array; empty for everything else. */
  items(): readonly DataNode[] {
    return this.#items;
  }

  /** The value under a path of keys. */
  get(...keys: readonly [string, ...string[]]): DataNode | undefined {
    return this.entry(...keys)?.value;
  }

  /** The entry under a path of keys, for those who need the place of the key. */
  entry(...keys: readonly [string, ...string[]]): Entry | undefined {
    let node: DataNode = this;
    let found: Entry | undefined;
    for (const key of keys) {
      found = node.#entries.get(key);
      if (!found) return undefined;
      node = found.value;
    }
    return found;
  }
}

/** One key of an object with its value. */
export class Entry {
  readonly key: string;
  readonly value: DataNode;
  readonly #lines: Lines;
  readonly #start: number;
  readonly #end: number;

  constructor(lines: Lines, key: string, start: number, end: number, value: DataNode) {
    this.#lines = lines;
    this.key = key;
    this.value = value;
    this.#start = start;
    this.#end = end;
  }

  /** The key alone. */
  get keyAt(): Place {
    return this.#lines.place(this.#start, this.#end);
  }

  /** From the key to the end of the value; the key alone where the value stands before it (a YAML alias). */
  get at(): Place {
    return this.#lines.place(this.#start, this.value.start >= this.#start ? this.value.end : this.#end);
  }
}

const NO_ENTRIES: ReadonlyMap<string, Entry> = new Map();
const NO_ITEMS: readonly DataNode[] = [];

/** A text that was understood, and what was odd about it. */
export interface Data {
  readonly root: DataNode;
  readonly problems: readonly Problem[];
}

/** Adds an entry to an object under construction: the last of several wins, and the doubling is noted. */
export function put(into: Map<string, Entry>, entry: Entry, problems: Problems, start: number, end: number): void {
  if (into.has(entry.key)) problems.add("a key that stands twice; the last one counts", start, end);
  into.set(entry.key, entry);
}

/** Refuses nesting beyond `MAX_DEPTH`. */
export function refuseDeeper(depth: number, lines: Lines, offset: number): void {
  if (depth > MAX_DEPTH) throw new ParseError(`nested more than ${MAX_DEPTH} deep`, lines.place(offset, offset));
}

/**
 * The object that a settings file must be. A blank file passes as an object without entries.
 * @throws ParseError where the text is a list or a scalar.
 */
export function expectObject(data: Data): DataNode {
  const { root } = data;
  if (root.kind !== "object" && root.kind !== "null") throw new ParseError("not an object", root.at);
  return root;
}

/** The string that a node holds, if it holds one. */
export function text(node: DataNode | undefined): string | undefined {
  return node?.kind === "string" ? (node.value as string) : undefined;
}

/** The strings of an array, in order, or the one string of a string; whatever is not a string is left out. */
export function strings(node: DataNode | undefined): readonly string[] {
  const one = text(node);
  if (one !== undefined) return [one];
  const found: string[] = [];
  for (const item of node?.items() ?? []) {
    const value = text(item);
    if (value !== undefined) found.push(value);
  }
  return found;
}
