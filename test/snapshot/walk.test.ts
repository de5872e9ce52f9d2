import { mkdirSync, openSync, readdirSync, readFileSync, renameSync, symlinkSync, writeFileSync, writeSync } from "node:fs";
import { createServer } from "node:net";
import glob from "fast-glob";
import { describe, expect, it, onTestFinished } from "vitest";
import { UserError } from "../../src/model/error.ts";
import { listFolder } from "../../src/snapshot/walk.ts";
import { file, read, Scratch } from "./scratch.ts";

const inBytes = (scratch: Scratch, ...name: readonly number[]): Buffer =>
  Buffer.concat([Buffer.from(`${scratch.path}/`), Buffer.from(name)]);

describe("a large file", () => {
  it("comes in parts that overlap and leave nothing out", async () => {
    const scratch = new Scratch();
    const whole = Buffer.alloc(70 * 1024 ** 2, "0123456789abcdef");
    for (let at = 0; at < whole.length; at += 4096) whole.writeUInt32BE(at, at);
    writeSync(openSync(scratch.at("dump"), "w"), whole);
    const snapshot = await scratch.snapshot();
    let at = 0;
    const parts: string[] = [];
    for await (const { bytes, part } of snapshot.contents()) {
      const { before, behind, first, last } = part ?? { before: -1, behind: -1, first: false, last: false };
      expect(bytes.equals(whole.subarray(at - before, at - before + bytes.length))).toBe(true);
      at += bytes.length - before - behind;
      parts.push(`${before} ${behind}${first ? " first" : ""}${last ? " last" : ""}`);
    }
    expect(at).toBe(whole.length);
    expect(parts).toEqual(["0 65536 first", "65536 65536", "65536 65536", "65536 65536", "65536 0 last"]);
    expect(snapshot.gaps).toEqual([]);
  });
});

describe("the tree", () => {
  it("is listed in the order of path bytes, whatever the order of the folder listings", async () => {
    const scratch = new Scratch().write({
      "b/x": "1",
      "b-c": "2",
      b2: "3",
      "a/z/y": "4",
      "a.txt": "5",
      Ä: "6",
      "\u{1f600}": "7",
      "\uffee": "8",
    });
    const forwards = await scratch.snapshot();
    const backwards = await scratch.snapshot({}, { listFolder: (path) => listFolder(path).reverse() });
    expect(forwards.files.map(({ path }) => path)).toEqual(["a.txt", "a/z/y", "b-c", "b/x", "b2", "Ä", "\uffee", "\u{1f600}"]);
    expect(backwards).toEqual(forwards);
    expect(Object.keys(await read(backwards))).toEqual(Object.keys(await read(forwards)));
  });

  it("shows links as links, and reads nothing behind them", async () => {
    const scratch = new Scratch().write({ "d/one": "1" });
    const outside = new Scratch().write({ "CLAUDE.md": "secret" });
    symlinkSync("..", scratch.at("d/loop"));
    symlinkSync(outside.path, scratch.at("escape"));
    symlinkSync(outside.at("CLAUDE.md"), scratch.at("CLAUDE.md"));
    symlinkSync("nowhere", scratch.at("dangling"));
    const snapshot = await scratch.snapshot();
    expect(snapshot.files.map(({ path, type, target }) => [path, type, target])).toEqual([
      ["CLAUDE.md", "symlink", outside.at("CLAUDE.md")],
      ["d/loop", "symlink", ".."],
      ["d/one", "file", undefined],
      ["dangling", "symlink", "nowhere"],
      ["escape", "symlink", outside.path],
    ]);
    expect(await read(snapshot)).toEqual({ "d/one": "1" });
  });

  it("shows FIFOs and sockets, and neither opens them nor waits for them", async () => {
    const scratch = new Scratch().write({ a: "1" }).fifo("CLAUDE.md");
    const server = createServer().listen(scratch.at("socket"));
    onTestFinished(() => void server.close());
    await new Promise((listening) => server.once("listening", listening));
    const snapshot = await scratch.snapshot();
    expect(snapshot.files.map(({ path, type }) => [path, type])).toEqual([
      ["CLAUDE.md", "special"],
      ["a", "file"],
      ["socket", "special"],
    ]);
    expect(await read(snapshot)).toEqual({ a: "1" });
  });

  it("reads files whose names are not UTF-8, which fast-glob cannot", async () => {
    const scratch = new Scratch();
    const place = inBytes(scratch, 0x61, 0xff, 0xc3, 0xa4, 0xc3);
    writeFileSync(place, "found");
    const snapshot = await scratch.snapshot();
    expect(snapshot.files.map(({ path }) => path)).toEqual(["a\\xffä\\xc3"]);
    expect(await read(snapshot)).toEqual({ "a\\xffä\\xc3": "found" });
    // The reason why this room walks by itself.
    const [globbed = ""] = glob.sync("**", { cwd: scratch.path, dot: true, absolute: true });
    expect(() => readFileSync(globbed)).toThrow("ENOENT");
  });

  it("keeps names with line ends, escape sequences and pattern characters as they are", async () => {
    const names = ["a\nb", "\u001b[31m", "-rf", "*", "[x]", "\u202ex", "back\\slash", " ", "::error::"];
    const scratch = new Scratch().write(Object.fromEntries(names.map((name) => [name, name])));
    const snapshot = await scratch.snapshot();
    expect(new Set(snapshot.files.map(({ path }) => path))).toEqual(new Set(names));
    expect(await read(snapshot)).toEqual(Object.fromEntries(names.map((name) => [name, name])));
  });

  it("says which files are executable and how large they are", async () => {
    const scratch = new Scratch().write({ "run.sh": "12345", "note.md": "" });
    const { chmodSync } = await import("node:fs");
    chmodSync(scratch.at("run.sh"), 0o755);
    const snapshot = await scratch.snapshot();
    expect(file(snapshot, "run.sh")).toMatchObject({ executable: true, size: 5, content: true });
    expect(file(snapshot, "note.md")).toMatchObject({ executable: false, size: 0, content: true });
  });

  it("is named after its folder and may be empty", async () => {
    const scratch = new Scratch();
    mkdirSync(scratch.at("my project"));
    const snapshot = await new Scratch(scratch.at("my project")).snapshot();
    expect(snapshot).toMatchObject({ name: "my project", files: [], gaps: [], byNameOnly: [] });
  });

  it("tells about progress", async () => {
    const scratch = new Scratch().write(Object.fromEntries(Array.from({ length: 1001 }, (_, n) => [`f${n}`, ""])));
    const seen: number[] = [];
    const { takeSnapshot, DEFAULT_LIMITS } = await import("../../src/snapshot/take.ts");
    await takeSnapshot(scratch.path, DEFAULT_LIMITS, (files) => seen.push(files));
    expect(seen).toEqual([1000]);
  });
});

describe("a root that is none", () => {
  it.each([
    ["nowhere", "nowhere does not exist"],
    ["file", "file is a file"],
    ["file/below", "file/below does not exist"],
  ])("%s is a mistake of the caller", async (name, sentence) => {
    const scratch = new Scratch().write({ file: "" });
    const attempt = new Scratch(scratch.at(name)).snapshot();
    await expect(attempt).rejects.toThrow(UserError);
    await expect(attempt).rejects.toThrow(sentence);
  });

  it("cannot be listed", async () => {
    const attempt = new Scratch().snapshot({}, { listFolder: () => listFolder("/nonexistent") });
    await expect(attempt).rejects.toThrow(UserError);
  });

  it("may be a link to a folder, because the user named it", async () => {
    const scratch = new Scratch().write({ "real/a": "1" });
    symlinkSync("real", scratch.at("link"));
    const snapshot = await new Scratch(scratch.at("link")).snapshot();
    expect(snapshot.name).toBe("real");
    expect(await read(snapshot)).toEqual({ a: "1" });
  });
});

describe("what cannot be read is a gap", () => {
  it("a folder that may not be listed", async () => {
    const scratch = new Scratch().write({ "closed/a": "1", open: "2" });
    const denied = Object.assign(new Error("denied"), { code: "EACCES" });
    const snapshot = await scratch.snapshot(
      {},
      {
        listFolder: (path) => {
          if (path.toString().endsWith("/closed")) throw denied;
          return listFolder(path);
        },
      },
    );
    expect(snapshot.gaps).toEqual([{ path: "closed", reason: "folder not listed: permission denied" }]);
    expect(await read(snapshot)).toEqual({ open: "2" });
  });

  it("a file and a folder without permission, asked as a user whom permissions bind", async () => {
    const { chmodSync } = await import("node:fs");
    const scratch = new Scratch().write({ "closed/a": "1", shut: "2", open: "3" });
    chmodSync(scratch.path, 0o755);
    chmodSync(scratch.at("closed"), 0);
    chmodSync(scratch.at("shut"), 0);
    onTestFinished(() => chmodSync(scratch.at("closed"), 0o755));
    // Permissions do not bind root, so the test becomes nobody for as long as it reads.
    if (process.getuid?.() === 0) process.seteuid?.(65534);
    try {
      const snapshot = await scratch.snapshot();
      expect(await read(snapshot)).toEqual({ open: "3" });
      expect(snapshot.gaps).toEqual([
        { path: "closed", reason: "folder not listed: permission denied" },
        { path: "shut", reason: "permission denied" },
      ]);
    } finally {
      if (process.getuid?.() === 0) process.seteuid?.(0);
    }
  });

  it("a file above the limit, which is listed all the same", async () => {
    const scratch = new Scratch().write({ big: "x".repeat(2049), small: "x".repeat(2048) });
    const snapshot = await scratch.snapshot({ fileBytes: 1024, partedBytes: 2048 });
    expect(Object.keys(await read(snapshot))).toEqual(["small"]);
    expect(snapshot.gaps).toEqual([{ path: "big", reason: "larger than 2 KiB" }]);
    expect(file(snapshot, "big")).toMatchObject({ size: 2049 });
  });

  it("a file that is read in parts, for whoever asks for it whole", async () => {
    const scratch = new Scratch().write({ big: "x".repeat(2049) });
    const snapshot = await scratch.snapshot({ fileBytes: 2048 });
    expect(await read(snapshot)).toEqual({ big: "x".repeat(2049) });
    expect(snapshot.gaps).toEqual([]);
    expect(await snapshot.read("big")).toBeUndefined();
    expect(snapshot.gaps).toEqual([{ path: "big", reason: "larger than 2 KiB" }]);
  });

  it("a sparse file of 10 GB costs nothing", async () => {
    const scratch = new Scratch();
    writeSync(openSync(scratch.at("sparse"), "w"), "x", 10 * 1024 ** 3);
    const snapshot = await scratch.snapshot();
    expect(await read(snapshot)).toEqual({});
    expect(snapshot.gaps).toEqual([{ path: "sparse", reason: "larger than 1 GiB" }]);
  });

  it("whatever lies behind the limit of all bytes, named by the first file", async () => {
    const scratch = new Scratch().write({ a: "123", b: "456", c: "7" });
    const snapshot = await scratch.snapshot({ totalBytes: 5 });
    expect(Object.keys(await read(snapshot))).toEqual(["a"]);
    expect(snapshot.gaps).toEqual([{ path: "b", reason: "more than 5 bytes in all; from here on no content was read" }]);
  });

  it("whatever lies behind the limit of files, at the same place in every order", async () => {
    const scratch = new Scratch().write({ "a/1": "", "a/2": "", "b/3": "", "c/4": "" });
    const gaps = [{ path: "b/3", reason: "more than 2 files; from here on nothing was read" }];
    for (const probes of [{}, { listFolder: (path: string | Buffer) => listFolder(path).reverse() }]) {
      const snapshot = await scratch.snapshot({ files: 2 }, probes);
      expect(snapshot.files.map(({ path }) => path)).toEqual(["a/1", "a/2"]);
      expect(snapshot.gaps).toEqual(gaps);
    }
    expect((await scratch.snapshot({ files: 4 })).gaps).toEqual([]);
  });

  it("folders that are too deep are one gap, with their number", async () => {
    const scratch = new Scratch().write({ "1/2/3/a": "", "1/2/4/b": "", "1/2/c": "" });
    const snapshot = await scratch.snapshot({ depth: 2 });
    expect(snapshot.files.map(({ path }) => path)).toEqual(["1/2/c"]);
    expect(snapshot.gaps).toEqual([{ path: "1/2/3", reason: "deeper than 2 folders (and 1 more)" }]);
  });

  it("time that ran out", async () => {
    const snapshot = await new Scratch().write({ a: "" }).snapshot({ totalMs: -1 });
    expect(snapshot.files).toEqual([]);
    expect(snapshot.gaps).toEqual([{ path: ".", reason: "time ran out while the tree was listed; from here on nothing was read" }]);
  });

  it("a file that vanished, grew, or was replaced between listing and reading", async () => {
    const scratch = new Scratch().write({ gone: "1", grown: "2", swapped: "33", linked: "4", same: "5", "folder/a": "66" });
    const outside = new Scratch().write({ a: "77" });
    const snapshot = await scratch.snapshot();
    renameSync(scratch.at("gone"), outside.at("gone"));
    scratch.write({ grown: "2+" });
    renameSync(scratch.at("swapped"), outside.at("swapped"));
    scratch.write({ swapped: "44" });
    renameSync(scratch.at("linked"), outside.at("linked"));
    symlinkSync(outside.at("a"), scratch.at("linked"));
    // A link in the place of a parent folder leads out although the file itself is no link.
    renameSync(scratch.at("folder"), outside.at("folder"));
    symlinkSync(outside.path, scratch.at("folder"));
    expect(await read(snapshot)).toEqual({ same: "5" });
    const changed = "changed while the tree was read";
    expect(snapshot.gaps).toEqual([
      { path: "folder/a", reason: changed },
      { path: "gone", reason: "vanished while the tree was read" },
      { path: "grown", reason: changed },
      { path: "linked", reason: "a link stands where a file was expected" },
      { path: "swapped", reason: changed },
    ]);
    await read(snapshot);
    expect(snapshot.gaps).toHaveLength(5);
  });

  it("a file that a FIFO replaced", async () => {
    const scratch = new Scratch().write({ a: "1" });
    const snapshot = await scratch.snapshot();
    renameSync(scratch.at("a"), new Scratch().at("a"));
    scratch.fifo("a");
    expect(await read(snapshot)).toEqual({});
    expect(snapshot.gaps).toEqual([{ path: "a", reason: "not a regular file" }]);
  });
});

describe("the scanned tree", () => {
  it("is left as it was", async () => {
    const scratch = Scratch.repository({ a: "1" });
    const listing = (): unknown => readdirSync(scratch.path, { recursive: true }).sort();
    const before = listing();
    await read(await scratch.snapshot());
    expect(listing()).toEqual(before);
  });
});
