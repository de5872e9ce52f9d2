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
  /** Words of its longest row. */
  readonly longest: number;
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
    const longest = Math.max(...choices.map(({ length }) => length));
    parts.push({ gap, across, rows, heads, longest, literals: choices.flat() });
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
  /** Lengths of the stems, longest first: a text is looked up for those only. */
  #stems: readonly number[] = [];
  /** One bit for each letter that stands first or second in a row: most words of a text are ruled out by them. */
  #firsts = 0;
  #seconds = 0;

  add(first: Literal, value: V): void {
    const [map, key] = first.prefix ? ([this.#begun, first.text.slice(0, STEM)] as const) : ([this.#whole, first.text] as const);
    const known = map.get(key);
    if (!known) map.set(key, [value]);
    else if (known.at(-1) !== value) known.push(value);
    if (first.prefix && !this.#stems.includes(key.length)) this.#stems = [...this.#stems, key.length].sort((a, b) => b - a);
    this.#firsts |= bitOf(first.text, 0);
    this.#seconds |= first.prefix && first.text.length < 2 ? -1 : bitOf(first.text, 1);
  }

  /** What may begin with this word; some of it may begin with another of the same stem, and some may be there twice. */
  at({ text, readings }: Word): readonly V[] {
    const found = this.#read(text);
    return readings.length === 0 ? found : [found, ...readings.map((reading) => this.#read(reading))].flat();
  }

  #read(text: string): readonly V[] {
    if ((this.#firsts & bitOf(text, 0)) === 0 || (this.#seconds & bitOf(text, 1)) === 0) return NOTHING;
    let found: readonly V[] = this.#whole.get(text) ?? NOTHING;
    for (const length of this.#stems) {
      if (length > text.length) continue;
      const begun = this.#begun.get(text.slice(0, length));
      if (begun) found = found === NOTHING ? begun : [...found, ...begun];
    }
    return found;
  }
}

/** The bit of a letter, or of none. */
function bitOf(text: string, at: number): number {
  return 1 << (text.charCodeAt(at) & 31);
}

const STEM = 4;
const NOTHING: readonly never[] = [];

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
    for (let at = 0; at < words.length; at++) {
      for (const phrase of this.#beginning(words[at])) {
        const matched = follow(phrase.parts, words, at);
        if (matched) yield { phrase, first: at, last: matched.at(-1) ?? at, matched };
      }
    }
  }

  /** The phrases that may begin with a word. */
  #beginning(word: Word | undefined): Iterable<Phrase<T>> {
    const found = word === undefined ? NOTHING : this.#first.at(word);
    return found.length < 2 ? found : new Set(found);
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
    for (const { parts } of this.#beginning(words[at])) {
      const last = follow(parts, words, at)?.at(-1);
      if (last !== undefined && last < to) return last + 1;
    }
    return undefined;
  }
}

/** The words that match all parts from this one on; undefined where they do not. */
function follow(parts: readonly Part[], words: readonly Word[], start: number): readonly number[] | undefined {
  if (!mayGoOn(parts, words, start)) return undefined;
  let ways: readonly (readonly number[])[] = BEGINNING;
  for (const [index, part] of parts.entries()) {
    let next: Map<number, readonly number[]> | undefined;
    for (const way of ways) {
      const from = index === 0 ? start : (way.at(-1) ?? start) + 1;
      const until = Math.min(index === 0 ? start : from + part.gap, words.length - 1);
      for (let at = from; at <= until; at++) {
        const word = words[at] as Word;
        if (!part.across && word.sentence !== words[start]?.sentence && word.sentence !== words[from - 1]?.sentence) break;
        for (const row of part.rows.at(word)) {
          const end = at + row.length - 1;
          if (next?.has(end) || !fits(row, words, at)) continue;
          next ??= new Map();
          next.set(end, [...way, ...row.map((_, offset) => at + offset)]);
        }
        if (next !== undefined && next.size >= WAYS) break;
      }
    }
    if (next === undefined) return undefined;
    ways = next.size === 1 ? [...next.values()] : [...next.entries()].sort(([a], [b]) => a - b).map(([, way]) => way);
  }
  return ways[0];
}
const BEGINNING: readonly (readonly number[])[] = [[]];

/** Whether the second part may stand where it must: nearly always it does not, and that is seen without making anything. */
function mayGoOn([first, second]: readonly Part[], words: readonly Word[], start: number): boolean {
  if (first === undefined || second === undefined) return true;
  const until = Math.min(words.length - 1, start + first.longest + second.gap);
  for (let at = start + 1; at <= until; at++) {
    const word = words[at] as Word;
    if (!second.across && word.sentence !== words[start]?.sentence) return false;
    if (second.rows.at(word).length > 0) return true;
  }
  return false;
}

function fits(row: readonly Literal[], words: readonly Word[], at: number): boolean {
  for (let offset = 0; offset < row.length; offset++) {
    const literal = row[offset] as Literal;
    const word = words[at + offset];
    if (!word || word.sentence !== words[at]?.sentence) return false;
    if (!isLiteral(literal, word.text) && !word.readings.some((reading) => isLiteral(literal, reading))) return false;
  }
  return true;
}

function isLiteral({ text, prefix }: Literal, word: string): boolean {
  return prefix ? word.startsWith(text) : word === text;
}
