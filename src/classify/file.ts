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
 * Several globs as two regular expressions, for a tree may have a hundred thousand paths: most globs speak of the name alone,
 * and matching a name is several times faster than letting a globstar try every folder.
 */
class Globs {
  readonly #names: RegExp;
  readonly #paths: RegExp;

  constructor(globs: readonly string[]) {
    const ofName = globs.flatMap((glob) => /^\*\*\/([^/]+)$/.exec(glob)?.[1] ?? []);
    this.#names = either(ofName);
    this.#paths = either(globs.filter((glob) => !/^\*\*\/[^/]+$/.test(glob)));
  }

  match(path: string): boolean {
    return this.#names.test(path.slice(path.lastIndexOf("/") + 1)) || this.#paths.test(path);
  }
}

function either(globs: readonly string[]): RegExp {
  if (globs.length === 0) return /(?!)/;
  return new RegExp(globs.map((glob) => `(?:${picomatch.makeRe(glob, { dot: true, nocase: true }).source})`).join("|"), "i");
}
