import { existsSync } from "node:fs";
import { join } from "node:path";
import { type GeneratedFile, type Generator, NOTICE } from "../generator.ts";
import { entryIds, REGISTRIES, type Registry } from "../registries.ts";

/** `index.ts` of every registry: the folder list as an array, so that adding a file is all it takes to add an entry. */
export default {
  owns: Object.values(REGISTRIES).map(({ folder }) => `${folder}/index.ts`),
  files(root) {
    // A room whose interface is not there yet has no entries either.
    const built = Object.values(REGISTRIES).filter(({ folder, typeFile }) => existsSync(join(root, folder, typeFile)));
    return Promise.resolve(built.map((registry) => toFile(root, registry)));
  },
} satisfies Generator;

function toFile(root: string, registry: Registry): GeneratedFile {
  return { path: `${registry.folder}/index.ts`, text: () => toSource(registry, entryIds(root, registry)) };
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
