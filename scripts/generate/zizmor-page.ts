import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Generator } from "../generator.ts";
import { code, page, table } from "../markdown.ts";
import type { ZizmorFigures } from "../zizmor.ts";
import { REASONS } from "../zizmor-reasons.ts";

/** `docs/zizmor.md`: how the CI checks compare with zizmor on its own examples, from `docs/zizmor.json`. */
export default {
  owns: ["docs/zizmor.md"],
  files(root) {
    return Promise.resolve([
      { path: "docs/zizmor.md", text: () => toPage(JSON.parse(readFileSync(join(root, "docs/zizmor.json"), "utf8")) as ZizmorFigures) },
    ]);
  },
} satisfies Generator;

function toPage({ date, commit, audits, differences }: ZizmorFigures): string {
  const examples = audits.reduce((sum, audit) => sum + audit.examples, 0);
  const places = audits.reduce((sum, audit) => sum + audit.places, 0);
  const found = audits.reduce((sum, audit) => sum + audit.placesFound, 0);
  const introduction = `The CI checks, held against the published test data of zizmor (zizmorcore/zizmor at ${code(commit.slice(0, 12))}, ${date}): for each audit that
both have, the example workflows that the audit's own tests use, over all of its personas. An example agrees where both report something or neither does;
a place is found where we name it, or stand at most three lines before it. ${examples - differences.length} of ${examples} examples agree, and ${found} of ${places} places are found. \`npm run zizmor -- FOLDER\` makes
the figures anew from a checkout; nothing of its files is kept here.`;
  return [
    page("zizmor", introduction),
    table(
      ["audit", "rules", "examples", "both report", "neither", "only zizmor", "only preflight", "places", "found"],
      audits.map((one) => [
        one.audit,
        one.ours.map(code).join(", "),
        String(one.examples),
        String(one.both),
        String(one.neither),
        String(one.onlyZizmor),
        String(one.onlyOurs),
        String(one.places),
        String(one.placesFound),
      ]),
    ),
    "\n## Where they differ\n\n",
    table(
      ["audit", "example", "reports", "because"],
      differences.map(({ audit, example, reports, reason }) => [
        audit,
        code(example),
        `only ${reports}`,
        REASONS.find(({ id }) => id === reason)?.why ?? "not looked into yet",
      ]),
    ),
  ].join("");
}
