import { posix } from "node:path";
import type { Gap } from "../model/gap.ts";
import { byBytes } from "../model/order.ts";
import type { SnapshotFile } from "../model/snapshot.ts";

/** Links that one path may lead through; Linux gives up at 40 (`man 7 path_resolution`). */
const MOST_HOPS = 40;
/** Paths that links add; honest trees have some hundred. */
const MOST_PATHS = 20_000;
/** Links to folders that hold links to folders. */
const MOST_NESTING = 4;

/** The other names that files of the tree have because of links, and the links whose end nobody has read. */
export interface LinkedPaths {
  /** File → the paths at which programs find it too, in the order of the links. */
  readonly pathsOf: ReadonlyMap<string, readonly string[]>;
  /** The file of the tree that a path leads to, through links; undefined where it leads out of the tree or to nothing. */
  fileAt(path: string): string | undefined;
  readonly gaps: readonly Gap[];
}

/**
 * A program that opens `.vscode/tasks.json` gets whatever a link there, or in the place of its folder, points to: settings that were not
 * read because they lie somewhere else in the tree would be settings that nobody has seen. Links are followed by name only, inside the tree.
 * @param wanted whether anything reads the path; a link of that name that leads out of the tree is a gap.
 */
export function linkedPaths(files: readonly SnapshotFile[], wanted: (path: string) => boolean): LinkedPaths {
  const links = new Map(files.flatMap(({ path, target, content }) => (target !== undefined && content ? [[path, target] as const] : [])));
  if (links.size === 0) return { pathsOf: new Map(), fileAt: (path) => path, gaps: [] };
  const regular = files
    .filter(({ type, content }) => type === "file" && content)
    .map(({ path }) => path)
    .sort(byBytes);
  const known = new Set(regular);
  const pathsOf = new Map<string, string[]>();
  const gaps: Gap[] = [];
  let added = 0;

  const add = (path: string, file: string) => {
    if (!wanted(path)) return;
    added += 1;
    if (added > MOST_PATHS) return;
    const sofar = pathsOf.get(file);
    if (sofar) sofar.push(path);
    else pathsOf.set(file, [path]);
  };

  /** Everything that is found below a link. `end` is where it leads. */
  const spread = (path: string, end: string, nesting: number) => {
    if (added > MOST_PATHS) return;
    if (known.has(end)) return add(path, end);
    const folder = end === "" ? "" : `${end}/`;
    for (let at = firstNotBefore(regular, folder); regular[at]?.startsWith(folder); at++) {
      const file = regular[at] as string;
      add(`${path}/${file.slice(folder.length)}`, file);
    }
    // What holds itself shows the same again and again; a program stops at the first.
    if (nesting === MOST_NESTING || path.startsWith(folder)) return;
    for (const inner of links.keys()) {
      const further = inner.startsWith(folder) ? resolve(inner, links) : undefined;
      if (further !== undefined) spread(`${path}/${inner.slice(folder.length)}`, further, nesting + 1);
    }
  };

  for (const path of links.keys()) {
    const end = resolve(path, links);
    if (end !== undefined) spread(path, end, 0);
    else if (wanted(path)) gaps.push({ path, reason: "a link that leads out of the tree: what programs would read there was not read" });
  }
  if (added > MOST_PATHS) gaps.push({ path: ".", reason: `links give files more than ${MOST_PATHS} further names; the rest was not read` });
  return {
    pathsOf,
    fileAt: (path) => {
      const end = resolve(path, links);
      return end !== undefined && known.has(end) ? end : undefined;
    },
    gaps,
  };
}

/** Where in a sorted list the texts begin that are not before another. */
function firstNotBefore(sorted: readonly string[], text: string): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (byBytes(sorted[middle] as string, text) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Where a path leads, from the root; undefined for out of the tree and for a circle. */
function resolve(path: string, links: ReadonlyMap<string, string>): string | undefined {
  let hops = 0;
  let done = "";
  const left = path.split("/");
  while (left.length > 0) {
    const part = left.shift() as string;
    if (part === "" || part === ".") continue;
    if (part === "..") {
      if (done === "") return undefined;
      done = posix.dirname(done) === "." ? "" : posix.dirname(done);
      continue;
    }
    const next = done === "" ? part : `${done}/${part}`;
    const target = links.get(next);
    if (target === undefined) {
      done = next;
      continue;
    }
    hops += 1;
    if (hops > MOST_HOPS || /^(?:[\\/]|[A-Za-z]:)/.test(target)) return undefined;
    left.unshift(...target.split("/"));
  }
  return done;
}
