import { createHash } from "node:crypto";
import {
  chmodSync,
  lstatSync,
  lutimesSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { describe, expect, it } from "vitest";
import { isUntouched, readIndexTimes } from "../../src/snapshot/git/index-times.ts";
import { changes, file, Scratch } from "./scratch.ts";

const CHANGED: Readonly<Record<string, string>> = { M: "modified", D: "deleted", T: "modified" };

/** What `git status` says, in the words of the snapshot. */
function status(scratch: Scratch): string[] {
  const lines = scratch.git("status", "--porcelain", "-z", "--no-renames", "--untracked-files=all").split("\0").filter(Boolean);
  return lines
    .flatMap((line) => {
      const [x = "", y = ""] = line;
      const path = Buffer.from(line.slice(3), "latin1").toString().replace(/\/$/, "");
      if (x === "?") return [`untracked ${path}`];
      if (x === "U" || y === "U" || x + y === "AA" || x + y === "DD") return [`unmerged ${path}`];
      return [...(x === " " ? [] : [`staged ${path}`]), ...(y === " " ? [] : [`${CHANGED[y]} ${path}`])];
    })
    .sort();
}

async function expectAsGit(scratch: Scratch): Promise<readonly string[]> {
  const found = changes(await scratch.snapshot());
  expect([...found].sort()).toEqual(status(scratch));
  return found;
}

const commitMessage = ["commit", "--quiet", "--message=x"] as const;

describe("a repository", () => {
  it("without changes has none, and says where it stands", async () => {
    const scratch = Scratch.repository({ a: "1", "b/c": "2" });
    scratch.commit().git("remote", "add", "origin", "https://user:token@example.invalid/x.git");
    scratch.git("remote", "add", "fork", "git@example.invalid:y.git");
    const snapshot = await scratch.snapshot();
    expect(snapshot.git).toEqual({
      state: "read",
      commit: scratch.git("rev-parse", "HEAD").trim(),
      branch: "main",
      shallow: false,
      commits: 2,
      remotes: ["fork", "origin"],
      changes: [],
      hazards: [],
    });
    expect(snapshot.gaps).toEqual([]);
    expect(JSON.stringify(snapshot.git)).not.toContain("token");
  });

  it("before its first commit has everything staged or untracked", async () => {
    const scratch = Scratch.repository().write({ a: "1", b: "2" });
    scratch.git("add", "a");
    const snapshot = await scratch.snapshot();
    expect(changes(snapshot)).toEqual(["staged a", "untracked b"]);
    expect(snapshot.git).toMatchObject({ state: "read", branch: "main", commits: 0 });
    expect(snapshot.git).not.toHaveProperty("commit");
    expect(changes(await Scratch.repository().snapshot())).toEqual([]);
  });

  it("on a detached HEAD, with packed branches, has a commit and no branch", async () => {
    const scratch = Scratch.repository({ a: "1" });
    scratch.git("pack-refs", "--all");
    expect((await scratch.snapshot()).git).toMatchObject({ branch: "main", commits: 1, commit: scratch.git("rev-parse", "HEAD").trim() });
    scratch.git("checkout", "--quiet", "--detach");
    const { git } = await scratch.snapshot();
    expect(git.commit).toBe(scratch.git("rev-parse", "HEAD").trim());
    expect(git).not.toHaveProperty("branch");
  });

  it("that was cloned in part says so and does not count what it has not", async () => {
    const origin = Scratch.repository({ a: "1" }).commit().commit();
    const scratch = new Scratch();
    scratch.git("clone", "--quiet", "--depth=1", `file://${origin.path}`, "clone");
    const clone = new Scratch(scratch.at("clone"));
    expect((await clone.snapshot()).git).toMatchObject({
      state: "read",
      shallow: true,
      commits: 1,
      changes: [],
      hazards: [],
      remotes: ["origin"],
    });
    expect((await origin.snapshot()).git).toMatchObject({ shallow: false, commits: 3 });
  });

  it("with SHA-256 objects is read the same way", async () => {
    const scratch = new Scratch();
    scratch.git("init", "--quiet", "--object-format=sha256");
    scratch.write({ a: "1", b: "2" }).commit().write({ a: "changed" });
    const snapshot = await scratch.snapshot();
    expect(snapshot.git.commit).toHaveLength(64);
    expect(changes(snapshot)).toEqual(["modified a"]);
  });

  it("that is not there is absent, even below another one", async () => {
    const scratch = Scratch.repository({ "sub/a": "1" });
    const snapshot = await new Scratch(scratch.at("sub")).snapshot();
    expect(snapshot.git).toEqual({ state: "absent", shallow: false, commits: 0, remotes: [], changes: [], hazards: [] });
    expect(snapshot.gaps).toEqual([]);
    expect(file(snapshot, "a")).toMatchObject({ tracked: false, ignored: false, content: true });
  });
});

describe("changes are those of git status", () => {
  it("staged, modified, deleted, untracked, and each kind in one file", async () => {
    const scratch = Scratch.repository({
      same: "1",
      staged: "1",
      modified: "1",
      both: "1",
      deleted: "1",
      "removed-from-index": "1",
      removed: "1",
      mode: "1",
      ".gitignore": "*.o\n",
    });
    scratch.write({ staged: "2", both: "2", "new-staged": "1", untracked: "1", "dir/untracked": "1", "ignored.o": "1" });
    chmodSync(scratch.at("mode"), 0o755);
    scratch.git("add", "staged", "both", "new-staged", "mode");
    scratch.git("rm", "--quiet", "--cached", "removed-from-index");
    scratch.git("rm", "--quiet", "removed");
    scratch.write({ modified: "2", both: "3" });
    rmSync(scratch.at("deleted"));
    expect(await expectAsGit(scratch)).toEqual([
      "modified both",
      "staged both",
      "deleted deleted",
      "untracked dir/untracked",
      "staged mode",
      "modified modified",
      "staged new-staged",
      "staged removed",
      "staged removed-from-index",
      "untracked removed-from-index",
      "staged staged",
      "untracked untracked",
    ]);
  });

  it("files and links and folders in each other's place", async () => {
    const scratch = Scratch.repository({ a: "1", b: "1", "c/d": "1" });
    symlinkSync("a", scratch.at("link"));
    symlinkSync("a", scratch.at("other"));
    scratch.commit();
    rmSync(scratch.at("a"));
    symlinkSync("b", scratch.at("a"));
    rmSync(scratch.at("link"));
    symlinkSync("b", scratch.at("link"));
    rmSync(scratch.at("b"));
    scratch.write({ "b/x": "1" });
    rmSync(scratch.at("c"), { recursive: true });
    symlinkSync("/etc", scratch.at("c"));
    expect(await expectAsGit(scratch)).toContain("modified link");
  });

  it("a file of 10 GB in the place of a small one, though it ends at the deadline", async () => {
    const scratch = Scratch.repository({ a: "1", b: "1" });
    truncateSync(scratch.at("a"), 10 * 1024 ** 3);
    const started = performance.now();
    const snapshot = await scratch.snapshot({ totalMs: 1500 });
    expect(performance.now() - started).toBeLessThan(8000);
    expect(snapshot.gaps.map(({ path, reason }) => `${path}: ${reason}`)).toEqual([
      ".git: time ran out while files were compared with the commit; from b on none was",
      "a: not compared with the commit: time ran out",
    ]);
  });

  it("a file that was only touched is none", async () => {
    const scratch = Scratch.repository({ a: "1" });
    utimesSync(scratch.at("a"), 1, 1);
    expect(await expectAsGit(scratch)).toEqual([]);
  });

  it("the executable bit of the work tree is none, for file systems lose it", async () => {
    const scratch = Scratch.repository({ a: "1" });
    chmodSync(scratch.at("a"), 0o755);
    expect(changes(await scratch.snapshot())).toEqual([]);
  });

  it("names that are not UTF-8, or hold a tab or a line end, are told apart", async () => {
    const scratch = Scratch.repository();
    const put = (name: string, content: string): void =>
      writeFileSync(Buffer.concat([Buffer.from(`${scratch.path}/`), Buffer.from(name, "latin1")]), content);
    put("\u00ff", "1");
    put("\u00fe", "1");
    put("a\tb", "1");
    put("a\nb", "1");
    scratch.commit();
    put("\u00ff", "2");
    put("a\nb", "2");
    expect(changes(await scratch.snapshot())).toEqual(["modified \\xff", "modified a\nb"]);
  });

  it("an unfinished merge", async () => {
    const scratch = Scratch.repository({ a: "1", b: "1" });
    scratch.git("checkout", "--quiet", "-b", "other");
    scratch.write({ a: "2" }).commit();
    scratch.git("checkout", "--quiet", "main");
    scratch.write({ a: "3" }).commit();
    expect((await scratch.snapshot()).git).not.toHaveProperty("operation");
    scratch.provoke("merge", "other");
    expect(await expectAsGit(scratch)).toEqual(["unmerged a"]);
    expect((await scratch.snapshot()).git.operation).toBe("merge");
    scratch.git("merge", "--abort");
    scratch.provoke("rebase", "other");
    expect((await scratch.snapshot()).git.operation).toBe("rebase");
    scratch.git("rebase", "--abort");
    scratch.provoke("cherry-pick", "other");
    expect((await scratch.snapshot()).git.operation).toBe("cherry-pick");
    scratch.git("cherry-pick", "--abort");
    scratch.git("bisect", "start");
    expect((await scratch.snapshot()).git.operation).toBe("bisect");
  });

  it("a cache-tree that claims that nothing is staged is not believed", async () => {
    const scratch = Scratch.repository({ "d/a": "1", "d/b": "1" });
    scratch.git("read-tree", "HEAD");
    const honest = readFileSync(scratch.at(".git/index"));
    const claim = honest.subarray(honest.indexOf("TREE"), honest.length - 20);
    scratch.write({ "d/a": "hostile" }).git("add", "d/a");
    const staged = readFileSync(scratch.at(".git/index"));
    const lie = Buffer.concat([staged.subarray(0, staged.indexOf("TREE")), claim]);
    scratch.write({ ".git/index": Buffer.concat([lie, createHash("sha1").update(lie).digest()]) });
    expect(scratch.git("diff-index", "--cached", "HEAD")).toBe("");
    expect(changes(await scratch.snapshot())).toEqual(["staged d/a"]);
  });
});

describe("what git itself converts is no change", () => {
  it("line ends, by attribute or by a person's own autocrlf", async () => {
    const scratch = Scratch.repository({
      ".gitattributes": "*.txt text eol=crlf\n",
      "a.txt": "1\n2\n",
      "b.md": "1\n2\n",
      "c.md": "1\n2\n",
    });
    rmSync(scratch.at("a.txt"));
    scratch.git("checkout", "a.txt");
    expect(readFileSync(scratch.at("a.txt"), "latin1")).toBe("1\r\n2\r\n");
    scratch.write({ "b.md": "1\r\n2\r\n", "c.md": "1\r\n2\r\nmore\r\n" });
    expect(changes(await scratch.snapshot())).toEqual(["modified c.md"]);
  });

  it("an expanded $Id$", async () => {
    const scratch = Scratch.repository({ ".gitattributes": "* ident\n", a: "x $Id$ y\n" });
    rmSync(scratch.at("a"));
    scratch.git("checkout", "a");
    expect(readFileSync(scratch.at("a"), "latin1")).toMatch(/\$Id: [0-9a-f]{40} \$/);
    expect(await expectAsGit(scratch)).toEqual([]);
  });

  it("the content of a Git LFS pointer, and only that content", async () => {
    const content = "large content\n".repeat(100);
    const pointer = (text: string): string =>
      `version https://git-lfs.github.com/spec/v1\noid sha256:${createHash("sha256").update(text).digest("hex")}\nsize ${text.length}\n`;
    const scratch = Scratch.repository({
      "right.bin": pointer(content),
      "pointer.bin": pointer(content),
      "wrong.bin": pointer(content),
      "b.txt": "b",
    });
    scratch.write({ "right.bin": content, "wrong.bin": content.replace("large", "LARGE"), "b.txt": "x" });
    expect(changes(await scratch.snapshot())).toEqual(["modified b.txt", "modified wrong.bin"]);
  });

  it("but not what another filter does, for that is not run", async () => {
    const scratch = Scratch.repository({ a: "secret\n" });
    scratch.git("config", "filter.upper.clean", "tr a-z A-Z");
    scratch.write({ ".gitattributes": "a filter=upper\n" }).commit();
    expect(changes(await scratch.snapshot())).toEqual(["modified a"]);
  });
});

describe("what git was told not to look at", () => {
  it("is reported where it differs, and only there", async () => {
    const scratch = Scratch.repository({ skipped: "1", assumed: "1", "skipped-same": "1", "skipped-gone": "1", "assumed-gone": "1" });
    scratch.git("update-index", "--skip-worktree", "skipped", "skipped-same", "skipped-gone");
    scratch.git("update-index", "--assume-unchanged", "assumed", "assumed-gone");
    expect(changes(await scratch.snapshot())).toEqual([]);
    scratch.write({ skipped: "hostile", assumed: "hostile" });
    rmSync(scratch.at("skipped-gone"));
    rmSync(scratch.at("assumed-gone"));
    const snapshot = await scratch.snapshot();
    expect(status(scratch)).toEqual([]);
    expect(changes(snapshot)).toEqual(["hidden-from-git assumed", "hidden-from-git assumed-gone", "hidden-from-git skipped"]);
    expect(snapshot.git.hazards.map(({ key, effect }) => `${key}: ${effect}`)).toEqual([
      "index:assume-unchanged: git does not show changes of assumed",
      "index:skip-worktree: git does not show changes of skipped and 1 more",
    ]);
  });

  it("is nothing special in an honest sparse checkout", async () => {
    const scratch = Scratch.repository({ "in/a": "1", "out/b": "1" });
    scratch.git("sparse-checkout", "set", "in");
    expect((await scratch.snapshot()).git).toMatchObject({ changes: [], hazards: [] });
    scratch.git("sparse-checkout", "set", "--sparse-index", "in");
    expect((await scratch.snapshot()).git).toMatchObject({ state: "read", changes: [], hazards: [] });
  });
});

describe("in a large work tree", () => {
  const large = { hashAllBytes: 0 };
  const old = new Date("2026-01-01");

  /** Files whose times lie before that of the index, so that git is sure of them. */
  function settled(version = "2"): Scratch {
    const scratch = Scratch.repository({ "d/a": "1111", "d/ab": "1", "d/long name": "", b: "1" });
    symlinkSync("a", scratch.at("link"));
    scratch.commit();
    const later = Date.now() + 20;
    while (Date.now() < later);
    // Written anew, for git leaves an index alone that it has nothing to add to.
    rmSync(scratch.at(".git/index"));
    scratch.git("update-index", "--index-version", version === "4" ? "4" : "2");
    scratch.git("reset", "--quiet");
    // git writes version 3 only where an entry has an extended flag.
    if (version === "3") scratch.git("update-index", "--skip-worktree", "d/long name");
    return scratch;
  }

  it.each(["2", "3", "4"])(
    "an index of version %s spares files that are beyond doubt untouched a second reading, and no others",
    async (version) => {
      const scratch = settled(version);
      const index = readFileSync(scratch.at(".git/index"));
      expect(index.readUInt32BE(4)).toBe(Number(version));
      const times = readIndexTimes(index, 20);
      const indexTime = statSync(scratch.at(".git/index")).mtimeMs;
      const files = ["b", "d/a", "d/ab", "d/long name", "link"];
      expect([...(times?.keys() ?? [])]).toEqual(files);
      for (const path of files) {
        const { ctimeMs: ctime, mtimeMs: mtime, ino, size } = lstatSync(scratch.at(path));
        expect([path, isUntouched({ ctime, mtime, ino, size }, times?.get(path), indexTime)]).toEqual([path, true]);
      }
      expect(changes(await scratch.snapshot({}, large))).toEqual([]);
      // Same size, and the old modification time put back: only the change time tells.
      const before = statSync(scratch.at("d/a"));
      scratch.write({ "d/a": "2222" });
      utimesSync(scratch.at("d/a"), before.atime, before.mtime);
      expect(statSync(scratch.at("d/a")).mtimeMs).toBeCloseTo(before.mtimeMs, -1);
      expect(changes(await scratch.snapshot({}, large))).toEqual(["modified d/a"]);
    },
  );

  it("does read what it was spared when nothing is believed: a damaged object id shows", async () => {
    const scratch = settled();
    const other = scratch.git("rev-parse", "HEAD:d/a").trim();
    const index = readFileSync(scratch.at(".git/index"));
    index.write(other, index.indexOf(scratch.git("rev-parse", "HEAD:b").trim(), 12, "hex"), "hex");
    const body = index.subarray(0, -20);
    const { atime, mtime } = statSync(scratch.at(".git/index"));
    scratch.write({ ".git/index": Buffer.concat([body, createHash("sha1").update(body).digest()]) });
    utimesSync(scratch.at(".git/index"), atime, mtime);
    expect(changes(await scratch.snapshot({}, large))).not.toContain("modified b");
    expect(changes(await scratch.snapshot())).toContain("modified b");
  });

  it("hashes a copy, whatever its index claims", async () => {
    const scratch = settled();
    utimesSync(scratch.at("b"), old, old);
    lutimesSync(scratch.at("link"), old, old);
    scratch.write({ b: "2" });
    expect(changes(await scratch.snapshot({}, large))).toEqual(["modified b"]);
  });
});

describe("repositories inside the tree", () => {
  it("a submodule is an entry, its files are read, and it is no change", async () => {
    const inner = Scratch.repository({ "CLAUDE.md": "inner" });
    const scratch = Scratch.repository({ a: "1" });
    scratch.git("-c", "protocol.file.allow=always", "submodule", "--quiet", "add", inner.path, "lib/sub");
    scratch.git(...commitMessage);
    const snapshot = await scratch.snapshot();
    expect(file(snapshot, "lib/sub")).toMatchObject({ type: "submodule", tracked: true, content: false });
    expect(file(snapshot, "lib/sub/CLAUDE.md")).toMatchObject({ type: "file", tracked: false, content: true });
    expect(snapshot.git).toMatchObject({ changes: [], hazards: [] });
    expect(snapshot.gaps).toEqual([]);
    rmSync(scratch.at("lib/sub"), { recursive: true });
    expect(await expectAsGit(scratch)).toEqual(["deleted lib/sub"]);
    mkdirSync(scratch.at("lib/sub"));
    expect(await expectAsGit(scratch)).toEqual([]);
  });

  it("one that was started in a tracked folder hides nothing of it", async () => {
    const scratch = Scratch.repository({ "sub/a": "1" });
    scratch.git("init", "--quiet", "sub");
    scratch.write({ "sub/a": "2", "sub/x/b": "1" });
    expect(await expectAsGit(scratch)).toEqual(["modified sub/a", "untracked sub/x/b"]);
    expect((await scratch.snapshot()).git.hazards.map(({ key }) => key)).toEqual(["embedded-repository"]);
  });

  it("a clone inside the tree is one untracked entry, and its files are read", async () => {
    const scratch = Scratch.repository({ a: "1" });
    scratch.git("clone", "--quiet", Scratch.repository({ "CLAUDE.md": "x" }).path, "inner");
    const snapshot = await scratch.snapshot();
    expect(await expectAsGit(scratch)).toEqual(["untracked inner"]);
    expect(file(snapshot, "inner/CLAUDE.md")).toMatchObject({ content: true, tracked: false });
    expect(snapshot.git.hazards.map(({ key, at }) => `${key} ${at.path}`)).toEqual(["embedded-repository inner/.git"]);
  });
});
