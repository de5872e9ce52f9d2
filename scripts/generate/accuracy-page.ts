import { type Accuracy, type Figures, measure, share } from "../accuracy.ts";
import type { Generator } from "../generator.ts";
import { code, page, table } from "../markdown.ts";

/** `docs/accuracy.md` and `docs/accuracy.json`: how often the classifier of commands is right. */
export default {
  owns: ["docs/accuracy.md", "docs/accuracy.json"],
  files(root) {
    const accuracy = measure(root);
    return Promise.resolve([
      { path: "docs/accuracy.md", text: () => toPage(accuracy) },
      { path: "docs/accuracy.json", text: () => `${JSON.stringify(accuracy, null, 2)}\n` },
    ]);
  },
} satisfies Generator;

const INTRODUCTION = `How often the class of a command is the one that a person gave it. \`npm run accuracy\` prints the same, and scans the corpus. The held-out lines
were written and labelled before the classifier saw any of them; the first run was measured then, without those lines that already stood in
the rules or in the other set. Rules were mended afterwards, for kinds of commands and not for single lines, so only the figure of the first
run tells how lines fare that nobody has looked at. A label is the meaning of the line, also where the rules decide otherwise on purpose.`;

function toPage({ known, heldOut, firstRun, corpus }: Accuracy): string {
  const total = (name: string, { lines, right }: Figures): readonly string[] => [name, String(lines), String(right), share(right, lines)];
  return [
    page("Accuracy", INTRODUCTION),
    table(
      ["lines", "how many", "right", "accuracy"],
      [
        total("that rules were written against", known),
        total("held out, first run", firstRun),
        total("held out, after rules were mended", heldOut),
      ],
    ),
    "\n## By class\n\nPrecision: of the lines answered with the class, the share that carries it. Recall: of the lines that carry it, the share answered with it.\n",
    table(
      [
        "class",
        "precision, known",
        "recall, known",
        "precision, first run",
        "recall, first run",
        "precision, held out",
        "recall, held out",
        "held-out lines",
      ],
      known.classes.map(({ class: id }, index) => [
        code(id),
        ...[known, firstRun, heldOut].flatMap(({ classes }) => {
          const { labelled = 0, answered = 0, right = 0 } = classes[index] ?? {};
          return [share(right, answered), share(right, labelled)];
        }),
        String(heldOut.classes[index]?.labelled ?? 0),
      ]),
    ),
    "\n## Known misses\n",
    table(
      ["command", "label", "answer"],
      [...known.misses, ...heldOut.misses].map(({ class: id, answer, command }) => [code(command), code(id), code(answer)]),
    ),
    `\n## Corpus of execution surfaces\n\n\`test/execution\` holds ${corpus.malicious} malicious and ${corpus.benign} benign mini repositories for the ${corpus.surfaces} surfaces that state triggers. A test demands that
each malicious one has a finding of severity high or above which names its trigger, that it is held where it runs on clone, open, entering,
an agent's start or install, and that no benign one has a finding above a note.\n`,
  ].join("");
}
