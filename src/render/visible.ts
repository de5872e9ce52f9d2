/**
 * What a reader would not see, or would see in the wrong order:
 * control characters (also newline and tab: every field that is rendered is one line), lone surrogates, line and paragraph separators,
 * format characters (bidi, zero-width, soft hyphen, byte order mark), everything Unicode calls default-ignorable (variation selectors,
 * tag characters, Hangul fillers, the combining grapheme joiner), private use, noncharacters, every space but U+0020, and the blank braille cell.
 */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2800]|(?! )\p{Zs}/gu;

/**
 * Combining marks that have nothing to stand on, or stand on a pile of four: the former change the character before the text,
 * the latter grow over the lines above and below. Four covers every written language.
 */
const STRAY_MARK = /(?<!.)\p{M}|(?<=\p{M}{4})\p{M}/gsu;

/**
 * The first step for every sink: characters that hide, reorder or control become `\u{…}` (lower-case hex), all others stay.
 *
 * Emoji that are joined by zero-width joiners or styled by variation selectors fall apart on purpose: the same characters carry
 * hidden text, and a report on hostile text must not have to guess which is which. A text that spells `\u{202e}` itself stays as it is,
 * so the function may be applied twice; it makes text harmless, it is not an encoding to decode.
 */
export function visible(text: string): string {
  return text.replace(STRAY_MARK, spell).replace(UNSEEN, spell);
}

/** A run of characters that a reader sees, or of such that are spelled. */
export interface VisiblePart {
  readonly text: string;
  /** True for what `visible` had to spell. */
  readonly unseen: boolean;
}

const HIDDEN = new RegExp(`((?:${STRAY_MARK.source}|${UNSEEN.source})+)`, "su");

/** The same text as `visible` gives, in parts, for a page that can mark what was hidden. */
export function visibleParts(text: string): VisiblePart[] {
  return text
    .split(HIDDEN)
    .map((part, i) => (i % 2 === 0 ? { text: part, unseen: false } : { text: Array.from(part, spell).join(""), unseen: true }))
    .filter((part) => part.text !== "");
}

function spell(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}

/**
 * At most `max` code points of a text that is already visible, with the number that was left out.
 * A bound for fields that come from a hostile tree without one.
 */
export function clip(text: string, max: number): string {
  if (text.length <= max) return text;
  const points = Array.from(text);
  if (points.length <= max) return text;
  return `${points.slice(0, max).join("")}… (${points.length - max} more characters)`;
}
