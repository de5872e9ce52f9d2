import { type HiddenPassage, type Hiding, isProse, LONGEST_PASSAGE, MOST_PASSAGES } from "./hidden-passage.ts";
import { findHiddenText } from "./hidden-text.ts";

/** Words of one sentence stand no further apart. */
const REACH = 300;

interface Encoding {
  readonly hiding: Hiding;
  /** True where the letters around it belong to it: some words of a sentence are written so, and some are not. */
  readonly inLine?: true;
  /** What every such passage holds. */
  readonly sign?: string;
  /** Every alternative is bounded, so that a search through a long line does not try each of its ends. */
  readonly pattern: RegExp;
  decode(found: string, before: string): string | undefined;
}

/** Characters of one encoded token that are decoded: what it says stands in the first of them. */
const KEPT = 4 * LONGEST_PASSAGE;

const ENCODINGS: readonly Encoding[] = [
  {
    hiding: "base64",
    pattern: /(?<![A-Za-z0-9+/_-])[A-Za-z0-9+/_-]{24,30000}={0,2}/g,
    decode: (token, before) =>
      /data:(?:image|font|audio|video)\/[\w.+-]{1,40};[\w=;-]{0,40},$/i.test(before) ? undefined : ofBase64(token),
  },
  {
    hiding: "hexadecimal",
    pattern: /(?:\\x[0-9a-f]{2}){8,4000}|(?:0x[0-9a-f]{2}[, ]{0,2}){8,4000}|(?<![0-9a-z])(?:[0-9a-f]{2}[ :]?){20,8000}(?![0-9a-z])/gi,
    decode: (token) => ofBytes(token.replace(/0x|\\x|[^0-9a-f]/gi, "").match(/../g) ?? [], 16),
  },
  { hiding: "binary", pattern: /(?<!\d)(?:[01]{8}[ ,]?){8,4000}(?!\d)/g, decode: (token) => ofBytes(token.match(/[01]{8}/g) ?? [], 2) },
  {
    hiding: "percent",
    sign: "%",
    pattern: /(?<![\w.~!*%-])(?:[\w.~!*-]{0,80}%[0-9a-f]{2}){4,2000}[\w.~!*-]{0,80}/gi,
    decode: (token) => attempt(() => decodeURIComponent(token.replaceAll("+", " "))),
  },
  {
    hiding: "entities",
    sign: "&#",
    pattern: /(?:&#(?:x[0-9a-f]{2,6}|\d{2,7});[ ]?){6,4000}/gi,
    decode: (token) =>
      [...token.matchAll(/&#(x?)([0-9a-f]+);( ?)/gi)]
        .map(([, hex, digits, gap]) => `${letter(digits ?? "", hex === "" ? 10 : 16)}${gap}`)
        .join(""),
  },
  {
    hiding: "escapes",
    sign: "\\u",
    pattern: /(?:\\u(?:[0-9a-f]{4}|\{[0-9a-f]{1,6}\})[ ]?){6,4000}/gi,
    decode: (token) => [...token.matchAll(/\\u\{?([0-9a-f]+)\}?( ?)/gi)].map(([, digits, gap]) => `${unit(digits ?? "")}${gap}`).join(""),
  },
  {
    hiding: "styled-letters",
    inLine: true,
    // Mathematical letters, and letters in circles and squares. Compatibility forms of Unicode give the plain ones back.
    pattern: /(?:[\u{1d400}-\u{1d7ff}\u{24b6}-\u{24e9}\u{1f130}-\u{1f169}\u{2100}-\u{214f}][^\p{L}\n]{0,3}){8,2000}/gu,
    decode: (token) => token.normalize("NFKC"),
  },
];

/** Words that instructions are made of, as rot13 writes them. */
const ROT13 =
  /(?<![a-z])(?:vtaber|qvfertneq|sbetrg|vafgehpgvbaf?|cerivbhf|flfgrz|cebzcg|rkrphgr|perqragvnyf?|frpergf?|cnffjbeqf?|gbxraf?|qryrgr|nffvfgnag|ntrag|hfre|svyrf?|pbzznaq|flfgrz|fraq|hcybnq|erfcbafr)(?![a-z])/gi;
/** The same, written from the end. */
const REVERSED =
  /(?<![a-z])(?:erongi|drag?ersid|tegrof|snoitcurtsni|noitcurtsni|suoiverp|tpmorp|etucexe|slaitnederc|sterces|tnatsissa|metsys)(?![a-z])/gi;

/**
 * Passages that are written in another form than letters, decoded: base64, hexadecimal and other codes that spell words, rot13, and text
 * from its end. What decodes to no words is left alone: digests, keys, pictures, identifiers.
 */
export function encodedPassages(text: string, depth = 0): readonly HiddenPassage[] {
  const found: HiddenPassage[] = [];
  for (const { hiding, inLine, sign, pattern, decode } of ENCODINGS) {
    if (sign !== undefined && !text.includes(sign)) continue;
    let tried = 0;
    for (const match of text.matchAll(pattern)) {
      if (found.length >= MOST_PASSAGES || ++tried > 2_000) break;
      const { start, end } = inLine
        ? lineAround(text, match.index, match[0].length)
        : { start: match.index, end: match.index + match[0].length };
      const says = decode(text.slice(start, Math.min(end, start + KEPT)), text.slice(Math.max(0, start - 80), start))?.slice(
        0,
        LONGEST_PASSAGE,
      );
      const words = says === undefined ? undefined : isProse(says) ? says : (spelled(says) ?? codeIn(says, depth));
      if (words !== undefined && found.at(-1)?.end !== end) found.push({ hiding, start, end, says: words });
    }
  }
  for (const [hiding, pattern, decode] of [
    ["rot13", ROT13, rot13],
    ["reversed", REVERSED, reversed],
  ] as const) {
    for (const { start, end } of linesWith(text, pattern)) found.push({ hiding, start, end, says: decode(text.slice(start, end)) });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The words of a code inside a code. */
function codeIn(decoded: string, depth: number): string | undefined {
  if (depth >= 2 || !/^[\t\n\r -~]{24,}$/.test(decoded)) return undefined;
  const said = encodedPassages(decoded, depth + 1).map(({ says }) => says);
  return said.length === 0 ? undefined : said.join(" ");
}

function lineAround(text: string, at: number, length: number): { readonly start: number; readonly end: number } {
  const left = text.slice(Math.max(0, at - REACH), at);
  const right = text.slice(at + length, at + length + REACH);
  const start = at - left.length + left.lastIndexOf("\n") + 1;
  return { start, end: at + length + (right.includes("\n") ? right.indexOf("\n") : right.length) };
}

/** What decoded characters spell that nobody would see as such: tag characters written as escapes. */
function spelled(decoded: string): string | undefined {
  const said = findHiddenText(decoded).flatMap(({ spells }) => spells ?? []);
  return said.length === 0 ? undefined : said.join(" ");
}

/** Lines, or parts of a long one, in which two different words of a pattern stand close together. */
function* linesWith(text: string, pattern: RegExp): Generator<{ readonly start: number; readonly end: number }> {
  let before: { readonly word: string; readonly at: number } | undefined;
  let told = -1;
  for (const match of text.matchAll(pattern)) {
    const word = match[0].toLowerCase();
    const known = before;
    before = { word, at: match.index };
    if (!known || known.word === word || match.index - known.at > REACH || match.index < told) continue;
    if (text.slice(known.at, match.index).includes("\n")) continue;
    const left = text.slice(Math.max(0, known.at - REACH), known.at);
    const right = text.slice(match.index, match.index + LONGEST_PASSAGE);
    const start = known.at - left.length + left.lastIndexOf("\n") + 1;
    told = match.index + (right.includes("\n") ? right.indexOf("\n") : right.length);
    yield { start, end: told };
  }
}

function ofBase64(token: string): string | undefined {
  // A digest in hexadecimal, a path and an identifier are made of the same letters.
  if (/^[0-9a-f]+$/i.test(token) || !/[A-Z]/.test(token) || !/[a-z]/.test(token)) return undefined;
  const bytes = Buffer.from(token, "base64");
  const wide = bytes.length >= 24 && bytes.filter((byte, index) => index % 2 === 1 && byte === 0).length > bytes.length * 0.4;
  return wide ? bytes.toString("utf16le") : bytes.toString("utf8");
}

function ofBytes(groups: readonly string[], base: number): string {
  return Buffer.from(groups.map((group) => Number.parseInt(group, base))).toString("utf8");
}

function letter(digits: string, base: number): string {
  const point = Number.parseInt(digits, base);
  return point > 0 && point <= 0x10ffff && !(point >= 0xd800 && point <= 0xdfff) ? String.fromCodePoint(point) : "\ufffd";
}

/** A unit of UTF-16, so that two of them can make one character; or a code point of more digits. */
function unit(digits: string): string {
  return digits.length === 4 ? String.fromCharCode(Number.parseInt(digits, 16)) : letter(digits, 16);
}

function rot13(text: string): string {
  return text.replace(/[a-z]/gi, (char) => {
    const base = char <= "Z" ? 65 : 97;
    return String.fromCharCode(((char.charCodeAt(0) - base + 13) % 26) + base);
  });
}

function reversed(text: string): string {
  return [...text].reverse().join("");
}

function attempt(decode: () => string): string | undefined {
  try {
    return decode();
  } catch {
    return undefined;
  }
}
