/** The families of characters that hide text, each with its own technique. */
export type HiddenKind = "tag" | "bidi" | "zero-width" | "variation-selector" | "private-use" | "control";

/** Which family a code point belongs to; undefined for everything that a reader sees. */
export function kindOf(point: number): HiddenKind | undefined {
  if (point < 0x20) return point === 0x09 || point === 0x0a || point === 0x0c || point === 0x0d ? undefined : "control";
  if (point < 0xad) return point >= 0x7f && point <= 0x9f && point !== 0x85 ? "control" : undefined;
  if (point >= 0xe0000 && point <= 0xe007f) return "tag";
  if ((point >= 0x202a && point <= 0x202e) || (point >= 0x2066 && point <= 0x2069)) return "bidi";
  if ((point >= 0xfe00 && point <= 0xfe0f) || (point >= 0xe0100 && point <= 0xe01ef)) return "variation-selector";
  if ((point >= 0xe000 && point <= 0xf8ff) || point >= 0xf0000) return "private-use";
  return isZeroWidth(point) ? "zero-width" : undefined;
}

/** Code points without width (Unicode's default ignorable ones), apart from the families above. */
function isZeroWidth(point: number): boolean {
  if (point >= 0x200b && point <= 0x200f) return true;
  if (point >= 0x2060 && point <= 0x206f) return true;
  if (point >= 0x1d173 && point <= 0x1d17a) return true;
  if (point >= 0x1bca0 && point <= 0x1bca3) return true;
  return ZERO_WIDTH.has(point) || (point >= 0xfff0 && point <= 0xfffb) || (point >= 0xe0080 && point <= 0xe0fff);
}

const ZERO_WIDTH: ReadonlySet<number> = new Set([
  0xad, 0x34f, 0x61c, 0x115f, 0x1160, 0x17b4, 0x17b5, 0x180b, 0x180c, 0x180d, 0x180e, 0x180f, 0x3164, 0xfeff, 0xffa0,
]);

/** Scripts whose words are written with joiners and non-joiners, or are broken with zero-width spaces. */
const JOINING =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Nko}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Thai}\p{Script=Lao}\p{Script=Tibetan}\p{Script=Myanmar}\p{Script=Khmer}\p{Script=Javanese}\p{Script=Balinese}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Hebrew}]/u;
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;
const EMOJI = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}]/u;
/** What a variation selector may follow: emoji and symbols, digits of keycaps, ideographs and the letters that have standard variants. */
const VARIED = /[\p{Emoji}\p{S}\p{Po}\p{Pd}\p{Script=Han}\p{Script=Mongolian}\p{Script=Myanmar}\p{Script=Phags_Pa}]/u;
const LETTER = /[\p{L}\p{M}\p{N}]/u;

/** What must be known of the line in which a character stands. */
export interface Line {
  isRightToLeft(at: number): boolean;
}

/** Whether a character that can hide text is at home where it stands: part of an emoji, of a word of a script that needs it, a mark at the start. */
export function isAtHome(text: string, at: number, point: number, kind: HiddenKind, line: Line): boolean {
  switch (kind) {
    case "tag":
      return inFlag(text, at);
    case "bidi":
      return point !== 0x202d && point !== 0x202e && line.isRightToLeft(at);
    case "zero-width":
      return zeroWidthAtHome(text, at, point, line);
    case "variation-selector":
      return VARIED.test(before(text, at));
    case "private-use":
    case "control":
      return false;
  }
}

function zeroWidthAtHome(text: string, at: number, point: number, line: Line): boolean {
  // A byte order mark says how the file is encoded.
  if (point === 0xfeff && at === 0) return true;
  const previous = before(text, at);
  const next = after(text, at, point);
  // A soft hyphen says where a word may be broken.
  if (point === 0xad) return LETTER.test(previous) && LETTER.test(next);
  if (point === 0x200d && (EMOJI.test(previous) || previous === "\ufe0f") && EMOJI.test(next)) return true;
  // Marks of direction belong to lines with right-to-left words.
  if (point === 0x200e || point === 0x200f || point === 0x61c) return line.isRightToLeft(at);
  // Interlinear and musical formatting, fillers and joiners: at home beside a letter of a script that uses them.
  return JOINING.test(previous) || JOINING.test(next);
}

/** A flag of a region: the black flag, tag letters, the cancel tag. Only as long as a region code can be. */
function inFlag(text: string, at: number): boolean {
  const from = Math.max(0, at - 16);
  const window = text.slice(from, at + 16);
  if (!window.includes("\u{1f3f4}")) return false;
  for (const match of window.matchAll(/\u{1f3f4}[\u{e0030}-\u{e0039}\u{e0061}-\u{e007a}]{3,6}\u{e007f}/gu)) {
    if (from + match.index <= at && at < from + match.index + match[0].length) return true;
  }
  return false;
}

export function hasRightToLeft(text: string): boolean {
  return RIGHT_TO_LEFT.test(text);
}

function before(text: string, at: number): string {
  if (at === 0) return "";
  const unit = text.charCodeAt(at - 1);
  return unit >= 0xdc00 && unit <= 0xdfff && at > 1 ? text.slice(at - 2, at) : text.charAt(at - 1);
}

function after(text: string, at: number, point: number): string {
  const next = text.codePointAt(at + (point > 0xffff ? 2 : 1));
  return next === undefined ? "" : String.fromCodePoint(next);
}
