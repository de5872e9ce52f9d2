import type { Limits, SnapshotFile } from "../../model/snapshot.ts";
import type { Gaps } from "../gaps.ts";
import { GitFailed } from "../git/git-failed.ts";
import { isPointer } from "../git/lfs.ts";
import { parseObjects } from "../git/listings.ts";
import type { SterileGit } from "../git/sterile-git.ts";
import { sizeInWords } from "../read-file.ts";
import type { CommitFile } from "./commit-files.ts";

/** Contents that are asked for at once; the answer, and the one after it, are held in memory. */
const BATCH_BYTES = 16 * 1024 * 1024;

/** What reading a commit's contents needs. */
export interface CommitContents {
  readonly git: Pick<SterileGit, "objects">;
  readonly files: readonly CommitFile[];
  readonly limits: Limits;
  /** Milliseconds that git may take in all; what the caller does between two files is not counted. */
  readonly readingMs: number;
  readonly gaps: Gaps;
}

/** Reads the regular files of a commit in their order, some megabytes at a time. git unpacks the next ones while these are looked at. */
export async function* readCommitContents(source: CommitContents): AsyncGenerator<{ readonly file: SnapshotFile; readonly bytes: Buffer }> {
  const { git, gaps } = source;
  let msLeft = source.readingMs;
  const ask = async (batch: readonly CommitFile[]): Promise<ReadonlyMap<string, Buffer>> =>
    batch.length === 0 ? new Map() : parseObjects(await git.objects([...new Set(batch.map(({ oid }) => oid))]));
  const batches = batchesOf(source);
  let batch = batches.next().value ?? [];
  let answer = ask(batch);
  while (batch.length > 0) {
    const started = performance.now();
    let contents: ReadonlyMap<string, Buffer>;
    try {
      contents = await answer;
    } catch (error) {
      if (!(error instanceof GitFailed || error instanceof SyntaxError)) throw error;
      gaps.add(batch[0]?.file.path ?? ".", `${error.message}; of the files from here on none was read`);
      return;
    }
    msLeft -= performance.now() - started;
    const next = batches.next().value ?? [];
    if (msLeft < 0 && next.length > 0)
      gaps.add(next[0]?.file.path ?? ".", "time ran out while contents were read; from here on none was read");
    answer = ask(msLeft < 0 ? [] : next);
    // It is looked at when its turn comes; until then its failure is nobody's.
    answer.catch(() => undefined);
    for (const { file, oid } of batch) {
      const bytes = contents.get(oid);
      if (bytes === undefined) gaps.add(file.path, "its content was not handed over by git");
      else {
        if (isPointer(bytes)) gaps.cap(file.path, "its content lies in Git LFS and not among the objects: only the pointer to it was read");
        yield { file, bytes };
      }
    }
    batch = msLeft < 0 ? [] : next;
  }
}

function* batchesOf({ files, limits, gaps }: CommitContents): Generator<readonly CommitFile[], undefined> {
  let bytesLeft = limits.totalBytes;
  let batch: CommitFile[] = [];
  let bytes = 0;
  for (const entry of files) {
    const { file, present } = entry;
    if (file.type !== "file" || !present) continue;
    if (file.size > limits.fileBytes) {
      gaps.add(file.path, `larger than ${sizeInWords(limits.fileBytes)}`);
      continue;
    }
    if (file.size > bytesLeft) {
      gaps.add(file.path, `more than ${sizeInWords(limits.totalBytes)} in all; from here on no content was read`);
      break;
    }
    if (bytes + file.size > BATCH_BYTES && batch.length > 0) {
      yield batch;
      batch = [];
      bytes = 0;
    }
    bytesLeft -= file.size;
    bytes += file.size;
    batch.push(entry);
  }
  if (batch.length > 0) yield batch;
}
