import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Expand, materialise, parseFixture } from "../fixture.ts";

// A pull request in one text file: a fixture whose files may be marked `(base)` or `(head)`; the others are in both. What is expected of it
// stands in the comment, below a line `Expected:`.

const SIDE = /^(?<start>-- .+?)(?: \((?<options>[a-z]+(?:, [a-z]+)*)\))? --$/u;

/** What a scripted pull request is, and what is expected of its delta. */
export interface PullRequest {
  readonly expected: readonly string[];
  /** The text of the fixture of each side. */
  readonly base: string;
  readonly head: string;
}

/** Reads one scripted pull request. */
export function readPullRequest(file: string): PullRequest {
  const text = readFileSync(file, "utf8");
  const comment = text.split(/^-- /mu, 1)[0] ?? "";
  const expected = comment.split(/^Expected:$/mu)[1]?.split("\n") ?? [];
  return {
    expected: expected.map((line) => line.trim()).filter((line) => line !== ""),
    base: side(text, "base"),
    head: side(text, "head"),
  };
}

/** The fixture of one side: the sections of the other are left out. */
function side(text: string, wanted: "base" | "head"): string {
  const other = wanted === "base" ? "head" : "base";
  let takes = true;
  return text
    .split("\n")
    .flatMap((line) => {
      const marker = SIDE.exec(line)?.groups;
      if (!marker) return takes ? [line] : [];
      const options = (marker["options"] ?? "").split(", ").filter((option) => option !== "");
      takes = !options.includes(other);
      if (!takes) return [];
      const rest = options.filter((option) => option !== wanted);
      return [`${marker["start"]}${rest.length > 0 ? ` (${rest.join(", ")})` : ""} --`];
    })
    .join("\n");
}

/** Two commits of the pull request in a new repository, `base` and `head`; removed whatever happens. */
export async function inRepository<T>({ base, head }: PullRequest, expand: Expand, use: (folder: string) => Promise<T>): Promise<T> {
  const outer = mkdtempSync(join(tmpdir(), "preflight-pull-request-"));
  try {
    const folder = join(outer, "repo");
    materialise(parseFixture(base, expand), folder);
    git(folder, "init", "--quiet", "--initial-branch=base");
    commit(folder);
    git(folder, "checkout", "--quiet", "-b", "head");
    git(folder, "rm", "--quiet", "-r", ".");
    materialise(parseFixture(head, expand), folder);
    commit(folder);
    return await use(folder);
  } finally {
    rmSync(outer, { recursive: true, force: true });
  }
}

function commit(folder: string): void {
  git(folder, "add", "--all", "--force");
  git(folder, "-c", "user.name=x", "-c", "user.email=x@example.invalid", "commit", "--quiet", "--allow-empty", "--message=x");
}

function git(folder: string, ...args: string[]): void {
  const env = { PATH: process.env["PATH"], GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_NOSYSTEM: "1" };
  execFileSync("git", ["-c", "core.hooksPath=/dev/null", ...args], { cwd: folder, env, stdio: "ignore" });
}
