import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parse } from "@babel/parser";

/** A folder whose entries (files with a default export) are gathered in its generated `index.ts`. */
export interface Registry {
  /** Name of the exported array. */
  readonly name: string;
  /** The folder, from the root of the project. */
  readonly folder: string;
  /** The type of one entry, and the file that declares it, as seen from the folder. */
  readonly type: string;
  readonly typeFile: string;
  /** Name of a function that loads one entry by its id, where a user asks for one and should not wait for all: a second generated file, `load.ts`. */
  readonly loader?: string;
}

export const REGISTRIES = {
  surfaces: { name: "surfaces", folder: "src/surfaces", type: "Surface", typeFile: "./surface.ts" },
  checks: { name: "checks", folder: "src/checks", type: "Check", typeFile: "./check.ts" },
  engines: { name: "engines", folder: "src/engines", type: "Engine", typeFile: "./engine.ts" },
  rows: { name: "rows", folder: "src/decide/rows", type: "Row", typeFile: "../row.ts" },
  hardeners: { name: "hardeners", folder: "src/harden", type: "Hardener", typeFile: "./hardener.ts" },
  renderers: { name: "renderers", folder: "src/render", type: "Renderer", typeFile: "./renderer.ts", loader: "loadRenderer" },
  fleetRenderers: {
    name: "fleetRenderers",
    folder: "src/render/fleet",
    type: "FleetRenderer",
    typeFile: "./fleet-renderer.ts",
    loader: "loadFleetRenderer",
  },
} as const satisfies Record<string, Registry>;

const GENERATED = new Set(["index.ts", "load.ts"]);

/** Ids of a registry's entries, that is their file names, sorted by bytes. A file is an entry if it has a default export. */
export function entryIds(root: string, registry: Registry): string[] {
  const folder = join(root, registry.folder);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(".ts") && !GENERATED.has(name) && hasDefaultExport(readFileSync(join(folder, name), "utf8")))
    .map((name) => name.slice(0, -".ts".length))
    .sort();
}

/** Loads the entries from their own files, not from the index, which may be stale just then. */
export async function loadEntries<T>(root: string, registry: Registry): Promise<T[]> {
  const entries: T[] = [];
  for (const id of entryIds(root, registry)) entries.push(await loadDefault<T>(join(root, registry.folder, `${id}.ts`)));
  return entries;
}

/** The default export of one of our own modules. Throws where there is none. */
export async function loadDefault<T>(file: string): Promise<T> {
  const module = (await import(pathToFileURL(file).href)) as { default?: T };
  if (module.default === undefined) throw new Error(`${file} has no default export`);
  return module.default;
}

/** Decided by the syntax tree: the words may also stand in a comment or a string. */
export function hasDefaultExport(source: string): boolean {
  const { program } = parse(source, { sourceType: "module", plugins: ["typescript"] });
  return program.body.some((statement) => statement.type === "ExportDefaultDeclaration");
}
