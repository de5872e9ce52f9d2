import type { Catalog } from "../catalog/catalog.ts";
import { formsOf, Globs } from "../catalog/globs.ts";
import { testMaterial } from "../catalog/test-material.ts";

/** Says of paths which file class of `rules/boundary/file-classes.yml` they are in. */
export interface FileClassifier {
  /** The first class that fits, or undefined where none does. */
  classOf(path: string): string | undefined;
  /** Whether the path has a name by which a class spares templates and samples. */
  isSpared(path: string, id: string): boolean;
  /** Whether the path is test material, an example or documentation. */
  isTestMaterial(path: string): boolean;
}

/** Surfaces, checks, rows and every engine ask about the same paths with the same table. */
const known = new WeakMap<Catalog["fileClasses"], FileClassifier>();

/** The classifier of a table; the same one, with what it has found out, for the same table. */
export function createFileClassifier({ fileClasses }: Pick<Catalog, "fileClasses">): FileClassifier {
  const before = known.get(fileClasses);
  if (before !== undefined) return before;
  const classes = fileClasses.classes.map(({ id, paths, except }) => ({ id, holds: new Globs(paths), spares: new Globs(except) }));
  const found = new Map<string, string>();
  const classifier: FileClassifier = {
    classOf: (path) => {
      const told = found.get(path);
      if (told !== undefined) return told === NONE ? undefined : told;
      const forms = formsOf(path);
      const id = classes.find(({ holds, spares }) => holds.fits(forms) && !spares.fits(forms))?.id;
      if (found.size < MOST_REMEMBERED) found.set(path, id ?? NONE);
      return id;
    },
    isSpared: (path, id) => classes.find((one) => one.id === id)?.spares.match(path) === true,
    isTestMaterial: testMaterial(fileClasses.testPaths),
  };
  known.set(fileClasses, classifier);
  return classifier;
}
const NONE = "";
/** Paths whose class is kept: a tree has up to half a million, and the first ones are as likely to be asked for again as the last. */
const MOST_REMEMBERED = 200_000;
