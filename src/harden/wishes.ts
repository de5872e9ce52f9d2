import { UserError } from "../model/error.ts";
import type { DataNode } from "../parse/data.ts";
import { frontmatter } from "../parse/frontmatter.ts";
import { parseJson } from "../parse/json.ts";
import { ParseError } from "../parse/parse-error.ts";
import type { Keys, Writable } from "../parse/setting-edit.ts";
import { parseToml } from "../parse/toml.ts";
import { parseYaml } from "../parse/yaml.ts";
import type { Ground } from "./ground.ts";
import type { PlannedLine } from "./hardener.ts";

/**
 * The wishes for one settings file, held against what stands there: what is already so, or stricter, makes no line. So a second run plans nothing, and
 * nothing that is stricter is loosened.
 */
export class Wishes {
  readonly lines: PlannedLine[] = [];
  readonly #file: string;
  readonly #root: DataNode | undefined;

  constructor(ground: Ground, file: string) {
    this.#file = file;
    const text = ground.text(file);
    if (text !== undefined) this.#root = rootOf(file, text);
  }

  /** Whether there is such a file. */
  get isThere(): boolean {
    return this.#root !== undefined;
  }

  at(...keys: Keys): DataNode | undefined {
    return this.#root?.get(...keys);
  }

  /** The texts of a list. */
  texts(...keys: Keys): readonly string[] {
    return (this.at(...keys)?.items() ?? []).flatMap(({ value }) => (typeof value === "string" ? [value] : []));
  }

  /** A key has this value, or one of those that are as strict. */
  set(keys: Keys, value: Writable, because: string, asStrict: readonly Writable[] = []): void {
    const there = this.at(...keys);
    if (there && [value, ...asStrict].some((wanted) => isSame(there, wanted))) return;
    this.lines.push({ file: this.#file, edit: { do: "set", keys, value }, because });
  }

  /** The same, where the key is set at all. */
  mend(keys: Keys, value: Writable, because: string, asStrict: readonly Writable[] = []): void {
    if (this.at(...keys)) this.set(keys, value, because, asStrict);
  }

  /** A list holds this text. */
  add(keys: Keys, item: string, because: string): void {
    const planned = this.lines.some(({ edit }) => edit.do === "add" && edit.item === item && edit.keys.join("\0") === keys.join("\0"));
    if (!planned && !this.texts(...keys).includes(item)) this.lines.push({ file: this.#file, edit: { do: "add", keys, item }, because });
  }

  /** Takes texts out of a list, each with the reason that is given for it; those without one stay. */
  prune(keys: Keys, why: (item: string) => string | undefined): void {
    for (const item of new Set(this.texts(...keys))) {
      const because = why(item);
      if (because !== undefined) this.lines.push({ file: this.#file, edit: { do: "drop", keys, item }, because });
    }
  }

  unset(keys: Keys, because: string): void {
    if (this.at(...keys)) this.lines.push({ file: this.#file, edit: { do: "unset", keys }, because });
  }

  /** A key gets a value, whatever stands there now: for one that an earlier line takes out. */
  put(keys: Keys, value: Writable, because: string): void {
    this.lines.push({ file: this.#file, edit: { do: "set", keys, value }, because });
  }

  /** A key is put before all others of its table, where there is none yet. */
  lead(keys: Keys, value: Writable, because: string): void {
    if (!this.at(...keys)) this.lines.push({ file: this.#file, edit: { do: "set", keys, value, first: true }, because });
  }
}

/**
 * A table of TOML, JSON with comments, or the head of a Markdown file.
 * @throws UserError where it cannot be read as it would be edited: a surface may forgive what an edit cannot (a file of comments alone, UTF-16).
 */
function rootOf(file: string, text: string): DataNode {
  try {
    return parsedAs(file, text);
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
    throw new UserError(`${file}: ${error.message}. Nothing is written over it: mend it first.`);
  }
}

function parsedAs(file: string, text: string): DataNode {
  if (file.endsWith(".toml")) return parseToml(file, text).root;
  return file.endsWith(".md") ? parseYaml(file, frontmatter(text)?.yaml ?? "").root : parseJson(file, text).root;
}

function isSame(node: DataNode, wanted: Writable): boolean {
  if (Array.isArray(wanted)) {
    return (
      node.kind === "array" && node.items().length === wanted.length && node.items().every(({ value }, index) => value === wanted[index])
    );
  }
  if (typeof wanted !== "object") return node.kind === typeof wanted && node.value === wanted;
  const entries = Object.entries(wanted as { readonly [key: string]: Writable });
  return (
    node.kind === "object" &&
    node.entries().length === entries.length &&
    entries.every(([key, value]) => {
      const own = node.get(key);
      return own !== undefined && isSame(own, value);
    })
  );
}
