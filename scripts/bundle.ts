import { chmodSync, existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import { join, relative, resolve } from "node:path";
import { parseArgs } from "node:util";
import { type OutputChunk, rolldown } from "rolldown";
import type { Catalog } from "../src/catalog/catalog.ts";
import { licenseTexts } from "./licenses.ts";

// npm run build             rebuilds dist/
// npm run build -- --to DIR builds the same into another folder, to compare

const root = resolve(import.meta.dirname, "..");
const ENTRIES = {
  cli: "src/cli.ts",
  action: "src/action.ts",
  worker: "src/surfaces/worker.ts",
  searcher: "src/secrets/searcher-thread.ts",
};

const { values } = parseArgs({ options: { to: { type: "string" } } });
const target = resolve(root, values.to ?? "dist");

const missing = Object.values(ENTRIES).filter((entry) => !existsSync(join(root, entry)));
if (missing.length > 0) {
  console.error(`There is nothing to bundle at ${missing.join(", ")}.`);
  process.exit(1);
}
// The catalog first: a rule file that does not fit its schema should fail before the old bundle is gone.
const { loadCatalog } = await import("../src/catalog/load.ts");
const catalog = `${JSON.stringify(withoutExamples(loadCatalog(join(root, "rules"))))}\n`;
const chunks = await bundle();

rmSync(target, { recursive: true, force: true });
mkdirSync(join(target, "shared"), { recursive: true });
for (const { fileName, code } of chunks) writeFileSync(join(target, fileName), code);
chmodSync(join(target, "cli.js"), 0o755);
writeFileSync(join(target, "catalog.json"), catalog);
writeFileSync(
  join(target, "licenses.txt"),
  licenseTexts(
    root,
    chunks.flatMap(({ moduleIds }) => moduleIds),
  ),
);
const sizes = chunks.map(({ fileName, code }) => `${fileName} ${Math.round(code.length / 1024)} KiB`);
console.log(`${relative(root, target)}: ${[...sizes, `catalog.json ${Math.round(catalog.length / 1024)} KiB`].join(", ")}`);

/** Examples are for tests and readers of `rules/`. In the bundle they would only cost time at each start, and look like findings to every scanner. */
function withoutExamples(catalog: Catalog): Catalog {
  return {
    ...catalog,
    secrets: catalog.secrets.map((rule) => ({ ...rule, finds: [], passes: [] })),
    commandClasses: catalog.commandClasses.map((commandClass) => ({ ...commandClass, examples: [], counterexamples: [] })),
  };
}

/** Every package goes into the bundle, so that installing the tool installs nothing else. Names are stable, so that a diff shows what changed. */
async function bundle(): Promise<OutputChunk[]> {
  // `module` first: some packages have a second, older form under `main` that looks up its own files at run time, which a bundle cannot follow.
  const build = await rolldown({
    cwd: root,
    input: ENTRIES,
    platform: "node",
    transform: { target: "node20.19" },
    resolve: { mainFields: ["module", "main"] },
    logLevel: "warn",
  });
  const { output } = await build.generate({
    format: "esm",
    entryFileNames: "[name].js",
    chunkFileNames: "shared/[name].js",
    minify: false,
    sourcemap: false,
    banner: ({ name, isEntry }) => (isEntry && name === "cli" ? "#!/usr/bin/env node" : ""),
  });
  await build.close();
  const chunks = output.filter((part) => part.type === "chunk");
  const own = new Set(chunks.map(({ fileName }) => fileName));
  for (const { fileName, imports, dynamicImports, code } of chunks) {
    // A module that could not be found would otherwise stay an import, and fail only on a user's machine.
    const required = [...code.matchAll(/\brequire\w*\(\s*["'](\.{1,2}\/[^"']*)["']\s*\)/gu)].map(([, name = ""]) => name);
    const foreign = [...imports, ...dynamicImports, ...required].filter((name) => !own.has(name) && !isBuiltin(name));
    if (foreign.length > 0) throw new Error(`${fileName} still imports ${foreign.join(", ")}`);
    if (code.includes(root)) throw new Error(`${fileName} holds the path of this machine`);
  }
  return chunks.sort((a, b) => (a.fileName < b.fileName ? -1 : 1));
}
