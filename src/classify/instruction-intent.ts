import type { Catalog } from "../catalog/catalog.ts";
import type { InstructionRule, PhraseLanguage } from "../catalog/instruction-rule.ts";
import type { Severity } from "../model/finding.ts";
import { atLeast } from "../model/finding.ts";
import type { Place } from "../model/place.ts";
import { Lines } from "../parse/lines.ts";
import { markdownPassages, type Passage } from "../parse/markdown-passages.ts";
import { InstructedCommands } from "./instruction-commands.ts";
import { type Phrase, PhraseBook, readPhrase } from "./instruction-phrase.ts";
import { Polarity } from "./instruction-polarity.ts";
import { Around } from "./instruction-surroundings.ts";
import { type Word, wordsOf } from "./instruction-words.ts";

/** A passage that tries to take control of the agent that reads it. */
export interface Intent {
  readonly rule: InstructionRule;
  readonly severity: Severity;
  /** Offsets of the sentence or command in the text, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  readonly kind: Passage["kind"];
  /** The setting of an agent that the sentence goes around. */
  readonly setting?: string;
}

interface Claim {
  readonly rule: InstructionRule;
  readonly hostile: "said" | "denied";
  readonly severity: Severity;
  readonly setting?: string;
}

interface Compiled {
  readonly book: PhraseBook<Claim>;
  readonly polarity: Polarity;
  readonly around: Around;
  readonly milder: ReadonlyMap<InstructionRule, Weights>;
  readonly run: PhraseBook<undefined>;
  readonly known: ReadonlySet<string>;
}

/** What weakens or strengthens what a sentence says, for one rule. */
interface Weights {
  readonly mild: PhraseBook<undefined>;
  readonly still: PhraseBook<undefined>;
  readonly unless: PhraseBook<undefined>;
}

/** As many passages of a file are told; a file that holds more is told by these. */
const MOST = 200;
/** Languages of code fences whose text is prose. */
const PROSE = new Set(["", "text", "txt", "md", "markdown", "prompt", "mdx", "plaintext", "xml", "html", "yaml", "yml"]);

/** Passages of which every line is a sentence. */
const LINED: ReadonlySet<Passage["kind"]> = new Set(["table", "fence", "front-matter"] as const);

const compiledOf = new WeakMap<Catalog["instructions"], Compiled>();

/**
 * Finds the passages of an instruction text that try to take control, sorted by place, at most one a sentence and rule.
 * The time grows with the length of the text: each word is looked up once, and each phrase and each sentence has a bound.
 */
export function findIntents(text: string, catalog: Pick<Catalog, "instructions" | "commandClasses">): readonly Intent[] {
  const compiled = compile(catalog.instructions);
  const found = new Map<string, Intent>();
  const note = (intent: Intent): void => {
    const key = `${intent.rule.id} ${intent.start}`;
    const known = found.get(key);
    if (!known || !atLeast(known.severity, intent.severity)) found.set(key, intent);
  };
  const commands = new InstructedCommands(catalog, compiled);
  for (const passage of markdownPassages(text)) {
    const words = wordsOf(text.slice(passage.start, passage.end), { byLine: LINED.has(passage.kind) }, compiled.known);
    for (const intent of saidIn(text, passage, words, compiled)) note(intent);
    for (const intent of commands.in(text, passage, words)) note(intent);
    if (found.size >= MOST) break;
  }
  return [...found.values()].sort((a, b) => a.start - b.start || (a.rule.id < b.rule.id ? -1 : 1));
}

/** The passages of one file; places are worked out for those that are shown. */
export function intentsOf(
  path: string,
  text: string,
  catalog: Pick<Catalog, "instructions" | "commandClasses">,
): { readonly intents: readonly Intent[]; placeOf(intent: Intent): Place } {
  const lines = new Lines(path, text);
  return { intents: findIntents(lines.text, catalog), placeOf: ({ start, end }) => lines.place(start, end) };
}

function* saidIn(text: string, passage: Passage, words: readonly Word[], { book, polarity, around, milder }: Compiled): Generator<Intent> {
  const { kind, start } = passage;
  if (kind === "fence" && !PROSE.has(passage.language ?? "")) return;
  const surroundings = around.of(text, passage, words);
  for (const match of book.matches(words)) {
    const claim = match.phrase.of;
    const standing = polarity.of(words, match, surroundings(words[match.first]?.sentence ?? 0), claim.hostile);
    if (standing !== claim.hostile) continue;
    const [from, to] = sentenceOf(words, match.first, match.last);
    const weights = milder.get(claim.rule);
    const holds = (list: keyof Weights): boolean => weights?.[list].standsIn(words, from, to) !== undefined;
    if (holds("unless")) continue;
    const isGrave = holds("still");
    const isMild = !isGrave && holds("mild");
    const worst = isGrave && claim.rule.graver ? claim.rule.graver : claim.severity;
    yield {
      rule: claim.rule,
      severity: isMild && atLeast(worst, "low") ? "low" : worst,
      start: start + (words[from]?.start ?? 0),
      end: start + (words[to - 1]?.end ?? 0),
      kind,
      ...(claim.setting === undefined ? {} : { setting: claim.setting }),
    };
  }
}

/** The sentence around a match, from its first word to behind its last; of a long one the part around the match. */
function sentenceOf(words: readonly Word[], first: number, last: number): readonly [number, number] {
  let from = first;
  while (from > 0 && first - from < 40 && words[from - 1]?.sentence === words[first]?.sentence) from--;
  let to = last + 1;
  while (to < words.length && to - last < 40 && words[to]?.sentence === words[last]?.sentence) to++;
  return [from, to];
}

function compile(instructions: Catalog["instructions"]): Compiled {
  const known = compiledOf.get(instructions);
  if (known) return known;
  const { rules, words, polarity } = instructions;
  const sets = (language: PhraseLanguage): Readonly<Record<string, readonly string[]>> => ({ ...words.any, ...words[language] });
  const claims = rules.flatMap((rule) => [...claimsOf(rule, "said", sets), ...claimsOf(rule, "denied", sets)]);
  const list = (texts: InstructionRule["milder"]): PhraseBook<undefined> =>
    new PhraseBook(
      Object.entries(texts).flatMap(([key, all = []]) =>
        all.map((says) => readPhrase(says, key as PhraseLanguage, sets(key as PhraseLanguage), undefined)),
      ),
    );
  const book = new PhraseBook(claims);
  const milder = rules.map((rule) => [rule, { mild: list(rule.milder), still: list(rule.still), unless: list(rule.unless) }] as const);
  const compiled = {
    book,
    known: book.words(),
    polarity: new Polarity(polarity),
    around: new Around(polarity),
    milder: new Map(milder),
    run: new PhraseBook((words.any?.["run"] ?? []).map((word) => readPhrase(word, "any", {}, undefined))),
  };
  compiledOf.set(instructions, compiled);
  return compiled;
}

function claimsOf(
  rule: InstructionRule,
  hostile: Claim["hostile"],
  sets: (language: PhraseLanguage) => Readonly<Record<string, readonly string[]>>,
): Phrase<Claim>[] {
  return Object.entries(rule[hostile]).flatMap(([key, list = []]) => {
    const language = key as PhraseLanguage;
    return list.map((entry) => {
      const { says, severity, setting } = typeof entry === "string" ? { says: entry, severity: undefined, setting: undefined } : entry;
      return readPhrase(says, language, sets(language), {
        rule,
        hostile,
        severity: severity ?? rule.severity,
        ...(setting === undefined ? {} : { setting }),
      });
    });
  });
}
