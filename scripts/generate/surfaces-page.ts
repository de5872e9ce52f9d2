import type { Surface } from "../../src/surfaces/surface.ts";
import type { Generator } from "../generator.ts";
import { codes, page } from "../markdown.ts";
import { loadEntries, REGISTRIES } from "../registries.ts";

/** `docs/surfaces.md`: every kind of file that a scan reads. */
export default {
  owns: ["docs/surfaces.md"],
  async files(root) {
    const surfaces = await loadEntries<Surface>(root, REGISTRIES.surfaces);
    return [{ path: "docs/surfaces.md", text: () => `${page("Surfaces", INTRODUCTION)}${surfaces.map(toSection).join("")}` }];
  },
} satisfies Generator;

const INTRODUCTION = `The kinds of files that a scan understands, one section for each file of \`src/surfaces/\`. A surface states what a file says; whether that is good
is for the [checks](rules.md) to judge. \`**/x\` also matches \`x\` at the root, and letter case does not count.`;

function toSection({ id, title, reference, paths, needs, yields }: Surface): string {
  const reads = needs === "name" ? "its presence says it all; also links and files too large to read" : "its text";
  return `
## ${id}

${title}. Documented at <${reference}>.

- Files: ${paths.length === 0 ? "as [the table of instruction files](instruction-files.md) and the settings say" : codes(paths)}
- Reads: ${reads}
- States: ${codes(yields)}
`;
}
