import type { Catalog } from "./catalog/catalog.ts";
import { createFileClassifier } from "./classify/file.ts";
import { Search } from "./secrets/search.ts";
import { openSnapshot } from "./snapshot/open.ts";
import { DEFAULT_LIMITS } from "./snapshot/take.ts";
import { InstructionTable } from "./surfaces/instruction-table.ts";
import { inWorker } from "./surfaces/isolation.ts";
import { linkedPaths } from "./surfaces/linked-paths.ts";
import { lookAlikeFiles } from "./surfaces/look-alike-files.ts";
import { stateFacts } from "./surfaces/state.ts";
import { surfacesFor } from "./surfaces/surfaces-for.ts";

export { openCommits } from "./snapshot/objects/commits.ts";

/** The paths of a change, and the commits between which they differ. */
export interface ChangeRequest {
  readonly root: string;
  readonly base: string;
  readonly head: string;
  readonly paths: readonly string[];
  readonly catalog: Catalog;
  readonly worker: URL | undefined;
}

/**
 * Whether a change touches something that preflight reads, so that a comparison can have a result. First by the names of its paths: what a surface,
 * the table of instruction files or the classes of secret files names, or a name that is taken for one of these. Then by what the commits say
 * themselves: a file that a trigger, a command, a setting or an import leads to, one with a secret in it, one that a link puts where a program looks.
 * A commit that cannot be read as a whole is touched: what is not known is compared.
 */
export async function touchesAgents({ root, base, head, paths, catalog, worker }: ChangeRequest): Promise<boolean> {
  if (touchesByName(paths, catalog)) return true;
  const { read, present } = await readPaths({ root, revision: head, catalog, worker });
  if (read === undefined || paths.some((path) => read.has(path))) return true;
  // What a head no longer holds cannot be led to there: a hook's script that is removed leaves a hook that does nothing.
  const removed = paths.filter((path) => !present.has(path));
  if (removed.length === 0) return false;
  const before = await readPaths({ root, revision: base, catalog, worker });
  return before.read === undefined || removed.some((path) => before.read?.has(path));
}

/** Whether one of the names alone says so. */
export function touchesByName(paths: readonly string[], catalog: Catalog): boolean {
  const isRead = namesReader(catalog);
  return paths.some(isRead) || lookAlikeFiles(paths, isRead).length > 0;
}

function namesReader(catalog: Catalog): (path: string) => boolean {
  const table = new InstructionTable(catalog.instructionFiles.files);
  const classifier = createFileClassifier(catalog);
  const classes = new Set(catalog.fileClasses.classes.filter(({ secret }) => secret).map(({ id }) => id));
  classes.add("agent-transcripts");
  return (path) => surfacesFor(path).length > 0 || table.steering(path).length > 0 || classes.has(classifier.classOf(path) ?? "");
}

interface ReadRequest extends Pick<ChangeRequest, "root" | "catalog" | "worker"> {
  readonly revision: string;
}

/** The paths of a commit that something is said of, and all it has; `read` is undefined where the commit could not be read as a whole. */
async function readPaths({ root, revision, catalog, worker }: ReadRequest) {
  const isolation = worker && inWorker(worker);
  const snapshot = await openSnapshot({ root, revision }, DEFAULT_LIMITS);
  try {
    const { facts, gaps } = await stateFacts(snapshot, catalog, { search: new Search(catalog), isolation });
    const present: ReadonlySet<string> = new Set(snapshot.files.map(({ path }) => path));
    if (gaps.length > 0 || snapshot.gaps.length > 0) return { read: undefined, present };
    const links = linkedPaths(snapshot.files, namesReader(catalog));
    const read: ReadonlySet<string> = new Set([...Array.from(facts, ({ at }) => at.path), ...links.pathsOf.keys()]);
    return { read, present };
  } finally {
    snapshot.close();
    await isolation?.close();
  }
}
