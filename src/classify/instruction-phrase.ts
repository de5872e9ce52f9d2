import type { PhraseLanguage } from "../catalog/instruction-rule.ts";
import { type Word, wordsOf } from "./instruction-words.ts";

/** One word of a phrase: itself, or any word that begins with it. */
interface Literal {
  readonly text: string;
  readonly prefix: boolean;
}

/** One part of a phrase: one of several rows of words, after at most `gap` other words. */
interface Part {
  readonly gap: number;
  /** Whether the gap may hold the end of a sentence. */
  readonly across: boolean;
  /** The rows by their first words. */
  readonly rows: ByFirstWord<readonly Literal[]>;
  readonly heads: readonly Literal[];
  readonly literals: readonly Literal[];
}

/** A phrase of `rules/instructions/`, taken apart. */
export interface Phrase<T> {
  readonly parts: readonly Part[];
  readonly language: PhraseLanguage;
  readonly of: T;
}

/** Where a phrase stands: the words that matched it, as indices. */
export interface Match<T> {
  readonly phrase: Phrase<T>;
  readonly first: number;
  readonly last: number;
  /** The words of the passage that matched a word of the phrase, in order. */
  readonly matched: readonly number[];
}

/** `~~`: so many words may lie between, sentence ends among them. */
const FAR = 25;
const WIDEST = 24;
/** As many ways through a phrase are followed at once; nearer ones first. */
const WAYS = 24;

export type WordSets = Readonly<Record<string, readonly string[]>>;

/** Reads a phrase as `rules/instructions/` writes it. Throws an `Error` that says what is wrong. */
export function readPhrase<T>(text: string, language: PhraseLanguage, sets: WordSets, of: T): Phrase<T> {
  const parts: Part[] = [];
  let gap = 0;
  let across = false;
  for (const piece of text.trim().split(/\s+/u)) {
    const far = /^~(\d{1,2}|~)?$/u.exec(piece);
    if (far) {
      across = far[1] === "~";
      gap = across ? FAR : Number(far[1] ?? 3);
      if (gap > WIDEST && !across) throw new Error(`"${piece}": more than ${WIDEST} words between`);
      if (parts.length === 0) throw new Error(`"${text}" begins with a gap`);
      continue;
    }
    const choices = piece.split("/").flatMap((choice) => rowsOf(choice, sets));
    const rows = new ByFirstWord<readonly Literal[]>();
    const heads = choices.map(([head]) => head).filter((head) => head !== undefined);
    for (const [index, head] of heads.entries()) rows.add(head, choices[index] ?? []);
    parts.push({ gap, across, rows, heads, literals: choices.flat() });
    gap = 0;
    across = false;
  }
  if (gap > 0) throw new Error(`"${text}" ends with a gap`);
  return { parts, language, of };
}

function rowsOf(choice: string, sets: WordSets): (readonly Literal[])[] {
  const name = /^<([a-z-]+)>$/u.exec(choice)?.[1];
  if (name === undefined) return [rowOf(choice)];
  const set = sets[name];
  if (!set) throw new Error(`there is no set of words <${name}>`);
  return set.map(rowOf);
}

function rowOf(choice: string): readonly Literal[] {
  const row = choice.split(/[_\s]/u).flatMap((piece): Literal[] => {
    if (piece === "@url") return [{ text: "@url", prefix: false }];
    const prefix = piece.endsWith("*");
    const words = wordsOf(prefix ? piece.slice(0, -1) : piece, { byLine: false }, new Set());
    return words.map(({ text }, index) => ({ text, prefix: prefix && index === words.length - 1 }));
  });
  if (row.length === 0) throw new Error(`"${choice}" holds no word`);
  return row;
}

/** What begins with one of several rows of words, arranged by their first words. */
class ByFirstWord<V> {
  readonly #whole = new Map<string, V[]>();
  readonly #begun = new Map<string, V[]>();

  add(first: Literal, value: V): void {
    const [map, key] = first.prefix ? ([this.#begun, first.text.slice(0, STEM)] as const) : ([this.#whole, first.text] as const);
    const known = map.get(key);
    if (!known) map.set(key, [value]);
    else if (known.at(-1) !== value) known.push(value);
  }

  /** What may begin with this word; some of it may begin with another of the same stem. */
  *at(word: Word): Generator<V> {
    yield* this.#read(word.text);
    for (const reading of word.readings) yield* this.#read(reading);
  }

  *#read(text: string): Generator<V> {
    const whole = this.#whole.get(text);
    if (whole) yield* whole;
    if (this.#begun.size === 0) return;
    for (let length = Math.min(STEM, text.length); length > 0; length--) {
      const begun = this.#begun.get(text.slice(0, length));
      if (begun) yield* begun;
    }
  }
}

const STEM = 4;

/** Many phrases, arranged so that each word of a text is looked up once. */
export class PhraseBook<T> {
  readonly phrases: readonly Phrase<T>[];
  readonly #first = new ByFirstWord<Phrase<T>>();

  constructor(phrases: readonly Phrase<T>[]) {
    this.phrases = phrases;
    for (const phrase of phrases) {
      for (const head of phrase.parts[0]?.heads ?? []) this.#first.add(head, phrase);
    }
  }

  /** The English words that phrases hold, for taking apart what is written together. */
  words(): ReadonlySet<string> {
    const words = new Set<string>();
    for (const { parts } of this.phrases.filter(({ language }) => language === "en")) {
      for (const { text, prefix } of parts.flatMap(({ literals }) => literals)) words.add(text).add(prefix ? `${text}s` : text);
    }
    return words;
  }

  /** Every place where a phrase begins, with the shortest stretch that it takes from there. */
  *matches(words: readonly Word[]): Generator<Match<T>> {
    for (let at = 0; at < words.length; at++) yield* this.matchesAt(words, at);
  }

  /** The phrases that begin at one word. */
  *matchesAt(words: readonly Word[], at: number): Generator<Match<T>> {
    const word = words[at];
    if (!word) return;
    for (const phrase of new Set(this.#first.at(word))) {
      const matched = follow(phrase.parts, words, at);
      if (matched) yield { phrase, first: at, last: matched.at(-1) ?? at, matched };
    }
  }

  /** The index behind a phrase that stands between two indices, the first that begins there; undefined where none does. */
  standsIn(words: readonly Word[], from: number, to: number): number | undefined {
    for (let at = from; at < to; at++) {
      const end = this.endAt(words, at, to);
      if (end !== undefined) return end;
    }
    return undefined;
  }

  /** The index behind a phrase that begins right here. */
  endAt(words: readonly Word[], at: number, to: number): number | undefined {
    for (const { last } of this.matchesAt(words, at)) if (last < to) return last + 1;
    return undefined;
  }
}

/** The words that match all parts from this one on; undefined where they do not. */
function follow(parts: readonly Part[], words: readonly Word[], start: number): readonly number[] | undefined {
  let ways: (readonly number[])[] = [[]];
  for (const [index, part] of parts.entries()) {
    const next = new Map<number, readonly number[]>();
    for (const way of ways) {
      const from = index === 0 ? start : (way.at(-1) ?? start) + 1;
      const until = index === 0 ? start : from + part.gap;
      for (let at = from; at <= until && at < words.length; at++) {
        if (!part.across && words[at]?.sentence !== words[start]?.sentence && words[at]?.sentence !== words[from - 1]?.sentence) break;
        const word = words[at];
        if (!word) break;
        for (const row of part.rows.at(word)) {
          if (!fits(row, words, at)) continue;
          const end = at + row.length - 1;
          if (!next.has(end)) next.set(end, [...way, ...row.map((_, offset) => at + offset)]);
        }
        if (next.size >= WAYS) break;
      }
    }
    if (next.size === 0) return undefined;
    ways = [...next.entries()].sort(([a], [b]) => a - b).map(([, way]) => way);
  }
  return ways[0];
}

function fits(row: readonly Literal[], words: readonly Word[], at: number): boolean {
  return row.every((literal, offset) => {
    const word = words[at + offset];
    if (!word || word.sentence !== words[at]?.sentence) return false;
    return isLiteral(literal, word.text) || word.readings.some((reading) => isLiteral(literal, reading));
  });
}

function isLiteral({ text, prefix }: Literal, word: string): boolean {
  return prefix ? word.startsWith(text) : word === text;
}
