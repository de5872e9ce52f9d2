import picomatch from "picomatch";
import type { Catalog } from "../catalog/catalog.ts";

/** Says of paths which file class of `rules/boundary/file-classes.yml` they are in. */
export interface FileClassifier {
  /** The first class that fits, or undefined where none does. */
  classOf(path: string): string | undefined;
  /** Whether the path is test material, an example or documentation. */
  isTestMaterial(path: string): boolean;
}

/** One regular expression per class: a tree may have a hundred thousand paths. */
export function createFileClassifier({ fileClasses }: Pick<Catalog, "fileClasses">): FileClassifier {
  const classes = fileClasses.classes.map(({ id, paths, except }) => ({ id, matches: either(paths), spared: either(except) }));
  const testMaterial = either(fileClasses.testPaths);
  return {
    classOf: (path) => classes.find(({ matches, spared }) => matches.test(path) && !spared.test(path))?.id,
    isTestMaterial: (path) => testMaterial.test(path),
  };
}

function either(globs: readonly string[]): RegExp {
  if (globs.length === 0) return /(?!)/;
  return new RegExp(globs.map((glob) => `(?:${picomatch.makeRe(glob, { dot: true, nocase: true }).source})`).join("|"), "i");
}
