/** Characters that a hash is made of, blanks not counted. */
const WINDOW = 100;
const FACTOR = 37;
const HALF = 2 ** 32;
/** Stands at the end of the text, before the zeros that fill the last windows. */
const END = 0xffff;

/** The hash of one line, and the stretch of the text that it was made of. */
export interface LineHash {
  readonly hash: string;
  readonly of: string;
}

/**
 * The hash by which GitHub's code scanning knows the line of an alert again (codeql-action, src/fingerprints.ts): over the next hundred UTF-16
 * units from the start of the line, modulo 2⁶⁴, without spaces and tabs, every line end as LF; in hexadecimal, with a number
 * behind it that counts equal hashes of the text. An action that uploads SARIF would work out the same, for every line; here only those are
 * hashed that are asked for, and those before that begin like one of them.
 *
 * @param lines the lines that are asked for, from 1; one that the text has not is left out. Here a lone CR ends a line, too.
 */
export function lineHashes(text: string, lines: ReadonlySet<number>): Map<number, LineHash> {
  const begins = lineBegins(text, Math.max(0, ...lines));
  const alike = new Set<number>();
  for (const line of lines) if (line <= begins.length) alike.add(firstUnits(text, begins[line - 1] ?? 0));
  const found = new Map<number, LineHash>();
  const seen = new Map<string, number>();
  for (const [index, begin] of begins.entries()) {
    if (!alike.has(firstUnits(text, begin))) continue;
    const { hash, end } = hashFrom(text, begin);
    const nth = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, nth);
    if (lines.has(index + 1)) found.set(index + 1, { hash: `${hash}:${nth}`, of: text.slice(begin, end) });
  }
  return found;
}

/** Where the first lines of a text begin, at their first unit that is no blank; the last line begins, if need be, at the end of the text. */
function lineBegins(text: string, most: number): number[] {
  const begins: number[] = [];
  const returns = text.includes("\r");
  for (let at = skipBlanks(text, 0); begins.length < most; at = skipBlanks(text, at)) {
    begins.push(at);
    if (at >= text.length) break;
    if (returns) while (at < text.length && text.charCodeAt(at) !== 10 && text.charCodeAt(at) !== 13) at++;
    else {
      const end = text.indexOf("\n", at);
      at = end < 0 ? text.length : end;
    }
    // Without a line end no further line begins.
    if (at >= text.length) break;
    at++;
  }
  return begins;
}

/** The next place at or after `at` that counts: blanks do not, nor does the LF of a CR LF. */
function skipBlanks(text: string, at: number): number {
  let next = at;
  for (; next < text.length; next++) {
    const unit = text.charCodeAt(next);
    if (unit !== 32 && unit !== 9 && !(unit === 10 && next > 0 && text.charCodeAt(next - 1) === 13)) break;
  }
  return next;
}

/** A number made of the first few units that count. */
function firstUnits(text: string, begin: number): number {
  let key = 0;
  let at = begin;
  for (let n = 0; n < 6 && at < text.length; n++) {
    const unit = text.charCodeAt(at);
    key = (Math.imul(key, FACTOR) + (unit === 13 ? 10 : unit)) | 0;
    at = skipBlanks(text, at + 1);
  }
  return key;
}

/** The hash of a window, and where in the text the window ends: behind the blanks that follow it. */
function hashFrom(text: string, begin: number): { readonly hash: string; readonly end: number } {
  // Two halves of 32 bits, for a double holds 53: none of the products below needs more than 38.
  let [high, low] = [0, 0];
  let at = begin;
  let ended = false;
  for (let n = 0; n < WINDOW; n++) {
    let unit = 0;
    if (at < text.length) {
      const there = text.charCodeAt(at);
      unit = there === 13 ? 10 : there;
      at = skipBlanks(text, at + 1);
    } else if (!ended) {
      unit = END;
      ended = true;
    }
    const sum = low * FACTOR + unit;
    const carry = Math.floor(sum / HALF);
    low = sum - carry * HALF;
    high = (high * FACTOR + carry) % HALF;
  }
  return { hash: high === 0 ? low.toString(16) : high.toString(16) + low.toString(16).padStart(8, "0"), end: at };
}
