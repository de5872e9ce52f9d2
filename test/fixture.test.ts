import { execFileSync } from "node:child_process";
import { existsSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { inTemporaryFolder, materialise, parseFixture, readFixture, textOf } from "./fixture.ts";

const SAMPLE = `A lighthouse with a keeper.
Second line of the comment.

-- README.md --
# Lighthouse

-- lamp/light.sh (executable) --
echo light
-- lamp/current -> light.sh --
-- empty.txt --
`;

describe("a fixture's text", () => {
  it("is a comment and then files, each with the lines up to the next marker", () => {
    const fixture = parseFixture(SAMPLE);
    expect(fixture.comment).toBe("A lighthouse with a keeper.\nSecond line of the comment.");
    expect(fixture.files.map(({ path, kind }) => `${kind} ${path}`)).toEqual([
      "file README.md",
      "file lamp/light.sh",
      "symlink lamp/current",
      "file empty.txt",
    ]);
    expect(textOf(fixture, "README.md")).toBe("# Lighthouse\n\n");
    expect(textOf(fixture, "empty.txt")).toBe("");
    expect(fixture.git).toBe(false);
  });

  it("may lack the last line break", () => {
    expect(textOf(parseFixture("-- a --\nx"), "a")).toBe("x\n");
  });

  it("takes no line for a marker that is not wholly one", () => {
    const text = "--flag\n-- --\n -- a --\n-- a -- # no\n---\n";
    expect(textOf(parseFixture(`-- a --\n${text}`), "a")).toBe(text);
  });

  it("keeps escapes as they are unless the file is (escaped)", () => {
    expect(textOf(parseFixture("-- a --\n\\u{202E}\n"), "a")).toBe("\\u{202E}\n");
    expect(textOf(parseFixture("-- a (escaped) --\n\\u{202E}\\u{1F9EA}\\\\n\\n\n"), "a")).toBe("\u202e\u{1f9ea}\\n\n\n");
  });

  it("writes \\xNN as one byte, whatever the encoding makes of it", () => {
    const [file] = parseFixture("-- a (escaped) --\n\\xff\\x00é\n").files;
    expect(file?.kind === "file" && file.content.toString("hex")).toBe("ff00c3a90a");
  });

  it("expands escapes in the path of an (escaped) file too", () => {
    expect(parseFixture("-- a\\u{202E}b\\nc (escaped) --\n").files[0]?.path).toBe("a\u202eb\nc");
  });

  it("fills the placeholders of a (secret) file, and of no other", () => {
    const expand = (text: string): string => text.replace("{{x}}", "filled");
    const fixture = parseFixture("-- a (secret) --\n{{x}}\n-- b --\n{{x}}\n", expand);
    expect([textOf(fixture, "a"), textOf(fixture, "b")]).toEqual(["filled\n", "{{x}}\n"]);
  });

  it.each([
    ["an unknown option", "-- a (executeable) --\n"],
    ["an unknown escape", "-- a (escaped) --\n\\q\n"],
    ["a secret that nobody can fill", "-- a (secret) --\n{{x}}\n"],
    ["the same path twice", "-- a --\n-- a --\n"],
    ["a path that leads out", "-- ../a --\n"],
    ["an absolute path", "-- /a --\n"],
    ["a path that leads out once it is expanded", "-- \\x2e./a (escaped) --\n"],
    ["a file behind a link", "-- a -> /nowhere --\n-- a/b --\n"],
    ["text below .git (init)", "-- .git (init) --\nhello\n"],
    ["init of anything but .git", "-- sub (init) --\n"],
  ])("is refused with %s", (_, text) => {
    expect(() => parseFixture(text)).toThrow();
  });
});

describe("a fixture on disk", () => {
  it("has the files, modes and links that the text names", async () => {
    await inTemporaryFolder(parseFixture(`${SAMPLE}-- .mcp.json --\n{}\n`), (folder) => {
      expect(readFileSync(join(folder, ".mcp.json"), "utf8")).toBe("{}\n");
      expect(lstatSync(join(folder, "lamp/light.sh")).mode & 0o111).toBe(0o111);
      expect(lstatSync(join(folder, "README.md")).mode & 0o111).toBe(0);
      expect(readlinkSync(join(folder, "lamp/current"))).toBe("light.sh");
      expect(existsSync(join(folder, ".git"))).toBe(false);
    });
  });

  it("is gone afterwards, even after a failure", async () => {
    let folder = "";
    const failing = inTemporaryFolder(parseFixture(SAMPLE), (path) => {
      folder = path;
      throw new Error("the test failed");
    });
    await expect(failing).rejects.toThrow("the test failed");
    expect(folder).not.toBe("");
    expect(existsSync(folder)).toBe(false);
  });

  it("has one commit of everything with .git (init), the same wherever it is made", async () => {
    const fixture = parseFixture(`${SAMPLE}-- .git (init) --\n-- .gitignore --\nempty.txt\n`);
    const commitOf = (folder: string): string => git(folder, "rev-parse", "HEAD");
    const [first, second] = [await inTemporaryFolder(fixture, commitOf), await inTemporaryFolder(fixture, commitOf)];
    expect(first).toMatch(/^[0-9a-f]{40}$/u);
    expect(second).toBe(first);
    await inTemporaryFolder(fixture, (folder) => {
      expect(git(folder, "status", "--porcelain")).toBe("");
      expect(git(folder, "ls-files").split("\n")).toContain("empty.txt");
    });
  });

  it("leaves (untracked) files out of the commit", async () => {
    await inTemporaryFolder(parseFixture("-- .git (init) --\n-- a --\n-- b (untracked) --\n"), (folder) => {
      expect(git(folder, "status", "--porcelain")).toBe("?? b");
    });
  });

  it("runs nothing that the fixture puts into .git", async () => {
    const outside = mkdtempSync(join(tmpdir(), "preflight-canary-"));
    try {
      const canary = join(outside, "canary");
      const hook = `#!/bin/sh\ntouch ${canary}\n`;
      const fixture = parseFixture(
        `-- .git (init) --\n-- a --\n-- .gitattributes --\n* filter=bad\n-- .git/hooks/pre-commit (executable) --\n${hook}-- .git/config --\n[core]\n\tfsmonitor = touch ${canary}\n[filter "bad"]\n\tclean = touch ${canary}\n`,
      );
      await inTemporaryFolder(fixture, (folder) => {
        expect(readFileSync(join(folder, ".git/hooks/pre-commit"), "utf8")).toBe(hook);
        expect(readdirSync(outside)).toEqual([]);
      });
    } finally {
      rmSync(outside, { recursive: true, force: true });
    }
  });

  it("is read from a .repo file", () => {
    const folder = mkdtempSync(join(tmpdir(), "preflight-read-"));
    try {
      writeFileSync(join(folder, "lighthouse.repo"), SAMPLE);
      const fixture = readFixture(join(folder, "lighthouse.repo"));
      expect(fixture).toEqual(parseFixture(SAMPLE));
      mkdirSync(join(folder, "out"));
      materialise(fixture, join(folder, "out"));
      expect(readdirSync(join(folder, "out")).sort()).toEqual(["README.md", "empty.txt", "lamp"]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

function git(folder: string, ...args: string[]): string {
  const env = { PATH: process.env["PATH"], GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_NOSYSTEM: "1" };
  return execFileSync("git", args, { cwd: folder, encoding: "utf8", env }).trim();
}
