import type { FileClassifier } from "./file.ts";

/** A folder must have so many source files to be told by them, and so many in a hundred must be tests. */
const FEWEST = 5;
const SHARE = 90;

/**
 * Folders of tests that are not named so: of the source files directly in them nearly all are tests by their own names. What lies below them,
 * keys and settings among it, is what the tests work on. The root of the repository is none. Sorted as the paths are.
 */
export function testFolders(paths: readonly string[], { classOf }: Pick<FileClassifier, "classOf">): readonly string[] {
  const counts = new Map<string, { sources: number; tests: number }>();
  for (const path of paths) {
    const end = path.lastIndexOf("/");
    const kind = end === -1 ? undefined : classOf(path);
    if (kind !== "source" && kind !== "tests") continue;
    const folder = path.slice(0, end);
    const count = counts.get(folder) ?? { sources: 0, tests: 0 };
    if (kind === "tests") count.tests++;
    else count.sources++;
    counts.set(folder, count);
  }
  return [...counts].flatMap(([folder, { sources, tests }]) =>
    sources + tests >= FEWEST && tests * 100 >= (sources + tests) * SHARE ? [folder] : [],
  );
}
