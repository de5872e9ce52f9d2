import type { PlannedLine } from "../../src/harden/hardener.ts";
import { parseJson } from "../../src/parse/json.ts";
import type { Keys } from "../../src/parse/setting-edit.ts";
import { parseToml } from "../../src/parse/toml.ts";

/**
 * What a change of one settings file lost without a line that says so: values, items of lists, their order, the order of keys, comments, lines, the way lines
 * end and the mark at the beginning. Empty where the change keeps its promise.
 */
export function lostFrom(path: string, before: string, after: string, lines: readonly PlannedLine[]): string[] {
  const own = lines.filter(({ file }) => file === path);
  const marks = [
    ...(before.startsWith("\uFEFF") === after.startsWith("\uFEFF") ? [] : ["the byte order mark"]),
    ...(before.includes("\n") && endsOf(after).some((end) => !endsOf(before).includes(end)) ? ["the way lines end"] : []),
  ];
  if (path.endsWith(".md"))
    return [...marks, ...(bodyOf(before) === bodyOf(after) ? [] : ["the text"]), ...lostComments(before, after, own)];
  if (!/\.(?:jsonc?|code-workspace|toml)$/.test(path)) return [...marks, ...lostLines(before, after, own)];
  const read = (text: string) => (path.endsWith(".toml") ? parseToml(path, text) : parseJson(path, text)).root.plain();
  const touched = own.flatMap(({ edit }) => ("keys" in edit ? [edit.keys] : []));
  return [...marks, ...lostBelow([], read(before), read(after), { touched, lines: own }), ...lostComments(before, after, own)];
}

/** What stands behind the head of a Markdown file. */
function bodyOf(text: string): string | undefined {
  return text
    .split(/^---\r?\n/m)
    .slice(2)
    .join("---\n");
}

function endsOf(text: string): string[] {
  return [...new Set(text.match(/\r?\n/g) ?? [])];
}

interface Said {
  readonly touched: readonly Keys[];
  readonly lines: readonly PlannedLine[];
}

function lostBelow(at: readonly string[], before: unknown, after: unknown, said: Said): string[] {
  const name = at.join(" › ") || "the file";
  const exact = said.touched.some((keys) => keys.length <= at.length && keys.every((key, index) => at[index] === key));
  if (Array.isArray(before)) {
    if (!Array.isArray(after)) return exact ? [] : [name];
    const dropped = said.lines.flatMap(({ edit }) => (edit.do === "drop" && edit.keys.join("\0") === at.join("\0") ? [edit.item] : []));
    const replaced = said.lines.some(({ edit }) => (edit.do === "set" || edit.do === "unset") && edit.keys.join("\0") === at.join("\0"));
    const kept = before.filter((item) => typeof item !== "string" || !dropped.includes(item)).map((item) => JSON.stringify(item));
    return replaced ||
      isSubsequence(
        kept,
        after.map((item: unknown) => JSON.stringify(item)),
      )
      ? []
      : [`items of ${name}`];
  }
  if (typeof before === "object" && before !== null) {
    if (typeof after !== "object" || after === null || Array.isArray(after)) return exact ? [] : [name];
    const [was, is] = [before as Record<string, unknown>, after as Record<string, unknown>];
    const moved = (key: string) => said.lines.some(({ edit }) => edit.do === "unset" && edit.keys.join("\0") === [...at, key].join("\0"));
    const stays = Object.keys(was).filter((key) => Object.hasOwn(is, key) && !moved(key));
    return [
      ...(isSubsequence(stays, Object.keys(is)) || exact ? [] : [`the order of ${name}`]),
      ...Object.entries(was).flatMap(([key, value]) => lostBelow([...at, key], value, is[key], said)),
    ];
  }
  return exact || JSON.stringify(before) === JSON.stringify(after) || said.touched.some((keys) => startsWith(keys, at)) ? [] : [name];
}

function startsWith(keys: readonly string[], beginning: readonly string[]): boolean {
  return beginning.every((key, index) => keys[index] === key);
}

function isSubsequence(part: readonly string[], whole: readonly string[]): boolean {
  let next = 0;
  for (const one of whole) if (part[next] === one) next++;
  return next === part.length;
}

/** Comments that are gone, or stand in another order. One that stands behind a member goes with it, and with a table that gives way as a whole. */
function lostComments(before: string, after: string, lines: readonly PlannedLine[]): string[] {
  const all = (text: string) => [...text.matchAll(/\bc(\d+)\./g)].map(([mark]) => mark);
  const kept = all(before).filter((mark) => all(after).includes(mark));
  const lost = all(before).filter((mark) => !kept.includes(mark));
  const order = isSubsequence(kept, all(after)) ? [] : ["the order of the comments"];
  const gone = lines.filter(({ edit }) => edit.do === "unset" || edit.do === "drop" || edit.do === "set").length;
  return [...order, ...(lost.length > gone ? [`the comments ${lost.join(" ")}`] : [])];
}

/** Lines of a file that is a list of lines. */
function lostLines(before: string, after: string, lines: readonly PlannedLine[]): string[] {
  const cut = lines.flatMap(({ edit }) => (edit.do === "cut" ? edit.stretch.split(/\r?\n/) : []));
  const kept = before.split(/\r?\n/).filter((line) => line !== "" && !cut.includes(line));
  return isSubsequence(kept, after.split(/\r?\n/)) ? [] : ["lines of the file"];
}
