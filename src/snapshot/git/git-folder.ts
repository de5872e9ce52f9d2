import { lstatSync, readdirSync, type Stats } from "node:fs";
import type { Root } from "../path-bytes.ts";
import { readRegular, readTextIfThere, reasonOf, Unreadable } from "../read-file.ts";

/** What was read of a git directory without git: all that the sterile copy needs to know of commits. */
export interface GitDirectory {
  /** The git directory itself: `.git` of a work tree, or a bare repository. */
  readonly place: Root;
  /** The commit that HEAD names; null before the first commit. */
  readonly head: string | null;
  /** The branch that HEAD is on; null on a detached HEAD. */
  readonly branch: string | null;
  /** Commits at which a shallow clone was cut off. */
  readonly shallow: readonly string[];
}

/** What was read of a `.git` folder, with what belongs to its work tree. */
export interface GitFolder extends GitDirectory {
  /** Bytes of the index; null where there is none yet. */
  readonly index: Buffer | null;
  /** Time at which the index was written, in nanoseconds. */
  readonly indexTime: number;
  /** Rules of `info/exclude`, as latin1. */
  readonly exclude: string;
  readonly operation: string | null;
}

/** A `.git` that is not read, with the reason for the gap. */
export class GitRefused extends Error {
  override readonly name = "GitRefused";
}

/** An object id, SHA-1 or SHA-256. */
export const OBJECT_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

const INDEX_BYTES = 256 * 1024 * 1024;
const TEXT_BYTES = 16 * 1024 * 1024;
const EXCLUDE_BYTES = 1024 * 1024;

// The characters that git-check-ref-format(1) forbids are left out.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are among the forbidden ones
const REF = /^ref: (refs\/[^\x00-\x20\x7f~^:?*[\\]{1,250})$/;

/** Files that lead git away from this folder or into a format that this version does not read. */
const LEADS_AWAY: readonly (readonly [name: string, reason: string])[] = [
  ["commondir", "it is a linked work tree whose repository lies elsewhere"],
  ["objects/info/alternates", "it borrows objects from another repository"],
  ["objects/info/http-alternates", "it borrows objects from another repository"],
  ["reftable", "its branches are stored as a reftable, which this version does not read"],
];

/** Files and folders whose presence means that git was interrupted or is waiting for a decision (git's own wt-status.c). */
const OPERATIONS: readonly (readonly [name: string, operation: string])[] = [
  ["rebase-merge", "rebase"],
  ["rebase-apply", "rebase"],
  ["MERGE_HEAD", "merge"],
  ["CHERRY_PICK_HEAD", "cherry-pick"],
  ["REVERT_HEAD", "revert"],
  ["BISECT_LOG", "bisect"],
];

/**
 * Reads the few files of `.git` that matter, bounded and without following links. Nothing here climbs: a folder without `.git` has no
 * repository, whatever its parents are.
 * @returns null where there is no `.git`.
 * @throws GitRefused
 */
export function readGitFolder(root: Root): GitFolder | null {
  const place = gitFolderOf(root);
  if (place === null) return null;
  const directory = readGitDirectory(place);
  const operation = OPERATIONS.find(([name]) => there(place, name) !== null)?.[1] ?? null;
  return { ...directory, ...readIndex(place), exclude: text(place, "info/exclude", EXCLUDE_BYTES), operation };
}

/** The `.git` folder of a work tree; null where there is none. @throws GitRefused where it is no folder. */
export function gitFolderOf(root: Root): Root | null {
  const git = there(root, ".git");
  if (git === null) return null;
  if (git.isSymbolicLink()) throw new GitRefused("it is a link, which is not followed");
  if (!git.isDirectory()) throw new GitRefused("it is a file that points to a repository elsewhere, which is not followed");
  return root.inside(".git");
}

/** Whether a folder is itself a git directory, by the layout by which git recognises one (`is_git_directory` in its setup.c). */
export function isBareRepository(root: Root): boolean {
  return (
    there(root, "HEAD")?.isFile() === true && there(root, "objects")?.isDirectory() === true && there(root, "refs")?.isDirectory() === true
  );
}

/** What git and servers of git put into a git directory. */
const OF_A_GIT_DIRECTORY =
  /^(?:(?:[A-Z]+_)*HEAD|HEAD|AUTO_MERGE|BISECT_\w+|COMMIT_EDITMSG|MERGE_\w+|SQUASH_MSG|ORIG_HEAD|branches|common|config(?:\.worktree)?|description|gc\.(?:log|pid)|git-daemon-export-ok|hooks|index|info|lfs|logs|modules|objects|packed-refs|rebase-\w+|refs|remotes|rr-cache|shallow|sequencer|svn|worktrees)(?:\.lock)?$/;

/**
 * Whether a folder is a bare repository and nothing else: what lies beside it would not be read with it, and a folder that holds more than a git
 * directory holds is one with files, whatever it looks like to git.
 */
export function isOnlyBareRepository(root: Root): boolean {
  try {
    return isBareRepository(root) && readdirSync(root.at(""), { encoding: "latin1" }).every((name) => OF_A_GIT_DIRECTORY.test(name));
  } catch {
    return false;
  }
}

/** Reads what a git directory says of its commits, and nothing of its index. @throws GitRefused */
export function readGitDirectory(place: Root): GitDirectory {
  if (there(place, "objects")?.isDirectory() !== true) throw new GitRefused("it has no folder of objects");
  for (const [name, reason] of LEADS_AWAY) if (there(place, name) !== null) throw new GitRefused(reason);
  const { head, branch } = readHead(place);
  const shallow = text(place, "shallow").split("\n").filter(Boolean);
  if (!shallow.every((line) => OBJECT_ID.test(line))) throw new GitRefused("its list of shallow commits is damaged");
  return { place, head, branch, shallow };
}

function readHead(place: Root): Pick<GitFolder, "head" | "branch"> {
  const head = text(place, "HEAD").trim();
  const ref = REF.exec(head)?.[1];
  if (ref === undefined) {
    if (!OBJECT_ID.test(head)) throw new GitRefused("its HEAD is damaged");
    return { head, branch: null };
  }
  if (ref.split("/").some((part) => part === "" || part === "." || part === ".."))
    throw new GitRefused("its HEAD leads out of the repository");
  const oid = text(place, ref).trim() || packedRef(text(place, "packed-refs"), ref);
  if (oid !== "" && !OBJECT_ID.test(oid)) throw new GitRefused("the branch that HEAD names is damaged");
  const branch = ref.startsWith("refs/heads/") ? Buffer.from(ref.slice("refs/heads/".length), "latin1").toString() : null;
  return { head: oid === "" ? null : oid, branch };
}

function packedRef(packed: string, ref: string): string {
  for (const line of packed.split("\n")) {
    const space = line.indexOf(" ");
    if (line.slice(space + 1) === ref) return line.slice(0, space);
  }
  return "";
}

function readIndex(place: Root): Pick<GitFolder, "index" | "indexTime"> {
  try {
    const index = readRegular(place.at("index"), INDEX_BYTES);
    return { index, indexTime: lstatSync(place.at("index")).mtimeMs };
  } catch (error) {
    if (error instanceof Unreadable && error.missing) return { index: null, indexTime: 0 };
    throw new GitRefused(`its index: ${reasonOf(error)}`);
  }
}

function text(place: Root, name: string, max = TEXT_BYTES): string {
  try {
    return readTextIfThere(place.at(name), max);
  } catch (error) {
    throw new GitRefused(`its ${name.startsWith("refs/") ? "branch file" : name}: ${reasonOf(error)}`);
  }
}

function there(place: Root, key: string): Stats | null {
  try {
    return lstatSync(place.at(key));
  } catch (error) {
    if (error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR")) return null;
    throw new GitRefused(reasonOf(error));
  }
}
