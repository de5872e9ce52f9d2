import picomatch from "picomatch";
import type { Catalog } from "../catalog/catalog.ts";

/** Says of paths which file class of `rules/boundary/file-classes.yml` they are in. */
export interface FileClassifier {
  /** The first class that fits, or undefined where none does. */
  classOf(path: string): string | undefined;
  /** Whether the path is test material, an example or documentation. */
  isTestMaterial(path: string): boolean;
}

export function createFileClassifier({ fileClasses }: Pick<Catalog, "fileClasses">): FileClassifier {
  const classes = fileClasses.classes.map(({ id, paths, except }) => ({ id, holds: new Globs(paths), spares: new Globs(except) }));
  const testMaterial = new Globs(fileClasses.testPaths);
  return {
    classOf: (path) => classes.find(({ holds, spares }) => holds.match(path) && !spares.match(path))?.id,
    isTestMaterial: (path) => testMaterial.match(path),
  };
}

/**
 * Several globs, made for trees of a hundred thousand paths: most speak of the name alone and share one regular expression over it;
 * the others are tried only where the path holds the longest piece of text that they demand.
 */
class Globs {
  readonly #names: RegExp | undefined;
  readonly #paths: readonly { readonly piece: string; readonly matches: RegExp }[];

  constructor(globs: readonly string[]) {
    const ofName = globs.flatMap((glob) => /^\*\*\/([^/]+)$/.exec(glob)?.[1] ?? []);
    this.#names = ofName.length === 0 ? undefined : new RegExp(ofName.map((glob) => `(?:${toRegExp(glob).source})`).join("|"), "i");
    this.#paths = globs
      .filter((glob) => !/^\*\*\/[^/]+$/.test(glob))
      .map((glob) => ({ piece: longestPiece(glob), matches: toRegExp(glob) }));
  }

  match(path: string): boolean {
    if (this.#names?.test(path.slice(path.lastIndexOf("/") + 1))) return true;
    const lower = path.toLowerCase();
    return this.#paths.some(({ piece, matches }) => lower.includes(piece) && matches.test(path));
  }
}

function toRegExp(glob: string): RegExp {
  return picomatch.makeRe(glob, { dot: true, nocase: true });
}

/** The longest text that every match of a glob holds, in lower case. What stands in braces or brackets is one of several and demands nothing. */
function longestPiece(glob: string): string {
  const pieces = glob.replaceAll(/[!?*+@]?\([^)]*\)|\{[^}]*\}|\[[^\]]*\]/g, "*").split(/\*+\/?|\?/);
  return pieces.reduce((longest, piece) => (piece.length > longest.length ? piece : longest), "").toLowerCase();
}
