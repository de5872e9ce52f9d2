import type { InstructionPolarity } from "../catalog/instruction-rule.ts";
import type { Passage } from "../parse/markdown-passages.ts";
import { PhraseBook, readPhrase } from "./instruction-phrase.ts";
import type { Surroundings } from "./instruction-polarity.ts";
import { type Word, wordsOf } from "./instruction-words.ts";

type List = PhraseBook<undefined>;

/** Headings and lead-ins are read only so far. */
const READ = 300;
const LEADING = 24;

/** Says how headings, lead-ins and marks turn a passage: a list under “Never”, examples of attacks, installation. */
export class Around {
  readonly #never: List;
  readonly #attack: List;
  readonly #install: List;
  readonly #orders: List;
  readonly #marks: readonly string[];
  readonly #kept = new Map<string, { readonly never: boolean; readonly attack: boolean; readonly install: boolean }>();

  constructor({ headings, marks }: InstructionPolarity) {
    const list = (texts: readonly string[]): List => new PhraseBook(texts.map((text) => readPhrase(text, "any", {}, undefined)));
    this.#never = list(headings.never);
    this.#attack = list(headings.attack);
    this.#install = list(headings.install);
    this.#orders = list(headings.orders);
    this.#marks = marks;
  }

  /** For each sentence of a passage what stands around it; worked out for the first that is asked about, for few passages have one. */
  of(text: string, passage: Passage, words: readonly Word[]): (sentence: number) => Surroundings {
    let known: ((sentence: number) => Surroundings) | undefined;
    return (sentence) => {
      known ??= this.#of(text, passage, words);
      return known(sentence);
    };
  }

  #of(text: string, passage: Passage, words: readonly Word[]): (sentence: number) => Surroundings {
    const { kind, start, end } = passage;
    const listed = kind !== "paragraph" && kind !== "heading" && kind !== "front-matter";
    const heads = passage.headings.slice(-2).map((title) => this.#judge(title));
    const leads = passage.leadIns.filter((lead) => /[:：]\s*[*_]*$/u.test(lead)).map((lead) => this.#judge(lastSentence(lead)));
    const table = kind === "table" ? this.#judge(text.slice(start, Math.min(end, start + READ)).split("\n", 1)[0] ?? "") : undefined;
    const never = listed && (heads.at(-1)?.never === true || leads.some((lead) => lead.never));
    const shown =
      listed &&
      (heads.some(({ attack }) => attack) || leads.some(({ attack }) => attack) || table?.attack === true || table?.never === true);
    const explains = kind === "table" || kind === "item" || kind === "fence";
    const plain = { never, shown, explains, names: false };
    const marked = this.#markedSentences(text.slice(start, end), words, kind);
    const naming = kind === "table" ? namingRows(text.slice(start, end), words) : NO_SENTENCES;
    return (sentence) => {
      const names = naming.has(sentence);
      return names || marked.has(sentence) ? { ...plain, names, never: never || marked.has(sentence) } : plain;
    };
  }

  /** Whether a command in the passage sets up a machine: what stands above it, or the words before it, say so. */
  installs(passage: Passage, before = ""): boolean {
    return [...passage.headings, ...passage.leadIns, before.slice(-LEADING * 4)].some((text) => this.#judge(text).install);
  }

  /** Whether the sentence before the passage tells to run it always, first or unasked. */
  orders({ leadIns }: Passage): boolean {
    const words = wordsOf(lastSentence(leadIns[0] ?? ""), { byLine: false }, new Set());
    return this.#orders.standsIn(words, 0, words.length) !== undefined;
  }

  /** Whether a line of a fence, or the comment above it, says that it is a bad example. */
  isBadExample(line: string): boolean {
    const { never, attack } = this.#judge(line.slice(0, READ));
    return line !== "" && (never || attack || this.#marks.some((mark) => line.includes(mark)));
  }

  /** Whether the passage shows what is bad, or what is not to be done. */
  warns(passage: Passage): boolean {
    const heads = passage.headings.slice(-2).map((title) => this.#judge(title));
    const leads = passage.leadIns.map((lead) => this.#judge(lastSentence(lead)));
    return heads.some(({ attack }) => attack) || heads.at(-1)?.never === true || leads.some(({ attack, never }) => attack || never);
  }

  /** Sentences with a mark of a bad example before them. */
  #markedSentences(text: string, words: readonly Word[], kind: Passage["kind"]): ReadonlySet<number> {
    const marked = new Set<number>();
    if (kind === "heading" || !this.#marks.some((mark) => text.includes(mark))) return marked;
    for (const [index, word] of words.entries()) {
      if (index > 0 && words[index - 1]?.sentence === word.sentence) continue;
      const from = index > 0 ? (words[index - 1]?.end ?? 0) : 0;
      const before = text.slice(Math.max(from, word.start - LEADING), word.start);
      if (this.#marks.some((mark) => before.includes(mark))) marked.add(word.sentence);
    }
    return marked;
  }

  #judge(text: string): { readonly never: boolean; readonly attack: boolean; readonly install: boolean } {
    const known = this.#kept.get(text);
    if (known) return known;
    const words = wordsOf(text.slice(-READ), { byLine: false }, new Set());
    const stands = (list: List): boolean => list.standsIn(words, 0, words.length) !== undefined;
    const judged = { never: stands(this.#never), attack: stands(this.#attack), install: stands(this.#install) };
    if (this.#kept.size > 5_000) this.#kept.clear();
    this.#kept.set(text, judged);
    return judged;
  }
}

const NO_SENTENCES: ReadonlySet<number> = new Set();
/** A first cell that holds a code span and nothing else. */
const NAMING_ROW = /^[ \t]{0,8}\|?[ \t]{0,40}(`{1,2})[^`|\n]{1,200}\1[ \t]{0,40}\|/u;

/** The rows of a table that begin with the name of what they describe. */
function namingRows(text: string, words: readonly Word[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const [index, word] of words.entries()) {
    if (index > 0 && words[index - 1]?.sentence === word.sentence) continue;
    const line = text.lastIndexOf("\n", word.start) + 1;
    if (NAMING_ROW.test(text.slice(line, line + READ))) found.add(word.sentence);
  }
  return found;
}

/** Only the sentence that leads in says how what follows is meant. */
function lastSentence(text: string): string {
  const parts = text.split(/(?<=[.!?。！？])\s+/u);
  return (parts.at(-1) ?? text).slice(-READ);
}
