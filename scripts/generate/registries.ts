import { existsSync } from "node:fs";
import { join } from "node:path";
import { type GeneratedFile, type Generator, NOTICE } from "../generator.ts";
import { entryIds, REGISTRIES, type Registry } from "../registries.ts";

/**
 * `index.ts` of every registry: the folder list as an array, so that adding a file is all it takes to add an entry. `load.ts` of those whose entries
 * are asked for one at a time.
 */
export default {
  owns: all().flatMap(({ folder, loader }) => [`${folder}/index.ts`, ...(loader === undefined ? [] : [`${folder}/load.ts`])]),
  files(root) {
    // A room whose interface is not there yet has no entries either.
    const built = all().filter(({ folder, typeFile }) => existsSync(join(root, folder, typeFile)));
    return Promise.resolve(built.flatMap((registry) => toFiles(root, registry)));
  },
} satisfies Generator;

function all(): readonly Registry[] {
  return Object.values(REGISTRIES);
}

function toFiles(root: string, registry: Registry): GeneratedFile[] {
  const { folder, loader } = registry;
  const index = { path: `${folder}/index.ts`, text: () => toSource(registry, entryIds(root, registry)) };
  if (loader === undefined) return [index];
  return [index, { path: `${folder}/load.ts`, text: () => toLoader(registry, loader, entryIds(root, registry)) }];
}

function toLoader({ type, typeFile }: Registry, loader: string, ids: readonly string[]): string {
  const lines = ids.map((id) => `  ${/^[a-z]+$/u.test(id) ? id : JSON.stringify(id)}: () => import("./${id}.ts"),\n`);
  return `// ${NOTICE}

import type { ${type} } from "${typeFile}";

const MODULES: Readonly<Record<${type}["format"], () => Promise<{ readonly default: ${type} }>>> = {
${lines.join("")}};

/** The formats that this version can render, sorted. */
export const FORMATS = Object.keys(MODULES) as readonly ${type}["format"][];

/** The entry of a format with its own code only; undefined for a word that is no format. */
export async function ${loader}(format: string): Promise<${type} | undefined> {
  const known = FORMATS.find((one) => one === format);
  return known && (await MODULES[known]()).default;
}
`;
}

function toSource({ name, type, typeFile }: Registry, ids: readonly string[]): string {
  const imports = ids.map((id) => `import ${toIdentifier(id)} from "./${id}.ts";\n`);
  const lines = ids.map((id) => `  ${toIdentifier(id)},\n`);
  const list = ids.length === 0 ? "[]" : `[\n${lines.join("")}]`;
  return `// ${NOTICE}\n\nimport type { ${type} } from "${typeFile}";\n${imports.join("")}
/** Every entry of this folder, sorted by id. */
export const ${name}: readonly ${type}[] = ${list};
`;
}

/** `claude-code-settings` → `claudeCodeSettings`. The entry's own word order stays, so a search for either form finds both. */
function toIdentifier(id: string): string {
  const name = id.replace(/-(.)/gu, (_, letter: string) => letter.toUpperCase());
  return /^[a-z]/u.test(name) && !RESERVED.has(name) ? name : `_${name}`;
}

const RESERVED = new Set([
  "case",
  "class",
  "continue",
  "default",
  "delete",
  "export",
  "import",
  "in",
  "new",
  "package",
  "switch",
  "this",
  "with",
]);
