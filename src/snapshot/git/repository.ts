import type { GitFacts, Limits, PastFile } from "../../model/snapshot.ts";
import type { Deadline } from "../deadline.ts";
import type { Gaps } from "../gaps.ts";
import type { KeptContents } from "../kept-contents.ts";
import { type ByteKey, displayPath, type Root } from "../path-bytes.ts";
import { reasonOf } from "../read-file.ts";
import type { Tracked, Tree } from "../walk.ts";
import { findChanges, stagedFiles } from "./changes.ts";
import { findGit } from "./find-git.ts";
import { GitFailed } from "./git-failed.ts";
import { FolderFiles } from "./git-files.ts";
import { type GitFolder, GitRefused, readGitFolder } from "./git-folder.ts";
import { HazardSearch, hiddenEntryHazards, sortHazards } from "./hazards.ts";
import { readHistory } from "./history.ts";
import { type CommittedFile, type IndexEntry, MODE_LINK, MODE_SUBMODULE, parseCommits, parseIndex, parseTreeEntries } from "./listings.ts";
import { readRefs, tipsOf } from "./refs.ts";
import { SterileGit } from "./sterile-git.ts";
import { treeId } from "./tree-id.ts";

/** What reading a repository needs. */
export interface RepositorySettings {
  readonly root: Root;
  readonly limits: Limits;
  readonly deadline: Deadline;
  readonly gaps: Gaps;
  readonly hashAllBytes: number;
  /** Where git is looked for; the process's PATH unless a test says otherwise. */
  readonly searchPath: string | undefined;
}

/** What git answered before the tree was walked, and what it is still asked for. */
interface Listed {
  readonly folder: GitFolder;
  readonly program: string;
  readonly git: SterileGit;
  readonly index: readonly IndexEntry[];
  /** Git lists the commit while the tree is walked: a repository of many folders that was never packed takes it as long. */
  readonly commit: Promise<Committed>;
}

/** What HEAD names. */
interface Committed {
  readonly files: readonly CommittedFile[];
  /** Where the index holds something else. */
  readonly staged: readonly ByteKey[];
  readonly commits: number;
}

/**
 * The scanned tree's repository: opened before the walk, which must know what is tracked, and asked for its facts after it.
 * Whatever is wrong with a `.git` ends as `unavailable` with a gap, never as an error.
 */
export class Repository {
  readonly #settings: RepositorySettings;
  readonly #state: GitFacts["state"];
  readonly #listed: Listed | null;
  readonly tracked: Tracked;
  /** Text of `.git/info/exclude`, as latin1. */
  readonly exclude: string;

  private constructor(settings: RepositorySettings, state: GitFacts["state"], listed: Listed | null) {
    this.#settings = settings;
    this.#state = state;
    this.#listed = listed;
    const index = listed?.index ?? [];
    this.tracked = {
      files: new Set(index.filter(({ mode }) => mode !== MODE_SUBMODULE).map(({ key }) => key)),
      submodules: new Set(index.filter(({ mode }) => mode === MODE_SUBMODULE).map(({ key }) => key)),
    };
    this.exclude = listed?.folder.exclude ?? "";
  }

  static async open(settings: RepositorySettings): Promise<Repository> {
    try {
      const folder = readGitFolder(settings.root);
      if (folder === null) return new Repository(settings, "absent", null);
      return new Repository(settings, "read", await list(settings, folder));
    } catch (error) {
      settings.gaps.add(".git", `git facts are unavailable: ${refusal(error)}`);
      return new Repository(settings, "unavailable", null);
    }
  }

  /** @param kept gets the contents of the files that are compared with the commit. */
  async facts(tree: Tree, kept: KeptContents): Promise<GitFacts> {
    const { root, gaps, deadline, hashAllBytes } = this.#settings;
    const search = new HazardSearch(new FolderFiles(root), gaps);
    const nested = tree.nested.flatMap((repository) => search.inNested(repository, this.tracked.submodules.has(repository.folder)));
    if (this.#state === "absent") return { ...NOTHING, state: "absent", hazards: sortHazards(nested) };
    const redirect = search.ofRedirect();
    const own = redirect.length > 0 ? { hazards: redirect, remotes: [] } : search.inDirectory(".git", "repository");
    const committed = await this.#committed();
    if (this.#listed === null || committed === null)
      return { ...NOTHING, state: "unavailable", remotes: own.remotes, hazards: sortHazards([...own.hazards, ...nested]) };
    const { folder, git, index } = this.#listed;
    const { staged, commits } = committed;
    const indexFile = { bytes: folder.index, time: folder.indexTime };
    const changes = await findChanges({ root, tree, index, indexFile, staged, git, hashAllBytes, kept, deadline, gaps });
    const present = new Set(tree.entries.map(({ key }) => key));
    const hidden = hiddenEntryHazards(index, (key) => present.has(key));
    return {
      state: "read",
      ...(folder.head === null ? {} : { commit: folder.head }),
      ...(folder.branch === null ? {} : { branch: folder.branch }),
      ...(folder.operation === null ? {} : { operation: folder.operation }),
      shallow: folder.shallow.length > 0,
      commits,
      remotes: own.remotes,
      changes,
      hazards: sortHazards([...own.hazards, ...hidden, ...nested]),
    };
  }

  /**
   * What the history holds and the work tree does not, read through a temporary git folder of its own.
   * @param unchanged the files of the tree that were read and are as the commit has them.
   */
  async *past(unchanged: ReadonlySet<string>): AsyncGenerator<{ readonly file: PastFile; readonly bytes: Buffer }> {
    const { root, limits, gaps } = this.#settings;
    if (this.#listed === null) return;
    const { folder, program, commit } = this.#listed;
    // That git could not list it was told before.
    const files = await commit.then(({ files }) => files).catch(() => undefined);
    if (files === undefined) return;
    const known = new Set<string>();
    for (const { key, oid, mode } of files) if (mode !== MODE_LINK && unchanged.has(displayPath(key))) known.add(oid);
    if (folder.shallow.length > 0) gaps.add(".git", "the history is shallow: what came before its oldest commits was not read");
    let git: SterileGit | undefined;
    try {
      git = SterileGit.open(root, folder, program, limits.totalMs);
      const tips = new Set([...(folder.head === null ? [] : [folder.head]), ...tipsOf(readRefs(folder.place, gaps))]);
      yield* readHistory({ git, tips: [...tips].sort(), known, limits, gaps });
    } catch (error) {
      gaps.add(".git", `the history was not read to its end: ${refusal(error)}`);
    } finally {
      git?.close();
    }
  }

  /** Null where there is none, or git could not tell, which is a gap. */
  async #committed(): Promise<Committed | null> {
    try {
      return (await this.#listed?.commit) ?? null;
    } catch (error) {
      this.#settings.gaps.add(".git", `git facts are unavailable: ${refusal(error)}`);
      return null;
    }
  }

  /** Removes the temporary git folder. */
  close(): void {
    this.#listed?.git.close();
  }
}

const NOTHING: Omit<GitFacts, "state"> = { shallow: false, commits: 0, remotes: [], changes: [], hazards: [] };

async function list({ root, limits, deadline, searchPath }: RepositorySettings, folder: GitFolder): Promise<Listed> {
  const program = findGit(root, searchPath);
  if (program === null) throw new GitRefused("no git was found on this machine outside the scanned tree");
  const git = SterileGit.open(root, folder, program, Math.min(limits.gitMs, deadline.left()));
  // Two processes at once: most of what each takes is its start.
  const index = folder.index === null ? Promise.resolve([]) : git.index().then(parseIndex);
  const commit = committed(git, folder.head, index);
  // Its failure is told where it is asked for.
  commit.catch(() => {});
  try {
    return { folder, program, git, index: await index, commit };
  } catch (error) {
    // It must not depend on their speed which failure is told, and the folder must not go before the last of them is done.
    await commit.catch(() => {});
    git.close();
    throw error;
  }
}

/** What HEAD names. Git is asked for its files only where the index is not the commit's tree: what nobody changed is listed once. */
async function committed(git: SterileGit, commit: string | null, listed: Promise<readonly IndexEntry[]>): Promise<Committed> {
  if (commit === null) return { files: [], staged: stagedFiles(await listed, []), commits: 0 };
  const [answer, index] = [await git.commits(commit), await listed];
  const { commits, tree } = parseCommits(answer);
  if (treeId(index, tree.length === 64 ? "sha256" : "sha1") === tree) return { files: index, staged: [], commits };
  const files = parseTreeEntries(await git.tree(commit));
  return { files, staged: stagedFiles(index, files), commits };
}

function refusal(error: unknown): string {
  if (error instanceof GitRefused || error instanceof GitFailed || error instanceof SyntaxError) return error.message;
  if (error instanceof Error && "code" in error) return `the temporary git folder: ${reasonOf(error)}`;
  throw error;
}
