import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Weakness } from "../../src/catalog/weakness.ts";
import type { Check } from "../../src/checks/check.ts";
import { FAMILIES } from "../../src/model/finding.ts";
import type { Surface } from "../../src/surfaces/surface.ts";
import type { Generator } from "../generator.ts";
import { block, code, page, table } from "../markdown.ts";
import { ourCatalog } from "../our-catalog.ts";
import { loadEntries, REGISTRIES } from "../registries.ts";

/** `docs/rules.md`: every check with its examples, which a test runs, and every secret rule. */
export default {
  owns: ["docs/rules.md"],
  async files(root) {
    const checks = await loadEntries<Check>(root, REGISTRIES.checks);
    const surfaces = await loadEntries<Surface>(root, REGISTRIES.surfaces);
    return [
      {
        path: "docs/rules.md",
        text: () =>
          `${page("Rules", INTRODUCTION)}${checkSections(root, checks, surfaces)}${instructionSection(root)}${secretSection(root)}`,
      },
    ];
  },
} satisfies Generator;

const INTRODUCTION = `Every rule, by family. \`preflight explain <rule>\` says the same in the terminal. The examples are whole repositories in one text; the tests run
each of them: the bad one must be found, the good one must not.`;

function checkSections(root: string, checks: readonly Check[], surfaces: readonly Surface[]): string {
  const { weaknesses } = ourCatalog(root);
  return FAMILIES.map((family) => {
    const members = checks.filter(({ meta }) => meta.family === family);
    return members.length === 0
      ? ""
      : `\n## ${family}\n${members.map((check) => checkSection(root, check, surfaces, weaknesses)).join("")}`;
  }).join("");
}

function checkSection(root: string, { meta }: Check, surfaces: readonly Surface[], weaknesses: readonly Weakness[]): string {
  const sources = surfaces.filter(({ yields }) => yields.some((kind) => meta.reads.includes(kind)));
  const links = sources.map(({ id }) => `[${id}](surfaces.md#${id})`).join(", ");
  const cases = weaknesses.filter(({ rules = [] }) => rules.includes(meta.id)).map(({ id, title }) => `${id} (${title})`);
  return `
### ${meta.id}

${meta.title}. Severity up to ${meta.severity}, confidence ${meta.confidence}.

**Why it matters.** ${meta.why}

**What to do.** ${meta.fix}
${links === "" ? "" : `\nReads: ${links}.\n`}${cases.length === 0 ? "" : `\nA case of ${cases.join(", ")}.\n`}${meta.references.length === 0 ? "" : `\nReferences: ${meta.references.map((url) => `<${url}>`).join(", ")}\n`}${example(root, meta.id, "bad")}${example(root, meta.id, "good")}`;
}

/** The first example of its kind, in the order of file names. */
function example(root: string, id: string, kind: "bad" | "good"): string {
  const folder = join(root, "test/checks", id);
  const name =
    existsSync(folder) &&
    readdirSync(folder)
      .sort()
      .find((file) => file.startsWith(`${kind}-`) && file.endsWith(".repo"));
  if (!name) return "";
  const heading = kind === "bad" ? "Found" : "Not found";
  return `\n${heading}:\n${block(shorten(readFileSync(join(folder, name), "utf8")))}`;
}

const LINES_SHOWN = 40;

function shorten(text: string): string {
  const lines = text.trimEnd().split("\n");
  return lines.length <= LINES_SHOWN ? text : [...lines.slice(0, LINES_SHOWN), `… ${lines.length - LINES_SHOWN} more lines`].join("\n");
}

function instructionSection(root: string): string {
  const rows = ourCatalog(root).instructions.rules.map(({ id, title, severity, graver, found, passed }) => [
    code(id),
    title,
    graver ?? severity,
    found.map(({ text }) => code(text.replaceAll("\n", " ⏎ "))).join("<br>"),
    passed.map(({ text }) => code(text.replaceAll("\n", " ⏎ "))).join("<br>"),
  ]);
  return `\n## Instruction rules\n\nWhat the check hostile-instruction looks for, from \`rules/instructions/\`, in ten sets of phrases: English, Chinese, Spanish, German, French,\nJapanese, Korean, Portuguese, Russian, and words that are the same in all. How often they are right stands in [instructions.md](instructions.md).\n${table(["rule", "finds", "severity up to", "found", "not found"], rows)}`;
}

function secretSection(root: string): string {
  const rows = ourCatalog(root).secrets.map(({ id, title, severity, references }) => [
    code(id),
    title,
    severity,
    (references ?? []).map((url) => `<${url}>`).join(" "),
  ]);
  return `\n## Secret rules\n\nFormats that the scan recognises, from \`rules/secrets/\`. A checksum, a placeholder or a test path only lowers the severity.\n${table(["rule", "finds", "severity", "documented at"], rows)}`;
}
