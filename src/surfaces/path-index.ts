import { matchPath } from "./match-path.ts";

interface Candidate<T> {
  /** Position in the list: answers come in that order. */
  readonly index: number;
  readonly value: T;
  /** What every path that fits begins with, in lower case: most are told apart by their folder. */
  readonly start: string;
  readonly matches: (path: string) => boolean;
}

/**
 * Finds what is to be done with a path. A tree may hold 80 000 files and most concern nobody, so patterns are filed by what their last
 * segment says (a whole name, or an ending) and only those that the path's own name points to are tried.
 */
export class PathIndex<T> {
  readonly #byName = new Map<string, Candidate<T>[]>();
  readonly #byEnding = new Map<string, Candidate<T>[]>();
  readonly #byFolder = new Map<string, Candidate<T>[]>();

  /** @param all globs from the root, with the value that they stand for; `name` says whose they are where one cannot be filed. */
  constructor(all: readonly { readonly name: string; readonly paths: readonly string[]; readonly value: T }[]) {
    for (const [index, { name, paths, value }] of all.entries()) {
      for (const pattern of paths) this.#file(pattern.toLowerCase(), index, value, name);
    }
  }

  /** The values whose patterns fit the path, each once, in the order of the list. */
  get(path: string): readonly T[] {
    const lower = path.toLowerCase();
    const slash = lower.indexOf("/");
    const name = lower.slice(lower.lastIndexOf("/") + 1);
    const named = this.#byName.get(name);
    const ending = this.#byEnding.get(endingOf(name));
    const folder = this.#byFolder.get(slash < 0 ? lower : lower.slice(0, slash));
    if (named === undefined && ending === undefined && folder === undefined) return [];
    const found = new Map<number, T>();
    for (const list of [named, ending, folder]) {
      for (const { index, value, start, matches } of list ?? [])
        if (!found.has(index) && lower.startsWith(start) && matches(path)) found.set(index, value);
    }
    return found.size === 0 ? [] : [...found].sort(([a], [b]) => a - b).map(([, value]) => value);
  }

  #file(pattern: string, index: number, value: T, owner: string): void {
    const name = pattern.slice(pattern.lastIndexOf("/") + 1);
    const ending = endingOf(name);
    const folder = pattern.split("/", 1)[0] ?? "";
    // Without the slash: `.claude/**` also fits a link of the folder's own name.
    const start = /^[^*?[\]{}()!+@]*/.exec(pattern)?.[0].replace(/\/$/, "") ?? "";
    const candidate: Candidate<T> = { index, value, start, matches: matchPath(pattern) };
    if (isLiteral(name)) push(this.#byName, name, candidate);
    else if (ending !== "" && isLiteral(ending)) push(this.#byEnding, ending, candidate);
    else if (isLiteral(folder) && pattern.includes("/")) push(this.#byFolder, folder, candidate);
    else
      throw new Error(
        `${owner}: ${pattern} must end in a name or an ending, or begin with a folder, to be found without trying it on every file`,
      );
  }
}

/** From the last dot on; empty where there is none. `.md` itself is a name, not an ending. */
function endingOf(name: string): string {
  const dot = name.lastIndexOf(".");
  return dot > 0 ? name.slice(dot) : "";
}

function isLiteral(segment: string): boolean {
  return !/[*?[\]{}()!+@]/.test(segment);
}

function push<T>(map: Map<string, Candidate<T>[]>, key: string, candidate: Candidate<T>): void {
  const known = map.get(key);
  if (known) known.push(candidate);
  else map.set(key, [candidate]);
}
