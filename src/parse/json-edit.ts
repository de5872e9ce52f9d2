import { createScanner, type Node, parseTree } from "jsonc-parser";
import { type Keys, lineEnd, type SettingEdit, type Splice, spliced, type Writable, wholeLine } from "./setting-edit.ts";

/**
 * Carries out one edit in a JSON text with comments. What is not named by the edit keeps its place, its comments and its spacing; a table or a list
 * that stands on one line is put on several when something is added to it, so that every member has a line of its own.
 * The text must have been read without error before. A blank text becomes an object.
 */
export function editJson(source: string, edit: SettingEdit): string {
  const spread = spreadFor(source, edit);
  const mark = markOf(spread);
  const text = spread.slice(mark.length).trim() === "" ? `{}${lineEnd(spread)}` : spread.slice(mark.length);
  const result = spliced(text, splicesOf(new Sheet(text), treeOf(text), edit));
  // What was spread out for nothing stays as it was.
  return result === spread.slice(mark.length) ? source : mark + result;
}

/** The first step of an edit: the text with every member of the tables and lists that the edit adds to on a line of its own. */
export function spreadFor(source: string, edit: SettingEdit): string {
  const mark = markOf(source);
  const text = source.slice(mark.length);
  if (text.trim() === "" || edit.do === "drop" || edit.do === "unset") return source;
  if (edit.do === "set" && valueAt(treeOf(text), edit.keys)) return source;
  return mark + spreadOut(text, edit.keys);
}

function markOf(text: string): string {
  return text.charCodeAt(0) === 0xfeff ? "\uFEFF" : "";
}

function treeOf(text: string): Node {
  const root = parseTree(text, [], { allowTrailingComma: true });
  if (!root) throw new TypeError("an edit of a text that is no JSON");
  return root;
}

/** The tables and lists on the way to a key, each of its members on a line of its own. */
function spreadOut(source: string, keys: Keys): string {
  let text = source;
  for (let depth = 0; depth <= keys.length; depth++) {
    const root = treeOf(text);
    const [key, ...more] = keys.slice(0, depth);
    const node = key === undefined ? root : valueAt(root, [key, ...more]);
    if (!node || (node.type !== "object" && node.type !== "array")) break;
    text = spliced(text, new Sheet(text).spread(node));
  }
  return text;
}

function splicesOf(sheet: Sheet, root: Node, edit: SettingEdit): readonly Splice[] {
  const found = valueAt(root, edit.keys);
  switch (edit.do) {
    case "set":
      return found ? [sheet.replaced(found, edit.value)] : put(sheet, root, edit.keys, edit.value, edit.first === true);
    case "add":
      if (found?.type !== "array") return put(sheet, root, edit.keys, [edit.item], false);
      return found.children?.some(({ value }) => value === edit.item) ? [] : sheet.inserted(found, JSON.stringify(edit.item), false);
    case "drop":
      return found?.type === "array" ? sheet.removed(found, (child) => child.value === edit.item) : [];
    case "unset": {
      const parent = edit.keys.length === 1 ? root : valueAt(root, edit.keys.slice(0, -1) as unknown as Keys);
      return parent ? sheet.removed(parent, (child) => child.children?.[0]?.value === edit.keys.at(-1)) : [];
    }
  }
}

/** The value under a path of keys; of a key that stands twice, the last one. */
function valueAt(root: Node, keys: Keys): Node | undefined {
  let node: Node | undefined = root;
  for (const key of keys) node = node?.type === "object" ? memberOf(node, key) : undefined;
  return node;
}

function memberOf(object: Node, key: string): Node | undefined {
  return object.children?.findLast(({ children }) => children?.[0]?.value === key)?.children?.[1];
}

/** Puts a key where it is not: into the innermost table of its way that is there. A value on the way that is no table gives way. */
function put(sheet: Sheet, root: Node, keys: Keys, value: Writable, first: boolean): readonly Splice[] {
  let node = root;
  let depth = 0;
  for (; depth < keys.length; depth++) {
    const next = node.type === "object" ? memberOf(node, keys[depth] ?? "") : undefined;
    if (next === undefined) break;
    node = next;
  }
  const rest = keys.slice(depth);
  if (node.type !== "object") return [sheet.replaced(node, nested(rest, value))];
  const [key = "", ...deeper] = rest;
  return sheet.inserted(node, `${JSON.stringify(key)}: ${sheet.written(nested(deeper, value), node, 1)}`, first);
}

function nested(keys: readonly string[], value: Writable): Writable {
  return keys.reduceRight<Writable>((inner, key) => ({ [key]: inner }), value);
}

/** A text with what its lines look like. */
class Sheet {
  readonly text: string;
  readonly #end: string;
  readonly #unit: string;

  constructor(text: string) {
    this.text = text;
    this.#end = lineEnd(text);
    this.#unit = /\n([ \t]+)\S/.exec(text)?.[1]?.replace(/^( {2})+$/, (blanks) => (blanks.length > 4 ? "  " : blanks)) ?? "  ";
  }

  /** A value as text, its lines indented as those of the container that it goes into. */
  written(value: Writable, container: Node, depth: number): string {
    return JSON.stringify(value, null, this.#unit).replaceAll(
      "\n",
      this.#end + this.#indentAt(container.offset) + this.#unit.repeat(depth),
    );
  }

  replaced(node: Node, value: Writable): Splice {
    return { start: node.offset, end: endOf(node), text: this.written(value, node, 0) };
  }

  inserted(container: Node, member: string, first: boolean): readonly Splice[] {
    const children = container.children ?? [];
    const outer = this.#indentAt(container.offset);
    const indent = outer + this.#unit;
    const inside = this.text.slice(container.offset + 1, endOf(container) - 1);
    if (children.length === 0) {
      const comments = inside.trim() === "" ? "" : inside.trimEnd();
      return [
        { start: container.offset + 1, end: endOf(container) - 1, text: `${comments}${this.#end}${indent}${member}${this.#end}${outer}` },
      ];
    }
    const [head, last] = [children[0] as Node, children.at(-1) as Node];
    if (first) {
      const at = this.#lineOf(container.offset + 1, head.offset);
      return [{ start: at, end: at, text: `${this.#end}${this.#indentAt(head.offset)}${member},` }];
    }
    const comma = this.#commaAfter(endOf(last));
    const at = this.#lineOf(comma === undefined ? endOf(last) : comma + 1, endOf(container) - 1);
    const closes = this.text.slice(at, endOf(container) - 1).includes("\n") ? "" : this.#end + outer;
    const line = { start: at, end: at, text: `${this.#end}${this.#indentAt(last.offset)}${member}${closes}` };
    if (comma !== undefined) return [line];
    if (at === endOf(last)) return [{ ...line, text: `,${line.text}` }];
    return [{ start: endOf(last), end: endOf(last), text: "," }, line];
  }

  /** Every member of a container that stands on one line gets its own. */
  spread(container: Node): readonly Splice[] {
    const children = container.children ?? [];
    const inside = this.text.slice(container.offset + 1, endOf(container) - 1);
    if (children.length === 0 || inside.includes("\n")) return [];
    const outer = this.#indentAt(container.offset);
    const gaps = children.map((child, index): Splice => {
      const before = children[index - 1];
      const from = before ? (this.#commaAfter(endOf(before)) ?? endOf(before)) + 1 : container.offset + 1;
      const comment = this.text.slice(from, child.offset).trim();
      return { start: from, end: child.offset, text: `${comment && ` ${comment}`}${this.#end}${outer}${this.#unit}` };
    });
    const last = children.at(-1) as Node;
    const from = (this.#commaAfter(endOf(last)) ?? endOf(last) - 1) + 1;
    const rest = this.text.slice(from, endOf(container) - 1).trimEnd();
    return [...gaps, { start: from, end: endOf(container) - 1, text: `${rest}${this.#end}${outer}` }];
  }

  removed(container: Node, picks: (child: Node) => boolean): readonly Splice[] {
    const children = container.children ?? [];
    const splices: Splice[] = [];
    for (const [index, child] of children.entries()) {
      if (!picks(child)) continue;
      const comma = this.#commaAfter(endOf(child));
      splices.push({ ...wholeLine(this.text, child.offset, comma === undefined ? endOf(child) : comma + 1), text: "" });
      // The comma before it separates nothing any more, if nothing that stays follows.
      const before = children.slice(0, index).findLast((other) => !picks(other));
      const previous = before && this.#commaAfter(endOf(before));
      if (previous !== undefined && comma === undefined) splices.push({ start: previous, end: previous + 1, text: "" });
    }
    return splices;
  }

  /** Where the comma behind a member stands; undefined where it is the last one without. */
  #commaAfter(offset: number): number | undefined {
    const scanner = createScanner(this.text, true);
    scanner.setPosition(offset);
    scanner.scan();
    return this.text[scanner.getTokenOffset()] === "," ? scanner.getTokenOffset() : undefined;
  }

  /** The end of what still belongs to the line: blanks and comments from `from` on, at most up to `limit`. */
  #lineOf(from: number, limit: number): number {
    const scanner = createScanner(this.text, false);
    scanner.setPosition(from);
    let at = from;
    for (;;) {
      scanner.scan();
      const end = scanner.getTokenOffset() + scanner.getTokenLength();
      const token = this.text.slice(scanner.getTokenOffset(), end);
      if (scanner.getTokenLength() === 0 || end > limit) return at;
      if (/^\/[/*]/.test(token)) at = end;
      else if (!/^[ \t]+$/.test(token)) return at;
    }
  }

  #indentAt(offset: number): string {
    const start = this.text.lastIndexOf("\n", offset - 1) + 1;
    return /^[ \t]*/.exec(this.text.slice(start, offset))?.[0] ?? "";
  }
}

function endOf(node: Node): number {
  return node.offset + node.length;
}
