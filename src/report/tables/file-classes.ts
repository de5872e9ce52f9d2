import { createFileClassifier } from "../../classify/file.ts";
import type { RepositoryView } from "../../decide/view.ts";
import type { FileClassEntry } from "../../model/operating.ts";
import { MOST_LISTED } from "./most-listed.ts";

/** Where a credential stands, the file is one of credentials, whatever its name says. */
const CREDENTIALS = "credentials";

/** What looks like a secret and is test material is a test. */
const TESTS = "tests";

/** The repository's files by class, and how many are of none. */
export function fileClasses({ catalog, facts, files, classOf, secretPaths }: RepositoryView): { classes: FileClassEntry[]; other: number } {
  const { classes } = catalog.fileClasses;
  const secretClasses = new Set(classes.filter(({ secret }) => secret).map(({ id }) => id));
  const holding = new Set(secretPaths);
  const stated = new Map(facts.of("secretFile").map((file) => [file.at.path, file]));
  const counts = new Map<string, number>();
  const listed = new Map<string, string[]>();
  const { isTestMaterial } = createFileClassifier(catalog);
  let other = 0;
  for (const { path, type } of files) {
    if (type !== "file") continue;
    const known = stated.get(path);
    const named = classOf(path);
    // A name that is for secrets and a content that is not: the file is of no class.
    const plain = named !== undefined && secretClasses.has(named) ? undefined : named;
    const id = known ? (isTestMaterial(path) ? TESTS : known.class) : holding.has(path) ? CREDENTIALS : plain;
    if (id === undefined) {
      other += 1;
      continue;
    }
    counts.set(id, (counts.get(id) ?? 0) + 1);
    const paths = listed.get(id) ?? [];
    if (paths.length < MOST_LISTED) paths.push(path);
    listed.set(id, paths);
  }
  const entries = classes.map(({ id, title, default: handling }) => ({
    id,
    title,
    default: handling,
    count: counts.get(id) ?? 0,
    paths: listed.get(id) ?? [],
  }));
  return { classes: entries, other };
}
