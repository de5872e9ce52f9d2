import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Catalog } from "../src/catalog/catalog.ts";
import { findIntents } from "../src/classify/instruction-intent.ts";
import { atLeast } from "../src/model/finding.ts";
import { share } from "./accuracy.ts";
import { ourCatalog } from "./our-catalog.ts";

// npm run precision    prints how often the instruction rules are right, over the passages of test/instructions.
// docs/instructions.md and docs/instructions.json are made from the same function.

/** The files of `test/instructions/` that hold labelled passages. */
export const SETS = ["corpus", "held-out", "held-out-late"] as const;
type SetName = (typeof SETS)[number];

/** One passage with the label that a person gave it. */
export interface Labelled {
  readonly hostile: boolean;
  readonly language: string;
  /** The rule that must find it, or that might find it by mistake. */
  readonly rule: string;
  readonly text: string;
  readonly because: string;
}

/** How one rule fares: hostile passages found and missed, and benign ones found by mistake. */
export interface RuleFigures {
  readonly rule: string;
  readonly found: number;
  readonly missed: number;
  readonly mistaken: number;
}

/** How one set fares. */
export interface SetFigures {
  readonly name: string;
  readonly hostile: number;
  readonly benign: number;
  readonly rules: readonly RuleFigures[];
  readonly wrong: readonly { readonly what: "missed" | "false"; readonly rule: string; readonly text: string }[];
}

export interface Precision {
  readonly sets: readonly SetFigures[];
  /** The sets that were labelled before the rules saw them, as they fared then. */
  readonly firstRuns: readonly SetFigures[];
  /** Every passage of all sets, each once, and the known misses among them. */
  readonly all: SetFigures;
  readonly knownMisses: readonly Labelled[];
}

/** Measures the project at `root`. */
export function measure(root: string): Precision {
  const catalog = ourCatalog(root);
  const passages = new Map(SETS.map((name) => [name, labelled(root, name)]));
  const knownMisses = labelled(root, "known-misses");
  const everything = new Map([...[...passages.values()].flat(), ...knownMisses].map((passage) => [passage.text, passage]));
  const answers = new Map([...everything.keys()].map((text) => [text, answerTo(text, catalog)]));
  const answerOf = ({ text }: Labelled): ReadonlySet<string> => answers.get(text) ?? new Set();
  const first = firstRuns(root);
  return {
    sets: [...passages].map(([name, all]) => figures(name, catalog, all, answerOf)),
    firstRuns: [...first].map(([name, wrong]) => figures(name, catalog, passages.get(name) ?? [], (passage) => wrong(passage))),
    all: figures("all", catalog, [...everything.values()], answerOf),
    knownMisses,
  };
}

/** The rules that find the passage with a severity that holds somebody back. A note is no find. */
export function answerTo(text: string, catalog: Catalog): ReadonlySet<string> {
  const found = findIntents(text.replaceAll("\\n", "\n"), catalog);
  return new Set(found.filter(({ severity }) => atLeast(severity, "medium")).map(({ rule }) => rule.id));
}

/** The passages of one file. */
export function labelled(root: string, name: string): readonly Labelled[] {
  return rows(root, name).map(([label = "", language = "", rule = "", text = "", because = ""]) => ({
    hostile: label === "hostile",
    language,
    rule,
    text,
    because,
  }));
}

/** For each set what its passages were answered at the first run. */
function firstRuns(root: string): ReadonlyMap<SetName, (passage: Labelled) => ReadonlySet<string>> {
  const wrong = rows(root, "first-runs");
  return new Map(
    SETS.filter((name) => wrong.some(([set]) => set === name)).map((name) => {
      const own = wrong.filter(([set]) => set === name);
      const missed = new Set(own.filter(([, what]) => what === "missed").map(([, , , text]) => text));
      const mistaken = new Map(own.filter(([, what]) => what === "false").map(([, , rule = "", text]) => [text, rule]));
      return [
        name,
        ({ hostile, rule, text }) => new Set(hostile ? (missed.has(text) ? [] : [rule]) : [mistaken.get(text) ?? []].flat()),
      ] as const;
    }),
  );
}

function rows(root: string, name: string): readonly (readonly string[])[] {
  const [, ...lines] = readFileSync(join(root, "test/instructions", `${name}.tsv`), "utf8")
    .trimEnd()
    .split("\n");
  return lines.map((line) => line.split("\t"));
}

function figures(
  name: string,
  catalog: Catalog,
  passages: readonly Labelled[],
  answerOf: (passage: Labelled) => ReadonlySet<string>,
): SetFigures {
  const wrong = passages.flatMap((passage): SetFigures["wrong"] => {
    const answer = answerOf(passage);
    if (passage.hostile) return answer.has(passage.rule) ? [] : [{ what: "missed", rule: passage.rule, text: passage.text }];
    return [...answer].map((rule) => ({ what: "false", rule, text: passage.text }));
  });
  const count = (rule: string, what: string): number => wrong.filter((one) => one.rule === rule && one.what === what).length;
  return {
    name,
    hostile: passages.filter(({ hostile }) => hostile).length,
    benign: passages.filter(({ hostile }) => !hostile).length,
    rules: catalog.instructions.rules.map(({ id }) => {
      const missed = count(id, "missed");
      const hostile = passages.filter((passage) => passage.hostile && passage.rule === id).length;
      return { rule: id, found: hostile - missed, missed, mistaken: count(id, "false") };
    }),
    wrong,
  };
}

/** Found, missed and mistaken of all rules together. */
export function total({ rules }: SetFigures): RuleFigures {
  const sum = (key: "found" | "missed" | "mistaken"): number => rules.reduce((all, one) => all + one[key], 0);
  return { rule: "all", found: sum("found"), missed: sum("missed"), mistaken: sum("mistaken") };
}

/** As percentages: precision is found of all that was reported, recall is found of all that is hostile. */
export function shares({ found, missed, mistaken }: RuleFigures): { readonly precision: string; readonly recall: string } {
  return { precision: share(found, found + mistaken), recall: share(found, found + missed) };
}

function show(title: string, set: SetFigures): void {
  console.log(`${title}: ${set.hostile} hostile, ${set.benign} benign`);
  for (const one of [...set.rules, total(set)]) {
    const { precision, recall } = shares(one);
    console.log(`  ${one.rule.padEnd(30)} precision ${precision.padStart(7)}  recall ${recall.padStart(7)}`);
  }
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === import.meta.filename) {
  const { sets, firstRuns: first, all } = measure(resolve(import.meta.dirname, ".."));
  for (const set of first) show(`${set.name}, first run`, set);
  for (const set of sets) show(`${set.name}, now`, set);
  show("all passages and the known misses", all);
  for (const { what, rule, text } of all.wrong) console.log(`  ${what} ${rule}: ${text}`);
}
