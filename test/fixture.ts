import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

// A fixture is a whole repository in one text file that ends in `.repo`. Agents, editors and package managers that work in our own tree
// load settings by file name; inside one text file no such name exists, so a hostile example stays inert. The format is that of Go's
// txtar (https://pkg.go.dev/golang.org/x/tools/txtar) with options behind the path; docs/contributing.md describes it for authors.

/** One entry of a fixture's tree. */
export type FixtureFile =
  | {
      readonly kind: "file";
      /** Path from the repository root, with `/`. */
      readonly path: string;
      readonly content: Buffer;
      readonly executable: boolean;
      /** Left out of the commit that `-- .git (init) --` makes. */
      readonly untracked: boolean;
    }
  | { readonly kind: "symlink"; readonly path: string; readonly target: string; readonly untracked: boolean };

/** A mini repository. */
export interface Fixture {
  /** The lines before the first marker: what the fixture shows. */
  readonly comment: string;
  /** In the order of the text. */
  readonly files: readonly FixtureFile[];
  /** Files that only an older commit holds; the newest one changes or removes them. */
  readonly past: readonly FixtureFile[];
  /** Whether `-- .git (init) --` asks for a git repository. */
  readonly git: boolean;
}

/** Fills the placeholders of a `(secret)` file, so that no live-looking token is committed. */
export type Expand = (text: string) => string;

const OPTIONS = ["escaped", "executable", "secret", "untracked", "past", "init"] as const;
type Option = (typeof OPTIONS)[number];

const MARKER = /^-- (?<path>.+?)(?: -> (?<target>.+?))?(?: \((?<options>[a-z]+(?:, [a-z]+)*)\))? --$/u;
const ESCAPE = /\\(?:u\{([0-9a-fA-F]{1,6})\}|x([0-9a-fA-F]{2})|([n\\])|)/gu;

/** Reads one `.repo` file. Throws where the text does not keep to the format. */
export function readFixture(file: string, expand?: Expand): Fixture {
  return parseFixture(readFileSync(file, "utf8"), expand);
}

/** Parses the text of a `.repo` file: for tests that write their fixture inline. */
export function parseFixture(text: string, expand?: Expand): Fixture {
  const files: FixtureFile[] = [];
  const past: FixtureFile[] = [];
  const seen = new Set<string>();
  let git = false;
  const [comment = [], ...sections] = splitAtMarkers(text);
  for (const [header = "", ...body] of sections) {
    const { path: written, target, options } = readMarker(header);
    if (options.has("init")) {
      if (written !== ".git" || body.some((line) => line.trim() !== "")) throw new Error(`only an empty ".git" takes (init): ${header}`);
      git = true;
      continue;
    }
    const path = options.has("escaped") ? expandEscapes(written).toString() : written;
    refuseUnsafe(path);
    const turn = options.has("past") ? `past\0${path}` : path;
    if (seen.has(turn)) throw new Error(`written twice: ${path}`);
    seen.add(turn);
    const untracked = options.has("untracked");
    const list = options.has("past") ? past : files;
    if (target !== undefined) list.push({ kind: "symlink", path, target, untracked });
    else
      list.push({ kind: "file", path, content: readBody(body, path, options, expand), executable: options.has("executable"), untracked });
  }
  if (past.length > 0 && !git) throw new Error("a past needs a repository: -- .git (init) --");
  refuseWritingThroughLinks(files);
  refuseWritingThroughLinks(past);
  return { comment: comment.join("\n").trim(), files, past, git };
}

/** The text of one file of a fixture, for tests that need no disk. Throws where there is no such file. */
export function textOf(fixture: Fixture, path: string): string {
  const file = fixture.files.find((entry) => entry.path === path);
  if (file?.kind !== "file") throw new Error(`the fixture has no file ${path}`);
  return file.content.toString();
}

/** Writes a fixture into an empty folder, which is made if need be. */
export function materialise(fixture: Fixture, folder: string): void {
  mkdirSync(folder, { recursive: true });
  if (fixture.past.length > 0) {
    write(fixture.past, folder);
    commitAll(folder);
    for (const { path } of fixture.past) rmSync(join(folder, path));
  }
  const late = (file: FixtureFile): boolean => file.untracked || file.path.startsWith(".git/");
  write(
    fixture.files.filter((file) => !late(file)),
    folder,
  );
  if (fixture.git) commitAll(folder);
  // Files of .git itself come after the last git command, so that a hook or filter written there is never run by us.
  write(fixture.files.filter(late), folder);
}

/** Writes a fixture into a new temporary folder named `repo`, hands it to `use`, and removes it whatever happens. */
export async function inTemporaryFolder<T>(fixture: Fixture, use: (folder: string) => T | Promise<T>): Promise<T> {
  const outer = mkdtempSync(join(tmpdir(), "preflight-fixture-"));
  try {
    const folder = join(outer, "repo");
    materialise(fixture, folder);
    return await use(folder);
  } finally {
    rmSync(outer, { recursive: true, force: true });
  }
}

function splitAtMarkers(text: string): string[][] {
  const lines = text.split("\n");
  // The last line break ends the last line; it does not begin an empty one.
  if (lines.at(-1) === "") lines.pop();
  const sections: string[][] = [[]];
  for (const line of lines) {
    if (MARKER.test(line)) sections.push([line]);
    else sections.at(-1)?.push(line);
  }
  return sections;
}

function readMarker(header: string): { path: string; target: string | undefined; options: ReadonlySet<Option> } {
  const groups = MARKER.exec(header)?.groups ?? {};
  const options = new Set<Option>();
  for (const name of groups["options"]?.split(", ") ?? []) {
    const option = OPTIONS.find((known) => known === name);
    if (option === undefined) throw new Error(`unknown option "${name}" in: ${header}`);
    options.add(option);
  }
  return { path: groups["path"] ?? "", target: groups["target"], options };
}

function readBody(lines: readonly string[], path: string, options: ReadonlySet<Option>, expand: Expand | undefined): Buffer {
  let text = lines.map((line) => `${line}\n`).join("");
  if (options.has("secret")) {
    if (expand === undefined) throw new Error(`${path} is (secret), but the test gave no way to expand its placeholders`);
    text = expand(text);
  }
  return options.has("escaped") ? expandEscapes(text) : Buffer.from(text);
}

/** `\u{XXXX}` is a code point, `\xNN` one byte as it is, `\n` a line break, `\\` a backslash. */
function expandEscapes(text: string): Buffer {
  const parts: Buffer[] = [];
  let end = 0;
  for (const match of text.matchAll(ESCAPE)) {
    const [whole, codePoint, byte, single] = match;
    parts.push(Buffer.from(text.slice(end, match.index)));
    if (codePoint !== undefined) parts.push(Buffer.from(String.fromCodePoint(Number.parseInt(codePoint, 16))));
    else if (byte !== undefined) parts.push(Buffer.from(byte, "hex"));
    else if (single !== undefined) parts.push(Buffer.from(single === "n" ? "\n" : "\\"));
    else throw new Error(`unknown escape in an (escaped) fixture: ${text.slice(match.index, match.index + 8)}`);
    end = match.index + whole.length;
  }
  parts.push(Buffer.from(text.slice(end)));
  return Buffer.concat(parts);
}

function refuseUnsafe(path: string): void {
  const parts = path.split("/");
  if (path.includes("\0") || parts.some((part) => part === "" || part === "." || part === "..")) {
    throw new Error(`not a path inside the repository: ${JSON.stringify(path)}`);
  }
}

/** A link may point anywhere, but no other entry may stand behind it: it would be written outside the folder. */
function refuseWritingThroughLinks(files: readonly FixtureFile[]): void {
  const links = files.filter((file) => file.kind === "symlink").map((file) => `${file.path}/`);
  for (const { path } of files) {
    const link = links.find((prefix) => path.startsWith(prefix));
    if (link !== undefined) throw new Error(`${path} stands behind the link ${link.slice(0, -1)}`);
  }
}

function write(files: readonly FixtureFile[], folder: string): void {
  for (const file of files) {
    const path = join(folder, file.path);
    mkdirSync(dirname(path), { recursive: true });
    if (file.kind === "symlink") {
      symlinkSync(file.target, path);
    } else {
      writeFileSync(path, file.content);
      chmodSync(path, file.executable ? 0o755 : 0o644);
    }
  }
}

/** One commit of everything, the same on every machine: no configuration, no clock. */
function commitAll(folder: string): void {
  const git = (...args: string[]): void => {
    execFileSync("git", ["-c", "core.hooksPath=/dev/null", "-c", "core.fsmonitor=false", "-c", "commit.gpgSign=false", ...args], {
      cwd: folder,
      stdio: ["ignore", "ignore", "pipe"],
      env: {
        PATH: process.env["PATH"],
        GIT_CONFIG_GLOBAL: "/dev/null",
        GIT_CONFIG_NOSYSTEM: "1",
        GIT_AUTHOR_NAME: "fixture",
        GIT_AUTHOR_EMAIL: "fixture@example.invalid",
        GIT_AUTHOR_DATE: "2026-01-01T00:00:00Z",
        GIT_COMMITTER_NAME: "fixture",
        GIT_COMMITTER_EMAIL: "fixture@example.invalid",
        GIT_COMMITTER_DATE: "2026-01-01T00:00:00Z",
      },
    });
  };
  git("init", "--quiet", "--initial-branch=main", "--template=");
  git("add", "--all", "--force");
  git("commit", "--quiet", "--allow-empty", "--message", "fixture");
}
