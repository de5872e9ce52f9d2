import type { Generator } from "../generator.ts";
import { code, page, table } from "../markdown.ts";
import { measure, type Precision, type SetFigures, shares, total } from "../precision.ts";

/** `docs/instructions.md` and `docs/instructions.json`: how often the instruction rules are right. */
export default {
  owns: ["docs/instructions.md", "docs/instructions.json"],
  files(root) {
    const precision = measure(root);
    return Promise.resolve([
      { path: "docs/instructions.md", text: () => toPage(precision) },
      { path: "docs/instructions.json", text: () => `${JSON.stringify(precision, null, 2)}\n` },
    ]);
  },
} satisfies Generator;

const INTRODUCTION = `How often the rules of \`rules/instructions/\` find what is hostile and leave alone what is not, over the passages of \`test/instructions/\`. \`npm run
precision\` prints the same. A passage counts as found with a severity of medium or above; a note is no find. All passages were written for this
project: attacks in nine languages, and beside them what other tools take for attacks. Two sets were labelled before the rules saw them. The
first of them was written by the hand that wrote the rules, and shares its words; the second tries other words, and its first run tells best how
the rules fare with sentences that nobody has thought of.`;

function toPage({ sets, firstRuns, all, knownMisses }: Precision): string {
  return [
    page("Instruction rules", INTRODUCTION),
    table(
      ["passages", "hostile", "benign", "precision", "recall"],
      [
        ...firstRuns.map((set) => summary(`${set.name}, first run`, set)),
        ...sets.map((set) => summary(`${set.name}, now`, set)),
        summary("all, with the known misses", all),
      ],
    ),
    "\n## By rule\n\nOver all passages, the known misses among them.\n",
    table(
      ["rule", "hostile", "precision", "recall"],
      all.rules.map((one) => {
        const { precision, recall } = shares(one);
        return [code(one.rule), String(one.found + one.missed), precision, recall];
      }),
    ),
    "\n## Known misses\n\nA test demands that the rules still miss them, so that the list stays true.\n",
    table(
      ["passage", "rule", "why it is missed"],
      knownMisses.map(({ text, rule, because }) => [code(text.replaceAll("\\n", " ⏎ ")), code(rule), because]),
    ),
  ].join("");
}

function summary(name: string, set: SetFigures): string[] {
  const { precision, recall } = shares(total(set));
  return [name, String(set.hostile), String(set.benign), precision, recall];
}
