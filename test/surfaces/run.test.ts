import { describe, expect, test } from "vitest";
import { surfaces } from "../../src/surfaces/index.ts";
import { readFacts } from "../../src/surfaces/read-facts.ts";
import type { Surface } from "../../src/surfaces/surface.ts";
import { SurfaceIndex } from "../../src/surfaces/surfaces-for.ts";
import { surfacesFor } from "../surfaces-for.ts";

const ids = (path: string): string[] => surfacesFor(path).map(({ id }) => id);

function surface(paths: readonly string[], read: Surface["read"] = () => []): Surface {
  return { id: "made-up", title: "", reference: "", paths, needs: "text", yields: [], read };
}

describe("which surfaces read a file", () => {
  test.each([
    ["package.json", ["npm-build-allowances", "npm-manifest", "npm-package-scripts"]],
    ["packages/a/package.json", ["npm-manifest", "npm-package-scripts"]],
    ["CLAUDE.md", ["agent-file-links"]],
    ["Claude.MD", ["agent-file-links"]],
    [".claude/settings.json", ["agent-file-links", "claude-settings", "unloaded-mcp"]],
    [".CLAUDE/Settings.json", ["agent-file-links", "claude-settings", "unloaded-mcp"]],
    ["pkg/.claude/settings.json", []],
    [".claude/commands/a/b.md", ["agent-file-links", "claude-commands"]],
    ["opencode.jsonc", ["agent-file-links", "opencode-commands", "opencode-mcp", "opencode-settings"]],
    [".opencode/plugins/a/b.ts", ["agent-file-links", "unmodelled-agent-settings"]],
    [".github/workflows/ci.yml", ["github-action-uses", "github-workflow", "production-markers"]],
    ["db/V1__init.sql", ["production-markers"]],
    ["requirements-dev.txt", ["python-requirements"]],
    ["src/index.ts", []],
    ["package.json.bak", []],
    ["", []],
    ["a\nb/CLAUDE.md", ["agent-file-links"]],
  ])("%j", (path, expected) => expect(ids(path)).toEqual(expected));

  test("a pattern that could only be found by trying it on every file is refused", () => {
    expect(() => new SurfaceIndex([surface(["**/foo*"])])).toThrow("made-up");
  });

  test("the index finds what its patterns say, for every pattern", () => {
    for (const one of surfaces) {
      for (const pattern of one.paths) {
        const path = pattern
          .replaceAll(/\{([^,}]+)[^}]*\}/g, "$1")
          .replaceAll("**/", "x/")
          .replaceAll("**", "x/y.z")
          .replaceAll("*", "x")
          .replaceAll("?", "-");
        expect(surfacesFor(path), path).toContain(one);
      }
    }
  });

  // 80 000 files take about 0.2 s; trying every pattern on every file took 10 s.
  test("a large tree takes no time", { timeout: 5000 }, () => {
    const names = ["index.ts", "readme.md", "a.json", "b.yml", "c.txt", "style.css", "main.tf", "x.py"];
    let found = 0;
    for (let index = 0; index < 80_000; index++)
      found += surfacesFor(`packages/p${index % 400}/src/m${index}/${names[index % names.length]}`).length;
    expect(found).toBe(20_000);
  });
});

describe("what a surface throws becomes a gap", () => {
  const file = { path: "a", text: "", tracked: true, ignored: false };
  const fact = {
    kind: "policyFile",
    at: { path: "a", line: 1, column: 1, endLine: 1, endColumn: 1 },
    surface: "x",
    tool: "t",
    suppresses: true,
    digest: "0000000000000000",
  } as const;

  test("and the facts before it stay", () => {
    const reading = readFacts(
      surface([], function* () {
        yield fact;
        throw new Error("line 2: odd\nand more");
      }),
      file,
    );
    expect(reading).toEqual({ facts: [fact], gap: { path: "a", reason: "not understood by made-up: line 2: odd" } });
  });

  test("whatever it is that was thrown", () => {
    const odd = surface([], () => {
      throw "text";
    });
    expect(readFacts(odd, file).gap?.reason).toBe("not understood by made-up: text");
  });

  test("a message is kept short", () => {
    const long = surface([], () => {
      throw new Error("x".repeat(10_000));
    });
    expect(readFacts(long, file).gap?.reason.length).toBeLessThan(260);
  });

  test("endless facts are cut off", () => {
    const reading = readFacts(
      surface([], function* () {
        for (;;) yield fact;
      }),
      file,
    );
    expect(reading.facts).toHaveLength(50_000);
    expect(reading.gap?.reason).toContain("more than 50000 facts");
  });
});

test("every surface says of itself what it must", () => {
  for (const one of surfaces) {
    expect(one.id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
    expect(one.title).not.toBe("");
    expect(one.reference).toMatch(/^https:\/\//);
    // What is an instruction is said by the table and by settings, not by the surface that reads it.
    expect(one.paths.length > 0).toBe(one.id !== "instruction-file");
    expect(one.yields.length).toBeGreaterThan(0);
  }
});
