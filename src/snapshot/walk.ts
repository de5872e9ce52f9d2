import { type Dirent, lstatSync, readdirSync, readlinkSync, type Stats } from "node:fs";
import type { Limits, SnapshotFile } from "../model/snapshot.ts";
import type { Deadline } from "./deadline.ts";
import type { Gaps } from "./gaps.ts";
import { IgnoreRules } from "./ignore-rules.ts";
import { isFetchedOrBuilt } from "./name-only.ts";
import { type ByteKey, byteKey, compareKeys, displayPath, type Root } from "./path-bytes.ts";
import { type Identity, readTextIfThere, reasonOf, Unreadable } from "./read-file.ts";

/** One entry of the tree with what this room needs to open it again. */
export interface Entry extends Identity {
  readonly key: ByteKey;
  readonly file: SnapshotFile;
  /** Milliseconds at which it was last changed, itself and in its content; 0 for what is no file. */
  readonly ctime: number;
  readonly mtime: number;
  /** True below a folder with a `.git` of its own, or below a submodule of the index. */
  readonly nested: boolean;
}

/** What the index knows about the tree before it is walked. Empty where there is no index. */
export interface Tracked {
  readonly files: ReadonlySet<ByteKey>;
  readonly submodules: ReadonlySet<ByteKey>;
}

/** A repository inside the tree, by the folder in which it lies. */
export interface NestedRepository {
  readonly folder: ByteKey;
  /** What its `.git` is; `bare` where the folder itself has the layout of a git directory. */
  readonly kind: "directory" | "pointer" | "link" | "bare";
}

export interface Tree {
  /** Sorted by key. */
  readonly entries: readonly Entry[];
  readonly byNameOnly: readonly ByteKey[];
  readonly nested: readonly NestedRepository[];
  /** False where a cap, the deadline or an unreadable folder kept something back. */
  readonly complete: boolean;
}

/** One name of a folder. */
export interface Listed extends Pick<Dirent, "isDirectory" | "isFile" | "isSymbolicLink"> {
  /** Its bytes. */
  readonly name: ByteKey;
}

/** How a folder is listed; tests put another order or a failure in its place. */
export type ListFolder = (path: string | Buffer) => Listed[];

export interface WalkSettings {
  readonly root: Root;
  readonly tracked: Tracked;
  /** Text of `.git/info/exclude`. */
  readonly exclude: string;
  readonly limits: Limits;
  readonly nameOnlyEntries: number;
  readonly deadline: Deadline;
  readonly gaps: Gaps;
  readonly listFolder: ListFolder;
  readonly onProgress: (filesSeen: number) => void;
}

export const listFolder: ListFolder = (path) => {
  try {
    return readdirSync(path, { encoding: "latin1", withFileTypes: true });
  } catch {
    // Where the file system does not tell what a name is, Node asks for it by the name, which it must then have as bytes: three times as slow.
    return readdirSync(path, { encoding: "buffer", withFileTypes: true }).map((entry) => ({
      name: byteKey(entry.name),
      isDirectory: () => entry.isDirectory(),
      isFile: () => entry.isFile(),
      isSymbolicLink: () => entry.isSymbolicLink(),
    }));
  }
};

/** Above this size an ignore file is not believed to be one. git itself warns from 100 MB on; the largest real ones have some 10 KB. */
const IGNORE_FILE_BYTES = 1024 * 1024;
const PROGRESS_STEP = 1000;
const OUT_OF_TIME = "time ran out while the tree was listed; from here on nothing was read";

/** Milliseconds for which git, which lists the commit meanwhile, may wait for its answer to be taken away. */
const LONGEST_BREATH = 4;

/**
 * Lists the tree without following a single link. Its order of visits depends on names only, so a cap bites at the same place each time.
 * It listens to other processes now and then.
 */
export function walk(settings: WalkSettings): Promise<Tree> {
  return new Walk(settings).run();
}

interface Standing {
  readonly depth: number;
  readonly rules: IgnoreRules;
  readonly ignored: boolean;
  readonly nameOnly: boolean;
  readonly nested: boolean;
}

class Walk {
  readonly #settings: WalkSettings;
  readonly #entries: Entry[] = [];
  readonly #byNameOnly: ByteKey[] = [];
  readonly #nested: NestedRepository[] = [];
  #trackedFolders: ReadonlySet<ByteKey> | null = null;
  #read = 0;
  #named = 0;
  #complete = true;
  #stopped = false;
  #breath = performance.now();

  constructor(settings: WalkSettings) {
    this.#settings = settings;
  }

  async run(): Promise<Tree> {
    const rules = this.#rulesOf(".git/info/exclude", () => IgnoreRules.NONE.with("", this.#settings.exclude), IgnoreRules.NONE);
    await this.#folder("", { depth: 0, rules, ignored: false, nameOnly: false, nested: false });
    this.#entries.sort((a, b) => compareKeys(a.key, b.key));
    return { entries: this.#entries, byNameOnly: this.#byNameOnly.sort(compareKeys), nested: this.#nested, complete: this.#complete };
  }

  async #folder(folder: ByteKey, outer: Standing): Promise<void> {
    if (performance.now() - this.#breath > LONGEST_BREATH) {
      await new Promise((resume) => setImmediate(resume));
      this.#breath = performance.now();
    }
    const names = this.#list(folder);
    if (names === null) return;
    const nested = folder !== "" && this.#meetRepository(folder, names, outer);
    const standing: Standing = {
      ...outer,
      nested: outer.nested || nested || this.#settings.tracked.submodules.has(folder),
      rules: outer.ignored ? outer.rules : this.#rulesIn(folder, names, outer.rules),
    };
    for (const entry of names) {
      if (this.#stopped) return;
      if (entry.name === ".git") continue;
      const key = folder === "" ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) await this.#enter(key, standing);
      else this.#meetFile(key, entry, standing);
    }
  }

  #list(folder: ByteKey): readonly Listed[] | null {
    const { root, deadline, gaps } = this.#settings;
    if (deadline.passed()) {
      this.#stop(folder, OUT_OF_TIME);
      return null;
    }
    try {
      // With a slash behind each folder, visits are in the order of path bytes.
      return this.#settings.listFolder(root.at(folder)).sort((a, b) => compareKeys(sortName(a), sortName(b)));
    } catch (error) {
      this.#complete = false;
      gaps.add(folder === "" ? "." : displayPath(folder), `folder not listed: ${reasonOf(error)}`);
      return null;
    }
  }

  async #enter(key: ByteKey, outer: Standing): Promise<void> {
    const { limits, tracked, gaps } = this.#settings;
    const ignored = outer.ignored || outer.rules.ignores(`${key}/`);
    if (tracked.submodules.has(key)) this.#add(key, { ...submodule(key), tracked: true, ignored }, outer.nested);
    if (outer.depth + 1 > limits.depth) {
      this.#complete = false;
      gaps.cap(displayPath(key), `deeper than ${limits.depth} folders`);
      return;
    }
    const starts = ignored && !outer.nameOnly && isFetchedOrBuilt(key);
    if (starts) this.#byNameOnly.push(key);
    await this.#folder(key, { ...outer, depth: outer.depth + 1, ignored, nameOnly: outer.nameOnly || starts });
  }

  #meetFile(key: ByteKey, entry: Listed, standing: Standing): void {
    const tracked = this.#settings.tracked.files.has(key);
    const content = tracked || !standing.nameOnly;
    if (!this.#withinBudget(key, content)) return;
    const ignored = standing.ignored || standing.rules.ignores(key);
    const path = displayPath(key);
    if (!content) {
      const type = entry.isFile() ? "file" : entry.isSymbolicLink() ? "symlink" : "special";
      this.#add(key, { path, type, size: 0, tracked, ignored, executable: false, content }, standing.nested);
      return;
    }
    const place = this.#settings.root.at(key);
    try {
      const stat = lstatSync(place);
      const type = stat.isFile() ? "file" : stat.isSymbolicLink() ? "symlink" : "special";
      const size = type === "file" ? stat.size : 0;
      const executable = type === "file" && (stat.mode & 0o111) !== 0;
      const target = type === "symlink" ? { target: displayPath(byteKey(readlinkSync(place, { encoding: "buffer" }))) } : null;
      const file = { path, type, size, tracked, ignored, executable, content } as const;
      this.#add(key, target === null ? file : { ...file, ...target }, standing.nested, stat);
    } catch (error) {
      this.#complete = false;
      this.#settings.gaps.add(path, reasonOf(error));
    }
  }

  #withinBudget(key: ByteKey, content: boolean): boolean {
    const { limits, nameOnlyEntries, gaps, deadline, onProgress } = this.#settings;
    if (!content) {
      this.#named += 1;
      if (this.#named <= nameOnlyEntries) return true;
      this.#complete = false;
      gaps.cap(displayPath(key), `dependency and build folders hold more than ${nameOnlyEntries} entries; the rest was not listed`);
      return false;
    }
    if (this.#read === limits.files) {
      this.#stop(key, `more than ${limits.files} files; from here on nothing was read`);
      return false;
    }
    if (deadline.passed()) {
      this.#stop(key, OUT_OF_TIME);
      return false;
    }
    this.#read += 1;
    if (this.#read % PROGRESS_STEP === 0) onProgress(this.#read);
    return true;
  }

  #stop(key: ByteKey, reason: string): void {
    if (this.#stopped) return;
    this.#stopped = true;
    this.#complete = false;
    this.#settings.gaps.add(key === "" ? "." : displayPath(key), reason);
  }

  /** Records a repository that lies in `folder`; true where the folder has a `.git`, so that what is below belongs to that one. */
  #meetRepository(folder: ByteKey, names: readonly Listed[], outer: Standing): boolean {
    // A dependency's own repository is as little looked at as the dependency's files.
    if (outer.nameOnly) return false;
    const { tracked } = this.#settings;
    if (isGitDirectory(names)) this.#nested.push({ folder, kind: "bare" });
    const git = names.find(({ name }) => name === ".git");
    if (git === undefined) return false;
    this.#nested.push({ folder, kind: git.isDirectory() ? "directory" : git.isFile() ? "pointer" : "link" });
    // A repository that someone started inside a tracked folder hides nothing: git goes on listing the folder's files one by one.
    if (this.#holdsTracked(folder)) return false;
    if (!tracked.submodules.has(folder)) this.#add(folder, { ...submodule(folder), tracked: false, ignored: outer.ignored }, outer.nested);
    return true;
  }

  #holdsTracked(folder: ByteKey): boolean {
    this.#trackedFolders ??= foldersOf(this.#settings.tracked.files);
    return this.#trackedFolders.has(folder);
  }

  #rulesIn(folder: ByteKey, names: readonly Listed[], outer: IgnoreRules): IgnoreRules {
    const found = names.find(({ name }) => name === ".gitignore");
    // Since 2.32 git does not follow a link of this name, so a link states no rules.
    if (found === undefined || found.isDirectory() || found.isSymbolicLink()) return outer;
    const key = folder === "" ? ".gitignore" : `${folder}/.gitignore`;
    return this.#rulesOf(key, () => outer.with(folder, readTextIfThere(this.#settings.root.at(key), IGNORE_FILE_BYTES)), outer);
  }

  #rulesOf(key: ByteKey, read: () => IgnoreRules, otherwise: IgnoreRules): IgnoreRules {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      this.#settings.gaps.add(displayPath(key), `ignore rules not applied: ${error.message}`);
      return otherwise;
    }
  }

  #add(key: ByteKey, file: SnapshotFile, nested: boolean, stat?: Stats): void {
    const { dev = 0, ino = 0, ctimeMs: ctime = 0, mtimeMs: mtime = 0 } = stat ?? {};
    this.#entries.push({ key, file, nested, dev, ino, size: file.size, ctime, mtime });
  }
}

function submodule(key: ByteKey): Pick<SnapshotFile, "path" | "type" | "size" | "executable" | "content"> {
  return { path: displayPath(key), type: "submodule", size: 0, executable: false, content: false };
}

function foldersOf(files: ReadonlySet<ByteKey>): ReadonlySet<ByteKey> {
  const folders = new Set<ByteKey>();
  for (const file of files) {
    for (let slash = file.lastIndexOf("/"); slash > 0; slash = file.lastIndexOf("/", slash - 1)) {
      const folder = file.slice(0, slash);
      if (folders.has(folder)) break;
      folders.add(folder);
    }
  }
  return folders;
}

function sortName(entry: Listed): string {
  return entry.isDirectory() ? `${entry.name}/` : entry.name;
}

/** The layout by which git recognises a git directory (`is_git_directory` in its setup.c). */
function isGitDirectory(names: readonly Listed[]): boolean {
  const has = (name: string, folder: boolean): boolean => names.some((each) => each.name === name && each.isDirectory() === folder);
  return has("HEAD", false) && has("objects", true) && has("refs", true);
}
