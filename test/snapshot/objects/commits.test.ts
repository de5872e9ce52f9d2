import { execFileSync } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { openCommits } from "../../../src/snapshot/objects/commits.ts";
import { inTemporaryFolder, parseFixture } from "../../fixture.ts";

const CHANGE = parseFixture(`One file changes, one moves, one stays, one becomes a program.
-- a (past) --
before
-- old/moved (past) --
moved
-- stays (past) --
stays
-- tool (past) --
tool
-- a --
after
-- new\\nname (escaped) --
x
-- new/moved --
moved
-- stays --
stays
-- tool (executable) --
tool
-- .git (init) --
`);

const git = (folder: string, ...args: string[]): string =>
  execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@example.invalid", ...args], { cwd: folder, encoding: "utf8" }).trim();

it("knows the commits and their parents, and where two differ", () =>
  inTemporaryFolder(CHANGE, async (folder) => {
    const [head, base] = [git(folder, "rev-parse", "HEAD"), git(folder, "rev-parse", "HEAD^")];
    const commits = openCommits(folder);
    expect(commits.head).toBe(head);
    expect(await commits.commitOf(`${head}^1`)).toBe(base);
    expect(await commits.commitOf(`${head}^2`)).toBeUndefined();
    expect(await commits.commitOf("1".repeat(40))).toBeUndefined();
    expect(await commits.changedPaths(base, head)).toEqual(["a", "new\nname", "new/moved", "old/moved", "tool"]);
    expect(await commits.changedPaths(head, head)).toEqual([]);
    commits.close();
  }));

it("knows what two branches grew from, and that strangers grew from nothing", () =>
  inTemporaryFolder(CHANGE, async (folder) => {
    const [head, base] = [git(folder, "rev-parse", "HEAD"), git(folder, "rev-parse", "HEAD^")];
    const other = git(folder, "commit-tree", `${base}^{tree}`, "-p", base, "-m", "other");
    const stranger = git(folder, "commit-tree", `${base}^{tree}`, "-m", "stranger");
    const commits = openCommits(folder);
    expect(await commits.mergeBase(other, head)).toBe(base);
    expect(await commits.mergeBase(stranger, head)).toBeUndefined();
    commits.close();
  }));

it("lets no revision be an option, and no setting of the repository have a say", () =>
  inTemporaryFolder(CHANGE, async (folder) => {
    const canary = join(folder, "..", "canary");
    writeFileSync(join(folder, ".git/config"), `[core]\n\tfsmonitor = touch ${canary}\n[alias]\n\tmerge-base = !touch ${canary}\n`);
    const commits = openCommits(folder);
    expect(await commits.commitOf(`--output=${canary}`)).toBeUndefined();
    expect(await commits.mergeBase(commits.head ?? "", commits.head ?? "")).toBe(commits.head);
    commits.close();
    expect(existsSync(canary)).toBe(false);
  }));

it("says of a folder without a repository that it holds none", () =>
  inTemporaryFolder(parseFixture("Plain.\n-- a --\nx\n"), async (folder) => {
    const commits = openCommits(folder);
    expect([commits.head, await commits.commitOf("HEAD")]).toEqual([undefined, undefined]);
  }));
