import type { Limits, SnapshotFile } from "../../model/snapshot.ts";
import type { Gaps } from "../gaps.ts";
import { MODE_LINK, MODE_SUBMODULE, parseObjects, parseSizes, parseTreeEntries, type TreeEntry } from "../git/listings.ts";
import type { SterileGit } from "../git/sterile-git.ts";
import { type ByteKey, compareKeys, displayPath } from "../path-bytes.ts";
import { CommitIgnoreRules } from "./commit-ignore-rules.ts";
import { pathTrouble } from "./path-trouble.ts";

/** One file of a commit. */
export interface CommitFile {
  readonly key: ByteKey;
  readonly oid: string;
  readonly file: SnapshotFile;
  /** False where its object is not there. */
  readonly present: boolean;
}

/** What listing a commit needs. */
export interface CommitSource {
  readonly git: Pick<SterileGit, "tree" | "sizes" | "objects">;
  readonly commit: string;
  readonly limits: Limits;
  readonly gaps: Gaps;
  readonly onProgress: (filesSeen: number) => void;
}

/** A longer link leads nowhere: PATH_MAX of Linux. */
const LINK_BYTES = 4096;
/** Above this size an ignore file is not believed to be one, as in a work tree. */
const IGNORE_FILE_BYTES = 1024 * 1024;
/** Small objects (links, ignore files) that are asked for at once. */
const SMALL_BYTES = 64 * 1024 * 1024;
const PROGRESS_STEP = 1000;
const EXECUTABLE = 0o100;

/**
 * The files of a commit, sorted by path bytes, as a checkout of it would show them: with their sizes, modes, where links lead and what the
 * commit's own `.gitignore` files would ignore. What git would not check out, and what is not there, is a gap.
 */
export async function listCommit(source: CommitSource): Promise<readonly CommitFile[]> {
  const { git, commit, limits, gaps } = source;
  const entries = within(limits, gaps, parseTreeEntries(await git.tree(commit)), source.onProgress);
  const blobs = entries.filter(({ mode }) => mode !== MODE_SUBMODULE);
  const sizes = blobs.length === 0 ? new Map<string, number>() : parseSizes(await git.sizes([...new Set(blobs.map(({ oid }) => oid))]));
  const small = await readSmall(git, blobs, sizes);
  const rules = new CommitIgnoreRules((key) => small.get(oidAt(key)), gaps);
  const byKey = new Map(entries.map(({ key, oid, mode }) => [key, mode === MODE_LINK ? "" : oid]));
  function oidAt(key: ByteKey): string {
    return byKey.get(key) ?? "";
  }
  return entries.map(({ key, mode, oid }): CommitFile => {
    const path = displayPath(key);
    const ignored = rules.ignores(key);
    if (mode === MODE_SUBMODULE) {
      const file = { path, type: "submodule", size: 0, tracked: true, ignored, executable: false, content: false } as const;
      return { key, oid, file, present: true };
    }
    const size = sizes.get(oid);
    if (size === undefined) gaps.cap(path, "its content is not among the objects that are here (a partial clone?): it was not read");
    const common = { path, tracked: true, ignored, content: true } as const;
    if (mode !== MODE_LINK) {
      const executable = (Number.parseInt(mode, 8) & EXECUTABLE) !== 0;
      return { key, oid, file: { ...common, type: "file", size: size ?? 0, executable }, present: size !== undefined };
    }
    const target = small.get(oid);
    if (target === undefined && size !== undefined) gaps.add(path, "a link whose target is too long");
    const link = { ...common, type: "symlink", size: 0, executable: false } as const;
    return {
      key,
      oid,
      file: target === undefined ? link : { ...link, target: displayPath(untilNul(target)) },
      present: size !== undefined,
    };
  });
}

type Named = TreeEntry & { readonly key: ByteKey };

/** The entries that a checkout would write, once each, sorted, up to the limits. */
function within(limits: Limits, gaps: Gaps, listed: readonly Named[], onProgress: (filesSeen: number) => void): readonly Named[] {
  const sorted = [...listed].sort((a, b) => compareKeys(a.key, b.key) || compareKeys(a.oid, b.oid));
  const folders = foldersOf(sorted);
  const kept: Named[] = [];
  for (const entry of sorted) {
    const { key } = entry;
    const trouble = pathTrouble(key);
    if (trouble !== undefined) gaps.add(displayPath(key), `${trouble}, which git refuses to check out: not read`);
    else if (kept.at(-1)?.key === key || folders.has(key))
      gaps.add(displayPath(key), "a path that the commit holds twice: only one was read");
    else if (key.split("/").length - 1 > limits.depth) gaps.cap(displayPath(key), `deeper than ${limits.depth} folders`);
    else if (kept.length === limits.files) {
      gaps.add(displayPath(key), `more than ${limits.files} files; from here on nothing was read`);
      break;
    } else {
      kept.push(entry);
      if (kept.length % PROGRESS_STEP === 0) onProgress(kept.length);
    }
  }
  return kept;
}

function foldersOf(entries: readonly Named[]): ReadonlySet<ByteKey> {
  const folders = new Set<ByteKey>();
  for (const { key } of entries) {
    for (let slash = key.lastIndexOf("/"); slash > 0; slash = key.lastIndexOf("/", slash - 1)) {
      const folder = key.slice(0, slash);
      if (folders.has(folder)) break;
      folders.add(folder);
    }
  }
  return folders;
}

/** Where links lead and what ignore files say, by object id, as latin1. */
async function readSmall(
  git: CommitSource["git"],
  blobs: readonly Named[],
  sizes: ReadonlyMap<string, number>,
): Promise<ReadonlyMap<string, string>> {
  const wanted = new Set<string>();
  let left = SMALL_BYTES;
  for (const { key, mode, oid } of blobs) {
    const most = mode === MODE_LINK ? LINK_BYTES : key === ".gitignore" || key.endsWith("/.gitignore") ? IGNORE_FILE_BYTES : -1;
    const size = sizes.get(oid) ?? Number.POSITIVE_INFINITY;
    if (size > most || size > left || wanted.has(oid)) continue;
    left -= size;
    wanted.add(oid);
  }
  if (wanted.size === 0) return new Map();
  const objects = parseObjects(await git.objects([...wanted]));
  return new Map([...objects].map(([oid, bytes]) => [oid, bytes.toString("latin1")]));
}

/** The system's calls end a path at a NUL. */
function untilNul(target: string): string {
  const end = target.indexOf("\0");
  return end < 0 ? target : target.slice(0, end);
}
