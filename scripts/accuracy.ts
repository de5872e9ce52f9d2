import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Catalog } from "../src/catalog/catalog.ts";
import { classifyCommand } from "../src/classify/command.ts";
import { alarmsOf, answerableFor, casesOf, outcomeOf, TRIGGER_SURFACES } from "../test/execution/corpus.ts";
import { ourCatalog } from "./our-catalog.ts";

// npm run accuracy    prints how often the classifier of commands is right, over the lines that rules were written against and over those
// that were held out, and scans the corpus of test/execution. docs/accuracy.md is made from the same functions, without the scans.

/** A command line with the class that a person gave it. */
interface Labelled {
  readonly class: string;
  readonly command: string;
}

/** A line that the classifier answers otherwise than the label. */
interface Miss extends Labelled {
  readonly answer: string;
}

/** How one class fares: lines that carry it, lines that are answered with it, and lines that are both. */
interface ClassFigures {
  readonly class: string;
  readonly labelled: number;
  readonly answered: number;
  readonly right: number;
}

/** How one set of lines fares. */
export interface Figures {
  readonly lines: number;
  readonly right: number;
  readonly classes: readonly ClassFigures[];
  readonly misses: readonly Miss[];
}

/** Everything that is measured without a scan. */
export interface Accuracy {
  /** `test/classify/commands.tsv`: rules were written against them. */
  readonly known: Figures;
  /** `test/classify/held-out.tsv`: labelled before the classifier saw them. */
  readonly heldOut: Figures;
  /** The same lines at the first run, before any rule was changed because of them. */
  readonly firstRun: Figures;
  readonly corpus: { readonly surfaces: number; readonly malicious: number; readonly benign: number };
}

/** Measures the project at `root`. */
export function measure(root: string): Accuracy {
  const catalog = ourCatalog(root);
  const ids = catalog.commandClasses.map(({ id }) => id);
  const held = rows(root, "held-out.tsv").map(([id = "", command = ""]) => ({ class: id, command }));
  const first = new Map(rows(root, "held-out-first-run.tsv").map(([, answer = "", command = ""]) => [command, answer]));
  const cases = TRIGGER_SURFACES.flatMap((surface) => casesOf(surface));
  return {
    known: figures(
      ids,
      rows(root, "commands.tsv").map(([id = "", , command = ""]) => ({ class: id, command, answer: answerTo(command, catalog) })),
    ),
    heldOut: figures(
      ids,
      held.map((line) => ({ ...line, answer: answerTo(line.command, catalog) })),
    ),
    firstRun: figures(
      ids,
      held.map((line) => ({ ...line, answer: first.get(line.command) ?? line.class })),
    ),
    corpus: {
      surfaces: TRIGGER_SURFACES.length,
      malicious: cases.filter(({ malicious }) => malicious).length,
      benign: cases.filter(({ malicious }) => !malicious).length,
    },
  };
}

function answerTo(command: string, catalog: Catalog): string {
  // Line breaks of here-documents stand as an arrow in the one line that a command has in its file.
  return classifyCommand(command.replaceAll("⏎", "\n"), catalog).class;
}

function rows(root: string, name: string): readonly (readonly string[])[] {
  const [, ...lines] = readFileSync(join(root, "test/classify", name), "utf8")
    .trimEnd()
    .split("\n");
  return lines.map((line) => line.split("\t"));
}

function figures(ids: readonly string[], lines: readonly Miss[]): Figures {
  const count = (fits: (line: Miss) => boolean): number => lines.filter(fits).length;
  return {
    lines: lines.length,
    right: count((line) => line.answer === line.class),
    classes: ids.map((id) => ({
      class: id,
      labelled: count((line) => line.class === id),
      answered: count((line) => line.answer === id),
      right: count((line) => line.class === id && line.answer === id),
    })),
    misses: lines.filter((line) => line.answer !== line.class),
  };
}

/** A share as `97.4 %`; a dash for a share of nothing. */
export function share(part: number, of: number): string {
  return of === 0 ? "–" : `${((100 * part) / of).toFixed(1)} %`;
}

async function scanCorpus(root: string): Promise<void> {
  const catalog = ourCatalog(root);
  let told = 0;
  let quiet = 0;
  const cases = TRIGGER_SURFACES.flatMap((surface) => casesOf(surface));
  for (const one of cases) {
    const outcome = await outcomeOf(one, catalog);
    const loud = outcome.findings.some(({ severity }) => severity !== "info");
    const right = one.malicious ? alarmsOf(outcome, answerableFor(one)).length > 0 : !loud;
    if (right && one.malicious) told += 1;
    if (right && !one.malicious) quiet += 1;
    if (!right) console.log(`  wrong: ${one.surface}/${one.name}`);
  }
  const malicious = cases.filter((one) => one.malicious).length;
  console.log(`corpus: ${told} of ${malicious} malicious are told, ${quiet} of ${cases.length - malicious} benign are left alone`);
}

function show(title: string, { lines, right, classes }: Figures): void {
  console.log(`${title}: ${right} of ${lines} right, ${share(right, lines)}`);
  for (const { class: id, labelled, answered, right: hits } of classes)
    console.log(
      `  ${id.padEnd(24)} precision ${share(hits, answered).padStart(7)}  recall ${share(hits, labelled).padStart(7)}  of ${labelled}`,
    );
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === import.meta.filename) {
  const root = resolve(import.meta.dirname, "..");
  const { known, heldOut, firstRun } = measure(root);
  show("lines that rules were written against", known);
  show("held-out lines, first run", firstRun);
  show("held-out lines, now", heldOut);
  for (const { class: id, answer, command } of heldOut.misses) console.log(`  ${id} answered ${answer}: ${command}`);
  await scanCorpus(root);
}
