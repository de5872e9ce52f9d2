import { execFileSync } from "node:child_process";
import { symlinkSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { file, folder, GIT_ENVIRONMENT, read, Scratch } from "./scratch.ts";

/** The files that git itself takes for ignored. */
function ignoredByGit(scratch: Scratch): string[] {
  const listing = scratch.git("ls-files", "-z", "--others", "--ignored", "--exclude-standard");
  return Buffer.from(listing, "latin1").toString().split("\0").filter(Boolean).sort();
}

async function ignoredHere(scratch: Scratch): Promise<string[]> {
  const { files } = await scratch.snapshot();
  return files
    .filter(({ ignored }) => ignored)
    .map(({ path }) => path)
    .sort();
}

describe("ignore rules", () => {
  it("are git's: nested files, negation, anchors, folders, wildcards, escapes", async () => {
    const scratch = Scratch.repository().write({
      ".gitignore":
        "*.log\n!keep.log\n/top\nbuild/\ndoc/*.txt\n**/deep/x\na/**/z\n\\#hash\n\\!bang\nsp\\ \ntrail   \n[ab].c\nn?me\nre/\n\r\ncr\r\n",
      "sub/.gitignore": "!special.log\nlocal\n/anchored\ninner/*\n!inner/keep\n*.tmp",
      "sub/weird[1]*/.gitignore": "x\n/y",
      "re/.gitignore": "!a",
      "back/.gitignore": "!re/",
      ...Object.fromEntries(
        [
          "a.log",
          "keep.log",
          "top",
          "x/top",
          "build/o",
          "x/build/o",
          "build2/o",
          "doc/a.txt",
          "doc/b/a.txt",
          "x/deep/x",
          "deep/x",
          "a/z",
          "a/b/c/z",
          "#hash",
          "!bang",
          "sp ",
          "sp",
          "trail",
          "a.c",
          "c.c",
          "name",
          "n/me",
          "re/a",
          "back/re/a",
          "cr",
          "sub/special.log",
          "sub/other.log",
          "sub/local",
          "sub/x/local",
          "sub/anchored",
          "sub/x/anchored",
          "sub/inner/a",
          "sub/inner/keep",
          "sub/t.tmp",
          "sub/weird[1]*/x",
          "sub/weird[1]*/z/x",
          "sub/weird[1]*/y",
          "sub/weird[1]*/z/y",
          "sub/weird1/x",
          "local",
        ].map((path) => [path, ""]),
      ),
    });
    scratch.write({ ".git/info/exclude": "excluded\n*.log\n", excluded: "", "sub/excluded": "" });
    const expected = ignoredByGit(scratch);
    expect(expected.length).toBeGreaterThan(20);
    expect(await ignoredHere(scratch)).toEqual(expected);
  });

  it("are git's for rules and trees that nobody thought of", async () => {
    const name = fc.constantFrom("a", "b", "ab", "a.b", "[a]", "a b", "ä", "!a", "#b", "a*");
    const path = fc.array(name, { minLength: 1, maxLength: 4 }).map((parts) => parts.join("/"));
    const piece = fc.constantFrom(
      "a",
      "b",
      "ab",
      "*",
      "**",
      "?",
      "[ab]",
      "[!a]",
      "[^b]",
      "[[:alpha:]]",
      ".",
      "\\*",
      "\\[",
      "ä",
      " ",
      "[a-]",
      "[]a]",
    );
    // git takes the fixed start off a pattern before it looks at the rest, and so reads `a**` as if a slash stood between: left out.
    const part = fc
      .array(piece, { minLength: 1, maxLength: 3 })
      .map((pieces) => pieces.join(""))
      .filter((text) => text === "**" || !text.includes("**"));
    const pattern = fc
      .tuple(fc.constantFrom("", "", "!", "/", "!/"), fc.array(part, { minLength: 1, maxLength: 3 }), fc.constantFrom("", "", "/", " "))
      .map(([start, parts, end]) => start + parts.join("/") + end);
    const rules = fc.array(pattern, { minLength: 1, maxLength: 6 }).map((lines) => `${lines.join("\n")}\n`);
    const forest = fc.record({
      paths: fc.uniqueArray(path, { minLength: 5, maxLength: 25 }),
      root: rules,
      nested: fc.uniqueArray(fc.tuple(path, rules), { maxLength: 3, selector: ([at]) => at }),
    });
    await fc.assert(
      fc.asyncProperty(forest, async ({ paths, root, nested }) => {
        const scratch = Scratch.repository().write({ ".gitignore": root });
        const put = (at: string, content: string): void => {
          // Where the name is a folder already, or its parent a file, the tree simply has one file less.
          try {
            scratch.write({ [at]: content });
          } catch {}
        };
        for (const [at, text] of nested) put(`${at}/.gitignore`, text);
        for (const at of paths) put(at, "");
        expect(await ignoredHere(scratch)).toEqual(ignoredByGit(scratch));
      }),
      { numRuns: 40, seed: 20261121 },
    );
  });

  it("compare bytes, so that a rule can name a file that is not UTF-8 and `?` is one byte", async () => {
    const { writeFileSync } = await import("node:fs");
    const scratch = Scratch.repository();
    const put = (...name: readonly number[]): void =>
      writeFileSync(Buffer.concat([Buffer.from(`${scratch.path}/`), Buffer.from(name)]), "");
    put(0x78, 0xff);
    put(0x79, 0xfe);
    put(0x7a, 0xc3, 0xa4);
    scratch.write({ ".gitignore": Buffer.from([0xef, 0xbb, 0xbf, 0x78, 0xff, 0x0a, 0x79, 0x3f, 0x0a, 0x7a, 0x3f, 0x0a]) });
    expect(await ignoredHere(scratch)).toEqual(["x\\xff", "y\\xfe"]);
    expect(scratch.git("ls-files", "-z", "--others", "--ignored", "--exclude-standard")).toBe("x\u00ff\0y\u00fe\0");
  });

  it("do not follow a link, and hold no one up with a FIFO", async () => {
    const scratch = Scratch.repository({ "sub/secret": "1" });
    const outside = new Scratch().write({ rules: "*" });
    symlinkSync(outside.at("rules"), scratch.at(".gitignore"));
    scratch.fifo("sub/.gitignore");
    const snapshot = await scratch.snapshot();
    expect(snapshot.gaps).toEqual([{ path: "sub/.gitignore", reason: "ignore rules not applied: not a regular file" }]);
    expect(file(snapshot, "sub/secret")?.ignored).toBe(false);
  });

  it.each([
    ["too many", "a\n".repeat(20_001), "more than 20000 ignore rules"],
    ["made to take for ever", `/${"**/a/".repeat(20)}b\n`, 'an ignore rule with more than 4 "**"'],
    ["too long a file", "#".repeat(1024 * 1024 + 1), "larger than 1 MiB"],
  ])("that are %s are not applied, which is a gap", async (_, rules, reason) => {
    const scratch = Scratch.repository({ [`${"a/".repeat(60)}c`]: "" }).write({
      ".gitignore": rules,
      ".git/info/exclude": rules.slice(0, 1024 * 1024),
    });
    const started = performance.now();
    const { gaps } = await scratch.snapshot();
    expect(performance.now() - started).toBeLessThan(5000);
    expect(gaps).toContainEqual({ path: ".gitignore", reason: `ignore rules not applied: ${reason}` });
  });

  it("that take long are cut off by the deadline", async () => {
    const names = Array.from({ length: 900 }, (_, n) => [`${"abcdefg".repeat(20)}${n}`, ""]);
    const scratch = new Scratch().write({ ".gitignore": "*a*b*c*d*e*f*g*h*\n".repeat(20_000), ...Object.fromEntries(names) });
    const started = performance.now();
    const { gaps } = await scratch.snapshot({ totalMs: 300 });
    expect(performance.now() - started).toBeLessThan(5000);
    expect(gaps.map(({ reason }) => reason)).toEqual(["time ran out while the tree was listed; from here on nothing was read"]);
  });
});

describe("ignored files", () => {
  it("are content where people keep secrets, and names only where tools put what they fetched or built", async () => {
    const scratch = Scratch.repository({ ".gitignore": ".env\nnode_modules\n/dist\n.cache/\n", "src/a.ts": "a" }).write({
      ".env": "KEY=1",
      "node_modules/p/package.json": "{}",
      "node_modules/p/node_modules/q/index.js": "",
      "packages/b/node_modules/r/x": "",
      "dist/out.js": "built",
      ".cache/x": "c",
    });
    const snapshot = await scratch.snapshot();
    expect(await read(snapshot)).toEqual({ ".env": "KEY=1", ".gitignore": ".env\nnode_modules\n/dist\n.cache/\n", "src/a.ts": "a" });
    expect(snapshot.byNameOnly).toEqual([".cache", "dist", "node_modules", "packages/b/node_modules"]);
    expect(file(snapshot, "node_modules/p/node_modules/q/index.js")).toMatchObject({ content: false, ignored: true, tracked: false });
    expect(file(snapshot, ".env")).toMatchObject({ content: true, ignored: true, tracked: false });
    expect(snapshot.gaps).toEqual([]);
  });

  it("are read wherever they are tracked, though a rule hides them", async () => {
    const scratch = Scratch.repository({
      ".gitignore": "node_modules\nCLAUDE.md\n",
      "node_modules/p/index.js": "tracked",
      "CLAUDE.md": "hidden",
    }).write({
      "node_modules/p/other.js": "not tracked",
    });
    const snapshot = await scratch.snapshot();
    expect(await read(snapshot)).toMatchObject({ "node_modules/p/index.js": "tracked", "CLAUDE.md": "hidden" });
    expect(file(snapshot, "node_modules/p/index.js")).toMatchObject({ tracked: true, ignored: true, content: true });
    expect(file(snapshot, "node_modules/p/other.js")).toMatchObject({ tracked: false, ignored: true, content: false });
    expect(file(snapshot, "CLAUDE.md")).toMatchObject({ tracked: true, ignored: true });
    expect(snapshot.git.changes).toEqual([]);
  });

  it("of such a folder are read if no rule ignores it", async () => {
    const scratch = Scratch.repository({ a: "" }).write({ "vendor/x.go": "v", "build/y": "b" });
    const snapshot = await scratch.snapshot();
    expect(await read(snapshot)).toMatchObject({ "vendor/x.go": "v", "build/y": "b" });
    expect(snapshot.byNameOnly).toEqual([]);
  });

  it("in such a folder have a limit of their own, which is a gap", async () => {
    const scratch = Scratch.repository({ ".gitignore": "node_modules", z: "read" }).write(
      Object.fromEntries(Array.from({ length: 12 }, (_, n) => [`node_modules/${n}`, ""])),
    );
    const snapshot = await scratch.snapshot({ files: 2 }, { nameOnlyEntries: 10 });
    expect(await read(snapshot)).toMatchObject({ z: "read" });
    expect(snapshot.gaps).toEqual([
      { path: "node_modules/8", reason: "dependency and build folders hold more than 10 entries; the rest was not listed (and 1 more)" },
    ]);
  });

  it("are recognised without git too, from the rules in the tree alone", async () => {
    const snapshot = await new Scratch().write({ ".gitignore": ".env", ".env": "KEY=1" }).snapshot();
    expect(file(snapshot, ".env")).toMatchObject({ ignored: true, tracked: false, content: true });
  });
});

describe("git on the machine of the tests", () => {
  it("reads no configuration of the person who runs them", () => {
    expect(execFileSync("git", ["config", "--list"], { cwd: folder(), env: GIT_ENVIRONMENT, encoding: "utf8" })).toBe("");
  });
});
