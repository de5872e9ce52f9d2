/**
 * Code points that take two columns, as ranges: East Asian wide and fullwidth forms and emoji (Unicode 17, UAX 11), rounded outwards.
 * Text that is rendered went through `visible` before, so there are no joiners, selectors or controls left to reckon with, which is most of
 * what a width library is for. Counting too wide only wraps a little early.
 */
const WIDE: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x231a, 0x231b],
  [0x2329, 0x232a],
  [0x23e9, 0x23f3],
  [0x25fd, 0x25fe],
  [0x2614, 0x2615],
  [0x2630, 0x2637],
  [0x2648, 0x2653],
  [0x267f, 0x26ff],
  [0x2705, 0x2705],
  [0x270a, 0x270b],
  [0x2728, 0x2728],
  [0x274c, 0x274e],
  [0x2753, 0x2757],
  [0x2795, 0x2797],
  [0x27b0, 0x27bf],
  [0x2b1b, 0x2b1c],
  [0x2b50, 0x2b55],
  [0x2e80, 0xa4cf],
  [0xa960, 0xa97f],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe10, 0xfe19],
  [0xfe30, 0xfe6f],
  [0xff01, 0xff60],
  [0xffe0, 0xffe6],
  [0x16fe0, 0x18dff],
  [0x1aff0, 0x1b2ff],
  [0x1d300, 0x1d37f],
  [0x1f000, 0x1faff],
  [0x20000, 0x3ffff],
];

/** What stands or falls together when a word has to be broken: an escape, or a character with its marks. */
const UNITS = /\\u\{[0-9a-f]+\}|\P{M}\p{M}*|\p{M}+/gu;

/** The columns that a visible text takes on a terminal. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    if (point < 0x300) width += 1;
    else if (!/^\p{M}$/u.test(character)) width += WIDE.some(([from, to]) => point >= from && point <= to) ? 2 : 1;
  }
  return width;
}

/** The text with spaces behind it, up to `width` columns. */
export function pad(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - displayWidth(text)));
}

/**
 * The text as lines of at most `width` columns, broken at spaces; runs of spaces count as one. A word that is longer than a line,
 * which is a path or a command, is broken too, after a `/` where one is near.
 */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  let used = 0;
  for (const word of text.split(" ").filter((part) => part !== "")) {
    for (const piece of breakWord(word, width)) {
      const wide = displayWidth(piece);
      if (line !== "" && used + 1 + wide <= width) {
        line += ` ${piece}`;
        used += 1 + wide;
      } else {
        if (line !== "") lines.push(line);
        line = piece;
        used = wide;
      }
    }
  }
  if (line !== "") lines.push(line);
  return lines;
}

function breakWord(word: string, width: number): string[] {
  if (displayWidth(word) <= width) return [word];
  const pieces: string[] = [];
  let piece = "";
  let used = 0;
  for (const unit of word.match(UNITS) ?? []) {
    const wide = displayWidth(unit);
    if (used + wide > width && piece !== "") {
      const slash = piece.lastIndexOf("/") + 1;
      const cut = slash > piece.length / 2 ? slash : piece.length;
      pieces.push(piece.slice(0, cut));
      piece = piece.slice(cut);
      used = displayWidth(piece);
    }
    piece += unit;
    used += wide;
  }
  if (piece !== "") pieces.push(piece);
  return pieces;
}
