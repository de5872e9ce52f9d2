import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import glob from "fast-glob";
import type { Generator } from "./generator.ts";
import { loadDefault } from "./registries.ts";

// npm run generate             writes every generated file that is stale, and removes those that nothing makes any more
// npm run generate -- --check  writes nothing; shows what is stale and fails

const root = resolve(import.meta.dirname, "..");
const check = process.argv.includes("--check");
const stale: string[] = [];
const broken: string[] = [];

for (const name of readdirSync(join(import.meta.dirname, "generate")).sort()) {
  try {
    await run(await loadDefault<Generator>(join(import.meta.dirname, "generate", name)));
  } catch (error) {
    // One generator that trips over a half-written module must not keep the registries from being written.
    broken.push(name);
    console.error(`scripts/generate/${name} failed: ${error instanceof Error ? error.message : String(error)}`);
  }
}
if (stale.length > 0) console.log(`${check ? "stale" : "written"}: ${stale.join(", ")}`);
else if (broken.length === 0) console.log("every generated file is fresh");
if (check && stale.length > 0) console.error("Run npm run generate and commit what it writes.");
process.exitCode = broken.length > 0 || (check && stale.length > 0) ? 1 : 0;

async function run({ owns, files }: Generator): Promise<void> {
  const made = new Set<string>();
  for (const file of await files(root)) {
    made.add(file.path);
    const [before, after] = [read(file.path), await file.text()];
    if (before === after) continue;
    stale.push(file.path);
    if (check) showDifference(file.path, before, after);
    else write(file.path, after);
  }
  for (const path of glob.sync([...owns], { cwd: root }).sort()) {
    if (made.has(path)) continue;
    stale.push(path);
    if (check) showDifference(path, read(path), undefined);
    else rmSync(join(root, path));
  }
}

function read(path: string): string | undefined {
  return existsSync(join(root, path)) ? readFileSync(join(root, path), "utf8") : undefined;
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

function showDifference(path: string, before: string | undefined, after: string | undefined): void {
  const folder = mkdtempSync(join(tmpdir(), "preflight-generate-"));
  try {
    for (const [side, text] of [
      ["a", before ?? ""],
      ["b", after ?? ""],
    ] as const) {
      mkdirSync(dirname(join(folder, side, path)), { recursive: true });
      writeFileSync(join(folder, side, path), text);
    }
    execFileSync("git", ["diff", "--no-index", "--no-prefix", "--no-color", `a/${path}`, `b/${path}`], { cwd: folder, stdio: "inherit" });
  } catch {
    // git diff --no-index answers 1 where the two differ, which is why we are here.
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
