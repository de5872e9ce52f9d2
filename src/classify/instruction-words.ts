import { latinOf, plainText, unleet } from "./instruction-letters.ts";

/** One word of a passage. Scripts that are written without blanks count each character as a word. */
export interface Word {
  readonly text: string;
  /** Other readings, where it is disguised: `1gn0re`. */
  readonly readings: readonly string[];
  /** Offsets in the passage. */
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
  /** What stands before it: a comma and the like, a stronger mark, a line end within a sentence. */
  readonly cut: "" | "comma" | "strong" | "open" | "close";
  /** The number of the quotation or code span that it stands in; 0 for none. */
  readonly quote: number;
  /** Whether its sentence is a question. */
  readonly question: boolean;
  /** Whether it is the first word after an opening of a code span. */
  readonly code: boolean;
}

/** An address, whatever it is. */
const ADDRESS = "@url";

const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/u;
const PARTS = {
  url: String.raw`\b(?:https?|ftp|ssh):\/\/[^\s<>"'\x60)\]，。、）」]{1,2000}`,
  option: String.raw`(?<![\p{L}\p{N}_.\-])--?[a-z][a-z0-9-]{0,60}`,
  file: String.raw`(?<![\p{L}\p{N}_\-)])\.[a-z][a-z0-9]{0,30}`,
  cjk: String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]`,
  word: String.raw`(?:[\p{L}\p{N}\p{M}]|(?<=[\p{L}\p{N}]{2})['’](?=\p{L})|(?<=[a-z0-9])[@$!|](?=[a-z])|[@$](?=[a-z0-9]{2}))+`,
  end: String.raw`[.!?…](?=["'”’»)*_\x60]{0,4}(?:\s|$))|[。！？]`,
  comma: "[,，、،]",
  open: String.raw`[(（\[{]`,
  close: String.raw`[)）\]}]`,
  strong: String.raw`[;:；：—–|]|(?<=\s)-(?=\s)|->|→|=>`,
  line: String.raw`\r?\n`,
} as const;
type PartKind = keyof typeof PARTS;
const PART_KINDS = Object.keys(PARTS) as readonly PartKind[];
/** One group for each part, in their order: groups with names would make an object for each of the millions of words of a large file. */
const PART = new RegExp(
  Object.values(PARTS)
    .map((part) => `(${part})`)
    .join("|"),
  "gu",
);

/** What ends with a full stop and ends no sentence. */
const SHORT = new Set(["e.g", "i.e", "g", "e", "etc", "vs", "bzw", "z", "b", "usw", "ej", "p", "ex", "т", "д"]);
const PAIRS: readonly RegExp[] = [
  /"[^"\n]{1,400}"/g,
  /“[^”]{1,400}”/g,
  /„[^“”]{1,400}[“”]/g,
  /«[^»]{1,400}»/g,
  /「[^」]{1,400}」/g,
  /『[^』]{1,400}』/g,
  /‘[^’\n]{1,400}’/g,
  /(?<![\p{L}\p{N}])'(?=\S)[^'\n]{3,400}'(?![\p{L}\p{N}])/gu,
];
const CODE = /(?<!`)(`{1,3})(?!`)[^`\n]{1,400}\1(?!`)/g;

/** What begins each: a passage without it is not looked through for it. */
const OPENING = new Map([CODE, ...PAIRS].map((pair, index) => [pair, "`\"“„«「『‘'".charAt(index)]));

/** How a passage is divided into sentences. */
export interface Reading {
  /** Every line is a sentence of its own: tables, fences, heads of files. */
  readonly byLine: boolean;
}

/** The words of a passage. */
export function wordsOf(source: string, { byLine }: Reading, known: ReadonlySet<string>): readonly Word[] {
  const { text, offsets } = plainText(source);
  const quotes = quotesOf(text);
  const ascii = ASCII.test(text);
  const latin = mainlyLatin(text, ascii);
  const words: Word[] = [];
  let sentence = 0;
  let cut: Word["cut"] = "";
  const questions = new Set<number>();
  for (let part = partFrom(text, 0); part !== undefined; part = partFrom(text, part.end)) {
    const { kind, start: at, end: stop } = part;
    if (kind === "end") {
      const mark = text.charAt(at);
      if (mark !== "." || !SHORT.has(words.at(-1)?.text ?? "")) {
        if (mark === "?" || mark === "？") questions.add(sentence);
        sentence++;
        cut = "";
      }
    } else if (kind === "line") {
      if (byLine || beginsSentence(source, offsets[stop] ?? source.length)) {
        sentence++;
        cut = "";
      }
    } else if (kind === "strong") {
      cut = "strong";
    } else if (kind === "open" || kind === "close") {
      if (cut === "") cut = kind;
    } else if (kind === "comma") cut = cut === "" || cut === "close" ? "comma" : cut;
    else {
      const raw = kind === "url" ? ADDRESS : text.slice(at, stop).replaceAll(APOSTROPHES, "");
      const plain = kind === "word" && !ascii ? latinOf(raw, latin) : raw;
      const quote = quotes.at(at);
      words.push({
        text: plain,
        readings: kind === "word" ? unleet(plain) : NO_READINGS,
        start: offsets[at] ?? 0,
        end: (offsets[stop - 1] ?? 0) + 1,
        sentence,
        cut,
        question: false,
        quote: quote?.number ?? 0,
        code: quote?.code ?? false,
      });
      cut = "";
    }
  }
  const asked = questions.size === 0 ? words : words.map((word) => (questions.has(word.sentence) ? { ...word, question: true } : word));
  return latin ? joined(asked, source, known) : asked;
}

const APOSTROPHES = /['’]/g;
const NO_READINGS: readonly string[] = [];

interface TextPart {
  readonly kind: PartKind;
  readonly start: number;
  readonly end: number;
}

/** The next part of a text. Blanks and words in ASCII, which are nearly all of it, are told without the expression. */
function partFrom(text: string, from: number): TextPart | undefined {
  let start = from;
  while (text.charCodeAt(start) === 0x20 || text.charCodeAt(start) === 0x09) start++;
  let end = start;
  while (isLetterOrDigit(text.charCodeAt(end))) end++;
  if (end > start && endsWord(text.charCodeAt(end))) return { kind: "word", start, end };
  PART.lastIndex = start;
  const match = PART.exec(text);
  if (match === null) return undefined;
  for (const [index, kind] of PART_KINDS.entries())
    if (match[index + 1] !== undefined) return { kind, start: match.index, end: PART.lastIndex };
  return undefined;
}

function isLetterOrDigit(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
}

/** What neither goes on with a word nor makes an address of it; after the last character, too. */
function endsWord(code: number): boolean {
  return Number.isNaN(code) || (code < 0x80 && !GOES_ON.includes(code));
}
const GOES_ON = [..."'@$!|:"].map((char) => char.charCodeAt(0));

/** Whether what follows a line end is more than the rest of a wrapped line: a capital, a list, an emoji. */
function beginsSentence(source: string, at: number): boolean {
  const rest = source.slice(at, at + 40).trimStart();
  if (rest === "") return true;
  return /^(?:[-*+•>#|]\s|\d{1,3}[.)]\s|\p{Lu}|\p{Extended_Pictographic})/u.test(rest);
}

interface Span {
  readonly start: number;
  readonly end: number;
  readonly number: number;
  readonly code: boolean;
}

/** Quotations and code spans of a passage; an offset is looked up in growing order. */
function quotesOf(text: string): { at(offset: number): Span | undefined } {
  const found = [CODE, ...PAIRS].flatMap((pair) =>
    text.includes(OPENING.get(pair) ?? "")
      ? [...text.matchAll(pair)].map((match) => ({ start: match.index, end: match.index + match[0].length, code: pair === CODE }))
      : [],
  );
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const spans: Span[] = [];
  for (const span of found) {
    if (span.start >= (spans.at(-1)?.end ?? 0)) spans.push({ ...span, number: spans.length + 1 });
  }
  let next = 0;
  return {
    at(offset) {
      while (next < spans.length && (spans[next]?.end ?? 0) <= offset) next++;
      const span = spans[next];
      return span && span.start <= offset ? span : undefined;
    },
  };
}

function mainlyLatin(text: string, ascii: boolean): boolean {
  const start = text.slice(0, 4000);
  const sample = start.includes("http") || start.includes("--") ? start.replaceAll(/(?:https?:\/\/|--)\S{1,400}/g, "") : start;
  let latin = 0;
  for (let at = 0; at < sample.length; at++) if (sample.charCodeAt(at) >= 0x61 && sample.charCodeAt(at) <= 0x7a) latin++;
  const other = ascii ? 0 : (sample.match(/[\p{Script=Cyrillic}\p{Script=Greek}]/gu)?.length ?? 0);
  return latin > 3 * other || (latin > other && latin > 8);
}
const ASCII = /^\p{ASCII}*$/u;

/** Joins letters that stand apart, and takes words apart that stand together, where that gives words that rules know. */
function joined(words: readonly Word[], source: string, known: ReadonlySet<string>): readonly Word[] {
  const result: Word[] = [];
  for (let at = 0; at < words.length; ) {
    let end = at;
    while (end < words.length && isLetter(words[end]) && words[end]?.sentence === words[at]?.sentence) end++;
    if (end - at >= 6) {
      result.push(...spelled(words.slice(at, end), source, known));
      at = end;
      continue;
    }
    const word = words[at];
    if (word)
      result.push(
        ...(word.text.length >= 14 && word.text.length <= 120 && !/[a-z][A-Z]/.test(source.slice(word.start, word.end)) && !word.code
          ? (apart(word, known) ?? [word])
          : [word]),
      );
    at++;
  }
  return result;
}

function isLetter(word: Word | undefined): boolean {
  return word !== undefined && word.text.length === 1 && !CJK.test(word.text);
}

/** `i g n o r e   a l l`: letters apart; a wider gap ends a word. */
function spelled(letters: readonly Word[], source: string, known: ReadonlySet<string>): readonly Word[] {
  const gap = Math.min(...letters.slice(1).map((word, index) => word.start - (letters[index]?.end ?? 0)));
  const groups: Word[][] = [];
  for (const [index, letter] of letters.entries()) {
    const before = letters[index - 1];
    if (!before || letter.start - before.end > gap || source.slice(before.end, letter.start).includes("\n")) groups.push([letter]);
    else groups.at(-1)?.push(letter);
  }
  return groups.flatMap((group) => {
    const [first] = group;
    const last = group.at(-1);
    if (!first || !last) return [];
    const whole: Word = { ...first, text: group.map(({ text }) => text).join(""), end: last.end };
    return known.has(whole.text) ? [whole] : (apart(whole, known) ?? [whole]);
  });
}

const SMALL = [
  "the",
  "a",
  "all",
  "any",
  "my",
  "your",
  "and",
  "or",
  "to",
  "this",
  "that",
  "it",
  "of",
  "in",
  "on",
  "for",
  "from",
  "with",
  "is",
  "are",
  "you",
];

/** The words of which a word is put together, all of them known; undefined where it is not. */
function apart(word: Word, known: ReadonlySet<string>): readonly Word[] | undefined {
  const { text } = word;
  /** For each length of the beginning that can be read, where its last word begins. */
  const from: (number | undefined)[] = [0];
  for (let end = 1; end <= text.length; end++) {
    for (let start = Math.max(0, end - 16); start < end; start++) {
      if (from[start] === undefined) continue;
      const part = text.slice(start, end);
      if (known.has(part) || SMALL.includes(part)) {
        from[end] = start;
        break;
      }
    }
  }
  const parts: string[] = [];
  for (let end = text.length; end > 0; ) {
    const start = from[end];
    if (start === undefined) return undefined;
    parts.unshift(text.slice(start, end));
    end = start;
  }
  return parts.length < 2 ? undefined : parts.map((part) => ({ ...word, text: part, readings: [] }));
}
