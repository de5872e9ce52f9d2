import { table } from "../model/table.ts";
import { kindOf } from "./hidden-characters.ts";

/** A text as an agent reads it: what hides or splits words is gone, letters are in lower case and without accents. */
export interface PlainText {
  readonly text: string;
  /** For each character of `text` the offset in the source; one more at the end. */
  readonly offsets: readonly number[];
}

const TAG = /<\/?[A-Za-z][^<>\n]{0,80}>|<!--[^>]{0,200}-->/y;
const ENTITY = /&(?:#(\d{1,6})|#x([0-9a-f]{1,5})|(amp|lt|gt|quot|nbsp|apos));/iy;
const NAMED: Readonly<Record<string, string>> = table({ amp: "&", lt: "<", gt: ">", quot: '"', nbsp: " ", apos: "'" });
const LETTER = /[\p{L}\p{N}]/u;
const MARKS = "*~`_";

/**
 * Takes away what splits or disguises words: characters without width, tags and emphasis inside a word, entities, compatibility forms, accents.
 * Works in one pass; every replacement is looked for within a fixed distance.
 */
export function plainText(source: string): PlainText {
  let text = "";
  const offsets: number[] = [];
  const put = (chars: string, at: number): void => {
    text += chars;
    for (let index = 0; index < chars.length; index++) offsets.push(at);
  };
  for (let at = 0; at < source.length; ) {
    const plain = endOfPlain(source, at);
    if (plain > at) {
      text += source.slice(at, plain).toLowerCase();
      while (at < plain) offsets.push(at++);
      continue;
    }
    const point = source.codePointAt(at) ?? 0;
    const width = point > 0xffff ? 2 : 1;
    if (point === 0x3c || point === 0x26) {
      const [replacement, length] = point === 0x3c ? tagAt(source, at) : entityAt(source, at);
      put(replacement, at);
      at += length;
    } else if (isMark(point)) {
      const end = markEnd(source, at);
      const splits = isInWord(source, at, end) && (end - at > 1 || source.charAt(at) !== "_");
      if (!splits) put(source.slice(at, end), at);
      at = end;
    } else {
      put(fold(source.slice(at, at + width), point), at);
      at += width;
    }
  }
  offsets.push(source.length);
  return { text, offsets };
}

/** The end of a run of ASCII in which nothing is disguised: most of a text. */
function endOfPlain(source: string, from: number): number {
  let at = from;
  while (at < source.length) {
    const code = source.charCodeAt(at);
    if (code >= 0x80 || code === 0x3c || code === 0x26 || isMark(code)) break;
    at++;
  }
  return at;
}

function isMark(point: number): boolean {
  return point === 0x2a || point === 0x5f || point === 0x60 || point === 0x7e;
}

function markEnd(source: string, at: number): number {
  let end = at;
  while (end < source.length && end - at < 6 && MARKS.includes(source.charAt(end))) end++;
  return end;
}

function tagAt(source: string, at: number): readonly [string, number] {
  TAG.lastIndex = at;
  const tag = TAG.exec(source);
  if (!tag) return ["<", 1];
  return [isInWord(source, at, at + tag[0].length) ? "" : " ", tag[0].length];
}

function entityAt(source: string, at: number): readonly [string, number] {
  ENTITY.lastIndex = at;
  const entity = ENTITY.exec(source);
  if (!entity) return ["&", 1];
  const point = entity[1] === undefined ? Number.parseInt(entity[2] ?? "0", 16) : Number(entity[1]);
  if (entity[3] !== undefined) return [NAMED[entity[3].toLowerCase()] ?? " ", entity[0].length];
  return [point > 0x10ffff ? " " : fold(String.fromCodePoint(point), point), entity[0].length];
}

function isInWord(source: string, from: number, to: number): boolean {
  return LETTER.test(source.charAt(from - 1)) && LETTER.test(source.charAt(to));
}

const folded = new Map<string, string>();

function fold(char: string, point: number): string {
  const known = folded.get(char);
  if (known !== undefined) return known;
  const plain = foldFresh(char, point);
  if (folded.size < 20_000) folded.set(char, plain);
  return plain;
}

function foldFresh(char: string, point: number): string {
  const kind = kindOf(point);
  if (kind !== undefined && kind !== "control") return "";
  if (point >= 0x300 && point <= 0x36f) return "";
  const common = char.normalize("NFKC").toLowerCase();
  if (!/[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u.test(common)) return common;
  return common
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replaceAll("ß", "ss")
    .replaceAll("æ", "ae")
    .replaceAll("œ", "oe")
    .replaceAll("ø", "o")
    .replaceAll("ı", "i");
}

/** Letters of other scripts that look like Latin ones; https://www.unicode.org/Public/security/latest/confusables.txt, those that letter faces share. */
const LOOK_ALIKE: Readonly<Record<string, string>> = Object.fromEntries(
  [..."аaеeоoрpсcуyхxіiјjѕsԁdһhӏlкkмmтtвbнhгrпnиuԛqԝwɡgαaοoρpνvιiτtυuκkεeηnωwχxβbγy"].reduce<[string, string][]>(
    (pairs, char, index, all) => {
      if (index % 2 === 0) pairs.push([char, all[index + 1] ?? ""]);
      return pairs;
    },
    [],
  ),
);

/** The word in Latin letters, where it mixes scripts or stands among Latin words and looks like one. */
export function latinOf(word: string, amongLatin: boolean): string {
  const mixed = /[a-z]/.test(word);
  if (!mixed && !amongLatin) return word;
  let latin = "";
  for (const char of word) {
    const like = char <= "\u007f" ? char : LOOK_ALIKE[char];
    if (like === undefined) return word;
    latin += like;
  }
  return latin;
}

const LEET: Readonly<Record<string, string>> = {
  "0": "o",
  "1": "i",
  "3": "e",
  "4": "a",
  "5": "s",
  "7": "t",
  "@": "a",
  $: "s",
  "!": "i",
  "|": "l",
};

/** What a word with digits and signs in place of letters may mean; empty where it has none. */
export function unleet(word: string): readonly string[] {
  if (word.length < 3 || word.length > 24 || !/[a-z]/.test(word) || !/[013457@$!|]/.test(word)) return [];
  const letters = [...word].map((char) => LEET[char] ?? char).join("");
  const other = [...word].map((char) => (char === "1" ? "l" : (LEET[char] ?? char))).join("");
  return letters === other ? [letters] : [letters, other];
}
