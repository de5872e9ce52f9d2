/**
 * Letters of other scripts that a person cannot tell from Latin ones, as they stand in names and commands.
 * A choice from https://www.unicode.org/Public/security/latest/confusables.txt
 */
const LATIN: ReadonlyMap<string, string> = new Map(
  Object.entries({
    // Cyrillic
    ...{
      а: "a",
      е: "e",
      о: "o",
      р: "p",
      с: "c",
      у: "y",
      х: "x",
      і: "i",
      ј: "j",
      ѕ: "s",
      һ: "h",
      ԁ: "d",
      ԛ: "q",
      ԝ: "w",
      ѵ: "v",
      ӏ: "l",
      ɡ: "g",
    },
    ...{
      А: "A",
      В: "B",
      Е: "E",
      К: "K",
      М: "M",
      Н: "H",
      О: "O",
      Р: "P",
      С: "C",
      Т: "T",
      У: "Y",
      Х: "X",
      І: "I",
      Ј: "J",
      Ѕ: "S",
      Ԁ: "D",
      Ԍ: "G",
    },
    // Greek
    ...{ ο: "o", α: "a", ν: "v", ι: "i", ρ: "p", κ: "k", υ: "u", χ: "x", γ: "y" },
    ...{ Α: "A", Β: "B", Ε: "E", Ζ: "Z", Η: "H", Ι: "I", Κ: "K", Μ: "M", Ν: "N", Ο: "O", Ρ: "P", Τ: "T", Υ: "Y", Χ: "X" },
    // Armenian, Cherokee, Lisu and letters of phonetic alphabets
    ...{ օ: "o", ո: "n", ս: "u", հ: "h", ց: "g", Ꭺ: "A", Ᏼ: "B", Ꮯ: "C", Ꭰ: "D", Ꭼ: "E", Ꮐ: "G", Ꮋ: "H", Ꭻ: "J", Ꮶ: "K", Ꮮ: "L", Ꮇ: "M" },
    ...{ Ꮲ: "P", Ꮪ: "S", Ꭲ: "T", Ꮩ: "V", Ꮃ: "W", ꓮ: "A", ꓰ: "E", ꓢ: "S", ꓖ: "G", ꓠ: "N", ꓔ: "T", ı: "i", ɑ: "a", ⅼ: "l", ⅰ: "i" },
    // signs that stand for others in names and commands
    ...{ "․": ".", "∕": "/", "⁄": "/", "‐": "-", "‑": "-", "−": "-", ꓸ: "." },
  }),
);

const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;

/** The text as a person sees it, in Latin letters: two texts with the same skeleton look the same. */
export function skeleton(text: string): string {
  if (!OTHER_LETTER.test(text)) return text;
  let seen = "";
  for (const char of text.replace(INVISIBLE, "")) seen += LATIN.get(char) ?? char;
  return seen.normalize("NFKC");
}

/** A word that is written in Latin letters and in signs of another script that look like such. */
export interface MixedWord {
  /** Offsets in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  readonly word: string;
  readonly like: string;
}

const WORD = /[\p{L}\p{M}\p{N}_$.:/@-]{2,200}/gu;
const OTHER_LETTER = /\P{ASCII}/u;

/**
 * Words with both kinds of letters, of which every foreign one looks like a Latin one: no language writes so. `μs`, `Δt`, `α-helix` and
 * Cyrillic or Greek words are left alone, and so are letters of Latin itself with marks.
 */
export function mixedWords(text: string): readonly MixedWord[] {
  const found: MixedWord[] = [];
  if (!OTHER_LETTER.test(text)) return found;
  for (const match of text.matchAll(WORD)) {
    const word = match[0];
    if (!OTHER_LETTER.test(word)) continue;
    // A path or an address is looked at piece by piece: `docs/руководство.md` is in two languages and deceives nobody.
    let offset = match.index;
    for (const piece of word.split(/(?<=[./:@_$-])|(?=[./:@_$-])/u)) {
      if (isMixed(piece)) found.push({ start: offset, end: offset + piece.length, word: piece, like: skeleton(piece) });
      offset += piece.length;
    }
    if (found.length >= 1_000) break;
  }
  return found;
}

function isMixed(piece: string): boolean {
  if (!OTHER_LETTER.test(piece)) return false;
  let latin = 0;
  let foreign = 0;
  for (const char of piece) {
    if (/[A-Za-z]/.test(char)) latin += 1;
    else if (LATIN.has(char) && /(?!\p{Script=Latin})\p{L}/u.test(char)) foreign += 1;
    else if (/\p{L}/u.test(char)) return false;
  }
  // One Greek letter before or behind a Latin one is a formula: `αx`, `Δν`.
  return foreign > 0 && latin >= 2;
}
