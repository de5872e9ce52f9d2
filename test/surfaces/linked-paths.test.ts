import { describe, expect, it } from "vitest";
import type { SnapshotFile } from "../../src/model/snapshot.ts";
import { linkedPaths } from "../../src/surfaces/linked-paths.ts";

const entry = { size: 1, tracked: true, ignored: false, executable: false, content: true } as const;

/** A tree written as `path` or `path -> target`. */
function tree(...lines: string[]): SnapshotFile[] {
  return lines.map((line) => {
    const [path = "", target] = line.split(" -> ");
    return target === undefined ? { ...entry, path, type: "file" } : { ...entry, path, type: "symlink", target };
  });
}

const linked = (files: readonly SnapshotFile[], wanted: (path: string) => boolean = () => true) => {
  const { pathsOf, gaps } = linkedPaths(files, wanted);
  return { pathsOf: Object.fromEntries(pathsOf), gaps: gaps.map(({ path }) => path) };
};

describe("linkedPaths", () => {
  it.each<[string, string[], Record<string, string[]>]>([
    ["a file", ["conf/a.json", ".claude/settings.json -> ../conf/a.json"], { "conf/a.json": [".claude/settings.json"] }],
    [
      "a folder",
      ["conf/tasks.json", "conf/x/y", ".vscode -> conf"],
      { "conf/tasks.json": [".vscode/tasks.json"], "conf/x/y": [".vscode/x/y"] },
    ],
    ["the root itself", ["tasks.json", ".vscode -> ."], { "tasks.json": [".vscode/tasks.json"] }],
    ["a chain of links", ["c/f", "b -> c", "a -> b/f"], { "c/f": ["b/f", "a"] }],
    ["a link below a linked folder", ["z/f", "y/x -> ../z", "w -> y"], { "z/f": ["y/x/f", "w/x/f"] }],
    ["a path with detours", ["d/f", "l -> ./d/../d//f"], { "d/f": ["l"] }],
  ])("follows %s", (_, lines, pathsOf) => expect(linked(tree(...lines))).toEqual({ pathsOf, gaps: [] }));

  it("asks only for paths that something reads", () => {
    expect(linked(tree("conf/tasks.json", "conf/other", ".vscode -> conf"), (path) => path === ".vscode/tasks.json").pathsOf).toEqual({
      "conf/tasks.json": [".vscode/tasks.json"],
    });
  });

  it.each(["/etc/passwd", "../outside", "a/../../outside", "C:/x", "package.json"])(
    "a link to %s at a path that something reads is a gap",
    (target) => {
      expect(linked(tree(`package.json -> ${target}`, "src/a"))).toEqual({ pathsOf: {}, gaps: ["package.json"] });
      expect(linked(tree(`package.json -> ${target}`, "src/a"), () => false).gaps).toEqual([]);
    },
  );

  it("a link to nothing in the tree says nothing", () => {
    expect(linked(tree("CLAUDE.md -> missing.md"))).toEqual({ pathsOf: {}, gaps: [] });
  });

  it("ends on links that hold each other, and counts what it leaves out", () => {
    const circles = Array.from({ length: 30 }, (_, i) => `d/${i} -> ../d`);
    expect(linked(tree("d/f", ...circles)).gaps.length).toBeLessThanOrEqual(1);
    const wide = Array.from({ length: 200 }, (_, i) => `big/${i}`);
    const many = Array.from({ length: 200 }, (_, i) => `l${i} -> big`);
    expect(linked(tree(...wide, ...many)).gaps).toEqual(["."]);
  });

  it("finds the file behind a path", () => {
    const { fileAt } = linkedPaths(tree("real/x.js", "scripts -> real"), () => true);
    expect(fileAt("scripts/x.js")).toBe("real/x.js");
    expect(fileAt("real/x.js")).toBe("real/x.js");
    expect(fileAt("scripts/none.js")).toBeUndefined();
  });
});
