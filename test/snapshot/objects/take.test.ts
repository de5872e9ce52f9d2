import { execFileSync } from "node:child_process";
import { chmodSync, readdirSync, rmSync, symlinkSync } from "node:fs";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import type { Limits, Snapshot } from "../../../src/model/snapshot.ts";
import { takeCommitSnapshot } from "../../../src/snapshot/objects/take.ts";
import { DEFAULT_LIMITS } from "../../../src/snapshot/take.ts";
import { Canary, file, folder, GIT_ENVIRONMENT, read, Scratch } from "../scratch.ts";

async function take(scratch: Scratch, revision = "HEAD", limits: Partial<Limits> = {}): Promise<Snapshot> {
  const snapshot = await takeCommitSnapshot({ root: scratch.path, revision }, { ...DEFAULT_LIMITS, ...limits });
  onTestFinished(() => snapshot.close());
  return snapshot;
}

/** An object written by hand, as no porcelain would write it. */
function object(scratch: Scratch, type: string, bytes: Buffer): string {
  const words = ["hash-object", "-t", type, "-w", "--stdin", "--literally"];
  return execFileSync("git", words, { cwd: scratch.path, env: GIT_ENVIRONMENT, input: bytes, encoding: "utf8" }).trim();
}

/** A commit whose tree holds exactly these entries in this order. */
function commitOf(scratch: Scratch, entries: readonly (readonly [mode: string, name: string, oid: string])[]): string {
  const tree = Buffer.concat(
    entries.map(([mode, name, oid]) => Buffer.concat([Buffer.from(`${mode} ${name}\0`, "latin1"), Buffer.from(oid, "hex")])),
  );
  return scratch.git("commit-tree", "-m", "x", object(scratch, "tree", tree)).trim();
}

const paths = (snapshot: Snapshot): string[] => snapshot.files.map(({ path }) => path);

describe("a snapshot from objects", () => {
  it("holds the files of the commit, whatever the work tree has become", async () => {
    const scratch = Scratch.repository({ "a.txt": "committed", "b/c.txt": "kept" });
    scratch.write({ "a.txt": "changed", "new.txt": "untracked", "staged.txt": "x" });
    scratch.git("add", "staged.txt");
    rmSync(scratch.at("b"), { recursive: true });
    const snapshot = await take(scratch);
    expect(await read(snapshot)).toEqual({ "a.txt": "committed", "b/c.txt": "kept" });
    expect(snapshot.git).toMatchObject({ state: "read", ofCommit: true, branch: "main", commits: 1, shallow: false, changes: [] });
    expect(snapshot.gaps).toEqual([]);
  });

  it("knows modes, links and submodules as a checkout of the commit shows them", async () => {
    const scratch = Scratch.repository();
    scratch.write({ "run.sh": "#!/bin/sh\n", "plain.txt": "1", ".gitignore": "*.log\n/out/\n", "x.log": "1", "out/y": "1", "ünï/ö": "1" });
    chmodSync(scratch.at("run.sh"), 0o755);
    symlinkSync("../outside", scratch.at("link"));
    scratch.commit();
    scratch.git("update-index", "--add", "--cacheinfo", `160000,${scratch.git("rev-parse", "HEAD").trim()},sub`);
    scratch.git("commit", "--quiet", "--message=x");
    scratch.git("clone", "--quiet", ".", "../" + "clone-of-it");
    onTestFinished(() => rmSync(`${scratch.path}/../clone-of-it`, { recursive: true }));
    const tree = await new Scratch(`${scratch.path}/../clone-of-it`).snapshot();
    expect((await take(scratch)).files).toEqual(tree.files);
    expect(tree.files.map(({ type }) => type)).toContain("submodule");
  });

  it("reads any commit by branch, tag, remote branch, object id and steps back", async () => {
    const scratch = Scratch.repository({ a: "one" });
    scratch.git("tag", "v1");
    scratch.git("tag", "--annotate", "--message=x", "v1-annotated");
    const first = scratch.git("rev-parse", "HEAD").trim();
    scratch.git("checkout", "--quiet", "-b", "feature/x");
    scratch.write({ a: "two" }).commit();
    scratch.git("checkout", "--quiet", "main");
    scratch.write({ a: "three" }).commit().write({ a: "four" }).commit();
    const clone = new Scratch(folder());
    clone.git("clone", "--quiet", "--no-local", `file://${scratch.path}`, ".");
    const content = async (revision: string): Promise<string | undefined> => (await read(await take(clone, revision)))["a"];
    for (const revision of ["v1", "v1-annotated", first, first.slice(0, 8), "HEAD~2", "main^^", "origin/main~2"])
      expect([revision, await content(revision)]).toEqual([revision, "one"]);
    for (const revision of ["origin/feature/x", "refs/remotes/origin/feature/x"]) expect(await content(revision)).toBe("two");
    for (const revision of ["HEAD", "main", "origin/HEAD", "origin"]) expect(await content(revision)).toBe("four");
    clone.git("pack-refs", "--all");
    expect(await content("origin/feature/x")).toBe("two");
  });

  it("answers a revision that names nothing with what there is, and lets none reach git as an option", async () => {
    const scratch = Scratch.repository({ a: "one" });
    scratch.git("tag", "v1");
    const canary = new Canary();
    const wrong = [
      "nope",
      "-n",
      "--output=/tmp/x",
      `--exec=${canary.program}`,
      "HEAD:a",
      ":/x",
      "HEAD..v1",
      "HEAD@{1}",
      "a b",
      "",
      "HEAD^{/x}",
      "HEAD~9",
    ];
    for (const revision of [...wrong, "v1\n--x", `${"0".repeat(40)}`])
      await expect(take(scratch, revision), revision).rejects.toThrow(/names no commit of this repository: there are main, v1$/);
    await expect(take(Scratch.repository(), "HEAD")).rejects.toThrow(/it has no commit yet/);
    expect(canary.sang).toBe(false);
  });

  it("refuses what holds no repository or leads elsewhere in one line", async () => {
    await expect(take(new Scratch(folder()))).rejects.toThrow(/holds no git repository/);
    const scratch = Scratch.repository({ a: "1" });
    scratch.git("worktree", "add", "--quiet", scratch.at("linked"));
    await expect(take(new Scratch(scratch.at("linked")))).rejects.toThrow(/points to a repository elsewhere/);
    const shared = new Scratch(folder());
    shared.git("clone", "--quiet", "--shared", scratch.path, ".");
    await expect(take(shared)).rejects.toThrow(/borrows objects/);
  });

  it("lists nothing that git would not check out, and says so", async () => {
    const scratch = Scratch.repository({ a: "one" });
    const blob = scratch.git("rev-parse", "HEAD:a").trim();
    const inner = object(scratch, "tree", Buffer.concat([Buffer.from("100644 config\0"), Buffer.from(blob, "hex")]));
    for (const name of ["..", ".", ".git", ".GIT", ".Git", "git~1", "GIT~1", ".git ", ".git.", ".g\u200cit"]) {
      const bytes = Buffer.from(name).toString("latin1");
      const snapshot = await take(
        scratch,
        commitOf(scratch, [
          ["40000", bytes, inner],
          ["100644", "ok", blob],
        ]),
      );
      expect([name, paths(snapshot)]).toEqual([name, ["ok"]]);
      expect(snapshot.gaps.map(({ reason }) => reason)[0], name).toMatch(/git refuses to check out/);
    }
    for (const name of ["../x", "/etc/x", "a/../../x", "a//b", ".git/hooks/x", "x\\.git\\config"]) {
      const snapshot = await take(
        scratch,
        commitOf(scratch, [
          ["100644", name, blob],
          ["100644", "ok", blob],
        ]),
      );
      expect([name, paths(snapshot)]).toEqual([name, ["ok"]]);
      expect(snapshot.gaps, name).toHaveLength(1);
    }
    for (const name of [".gitx", "git", "a.git", ".gitignore", "..a", "git~2x"]) {
      const snapshot = await take(scratch, commitOf(scratch, [["100644", name, blob]]));
      expect([name, paths(snapshot), snapshot.gaps]).toEqual([name, [name], []]);
    }
  });

  it("says where a commit holds a path twice", async () => {
    const scratch = Scratch.repository({ a: "one", b: "two" });
    const [one, two] = ["HEAD:a", "HEAD:b"].map((name) => scratch.git("rev-parse", name).trim()) as [string, string];
    const twice = await take(
      scratch,
      commitOf(scratch, [
        ["100644", "a", one],
        ["100644", "a", two],
      ]),
    );
    expect([paths(twice), twice.gaps.map(({ path }) => path)]).toEqual([["a"], ["a"]]);
    const inner = object(scratch, "tree", Buffer.concat([Buffer.from("100644 x\0"), Buffer.from(one, "hex")]));
    const both = await take(
      scratch,
      commitOf(scratch, [
        ["100644", "a", one],
        ["40000", "a", inner],
      ]),
    );
    expect([paths(both), both.gaps.map(({ path }) => path)]).toEqual([["a/x"], ["a"]]);
  });

  it("says what is missing, too large, too much, too deep or too many", async () => {
    const scratch = Scratch.repository({ a: "one", "b/b/b": "three", large: "x".repeat(200) });
    const blob = scratch.git("rev-parse", "HEAD:a").trim();
    const limited = await take(scratch, "HEAD", { fileBytes: 100, depth: 1 });
    expect([await read(limited), limited.gaps]).toEqual([
      { a: "one" },
      [
        { path: "b/b/b", reason: "deeper than 1 folders" },
        { path: "large", reason: "larger than 100 bytes" },
      ],
    ]);
    const much = await take(scratch, "HEAD", { totalBytes: 100 });
    expect(Object.keys(await read(much))).toEqual(["a", "b/b/b"]);
    expect(much.gaps).toEqual([{ path: "large", reason: "more than 100 bytes in all; from here on no content was read" }]);
    const many = await take(scratch, "HEAD", { files: 1 });
    expect([paths(many), many.gaps.length]).toEqual([["a"], 1]);
    rmSync(scratch.at(`.git/objects/${blob.slice(0, 2)}/${blob.slice(2)}`));
    const missing = await take(scratch);
    expect(await read(missing)).toEqual({ "b/b/b": "three", large: "x".repeat(200) });
    expect(missing.gaps).toEqual([{ path: "a", reason: expect.stringContaining("partial clone") }]);
  });

  it("is not caught by a commit that unfolds to more files than anybody has room for", async () => {
    const scratch = Scratch.repository({ a: "one" });
    let [mode, oid] = ["100644", scratch.git("rev-parse", "HEAD:a").trim()];
    for (let level = 0; level < 12; level += 1) {
      const entries = Array.from({ length: 10 }, (_, n) => Buffer.concat([Buffer.from(`${mode} ${n}\0`), Buffer.from(oid, "hex")]));
      [mode, oid] = ["40000", object(scratch, "tree", Buffer.concat(entries))];
    }
    const snapshot = await take(scratch, scratch.git("commit-tree", "-m", "x", oid).trim(), { gitMs: 3000 });
    expect([snapshot.git.state, snapshot.files]).toEqual(["unavailable", []]);
    expect(snapshot.gaps).toEqual([{ path: ".", reason: expect.stringContaining("the files of the commit are unavailable: git ls-tree") }]);
  });

  it("does not wait for an object that never comes", async () => {
    const scratch = Scratch.repository({ a: "one" });
    const commit = scratch.git("rev-parse", "HEAD").trim();
    const path = `.git/objects/${commit.slice(0, 2)}/${commit.slice(2)}`;
    rmSync(scratch.at(path));
    scratch.fifo(path);
    await expect(take(scratch, "HEAD", { gitMs: 500 })).rejects.toThrow(/was not found in time/);
  });

  it("gives one file for a second look", async () => {
    const scratch = Scratch.repository({ a: "one", "b.sh": "two", empty: "" });
    const snapshot = await take(scratch);
    const again = ["b.sh", "nope", "a", "b.sh", "empty"].map((path) => snapshot.read(path));
    expect((await Promise.all(again)).map(String)).toEqual(["two", "undefined", "one", "two", ""]);
    const blob = scratch.git("rev-parse", "HEAD:a").trim();
    rmSync(scratch.at(`.git/objects/${blob.slice(0, 2)}/${blob.slice(2)}`));
    const late = await take(scratch);
    expect([await late.read("a"), String(await late.read("b.sh"))]).toEqual([undefined, "two"]);
    snapshot.close();
    expect(await snapshot.read("a")).toBeUndefined();
    expect(snapshot.gaps).toEqual([{ path: "a", reason: "git cat-file was closed" }]);
  });

  it("runs nothing of the repository's settings, names them as hazards, and leaves nothing behind", async () => {
    const canary = new Canary();
    const scratch = Scratch.repository({ "a.bin": "one", ".gitattributes": "*.bin filter=evil diff=evil\n" });
    for (const key of ["core.fsmonitor", "filter.evil.clean", "filter.evil.smudge", "diff.evil.textconv", "core.pager", "core.sshCommand"])
      scratch.git("config", key, canary.program);
    scratch.git("config", "remote.origin.url", "https://user:secret@host.invalid/x.git");
    const temporary = folder();
    vi.stubEnv("TMPDIR", temporary);
    const snapshot = await take(scratch);
    await read(snapshot);
    snapshot.close();
    vi.unstubAllEnvs();
    expect([canary.sang, readdirSync(temporary)]).toEqual([false, []]);
    expect(snapshot.git.hazards.map(({ key }) => key)).toEqual(expect.arrayContaining(["core.fsmonitor", "filter.evil.clean"]));
    expect(snapshot.git.remotes).toEqual(["origin"]);
  });

  it("names a bare repository among the files with what it would set off, as a work tree does", async () => {
    const scratch = Scratch.repository({
      "deep/tools/HEAD": "ref: refs/heads/main\n",
      "deep/tools/config": '[core]\n\tfsmonitor = "echo x"\n',
      "deep/tools/objects/keep": "",
      "deep/tools/refs/keep": "",
      "deep/tools/hooks/pre-commit": "#!/bin/sh\necho x\n",
      "other/HEAD": "x",
      "other/objects/x": "x",
    });
    chmodSync(scratch.at("deep/tools/hooks/pre-commit"), 0o755);
    scratch.commit();
    const tree = (await scratch.snapshot()).git.hazards;
    expect((await take(scratch)).git.hazards).toEqual(tree);
    expect(tree.map(({ key }) => key)).toEqual(["embedded-bare-repository", "core.fsmonitor", "hook:pre-commit"]);
  });

  it("reads a bare repository, and names it without its ending", async () => {
    const scratch = Scratch.repository({ a: "one" });
    const parent = folder();
    scratch.git("clone", "--quiet", "--bare", ".", `${parent}/thing.git`);
    const snapshot = await take(new Scratch(`${parent}/thing.git`));
    expect([snapshot.name, await read(snapshot), snapshot.gaps, snapshot.git.branch]).toEqual(["thing", { a: "one" }, [], "main"]);
    expect(file(snapshot, "a")).toMatchObject({ tracked: true, ignored: false });
  });

  it("reads the history behind a commit as that of a work tree", async () => {
    const scratch = Scratch.repository({ a: "one" });
    scratch.write({ a: "two" }).commit();
    const found: string[] = [];
    for await (const { file, bytes } of (await take(scratch, "HEAD")).past()) found.push(`${file.path}: ${bytes}`);
    expect(found).toEqual(["a: one"]);
  });
});
