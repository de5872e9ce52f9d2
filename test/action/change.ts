import { execFileSync } from "node:child_process";
import { type Fixture, inTemporaryFolder } from "../fixture.ts";

/** The commits of a pull request in a checkout that has GitHub's merge of it, with a history that grew apart. */
export interface Commits {
  /** What the branch grew from. */
  readonly base: string;
  readonly head: string;
  /** GitHub's merge, which is checked out. */
  readonly merge: string;
}

/** Writes a fixture whose past is the base and whose present is the head, makes GitHub's merge of the two, and hands the checkout to `use`. */
export async function inCheckout<T>(fixture: Fixture, use: (folder: string, commits: Commits) => Promise<T>): Promise<T> {
  return await inTemporaryFolder(fixture, async (folder) => {
    const git = (...args: string[]): string =>
      execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@example.invalid", ...args], {
        cwd: folder,
        encoding: "utf8",
        env: { PATH: process.env["PATH"] ?? "", HOME: folder, GIT_CONFIG_NOSYSTEM: "1" },
      }).trim();
    const [head, base] = [git("rev-parse", "HEAD"), git("rev-parse", "HEAD^")];
    const merge = git("commit-tree", "HEAD^{tree}", "-p", base, "-p", head, "-m", "Merge");
    git("checkout", "--quiet", "--detach", merge);
    return await use(folder, { base, head, merge });
  });
}

/** Texts of the payload that a stranger writes. */
export const HOSTILE_WORDS = "x\n::error::owned\r\n##[error]owned\n::stop-commands::t\n\u001b]0;owned\u0007${{ github.token }} $(id) @octo";

/** The payload of a pull request, as GitHub sends it, with a hostile title, body and branch name. */
export function pullRequestPayload({ base, head }: Pick<Commits, "base" | "head">, { fork = false } = {}) {
  return {
    action: "synchronize",
    number: 7,
    pull_request: {
      number: 7,
      title: HOSTILE_WORDS,
      body: HOSTILE_WORDS,
      user: { login: "eve" },
      base: { ref: "main", sha: base, repo: { full_name: "octo/sample" } },
      head: { ref: HOSTILE_WORDS, sha: head, repo: { full_name: fork ? "eve/sample" : "octo/sample" } },
    },
    repository: { full_name: "octo/sample", default_branch: "main" },
    sender: { login: "eve" },
  };
}
