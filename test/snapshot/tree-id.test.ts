import { rmSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseIndex } from "../../src/snapshot/git/listings.ts";
import { treeId } from "../../src/snapshot/git/tree-id.ts";
import { changes, Scratch } from "./scratch.ts";

function index(scratch: Scratch) {
  return parseIndex(Buffer.from(scratch.git("ls-files", "-s", "-v", "-z", "--full-name"), "latin1"));
}

describe("the id of the tree of an index", () => {
  it.each(["sha1", "sha256"] as const)("is the one that git makes (%s)", (algorithm) => {
    const scratch = new Scratch();
    scratch.git("init", "--quiet", `--object-format=${algorithm}`);
    expect(treeId([], algorithm)).toBe(scratch.git("write-tree").trim());
    scratch.write({
      "a-b": "1",
      "a.b": "2",
      "a/e": "3",
      "a/b.c/d": "4",
      "a/b-/c": "",
      a0: "5",
      "name with ünïcode/\n": "6",
      "deep/er/and/deeper": "7",
    });
    scratch.git("add", "--all");
    expect(treeId(index(scratch), algorithm)).toBe(scratch.git("write-tree").trim());
  });

  it("is the one that git makes of whatever names", () => {
    const scratch = Scratch.repository({ x: "1" });
    const blob = scratch.git("rev-parse", "HEAD:x").trim();
    const name = fc.stringMatching(/^[a-c.0-]{1,3}$/).filter((text) => !/^\.{1,2}$/.test(text));
    const path = fc.array(name, { minLength: 1, maxLength: 4 }).map((names) => names.join("/"));
    fc.assert(
      fc.property(fc.array(path, { maxLength: 12 }), (paths) => {
        scratch.git("read-tree", "--empty");
        // git itself takes a name out again where a folder of that name comes.
        for (const each of paths) scratch.git("update-index", "--add", "--replace", "--cacheinfo", `100644,${blob},${each}`);
        expect(treeId(index(scratch), "sha1")).toBe(scratch.git("write-tree").trim());
      }),
      { numRuns: 15 },
    );
  });

  it("tells modes, links and submodules apart", () => {
    const scratch = Scratch.repository({ x: "1" });
    const [blob, commit] = [scratch.git("rev-parse", "HEAD:x").trim(), scratch.git("rev-parse", "HEAD").trim()];
    const ids = (["100644", "100755", "120000", "160000"] as const).map((mode) => {
      scratch.git("update-index", "--add", "--cacheinfo", `${mode},${mode === "160000" ? commit : blob},x`);
      const id = treeId(index(scratch), "sha1");
      expect(id).toBe(scratch.git("write-tree").trim());
      return id;
    });
    expect(new Set(ids).size).toBe(4);
  });

  it("is not there while a merge is not done", () => {
    const scratch = Scratch.repository({ x: "1" });
    const [entry] = index(scratch);
    expect(entry && treeId([{ ...entry, stage: 2 }], "sha1")).toBeUndefined();
  });
});

describe("a commit whose tree is the index's", () => {
  it("needs none of its tree objects; one whose tree is another is listed", async () => {
    const scratch = Scratch.repository({ "a/b": "1", c: "2" });
    const folder = scratch.git("rev-parse", "HEAD:a").trim();
    rmSync(scratch.at(`.git/objects/${folder.slice(0, 2)}/${folder.slice(2)}`));
    const clean = await scratch.snapshot();
    expect([clean.git.state, changes(clean), clean.gaps]).toEqual(["read", [], []]);
    scratch.write({ c: "3" }).git("add", "c");
    const staged = await scratch.snapshot();
    expect(staged.git.state).toBe("unavailable");
    expect(staged.gaps).toEqual([{ path: ".git", reason: "git facts are unavailable: git ls-tree failed" }]);
  });
});
