import { basename } from "node:path";
import { UserError } from "../../model/error.ts";
import type { GitHazard } from "../../model/execution.ts";
import type { Gap } from "../../model/gap.ts";
import type { GitFacts, Limits, PastFile, Snapshot, SnapshotFile } from "../../model/snapshot.ts";
import { Deadline } from "../deadline.ts";
import { Gaps } from "../gaps.ts";
import { findGit } from "../git/find-git.ts";
import { GitFailed } from "../git/git-failed.ts";
import { FolderFiles } from "../git/git-files.ts";
import { type GitDirectory, GitRefused, gitFolderOf, isBareRepository, readGitDirectory } from "../git/git-folder.ts";
import { HazardSearch, sortHazards } from "../git/hazards.ts";
import { readHistory } from "../git/history.ts";
import { parseCommits } from "../git/listings.ts";
import { namedRefs, readRefs, tipsOf } from "../git/refs.ts";
import { isRevision, SterileGit } from "../git/sterile-git.ts";
import { openRoot } from "../open-root.ts";
import { displayPath, Root } from "../path-bytes.ts";
import { reasonOf } from "../read-file.ts";
import { listFolder } from "../walk.ts";
import { type CommitFile, listCommit } from "./commit-files.ts";
import { readCommitContents } from "./contents.ts";
import { embeddedHazards } from "./embedded.ts";
import { noSuchRevision } from "./no-such-revision.ts";

/** Which commit is read, and where it lies. */
export interface CommitRequest {
  /** A folder with a `.git`, or a bare repository. */
  readonly root: string;
  /** A branch, tag, remote branch, object id or a step back from one (`HEAD~1`). */
  readonly revision: string;
  /** Set for a repository that was fetched: its name, and that its git directory is our own work and holds nothing to judge. */
  readonly fetchedAs?: string;
  /** Where git is looked for; the process's PATH unless a test says otherwise. */
  readonly searchPath?: string;
}

/**
 * Reads one commit from the objects of a repository: the work tree, the index and the settings of the repository have no part in it, and no file
 * of the commit is ever written to disk. Everything in it is tracked and nothing is changed. The caller closes the snapshot.
 * @param onProgress told about every thousandth file.
 * @throws UserError if there is no repository to read, or the revision names no commit of it.
 */
export async function takeCommitSnapshot(
  { root, revision, fetchedAs, searchPath }: CommitRequest,
  limits: Limits,
  onProgress: (filesSeen: number) => void = () => {},
): Promise<Snapshot> {
  const folder = openRoot(root, listFolder);
  const place = new Root(folder);
  const gaps = new Gaps();
  const deadline = new Deadline(limits.totalMs);
  const { directory, bare } = openDirectory(root, place);
  const program = findGit(place, searchPath);
  if (program === null) throw new UserError("no git was found on this machine outside the scanned tree; install git");
  const refs = namedRefs(readRefs(directory.place, gaps, "they cannot be asked for by name"));
  if (!isRevision(revision)) throw noSuchRevision(revision, refs, directory);
  const open = (ms: number): SterileGit => SterileGit.open(place, directory, program, ms, refs);
  const git = open(Math.min(limits.gitMs, deadline.left()));
  try {
    const commit = await commitOf(git, revision);
    if (commit === undefined) throw noSuchRevision(revision, refs, directory);
    const { files, commits, embedded } = await list(git, commit, limits, gaps, onProgress);
    const own =
      fetchedAs === undefined
        ? new HazardSearch(new FolderFiles(place), gaps).inDirectory(bare ? "" : ".git", "repository")
        : { hazards: [], remotes: ["origin"] };
    const facts: GitFacts = {
      state: files === null ? "unavailable" : "read",
      ofCommit: true,
      commit,
      ...(directory.branch === null || directory.head !== commit ? {} : { branch: directory.branch }),
      shallow: directory.shallow.length > 0,
      commits,
      remotes: own.remotes,
      changes: [],
      hazards: sortHazards([...own.hazards, ...embedded]),
    };
    const name = fetchedAs ?? nameOf(folder, bare);
    return new CommitSnapshot({ name, facts, files: files ?? [], git, open, directory, refs, gaps, limits, readingMs: deadline.left() });
  } catch (error) {
    git.close();
    throw error;
  }
}

function nameOf(folder: Buffer, bare: boolean): string {
  const name = displayPath(basename(folder.toString("latin1"))) || "/";
  return bare ? name.replace(/(?<=.)\.git$/, "") : name;
}

function openDirectory(root: string, place: Root): { readonly directory: GitDirectory; readonly bare: boolean } {
  try {
    const own = gitFolderOf(place);
    if (own !== null) return { directory: readGitDirectory(own), bare: false };
    if (isBareRepository(place)) return { directory: readGitDirectory(place), bare: true };
  } catch (error) {
    if (!(error instanceof GitRefused)) throw error;
    throw new UserError(
      `the repository of ${root} cannot be read from its objects: ${error.message}; make a plain clone of it and name that`,
    );
  }
  throw new UserError(`${root} holds no git repository; name the folder of a clone, or a bare repository`);
}

async function commitOf(git: SterileGit, revision: string): Promise<string | undefined> {
  try {
    return await git.commitOf(revision);
  } catch (error) {
    if (!(error instanceof GitFailed)) throw error;
    throw new UserError(`the revision “${revision}” was not found in time: ${error.message}`);
  }
}

/** The commit's files; null, with a gap, where git could not list them. */
async function list(
  git: SterileGit,
  commit: string,
  limits: Limits,
  gaps: Gaps,
  onProgress: (filesSeen: number) => void,
): Promise<{ readonly files: readonly CommitFile[] | null; readonly commits: number; readonly embedded: readonly GitHazard[] }> {
  try {
    const listed = listCommit({ git, commit, limits, gaps, onProgress });
    const counted = git.commits(commit).then(parseCommits);
    // Where both fail, it must not depend on their speed which one is told.
    await Promise.allSettled([listed, counted]);
    const [files, { commits }] = [await listed, await counted];
    return { files, commits, embedded: await embeddedHazards(files, git, gaps) };
  } catch (error) {
    gaps.add(".", `the files of the commit are unavailable: ${refusal(error)}`);
    return { files: null, commits: 0, embedded: [] };
  }
}

interface Taken {
  readonly name: string;
  readonly facts: GitFacts;
  readonly files: readonly CommitFile[];
  readonly git: SterileGit;
  readonly open: (ms: number) => SterileGit;
  readonly directory: GitDirectory;
  readonly refs: ReadonlyMap<string, string>;
  readonly gaps: Gaps;
  readonly limits: Limits;
  readonly readingMs: number;
}

class CommitSnapshot implements Snapshot {
  readonly name: string;
  readonly files: readonly SnapshotFile[];
  readonly git: GitFacts;
  readonly byNameOnly = [];
  readonly #taken: Taken;
  #byPath: ReadonlyMap<string, CommitFile> | undefined;

  constructor(taken: Taken) {
    this.#taken = taken;
    this.name = taken.name;
    this.git = taken.facts;
    this.files = taken.files.map(({ file }) => file);
  }

  get gaps(): readonly Gap[] {
    return this.#taken.gaps.sorted();
  }

  contents(): AsyncIterable<{ readonly file: SnapshotFile; readonly bytes: Buffer }> {
    const { git, files, limits, readingMs, gaps } = this.#taken;
    return readCommitContents({ git, files, limits, readingMs, gaps });
  }

  async read(path: string): Promise<Buffer | undefined> {
    const { files, git, limits, gaps } = this.#taken;
    this.#byPath ??= new Map(files.map((file) => [file.file.path, file]));
    const found = this.#byPath.get(path);
    if (found?.file.type !== "file" || !found.present || found.file.size > limits.fileBytes) return undefined;
    try {
      return await git.reader().read(found.oid, found.file.size);
    } catch (error) {
      gaps.add(path, refusal(error));
      return undefined;
    }
  }

  async *past(): AsyncGenerator<{ readonly file: PastFile; readonly bytes: Buffer }> {
    const { files, directory, refs, limits, gaps, open } = this.#taken;
    if (directory.shallow.length > 0) gaps.add(".git", "the history is shallow: what came before its oldest commits was not read");
    const known = new Set(files.filter(({ file }) => file.type === "file").map(({ oid }) => oid));
    const tips = new Set([this.git.commit, directory.head, ...tipsOf(refs)].filter((tip) => typeof tip === "string"));
    let git: SterileGit | undefined;
    try {
      git = open(limits.totalMs);
      yield* readHistory({ git, tips: [...tips].sort(), known, limits, gaps });
    } catch (error) {
      gaps.add(".git", `the history was not read to its end: ${refusal(error)}`);
    } finally {
      git?.close();
    }
  }

  close(): void {
    this.#taken.git.close();
  }
}

function refusal(error: unknown): string {
  if (error instanceof GitRefused || error instanceof GitFailed || error instanceof SyntaxError) return error.message;
  if (error instanceof Error && "code" in error) return `the temporary git folder: ${reasonOf(error)}`;
  throw error;
}
