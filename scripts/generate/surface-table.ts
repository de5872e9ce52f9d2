import type { Surface } from "../../src/surfaces/surface.ts";
import { type Generator, NOTICE } from "../generator.ts";
import { loadEntries, REGISTRIES } from "../registries.ts";

/**
 * `src/surfaces/table.ts`: which files each surface reads, as plain data. The thread that walks the tree must know no more, and the parsers
 * of all foreign formats are half of the program's code: only the thread that reads with them loads them.
 */
export default {
  owns: ["src/surfaces/table.ts"],
  async files(root) {
    const surfaces = await loadEntries<Surface>(root, REGISTRIES.surfaces);
    return [{ path: "src/surfaces/table.ts", text: () => toSource(surfaces) }];
  },
} satisfies Generator;

function toSource(surfaces: readonly Surface[]): string {
  const entries = surfaces.map(({ id, paths, needs, yields }) => `  ${JSON.stringify({ id, paths, needs, yields })},\n`);
  return `// ${NOTICE}

import type { SurfaceEntry } from "./surfaces-for.ts";

/** Every surface, sorted by id, without its parser. */
export const surfaceTable: readonly SurfaceEntry[] = [\n${entries.join("")}];
`;
}
