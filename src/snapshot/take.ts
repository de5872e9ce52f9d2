import { basename } from "node:path";
import type { Gap } from "../model/gap.ts";
import type { GitFacts, Limits, PastFile, Snapshot, SnapshotFile } from "../model/snapshot.ts";
import { readContents } from "./contents.ts";
import { Deadline } from "./deadline.ts";
import { Gaps } from "./gaps.ts";
import { HASH_ALL_BYTES } from "./git/changes.ts";
import { Repository } from "./git/repository.ts";
import { KeptContents } from "./kept-contents.ts";
import { NAME_ONLY_ENTRIES } from "./name-only.ts";
import { openRoot } from "./open-root.ts";
import { displayPath, Root } from "./path-bytes.ts";
import { FileReader, Unreadable } from "./read-file.ts";
import { type Entry, type ListFolder, listFolder, type Tree, walk } from "./walk.ts";

/**
 * The caps of an ordinary scan, each far above what honest repositories need and low enough that a hostile one costs seconds, not the machine.
 * 64 MiB: source, configuration, lock files and most media stay below; above it are dumps, logs, models and archives, up to 1 GiB. 4 GiB and 500 000 files: five times the Linux
 * kernel. 64 folders: the deepest real trees have some 30. Ten seconds: git lists a million entries in less. Two minutes in all.
 */
export const DEFAULT_LIMITS: Limits = {
  fileBytes: 64 * 1024 * 1024,
  partedBytes: 1024 * 1024 * 1024,
  totalBytes: 4 * 1024 * 1024 * 1024,
  files: 500_000,
  depth: 64,
  gitMs: 10_000,
  totalMs: 120_000,
};

/** What tests put in the place of the machine: another order of folder listings, smaller budgets, another search path for git. */
export interface Probes {
  readonly listFolder?: ListFolder;
  readonly nameOnlyEntries?: number;
  readonly hashAllBytes?: number;
  readonly searchPath?: string;
}

/**
 * Reads the tree below `root` once: its entries and what git knows of them. Contents are read later, one at a time, by `contents()`.
 * Nothing of the tree is executed, no link is followed, nothing is written into it. Whatever cannot be read is a gap.
 * @param onProgress told about every thousandth file.
 * @throws UserError if `root` does not exist, is no folder, or cannot be listed.
 */
export async function takeSnapshot(
  root: string,
  limits: Limits,
  onProgress: (filesSeen: number) => void = () => {},
  probes: Probes = {},
): Promise<Snapshot> {
  const list = probes.listFolder ?? listFolder;
  const folder = openRoot(root, list);
  const place = new Root(folder);
  const gaps = new Gaps();
  const deadline = new Deadline(limits.totalMs);
  const repository = await Repository.open({
    root: place,
    limits,
    deadline,
    gaps,
    hashAllBytes: probes.hashAllBytes ?? HASH_ALL_BYTES,
    searchPath: probes.searchPath,
  });
  try {
    const tree = await walk({
      root: place,
      tracked: repository.tracked,
      exclude: repository.exclude,
      limits,
      nameOnlyEntries: probes.nameOnlyEntries ?? NAME_ONLY_ENTRIES,
      deadline,
      gaps,
      listFolder: list,
      onProgress,
    });
    const kept = new KeptContents();
    const git = await repository.facts(tree, kept);
    const name = displayPath(basename(folder.toString("latin1")) || "/");
    return new ReadSnapshot({ name, git, repository, tree, gaps, kept, limits, root: place, readingMs: deadline.left() });
  } finally {
    repository.close();
  }
}

class ReadSnapshot implements Snapshot {
  readonly name: string;
  readonly files: readonly SnapshotFile[];
  readonly git: GitFacts;
  readonly byNameOnly: readonly string[];
  readonly #taken: Taken;
  #entries: ReadonlyMap<string, Entry> | undefined;
  #reader: FileReader | undefined;

  constructor(taken: Taken) {
    this.#taken = taken;
    this.name = taken.name;
    this.git = taken.git;
    this.files = taken.tree.entries.map(({ file }) => file);
    this.byNameOnly = taken.tree.byNameOnly.map(displayPath);
  }

  get gaps(): readonly Gap[] {
    return this.#taken.gaps.sorted();
  }

  contents(): ReturnType<Snapshot["contents"]> {
    const { root, tree, kept, limits, readingMs, gaps } = this.#taken;
    return readContents({ root, entries: tree.entries, kept, limits, readingMs, gaps });
  }

  async read(path: string): Promise<Buffer | undefined> {
    const { root, tree, limits, gaps } = this.#taken;
    this.#entries ??= new Map(tree.entries.map((entry) => [entry.file.path, entry]));
    const entry = this.#entries.get(path);
    if (entry?.file.type !== "file" || !entry.file.content || entry.file.size > limits.partedBytes) return undefined;
    try {
      this.#reader ??= new FileReader();
      return this.#reader.read(root.at(entry.key), entry, limits.fileBytes);
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      gaps.add(path, error.message);
      return undefined;
    }
  }

  past(): AsyncIterable<{ readonly file: PastFile; readonly bytes: Buffer }> {
    const changed = new Set(this.git.changes.map(({ path }) => path));
    const read = this.files.filter(({ path, type, content }) => type === "file" && content && !changed.has(path));
    return this.#taken.repository.past(new Set(read.map(({ path }) => path)));
  }

  close(): void {
    // The temporary git folder is gone by the time a snapshot exists: a process that is killed later leaves nothing behind.
  }
}

interface Taken {
  readonly name: string;
  readonly git: GitFacts;
  readonly repository: Repository;
  readonly tree: Tree;
  readonly gaps: Gaps;
  readonly kept: KeptContents;
  readonly limits: Limits;
  readonly root: Root;
  readonly readingMs: number;
}
