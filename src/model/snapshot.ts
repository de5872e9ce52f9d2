import type { GitHazard } from "./execution.ts";
import type { Gap } from "./gap.ts";

/** One entry of the tree. Directories are not entries. */
export interface SnapshotFile {
  readonly path: string;
  readonly type: "file" | "symlink" | "submodule" | "special";
  /** Bytes; 0 for everything that is not a regular file. */
  readonly size: number;
  readonly tracked: boolean;
  /** True where git would ignore it; ignored files are read all the same, for that is where `.env` lives. */
  readonly ignored: boolean;
  readonly executable: boolean;
  /** Where a symlink points, as written. Links are never followed. */
  readonly target?: string;
  /** False inside ignored dependency and build folders, which are looked through by name only. */
  readonly content: boolean;
}

/** How a path of the work tree differs from the commit. */
export interface GitChange {
  readonly path: string;
  readonly how: "staged" | "modified" | "deleted" | "untracked" | "hidden-from-git" | "unmerged";
}

/** What git knows, taken from a sterile git directory: no configuration, hook or filter of the repository had a say. */
export interface GitFacts {
  /** `read` · `absent` (no `.git`) · `unavailable` (there is one, but it could not be read: always with a gap). */
  readonly state: "read" | "absent" | "unavailable";
  /** True where one commit was read from the objects, without a work tree: there is nothing in which it could have been changed. */
  readonly ofCommit?: boolean;
  readonly commit?: string;
  readonly branch?: string;
  readonly shallow: boolean;
  /** Commits reachable from HEAD, counted up to a limit. */
  readonly commits: number;
  /** Names of the remotes; their URLs stay out, for they may hold credentials. */
  readonly remotes: readonly string[];
  /** Sorted by path. */
  readonly changes: readonly GitChange[];
  /** A merge, rebase, cherry-pick, revert or bisect that was not finished. */
  readonly operation?: string;
  readonly hazards: readonly GitHazard[];
}

/** A content that the history holds and the tree does not. */
export interface PastFile {
  /** Where the oldest commit that holds it has it. */
  readonly path: string;
  /** That commit. */
  readonly commit: string;
}

/** Which part of a large file some bytes are. What stands at a border is whole in both parts, for each shows some of its neighbours. */
export interface Part {
  /** Bytes that belong to the part before, and to the one behind. */
  readonly before: number;
  readonly behind: number;
  readonly first: boolean;
  readonly last: boolean;
}

/** The tree, read once, with limits. Nothing else reads files. */
export interface Snapshot {
  /** The folder's name, without its path. */
  readonly name: string;
  /** Sorted by path bytes. */
  readonly files: readonly SnapshotFile[];
  readonly git: GitFacts;
  /** Grows while contents are read. */
  readonly gaps: readonly Gap[];
  /** Folders that were looked through by name only, sorted. */
  readonly byNameOnly: readonly string[];
  /**
   * The contents of the regular files with `content: true`, in order; of a large file its parts, one after the other. A file that cannot be
   * read becomes a gap and is left out. The buffer is reused: it is valid until the next one is asked for.
   */
  contents(): AsyncIterable<{ readonly file: SnapshotFile; readonly bytes: Buffer; readonly part?: Part }>;
  /**
   * The contents of one regular file, for a second look; undefined where there is none or it cannot be read (then it is a gap already).
   * The buffer is reused, as that of `contents()`.
   */
  read(path: string): Promise<Buffer | undefined>;
  /**
   * Every content that some branch, tag or stash still reaches and that `contents()` did not give, oldest first, each once. What cannot be read
   * of the history is a gap, a shallow clone among it. The buffer is valid until the next one is asked for.
   */
  past(): AsyncIterable<{ readonly file: PastFile; readonly bytes: Buffer }>;
  /** Removes what was put down for reading outside of the tree. */
  close(): void;
}

/** Caps of one scan; each one that bites becomes a gap. */
export interface Limits {
  /** Bytes of one file that is read as a whole; a larger one is read in parts, and only looked through for secrets. */
  readonly fileBytes: number;
  /** Bytes of one file that is read at all. */
  readonly partedBytes: number;
  readonly totalBytes: number;
  readonly files: number;
  readonly depth: number;
  /** Milliseconds for one git command. */
  readonly gitMs: number;
  /** Milliseconds for the whole snapshot. */
  readonly totalMs: number;
}
