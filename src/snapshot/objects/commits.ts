import { UserError } from "../../model/error.ts";
import { findGit } from "../git/find-git.ts";
import { GitFailed } from "../git/git-failed.ts";
import { GitRefused, gitFolderOf, readGitDirectory } from "../git/git-folder.ts";
import { parseTree } from "../git/listings.ts";
import { SterileGit } from "../git/sterile-git.ts";
import { openRoot } from "../open-root.ts";
import { compareKeys, displayPath, Root } from "../path-bytes.ts";
import { listFolder } from "../walk.ts";

/** The commits that a repository holds, asked for by object id and parent; nothing of the work tree has a part in it. */
export interface Commits {
  /** The commit that is checked out; undefined without a repository, or before its first commit. */
  readonly head: string | undefined;
  /** The full id of the commit that a revision names; undefined where its objects are not there. */
  commitOf(revision: string): Promise<string | undefined>;
  /** The best common ancestor; undefined where the objects that are there show none. */
  mergeBase(one: string, other: string): Promise<string | undefined>;
  /** The paths at which two commits differ, sorted by path bytes; a file that moved is two. @throws UserError */
  changedPaths(one: string, other: string): Promise<readonly string[]>;
  /** Frees the temporary git directory. */
  close(): void;
}

/** Milliseconds for one question. */
const QUESTION_MS = 10_000;

/**
 * Opens a repository to ask for its commits. Every question that git does not answer in time is answered as one about an object that is not there.
 * @throws UserError if `root` is no folder that can be read.
 */
export function openCommits(root: string): Commits {
  const place = new Root(openRoot(root, listFolder));
  const git = openGit(place);
  if (git === undefined) return NONE;
  const orNone = (answer: Promise<string | undefined>) =>
    answer.catch((error: unknown) => {
      if (error instanceof GitFailed) return undefined;
      throw error;
    });
  return {
    head: git.head ?? undefined,
    commitOf: (revision) => orNone(git.sterile.commitOf(revision)),
    mergeBase: (one, other) => orNone(git.sterile.mergeBase(one, other)),
    changedPaths: (one, other) => changedPaths(git.sterile, one, other),
    close: () => git.sterile.close(),
  };
}

const NONE: Commits = {
  head: undefined,
  commitOf: async () => undefined,
  mergeBase: async () => undefined,
  changedPaths: async () => [],
  close: () => {},
};

function openGit(place: Root): { readonly sterile: SterileGit; readonly head: string | null } | undefined {
  try {
    const folder = gitFolderOf(place);
    const program = findGit(place);
    if (folder === null || program === null) return undefined;
    const directory = readGitDirectory(folder);
    return { sterile: SterileGit.open(place, directory, program, QUESTION_MS), head: directory.head };
  } catch (error) {
    // What is wrong with it is told by the scan, which meets the same.
    if (error instanceof GitRefused) return undefined;
    throw error;
  }
}

async function changedPaths(git: SterileGit, one: string, other: string): Promise<readonly string[]> {
  try {
    const [before, after] = await Promise.all([git.tree(one).then(parseTree), git.tree(other).then(parseTree)]);
    const changed = [...after].filter(([key, { oid, mode }]) => before.get(key)?.oid !== oid || before.get(key)?.mode !== mode);
    const removed = [...before.keys()].filter((key) => !after.has(key));
    return [...changed.map(([key]) => key), ...removed].sort(compareKeys).map(displayPath);
  } catch (error) {
    if (error instanceof GitFailed || error instanceof SyntaxError)
      throw new UserError(`The files of the two commits could not be listed: ${error.message}.`);
    throw error;
  }
}
