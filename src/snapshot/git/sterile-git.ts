import { mkdirSync, writeFileSync } from "node:fs";
import { devNull } from "node:os";
import { dirname, join } from "node:path";
import "./silence-debug.ts";
import { simpleGit } from "simple-git";
import type { Root } from "../path-bytes.ts";
import { placeOutside, TemporaryFolder } from "../temporary-folder.ts";
import { GitFailed } from "./git-failed.ts";
import { type GitDirectory, type GitFolder, GitRefused, OBJECT_ID } from "./git-folder.ts";
import { ObjectReader } from "./object-reader.ts";

/** Answers above this size are cut off: half a million index entries fill about half of it. */
const ANSWER_BYTES = 128 * 1024 * 1024;

/** Commits are listed up to here: what is asked is whether there is a history, and a million commits take git ten seconds. */
const COMMIT_COUNT_LIMIT = 10_000;

const GLOBAL = ["--no-pager", "--no-replace-objects", "--literal-pathspecs"] as const;

/**
 * git, started outside the scanned tree on a git folder of our own that holds a copy of the index and borrows the objects, so that no
 * configuration, hook, filter or attribute of the repository exists for it.
 *
 * simple-git runs it with its guard on (but for one option, on the program's own path): it strips every inherited `GIT_*` and refuses
 * dangerous options and keys. What a hardened call would pass with `-c`, and the guard would refuse whatever the value, stands in the
 * configuration file of the sterile folder instead, which is the repository's own configuration for this git. The few `GIT_*` variables
 * below are none of those that the guard objects to. Fixed
 * arguments per question: nothing but object ids comes from outside.
 */
export class SterileGit {
  readonly #temporary: TemporaryFolder;
  readonly #program: string;
  readonly #ms: number;
  #reader: ObjectReader | undefined;

  private constructor(temporary: TemporaryFolder, program: string, ms: number) {
    this.#temporary = temporary;
    this.#program = program;
    // None at all is what the package makes of 0.
    this.#ms = Math.max(1, ms);
  }

  /**
   * @param ms milliseconds for one question.
   * @param refs names by which commits may be asked for; without them it knows object ids only.
   * @throws GitRefused if there is no place for temporary files outside the scanned tree.
   */
  static open(
    root: Root,
    git: GitDirectory & Partial<Pick<GitFolder, "index">>,
    program: string,
    ms: number,
    refs: ReadonlyMap<string, string> = new Map(),
  ): SterileGit {
    const place = placeOutside(root);
    if (place === undefined) throw new GitRefused("there is no temporary folder outside the scanned tree");
    const temporary = new TemporaryFolder(place);
    const own = join(temporary.path, ".git");
    mkdirSync(join(own, "refs"), { recursive: true });
    mkdirSync(join(own, "objects", "info"), { recursive: true });
    writeFileSync(join(own, "config"), configuration([git.head, ...refs.values()].some((id) => id?.length === 64)));
    writeFileSync(join(own, "HEAD"), `${git.head ?? "ref: refs/heads/none"}\n`);
    writeFileSync(join(own, "objects", "info", "alternates"), quoted(git.place.bytesAt("objects")));
    if (git.index) writeFileSync(join(own, "index"), git.index);
    if (refs.size > 0) writeFileSync(join(own, "packed-refs"), packedRefs(refs), "latin1");
    if (git.shallow.length > 0) writeFileSync(join(own, "shallow"), `${git.shallow.join("\n")}\n`);
    return new SterileGit(temporary, program, ms);
  }

  /**
   * The commit that a revision names, by gitrevisions(7) as far as `REVISION` lets it through; undefined where it names none.
   * @throws GitFailed for a text that is no such revision: it never reaches git.
   */
  async commitOf(revision: string): Promise<string | undefined> {
    if (!isRevision(revision)) throw new GitFailed("was asked for something that is no revision");
    const answer = await this.#ask(["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`]).catch(
      (error: unknown) => {
        if (error instanceof GitFailed && error.refused) return undefined;
        throw error;
      },
    );
    const commit = answer?.toString("latin1").trim();
    return commit !== undefined && OBJECT_ID.test(commit) ? commit : undefined;
  }

  /** Every entry of the index with its flags: `H 100644 <oid> 0\t<path>\0`. */
  index(): Promise<Buffer> {
    return this.#ask(["ls-files", "-s", "-v", "-z", "--full-name"]);
  }

  /**
   * Every file of a commit: `100644 blob <oid>\t<path>\0`. Asked instead of `diff-index --cached`, which skips a folder without looking where
   * the index's cache-tree extension claims that it equals the commit: in a hostile index that claim can be a lie.
   */
  async tree(commit: string): Promise<Buffer> {
    return this.#ask(["ls-tree", "-r", "-z", "--full-tree", "--end-of-options", oid(commit)]);
  }

  /** Commits reachable from one, itself first, up to COMMIT_COUNT_LIMIT: `commit <oid>`, then the id of its tree, a line each. */
  async commits(commit: string): Promise<Buffer> {
    return this.#ask(["rev-list", "--format=%T", `--max-count=${COMMIT_COUNT_LIMIT}`, "--end-of-options", oid(commit)]);
  }

  /** The best common ancestor of two commits; undefined where the history that is here shows none. */
  async mergeBase(one: string, other: string): Promise<string | undefined> {
    const answer = await this.#ask(["merge-base", oid(one), oid(other)]).catch((error: unknown) => {
      if (error instanceof GitFailed && error.refused) return undefined;
      throw error;
    });
    const commit = answer?.toString("latin1").trim();
    return commit !== undefined && OBJECT_ID.test(commit) ? commit : undefined;
  }

  /**
   * Every object that the history from these commits on holds, oldest commit first: a line `<oid>` for a commit, then `<oid> <path>` for each
   * tree and file that no older one has. `?<oid>` is an object that a partial clone left behind.
   */
  reachable(tips: readonly string[]): Promise<Buffer> {
    return this.#ask(["rev-list", "--objects", "--in-commit-order", "--topo-order", "--reverse", "--missing=print", "--stdin"], tips);
  }

  /** One line per object: `<oid> blob <size>` or `<oid> missing`. */
  sizes(objects: readonly string[]): Promise<Buffer> {
    return this.#ask(["cat-file", "--batch-check"], objects);
  }

  /** The same lines, each followed by the object's bytes and a newline. Ask `sizes` first: a few kilobytes can unpack to gigabytes. */
  objects(objects: readonly string[]): Promise<Buffer> {
    return this.#ask(["cat-file", "--batch"], objects);
  }

  /** A git that hands over single contents, for as long as this folder is there. */
  reader(): ObjectReader {
    this.#reader ??= new ObjectReader(
      this.#program,
      [...GLOBAL, "cat-file", "--batch"],
      this.#temporary.path,
      this.#environment(),
      this.#ms,
    );
    return this.#reader;
  }

  close(): void {
    this.#reader?.close();
    this.#temporary.remove();
  }

  async #ask(question: readonly string[], objects: readonly string[] = []): Promise<Buffer> {
    const answer: Buffer[] = [];
    let length = 0;
    const abort = new AbortController();
    const environment = this.#environment();
    const git = simpleGit({
      baseDir: this.#temporary.path,
      binary: this.#program,
      // Allows characters such as `+` or a space in the program's own path, which findGit chose; it is started without a shell.
      unsafe: { allowUnsafeCustomBinary: true },
      allowEnvironment: Object.keys(environment).filter((name) => name.startsWith("GIT_")),
      abort: abort.signal,
      // A deadline from the start, not from the last sign of life.
      timeout: { block: this.#ms, stdOut: false, stdErr: false },
      input: () => (objects.length > 0 ? `${objects.map(oid).join("\n")}\n` : undefined),
      // The package lets an exit code pass when nothing was written to stderr.
      errors: (error, { exitCode }) => error ?? (exitCode === 0 ? undefined : new Error("exit code")),
    });
    git.env(environment);
    // `raw` would decode the answer as UTF-8, and paths need not be.
    git.outputHandler((_program, stdout) => {
      stdout.on("data", (chunk: Buffer) => {
        length += chunk.length;
        if (length > ANSWER_BYTES) abort.abort();
        else answer.push(chunk);
      });
    });
    try {
      await git.raw([...GLOBAL, ...question]);
    } catch (error) {
      const words = failure(error, length > ANSWER_BYTES);
      throw new GitFailed(`git ${question[0]} ${words}`, words === REFUSED);
    }
    return Buffer.concat(answer);
  }

  /** The whole environment of the child: nothing is inherited. */
  #environment(): Record<string, string> {
    return {
      PATH: dirname(this.#program),
      HOME: this.#temporary.path,
      XDG_CONFIG_HOME: this.#temporary.path,
      LC_ALL: "C",
      TZ: "UTC",
      GIT_DIR: join(this.#temporary.path, ".git"),
      GIT_WORK_TREE: this.#temporary.path,
      GIT_CONFIG_NOSYSTEM: "1",
      GIT_ATTR_NOSYSTEM: "1",
      GIT_OPTIONAL_LOCKS: "0",
      GIT_TERMINAL_PROMPT: "0",
      GIT_NO_LAZY_FETCH: "1",
      GIT_NO_REPLACE_OBJECTS: "1",
      GIT_ALLOW_PROTOCOL: "none",
      GIT_PROTOCOL_FROM_USER: "0",
      GIT_ADVICE: "0",
    };
  }
}

const REFUSED = "failed";

function oid(text: string): string {
  if (!OBJECT_ID.test(text)) throw new GitFailed("was asked for something that is no object id");
  return text;
}

/**
 * The revisions that are taken: a name or an object id, with `~3` and `^2` behind it. The characters that git-check-ref-format(1) forbids are
 * left out, and with them ranges, reflogs, paths (`HEAD:x`) and searches (`:/x`), which would let a name ask for more than a commit.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are among the forbidden ones
const REVISION = /^[^-\x00-\x20\x7f~^:?*[\\][^\x00-\x20\x7f~^:?*[\\]{0,250}(?:[~^]\d{0,9}){0,50}$/;

/** Whether a text has the form of a revision that git may be asked for. */
export function isRevision(text: string): boolean {
  return REVISION.test(text) && !text.includes("..") && !text.includes("@{");
}

/** The text of a packed-refs file; sorted, as git writes it. */
function packedRefs(refs: ReadonlyMap<string, string>): string {
  return [...refs]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, commit]) => `${commit} ${name}\n`)
    .join("");
}

/** In words; git's own text would name paths of this machine. */
function failure(error: unknown, tooLong: boolean): string {
  if (tooLong) return "answered with more than it may";
  const plugin = typeof error === "object" && error !== null && "plugin" in error ? error.plugin : undefined;
  return plugin === "timeout" ? "did not answer in time" : REFUSED;
}

/** As git's C-style quoting, which the alternates file allows since 2.11: a path may hold a newline or bytes that are not UTF-8. */
function quoted(path: Buffer): Buffer {
  const escaped = path.toString("latin1").replace(/["\\]/g, "\\$&").replaceAll("\n", "\\n");
  return Buffer.from(`"${escaped}"\n`, "latin1");
}

function configuration(sha256: boolean): string {
  const sections: Readonly<Record<string, readonly string[]>> = {
    core: [
      `repositoryformatversion = ${sha256 ? 1 : 0}`,
      "bare = false",
      "fsmonitor = false",
      `hooksPath = ${devNull}`,
      "commitGraph = false",
      "multiPackIndex = false",
      "untrackedCache = false",
      `attributesFile = ${devNull}`,
      `excludesFile = ${devNull}`,
      "quotePath = false",
      "packedGitLimit = 256m",
      "bigFileThreshold = 1m",
      "sshCommand = false",
      "askPass = false",
      "editor = false",
      "pager = cat",
    ],
    log: ["showSignature = false"],
    color: ["ui = false"],
    protocol: ["allow = never"],
    gc: ["auto = 0"],
    maintenance: ["auto = false"],
    ...(sha256 ? { extensions: ["objectFormat = sha256"] } : {}),
  };
  return Object.entries(sections)
    .map(([name, lines]) => `[${name}]\n${lines.map((line) => `\t${line}\n`).join("")}`)
    .join("");
}
