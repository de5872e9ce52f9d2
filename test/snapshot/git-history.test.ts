import { readdirSync, rmSync, symlinkSync } from "node:fs";
import { describe, expect, it, vi } from "vitest";
import type { Snapshot } from "../../src/model/snapshot.ts";
import { folder, Scratch } from "./scratch.ts";

/** What the history gives, as `path: content`, oldest first. */
async function past(snapshot: Snapshot): Promise<string[]> {
  const found: string[] = [];
  for await (const { file, bytes } of snapshot.past()) found.push(`${file.path}: ${bytes.toString()}`);
  return found;
}

describe("the past of a repository", () => {
  it("is every content that the tree does not hold, each once, at the oldest commit that has it", async () => {
    const scratch = Scratch.repository({ a: "one", b: "same" });
    const first = scratch.git("rev-parse", "HEAD").trim();
    scratch.write({ a: "two" }).commit();
    scratch.write({ a: "one", c: "three" }).commit();
    scratch.write({ a: "four" }).commit();
    rmSync(scratch.at("c"));
    scratch.commit();
    const snapshot = await scratch.snapshot();
    expect(await past(snapshot)).toEqual(["a: one", "a: two", "c: three"]);
    for await (const { file } of snapshot.past()) {
      expect(file.commit).toBe(first);
      break;
    }
    expect(snapshot.gaps).toEqual([]);
  });

  it("reaches other branches, tags, the stash and packed references", async () => {
    const scratch = Scratch.repository({ a: "one" });
    scratch.git("checkout", "--quiet", "-b", "deep/er/branch");
    scratch.write({ b: "on a branch" }).commit();
    scratch.git("checkout", "--quiet", "main");
    scratch.git("checkout", "--quiet", "--detach");
    scratch.write({ t: "on a tag" }).commit();
    scratch.git("tag", "--annotate", "--message=x", "v1");
    scratch.git("checkout", "--quiet", "main");
    scratch.git("pack-refs", "--all");
    scratch.write({ a: "stashed" });
    scratch.git("stash", "--quiet");
    expect((await past(await scratch.snapshot())).sort()).toEqual(["a: stashed", "b: on a branch", "t: on a tag"]);
  });

  it("holds the committed content of a file that was changed since", async () => {
    const scratch = Scratch.repository({ a: "committed", b: "kept" });
    scratch.write({ a: "changed" });
    expect(await past(await scratch.snapshot())).toEqual(["a: committed"]);
  });

  it("holds what a sparse checkout left out", async () => {
    const scratch = Scratch.repository({ a: "here", "b/c": "left out" });
    scratch.git("update-index", "--skip-worktree", "b/c");
    rmSync(scratch.at("b/c"));
    expect(await past(await scratch.snapshot())).toEqual(["b/c: left out"]);
  });

  it("is a gap where the clone is shallow", async () => {
    const scratch = Scratch.repository({ a: "one" });
    scratch.write({ a: "two" }).commit().write({ a: "three" }).commit();
    const clone = new Scratch(folder());
    clone.git("clone", "--quiet", "--depth=2", "--no-local", `file://${scratch.path}`, ".");
    const snapshot = await clone.snapshot();
    expect(await past(snapshot)).toEqual(["a: two"]);
    expect(snapshot.gaps.map(({ reason }) => reason)).toEqual(["the history is shallow: what came before its oldest commits was not read"]);
  });

  it("is a gap where objects are missing", async () => {
    const scratch = Scratch.repository({ a: "one" });
    const blob = scratch.git("rev-parse", "HEAD:a").trim();
    scratch.write({ a: "two" }).commit();
    rmSync(scratch.at(`.git/objects/${blob.slice(0, 2)}/${blob.slice(2)}`));
    const snapshot = await scratch.snapshot();
    expect(await past(snapshot)).toEqual([]);
    expect(snapshot.gaps.map(({ reason }) => reason)).toEqual([
      "the history lacks objects (1 of them; a partial clone?): they were not read",
    ]);
  });

  it("names a content that is too large, and stops where there is too much in all", async () => {
    const scratch = Scratch.repository({ large: "x".repeat(200), a: "a".repeat(60) });
    scratch.write({ large: "", a: "b".repeat(60) }).commit();
    scratch.write({ a: "" }).commit();
    const large = await scratch.snapshot({ fileBytes: 100 });
    expect((await past(large)).map((text) => text.slice(0, 4))).toEqual(["a: a", "a: b"]);
    expect(large.gaps).toEqual([{ path: "large", reason: "larger than 100 bytes, in the history" }]);
    const much = await scratch.snapshot({ totalBytes: 100, fileBytes: 100 });
    expect(await past(much)).toHaveLength(1);
    expect(much.gaps.some(({ reason }) => reason.startsWith("more than 100 bytes of history in all"))).toBe(true);
  });

  it("follows no link among the references and believes no reference that is none", async () => {
    const scratch = Scratch.repository({ a: "one" });
    scratch.write({ a: "two" }).commit();
    const other = folder();
    symlinkSync(other, scratch.at(".git/refs/outside"));
    scratch.write({ ".git/refs/heads/odd": "--output=/tmp/x", ".git/refs/heads/gone": `${"0".repeat(39)}1\n` });
    const snapshot = await scratch.snapshot();
    await past(snapshot);
    expect(snapshot.gaps.length, "a reference to nothing").toBeGreaterThan(0);
  });

  it("leaves no folder behind, read to its end or not", async () => {
    const scratch = Scratch.repository({ a: "one" });
    scratch.write({ a: "two" }).commit().write({ a: "three" }).commit();
    const snapshot = await scratch.snapshot();
    const temporary = folder();
    vi.stubEnv("TMPDIR", temporary);
    for await (const _ of snapshot.past()) {
      expect(readdirSync(temporary)).toHaveLength(1);
      break;
    }
    await past(snapshot);
    vi.unstubAllEnvs();
    expect(readdirSync(temporary)).toEqual([]);
  });

  it("is nothing where there is no repository or no commit", async () => {
    expect(await past(await new Scratch(folder()).write({ a: "1" }).snapshot())).toEqual([]);
    expect(await past(await Scratch.repository().write({ a: "1" }).snapshot())).toEqual([]);
  });
});
