import type { Generator } from "../generator.ts";
import { codes, page } from "../markdown.ts";
import { ourCatalog } from "../our-catalog.ts";

/** `docs/instruction-files.md`: which agent reads which file, from the table. */
export default {
  owns: ["docs/instruction-files.md"],
  files(root) {
    const { files, configured } = ourCatalog(root).instructionFiles;
    const text = (): string =>
      [
        page("Instruction files", INTRODUCTION),
        ...files.map(
          ({ title, paths, loads, nested, head, imports, agents, others }) => `
## ${title}

- Files: ${codes(paths)}
- Loads: ${[`\`${loads}\``, ...head.map(({ field, is, loads: then }) => `\`${then}\` with ${codes([is === undefined ? field : `${field}: ${is.join(" | ")}`])}`), ...(nested === undefined ? [] : [`\`${nested}\` in a subfolder`])].join("; ")}
${imports.length === 0 ? "" : `- Imports (\`@path\`) followed by: ${imports.join(", ")}\n`}- Read by: ${[...Object.entries(agents), ...Object.entries(others)].map(([name, source]) => (source.startsWith("https://") ? `[${name}](${source})` : `${name} (${source})`)).join(", ")}
`,
        ),
        "\n## Settings that name instructions\n\n| Agent | Key | What it does |\n|---|---|---|\n",
        ...configured.map(
          ({ agent, key, paths, text: own, excludes, source }) =>
            `| ${agent} | ${codes([key])} | ${excludes ? "keeps files from being loaded" : own ? "is the instruction" : `makes instructions of ${codes(paths ?? [])}`} (${source.startsWith("https://") ? `[source](${source})` : source}) |\n`,
        ),
      ].join("");
    return Promise.resolve([{ path: "docs/instruction-files.md", text }]);
  },
} satisfies Generator;

const INTRODUCTION = `Which program takes which file of a repository as instructions, and when: \`always\` with every session, \`on-match\` when a file that it is for is
touched, \`on-request\` when the model picks it, \`manual\` when the user calls it. \`observed\` was seen with a real client of that release,
\`reported\` is said by others. The table is \`rules/instruction-files.yml\`.`;
