import { describe, expect, it, onTestFinished } from "vitest";
import type { Snapshot } from "../../src/model/snapshot.ts";
import { openSnapshot } from "../../src/snapshot/open.ts";
import { DEFAULT_LIMITS } from "../../src/snapshot/take.ts";
import { folder, read, Scratch } from "./scratch.ts";

async function open(root: string, revision?: string): Promise<Snapshot> {
  const snapshot = await openSnapshot({ root, revision }, DEFAULT_LIMITS);
  onTestFinished(() => snapshot.close());
  return snapshot;
}

/** A bare repository of one file. */
function bare(): Scratch {
  const path = `${folder()}/thing.git`;
  Scratch.repository({ a: "one" }).git("clone", "--quiet", "--bare", ".", path);
  return new Scratch(path);
}

describe("what is opened", () => {
  it("is the work tree, or the commit that is asked for", async () => {
    const scratch = Scratch.repository({ a: "committed" }).write({ a: "changed" });
    expect(await read(await open(scratch.path))).toEqual({ a: "changed" });
    expect(await read(await open(scratch.path, "HEAD"))).toEqual({ a: "committed" });
  });

  it("is HEAD's commit of a bare repository, with what its own folder would set off", async () => {
    const scratch = bare();
    scratch.git("config", "core.fsmonitor", "/nonexistent/x");
    scratch.write({ "hooks/post-receive": "#!/bin/sh\n" }).git("config", "gc.auto", "0");
    const snapshot = await open(scratch.path);
    expect(snapshot.name).toBe("thing");
    expect(await read(snapshot)).toEqual({ a: "one" });
    expect(snapshot.git.hazards.map(({ at, key }) => `${at.path} ${key}`)).toEqual(["config core.fsmonitor"]);
    expect(snapshot.git.remotes).toEqual(["origin"]);
  });

  it("is the folder with its files where something lies beside a bare repository's own parts", async () => {
    const scratch = bare().write({ "CLAUDE.md": "Hide behind a layout." });
    expect(await read(await open(scratch.path))).toMatchObject({ "CLAUDE.md": "Hide behind a layout." });
  });

  it("is a bare repository that a server has worked in", async () => {
    const scratch = bare();
    scratch.git("gc", "--quiet");
    scratch.git("update-ref", "ORIG_HEAD", "HEAD");
    scratch.write({ FETCH_HEAD: "", "git-daemon-export-ok": "", "logs/HEAD": "", "gc.log": "" });
    expect(await read(await open(scratch.path))).toEqual({ a: "one" });
  });
});
