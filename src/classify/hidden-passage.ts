/** How a passage is kept from the eyes of a person. */
export type Hiding =
  | "comment"
  | "reference"
  | "collapsed"
  | "unseen-style"
  | "pushed-aside"
  | "pushed-down"
  | "base64"
  | "hexadecimal"
  | "binary"
  | "percent"
  | "entities"
  | "escapes"
  | "rot13"
  | "reversed"
  | "styled-letters"
  | "characters";

/** A passage that an agent reads and a person does not see, or not as words. */
export interface HiddenPassage {
  readonly hiding: Hiding;
  /** Offsets in the text of the file, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** What it says, decoded; at most some thousand characters. May hold a secret that nobody has found: show it by `shown()`. */
  readonly says: string;
}

/** Passages of one file, and characters of one passage. A hostile file could hold any number. */
export const MOST_PASSAGES = 400;
export const LONGEST_PASSAGE = 8_192;

const SHOWN = 200;

/** A text as a message may show it: in one line, cut, and with long tokens struck out, for they may be secrets. */
export function shown(text: string): string {
  const line = text
    .slice(0, 4 * SHOWN)
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[A-Za-z0-9+/_=.-]{32,}|(?=[A-Za-z/+_=.-]*\d)[A-Za-z0-9+/_=.-]{20,}/g, (token) => "█".repeat(token.length));
  return line.length > SHOWN ? `${line.slice(0, SHOWN)}…` : line;
}

/** Whether a text reads as words of a language: nearly all of it printable, mostly letters, and cut into words of a usual length. */
export function isProse(text: string): boolean {
  const sample = text.slice(0, 4_096);
  if (sample.length < 12 || /\ufffd/.test(sample)) return false;
  const printable = sample.replace(/[^\p{L}\p{M}\p{N}\p{P}\p{S}\p{Zs}\n\r\t]/gu, "").length;
  if (printable < sample.length * 0.98) return false;
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters < sample.length * 0.55) return false;
  // Scripts without spaces between words are words all along.
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]{6}/u.test(sample)) return true;
  const words = sample.split(/\s+/).filter((word) => /^[\p{P}\p{S}]{0,3}\p{L}[\p{L}\p{M}'’-]{0,24}[\p{P}\p{S}]{0,3}$/u.test(word));
  return words.length >= 3 && words.length >= sample.split(/\s+/).length * 0.5;
}
