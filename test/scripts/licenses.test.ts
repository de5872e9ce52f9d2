import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { licenseTexts } from "../../scripts/licenses.ts";

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "preflight-licenses-"));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function install(path: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    const file = join(root, "node_modules", path, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

const module = (path: string): string => join(root, "node_modules", path);
const manifest = (name: string, license?: string): string => JSON.stringify({ name, version: "1.2.3", license });

it("holds the text of every package that has a module in the bundle, each once, sorted by name", () => {
  install("wick", { "package.json": manifest("wick", "MIT"), LICENSE: "wick's terms\r\n", "licence-font.txt": "the font's terms" });
  install("@lamp/glass", { "package.json": manifest("@lamp/glass", "ISC"), "LICENSE.md": "glass's terms" });
  install("wick/node_modules/oil", { "package.json": manifest("oil", "BSD-2-Clause"), NOTICE: "oil's notice" });
  install("unused", { "package.json": manifest("unused", "MIT"), LICENSE: "not wanted" });
  const text = licenseTexts(root, [
    module("wick/a.js"),
    module("wick/b/c.js"),
    module("@lamp/glass/index.js"),
    module("wick/node_modules/oil/x.js"),
    join(root, "src/cli.ts"),
  ]);
  expect(text.match(/^.* 1\.2\.3 .*$/gmu)).toEqual(["@lamp/glass 1.2.3 (ISC)", "oil 1.2.3 (BSD-2-Clause)", "wick 1.2.3 (MIT)"]);
  expect(text).toContain("wick's terms\n\nthe font's terms\n");
  expect(text).toContain("glass's terms");
  expect(text).toContain("oil's notice");
  expect(text).not.toContain("not wanted");
  expect(text).not.toContain(root);
});

it("counts the bundler's own glue", () => {
  install("rolldown", { "package.json": manifest("rolldown", "MIT"), LICENSE: "rolldown's terms" });
  expect(licenseTexts(root, ["\0rolldown/runtime.js"])).toContain("rolldown's terms");
});

it("refuses a package that says nothing of its licence", () => {
  install("wick", { "package.json": manifest("wick") });
  expect(() => licenseTexts(root, [module("wick/a.js")])).toThrow("wick 1.2.3 names no licence");
});
