import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { surfaces } from "../../src/surfaces/index.ts";
import { readFacts } from "../../src/surfaces/read-facts.ts";
import type { Surface } from "../../src/surfaces/surface.ts";
import { readFixture } from "../fixture.ts";
import { surfacesFor } from "../surfaces-for.ts";

// Texts that have stopped parsers before. Each is small, for what is linear here is linear on a large file too; what is quadratic or
// worse takes minutes even so. The time limit is generous: the machine may be busy.

const LIMIT_MS = 10_000;

const TEXTS: Readonly<Record<string, string>> = {
  "deep brackets": "[".repeat(30_000),
  "deep braces": '{"a":'.repeat(30_000),
  "one long line": "a".repeat(300_000),
  "one long line of blanks": `x${" ".repeat(300_000)}y`,
  "one long line of tabs and colons": `a:${"\t:".repeat(40_000)}`,
  "many short lines": "a: b\n".repeat(8000),
  "many blank lines": "\n".repeat(50_000),
  "many open quotes": '"'.repeat(30_001),
  "many backslashes": "\\".repeat(100_001),
  "many line ends behind backslashes": "a \\\n".repeat(20_000),
  "many dashes": "- ".repeat(10_000),
  "many hashes": "#".repeat(100_000),
  "many fences": `${"```!\n".repeat(10_000)}`,
  "many commands": `${"!`x".repeat(30_000)}`,
  "a head without an end": `---\n${"a: b\n".repeat(8000)}`,
  "many rules": `${"a b c: d e f\n\tx\n".repeat(3000)}`,
  "rules that need each other": Array.from({ length: 1500 }, (_, n) => `t${n}: t${n + 1} t${n + 2}\n\techo ${n}\n`).join(""),
  "control characters": "\u0000\u0001\u001b[2J\u2028\u202e\uFEFF\uD800".repeat(5000),
  "line ends of old systems": "a\rb\r".repeat(30_000),
  "many keys of one object": `{${Array.from({ length: 4000 }, (_, n) => `"k${n}": {"command": "x"}`).join(",")}}`,
  "an alias bomb": Array.from({ length: 30 }, (_, n) => `a${n}: &a${n} [${n === 0 ? "x,x" : `*a${n - 1},*a${n - 1}`}]`).join("\n"),
};

/** One path that the surface reads, out of its own examples. */
function examplePath(surface: Surface): string {
  const folder = join(import.meta.dirname, surface.id);
  for (const name of readdirSync(folder).filter((entry) => entry.endsWith(".repo"))) {
    for (const { path } of readFixture(join(folder, name)).files)
      if (surface.paths.length === 0 || surfacesFor(path).includes(surface)) return path;
  }
  throw new Error(`${surface.id} has no example`);
}

describe.each(surfaces.filter(({ needs }) => needs === "text").map((surface) => ({ id: surface.id, surface })))("$id", ({ surface }) => {
  const path = examplePath(surface);

  test.each(Object.entries(TEXTS))("%s", { timeout: LIMIT_MS }, (_, text) => {
    const { facts } = readFacts(surface, { path, text, tracked: true, ignored: false });
    expect(() => structuredClone(facts)).not.toThrow();
  });
});
