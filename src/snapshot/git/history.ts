import type { PastFile } from "../../model/snapshot.ts";
import type { Gaps } from "../gaps.ts";
import { displayPath } from "../path-bytes.ts";
import { sizeInWords } from "../read-file.ts";
import { type PastObject, parseObjects, parseReachable, parseSizes } from "./listings.ts";
import type { SterileGit } from "./sterile-git.ts";

/** Contents that are asked for at once; the answer is held in memory. */
const BATCH_BYTES = 32 * 1024 * 1024;
/** Objects whose sizes are asked for at once: 60 bytes of answer each. */
const BATCH_OBJECTS = 1_000_000;

/** What reading a history needs. */
export interface HistorySource {
  readonly git: Pick<SterileGit, "reachable" | "sizes" | "objects">;
  readonly tips: readonly string[];
  /** Contents that were read already, by object id. */
  readonly known: ReadonlySet<string>;
  readonly limits: { readonly fileBytes: number; readonly totalBytes: number };
  readonly gaps: Gaps;
}

/**
 * Every file content that is reachable from the tips and not known yet, oldest commit first, each once, whatever the number of commits and
 * paths that hold it. Asked by object, not by difference (`log -p`): git then has nothing to compare, and no attribute or filter has a say.
 */
export async function* readHistory(source: HistorySource): AsyncGenerator<{ readonly file: PastFile; readonly bytes: Buffer }> {
  const { git, tips, known, limits, gaps } = source;
  if (tips.length === 0) return;
  const { objects, missing } = parseReachable(await git.reachable(tips));
  if (missing > 0) gaps.add(".git", `the history lacks objects (${missing} of them; a partial clone?): they were not read`);
  const sized = await withSizes(git, objects, known);
  for (const batch of batches(sized, limits, gaps)) {
    const contents = parseObjects(await git.objects(batch.map(({ oid }) => oid)));
    for (const { oid, key, commit } of batch) {
      const bytes = contents.get(oid);
      const path = displayPath(key);
      if (bytes) yield { file: { path, commit }, bytes };
      else gaps.cap(path, "a content of the history that git did not hand over");
    }
  }
}

interface Sized extends PastObject {
  readonly size: number;
}

/** The file contents among the objects that are not known yet, each once. */
async function withSizes(git: HistorySource["git"], objects: readonly PastObject[], known: ReadonlySet<string>): Promise<readonly Sized[]> {
  const seen = new Set(known);
  const wanted = objects.filter(({ oid }) => !seen.has(oid) && seen.add(oid));
  const sized: Sized[] = [];
  for (let from = 0; from < wanted.length; from += BATCH_OBJECTS) {
    const part = wanted.slice(from, from + BATCH_OBJECTS);
    const sizes = parseSizes(await git.sizes(part.map(({ oid }) => oid)));
    for (const object of part) {
      const size = sizes.get(object.oid);
      if (size !== undefined) sized.push({ ...object, size });
    }
  }
  return sized;
}

function* batches(objects: readonly Sized[], limits: HistorySource["limits"], gaps: Gaps): Generator<readonly Sized[]> {
  let bytesLeft = limits.totalBytes;
  let batch: Sized[] = [];
  let bytes = 0;
  for (const object of objects) {
    const path = displayPath(object.key);
    if (object.size > limits.fileBytes) {
      gaps.cap(path, `larger than ${sizeInWords(limits.fileBytes)}, in the history`);
      continue;
    }
    if (object.size > bytesLeft) {
      gaps.add(path, `more than ${sizeInWords(limits.totalBytes)} of history in all; what later commits hold was not read`);
      break;
    }
    if (bytes + object.size > BATCH_BYTES && batch.length > 0) {
      yield batch;
      batch = [];
      bytes = 0;
    }
    bytesLeft -= object.size;
    bytes += object.size;
    batch.push(object);
  }
  if (batch.length > 0) yield batch;
}
