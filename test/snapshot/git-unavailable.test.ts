import { chmodSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Limits, Snapshot } from "../../src/model/snapshot.ts";
import type { Probes } from "../../src/snapshot/take.ts";
import { file, folder, read, Scratch } from "./scratch.ts";

/** What was wrong with `.git`, after making sure that everything else went on. */
async function refusal(scratch: Scratch, limits: Partial<Limits> = {}, probes: Probes = {}): Promise<string> {
  const started = performance.now();
  const snapshot = await scratch.snapshot(limits, probes);
  expect(performance.now() - started).toBeLessThan(5000);
  expect(snapshot.git).toMatchObject({ state: "unavailable", changes: [], commits: 0 });
  expect(await read(snapshot)).toMatchObject({ a: "1" });
  const own = snapshot.gaps.filter(({ path }) => path === ".git");
  expect(own).toHaveLength(1);
  return own[0]?.reason.replace("git facts are unavailable: ", "") ?? "";
}

const sample = (): Scratch => Scratch.repository({ a: "1" });

describe("a .git that cannot be read is a gap, never an error", () => {
  it.each<readonly [name: string, spoil: (scratch: Scratch) => void, reason: string]>([
    [
      "is a file",
      elsewhere((scratch, path) => writeFileSync(scratch.at(".git"), `gitdir: ${path}\n`)),
      "it is a file that points to a repository elsewhere, which is not followed",
    ],
    ["is a link", elsewhere((scratch, path) => symlinkSync(path, scratch.at(".git"))), "it is a link, which is not followed"],
    [
      "is a FIFO",
      elsewhere((scratch) => void scratch.fifo(".git")),
      "it is a file that points to a repository elsewhere, which is not followed",
    ],
    ["is empty", elsewhere((scratch) => mkdirSync(scratch.at(".git"))), "it has no folder of objects"],
    ["has its objects behind a link", (scratch) => moved(scratch, ".git/objects"), "it has no folder of objects"],
    [
      "is a linked work tree's",
      (scratch) => void scratch.write({ ".git/commondir": "../.." }),
      "it is a linked work tree whose repository lies elsewhere",
    ],
    [
      "borrows objects",
      (scratch) => void scratch.write({ ".git/objects/info/alternates": "/x" }),
      "it borrows objects from another repository",
    ],
    [
      "stores branches as a reftable",
      (scratch) => mkdirSync(scratch.at(".git/reftable")),
      "its branches are stored as a reftable, which this version does not read",
    ],
    ["has a FIFO as its HEAD", fifo("HEAD"), "its HEAD: not a regular file"],
    ["has a FIFO as its index", fifo("index"), "its index: not a regular file"],
    ["has a FIFO as its branch", fifo("refs/heads/main"), "its branch file: not a regular file"],
    [
      "has a FIFO as its packed branches",
      (scratch) => void rmThen(scratch, "refs/heads/main").fifo(".git/packed-refs"),
      "its packed-refs: not a regular file",
    ],
    ["has a FIFO as its list of shallow commits", fifo("shallow"), "its shallow: not a regular file"],
    ["has a FIFO as its ignore rules", fifo("info/exclude"), "its info/exclude: not a regular file"],
    ["has a link as its HEAD", (scratch) => moved(scratch, ".git/HEAD"), "its HEAD: a link stands where a file was expected"],
    ["has no HEAD", (scratch) => void rmThen(scratch, "HEAD"), "its HEAD is damaged"],
    [
      "has a HEAD that leads out",
      (scratch) => void scratch.write({ ".git/HEAD": "ref: refs/../../a" }),
      "its HEAD leads out of the repository",
    ],
    [
      "has a damaged branch",
      (scratch) => void scratch.write({ ".git/refs/heads/main": "--upload-pack=x" }),
      "the branch that HEAD names is damaged",
    ],
    [
      "has a damaged list of shallow commits",
      (scratch) => void scratch.write({ ".git/shallow": "x\n" }),
      "its list of shallow commits is damaged",
    ],
    ["has a damaged index", (scratch) => void scratch.write({ ".git/index": "DIRC" }), "git ls-files failed"],
    ["names a commit that is not there", (scratch) => void scratch.write({ ".git/HEAD": `${"1".repeat(40)}\n` }), "git rev-list failed"],
    [
      "names a blob as its commit",
      (scratch) => void scratch.write({ ".git/HEAD": scratch.git("rev-parse", "HEAD:a") }),
      "HEAD names no commit",
    ],
  ])("it %s", async (_, spoil, reason) => {
    const scratch = sample();
    spoil(scratch);
    expect(await refusal(scratch)).toBe(reason);
  });

  it("it makes git wait for ever: a FIFO in the place of an object", async () => {
    const scratch = sample();
    const commit = scratch.git("rev-parse", "HEAD").trim();
    const object = `.git/objects/${commit.slice(0, 2)}/${commit.slice(2)}`;
    rmSync(scratch.at(object));
    scratch.fifo(object);
    expect(await refusal(scratch, { gitMs: 700 })).toBe("git rev-list did not answer in time");
  });

  it("it makes git wait for ever: a FIFO in the place of a pack's index", async () => {
    const scratch = sample();
    mkdirSync(scratch.at(".git/objects/pack"), { recursive: true });
    scratch.fifo(`.git/objects/pack/pack-${"1".repeat(40)}.idx`).write({ [`.git/objects/pack/pack-${"1".repeat(40)}.pack`]: "" });
    expect(await refusal(scratch, { gitMs: 700 })).toBe("git rev-list did not answer in time");
  });

  it("it lacks blobs, which nothing here needs", async () => {
    const scratch = sample();
    const blob = scratch.git("rev-parse", "HEAD:a").trim();
    rmSync(scratch.at(`.git/objects/${blob.slice(0, 2)}/${blob.slice(2)}`));
    scratch.write({ a: "2" });
    const { git, gaps } = await scratch.snapshot();
    expect(git).toMatchObject({ state: "read", changes: [{ path: "a", how: "modified" }] });
    expect(gaps).toEqual([]);
  });

  it("git is not installed", async () => {
    expect(await refusal(sample(), {}, { searchPath: folder() })).toBe("no git was found on this machine outside the scanned tree");
  });

  it("git cannot be started", async () => {
    const path = folder();
    writeFileSync(join(path, "git"), "#!/nonexistent/shell\n");
    chmodSync(join(path, "git"), 0o755);
    expect(await refusal(sample(), {}, { searchPath: path })).toBe("git ls-files failed");
  });

  it("git writes without end", async () => {
    const path = folder();
    writeFileSync(join(path, "git"), `#!/bin/sh\nwhile :; do echo ${"x".repeat(100_000)}; done\n`);
    chmodSync(join(path, "git"), 0o755);
    expect(await refusal(sample(), {}, { searchPath: path })).toBe("git ls-files answered with more than it may");
  });

  it("and where it leads into the tree itself, or is a link, it is a hazard", async () => {
    const inside = sample();
    renameSync(inside.at(".git"), inside.at("other"));
    inside.write({ ".git": "gitdir: other\n" });
    expect((await inside.snapshot()).git.hazards.map(({ key, at }) => `${key} ${at.path}`)).toContain("git-redirected .git");
    const link = sample();
    moved(link, ".git");
    expect((await link.snapshot()).git.hazards.map(({ key }) => key)).toEqual(["git-redirected"]);
    const worktree = sample();
    elsewhere((scratch, path) => writeFileSync(scratch.at(".git"), `gitdir: ${path}\n`))(worktree);
    expect((await worktree.snapshot()).git.hazards).toEqual([]);
  });

  it("but its configuration is looked at all the same", async () => {
    const scratch = sample();
    scratch.git("config", "core.fsmonitor", "/nonexistent/evil");
    scratch.git("remote", "add", "origin", "https://example.invalid/x");
    scratch.write({ ".git/index": "damaged" });
    const { git } = await scratch.snapshot();
    expect(git.hazards.map(({ key }) => key)).toEqual(["core.fsmonitor"]);
    expect(git.remotes).toEqual(["origin"]);
  });
});

describe("a configuration that cannot be read is a gap of its own", () => {
  it.each<readonly [string, (scratch: Scratch) => void, string]>([
    ["a FIFO", fifo("config"), "git's configuration was not read: not a regular file"],
    ["a link", (scratch) => moved(scratch, ".git/config"), "git's configuration was not read: a link stands where a file was expected"],
    [
      "too large",
      (scratch) => void scratch.write({ ".git/config": "#".repeat(1024 * 1024 + 1) }),
      "git's configuration was not read: larger than 1 MiB",
    ],
    [
      "one that git itself refuses",
      (scratch) => void scratch.write({ ".git/config": "[core]\n\tbare = false\n=\n" }),
      "git's configuration is not understood from line 3 on",
    ],
  ])("%s", async (_, spoil, reason) => {
    const scratch = sample();
    spoil(scratch);
    const snapshot = await scratch.snapshot();
    expect(snapshot.git).toMatchObject({ state: "read", changes: [] });
    expect(snapshot.gaps).toEqual([{ path: ".git/config", reason }]);
  });
});

describe("a scan that was cut short", () => {
  it("does not take what it did not list for deleted", async () => {
    const scratch = Scratch.repository({ a: "1", "b/c": "1", gone: "1" });
    rmSync(scratch.at("gone"));
    const snapshot = await scratch.snapshot({ depth: 0 });
    expect(snapshot.gaps).toEqual([{ path: "b", reason: "deeper than 0 folders" }]);
    expect(changesOf(snapshot)).toEqual(["deleted gone"]);
    expect(file(snapshot, "a")).toBeDefined();
  });
});

const changesOf = (snapshot: Snapshot): readonly string[] => snapshot.git.changes.map(({ how, path }) => `${how} ${path}`);

/** Puts something in the place of `.git`, which lies elsewhere from then on. */
function elsewhere(put: (scratch: Scratch, path: string) => void): (scratch: Scratch) => void {
  return (scratch) => {
    const path = join(folder(), "git");
    renameSync(scratch.at(".git"), path);
    put(scratch, path);
  };
}

function fifo(name: string): (scratch: Scratch) => void {
  return (scratch) => void rmThen(scratch, name).fifo(`.git/${name}`);
}

function rmThen(scratch: Scratch, name: string): Scratch {
  rmSync(scratch.at(`.git/${name}`), { force: true });
  return scratch;
}

/** Moves a part of `.git` out of the tree and leaves a link behind. */
function moved(scratch: Scratch, part: string): void {
  const path = join(folder(), "part");
  renameSync(scratch.at(part), path);
  symlinkSync(path, scratch.at(part));
}
