import { lstatSync, readlinkSync } from "node:fs";
import { byBytes } from "../../model/order.ts";
import type { GitChange } from "../../model/snapshot.ts";
import type { Deadline } from "../deadline.ts";
import type { Gaps } from "../gaps.ts";
import type { KeptContents } from "../kept-contents.ts";
import { type ByteKey, displayPath, type Root } from "../path-bytes.ts";
import { reasonOf } from "../read-file.ts";
import type { Entry, Tree } from "../walk.ts";
import { BlobHash } from "./blob-hash.ts";
import { isUntouched, readIndexTimes } from "./index-times.ts";
import { type Different, lfsContent } from "./lfs.ts";
import { type CommittedFile, type IndexEntry, MODE_LINK, MODE_SUBMODULE } from "./listings.ts";
import type { SterileGit } from "./sterile-git.ts";

/**
 * Up to this much tracked content every file is hashed and nothing that `.git` claims is believed: it costs at most a fraction of a second.
 * Above it, files that are beyond doubt untouched since git compared them (see `isUntouched`) are not read a second time.
 */
export const HASH_ALL_BYTES = 128 * 1024 * 1024;

/** What a comparison of commit, index and work tree needs. */
export interface Comparison {
  readonly root: Root;
  readonly tree: Tree;
  readonly index: readonly IndexEntry[];
  /** Bytes of the index file and the time it was written. */
  readonly indexFile: { readonly bytes: Buffer | null; readonly time: number };
  readonly staged: readonly ByteKey[];
  readonly git: Pick<SterileGit, "sizes" | "objects">;
  readonly hashAllBytes: number;
  /** Gets what was read, where every file was. */
  readonly kept: KeptContents;
  readonly deadline: Deadline;
  readonly gaps: Gaps;
}

/** What `git status` would say, without asking git to look at the work tree: it would run the repository's filters and monitors. */
export async function findChanges(comparison: Comparison): Promise<readonly GitChange[]> {
  const { index, staged, tree } = comparison;
  const changes: GitChange[] = [];
  const add = (key: ByteKey, how: GitChange["how"]): void => void changes.push({ path: displayPath(key), how });
  for (const key of staged) add(key, "staged");
  for (const key of new Set(index.filter(({ stage }) => stage > 0).map(({ key }) => key))) add(key, "unmerged");
  const work = compareWorkTree(comparison);
  const lfs = await lfsContent(comparison, work.different);
  for (const { entry } of work.different) if (!lfs.has(entry.key)) add(entry.key, isHidden(entry) ? "hidden-from-git" : "modified");
  for (const entry of work.missing) if (!entry.skipWorktree) add(entry.key, entry.assumeUnchanged ? "hidden-from-git" : "deleted");
  for (const { key, file, nested } of tree.entries) {
    // git does not list what it cannot store, and shows a repository in the tree as one entry.
    if (!file.tracked && !file.ignored && !nested && file.type !== "special") add(key, "untracked");
  }
  return changes.sort((a, b) => byBytes(a.path, b.path) || byBytes(a.how, b.how));
}

/** Whether git was told not to look at this file. */
export function isHidden(entry: IndexEntry): boolean {
  return entry.skipWorktree || entry.assumeUnchanged;
}

/** Where the index differs from the commit. */
export function stagedFiles(index: readonly IndexEntry[], committed: readonly CommittedFile[]): ByteKey[] {
  const head = new Map(committed.map((file) => [file.key, file]));
  const changed = index.filter(({ key, mode, oid, stage }) => {
    const before = head.get(key);
    return stage === 0 && (before?.oid !== oid || before.mode !== mode);
  });
  const present = new Set(index.map(({ key }) => key));
  const removed = [...head.keys()].filter((key) => !present.has(key));
  return [...changed.map(({ key }) => key), ...removed];
}

function compareWorkTree(comparison: Comparison): { readonly different: readonly Different[]; readonly missing: readonly IndexEntry[] } {
  const { root, tree, index, deadline, gaps } = comparison;
  const found = new Map(tree.entries.filter(({ file }) => file.tracked).map((entry) => [entry.key, entry]));
  const untouched = untouchedTest(comparison, found);
  const blobs = new BlobHash(root, index[0]?.oid.length ?? 40, deadline, untouched === null ? comparison.kept : undefined);
  const different: Different[] = [];
  const missing: IndexEntry[] = [];
  for (const entry of index) {
    if (entry.stage !== 0) continue;
    if (deadline.passed()) {
      gaps.add(".git", `time ran out while files were compared with the commit; from ${displayPath(entry.key)} on none was`);
      break;
    }
    const there = found.get(entry.key);
    if (there === undefined) {
      if (tree.complete || isGone(root, entry.key)) missing.push(entry);
    } else if (entry.mode !== MODE_SUBMODULE && !untouched?.(there)) {
      try {
        if (!isSame(blobs, root, entry, there)) different.push({ entry, found: there });
      } catch (error) {
        gaps.add(there.file.path, `not compared with the commit: ${reasonOf(error)}`);
      }
    }
  }
  return { different, missing };
}

function isSame(blobs: BlobHash, root: Root, entry: IndexEntry, there: Entry): boolean {
  if (entry.mode === MODE_LINK) {
    return there.file.type === "symlink" && blobs.ofBytes(readlinkSync(root.at(there.key), { encoding: "buffer" })) === entry.oid;
  }
  // The executable bit is left out: file systems and archives lose it, and it changes no content.
  return there.file.type === "file" && blobs.matches(there.key, there, entry.oid);
}

/** Which files need no reading; null where all are read. */
function untouchedTest(comparison: Comparison, found: ReadonlyMap<ByteKey, Entry>): ((there: Entry) => boolean) | null {
  const { indexFile, index, hashAllBytes } = comparison;
  let bytes = 0;
  for (const { size } of found.values()) bytes += size;
  if (bytes <= hashAllBytes) return null;
  const times = indexFile.bytes && readIndexTimes(indexFile.bytes, index[0]?.oid.length === 64 ? 32 : 20);
  if (times === null) return () => false;
  return (there) => there.file.type === "file" && isUntouched(there, times.get(there.key), indexFile.time);
}

/** Asked only where a cap kept a part of the tree back. */
function isGone(root: Root, key: ByteKey): boolean {
  try {
    return lstatSync(root.at(key), { throwIfNoEntry: false }) === undefined;
  } catch {
    return false;
  }
}
