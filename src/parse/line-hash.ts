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
 * The hash by which GitHub's code scanning knows the line of an alert again (codeql-action, src/fingerprints.ts): a rolling hash over the next
 * hundred UTF-16 units from the start of the line, modulo 2⁶⁴, without spaces and tabs, every line end as LF; in hexadecimal, with a number
 * behind it that counts equal hashes of the text. An action that uploads SARIF would work out the same.
 *
 * @param lines the lines that are asked for, from 1; one that the text has not is left out. Here a lone CR ends a line, too.
 */
export function lineHashes(text: string, lines: ReadonlySet<number>): Map<number, LineHash> {
  const found = new Map<number, LineHash>();
  const seen = new Map<string, number>();
  const [factorHigh, factorLow] = FIRST_FACTOR;
  const window = new Uint16Array(WINDOW);
  // The line that begins at a place of the window, and where in the text; 0 where none does.
  const begins = new Uint32Array(WINDOW);
  const offsets = new Uint32Array(WINDOW);
  let [high, low] = [0, 0];
  let at = 0;
  let line = 0;
  let atStart = true;
  let offset = 0;
  const state = (): void => {
    const number = begins[at] ?? 0;
    if (number === 0) return;
    begins[at] = 0;
    const hash = high === 0 ? low.toString(16) : high.toString(16) + low.toString(16).padStart(8, "0");
    const nth = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, nth);
    if (lines.has(number)) found.set(number, { hash: `${hash}:${nth}`, of: text.slice(offsets[at], offset) });
  };
  const roll = (unit: number): void => {
    const leaving = window[at] ?? 0;
    window[at] = unit;
    // Two halves of 32 bits, for a double holds 53: none of the products below needs more than 49.
    const sum = low * FACTOR + unit - factorLow * leaving;
    const carry = Math.floor(sum / HALF);
    low = sum - carry * HALF;
    const upper = high * FACTOR + carry - factorHigh * leaving;
    high = upper - Math.floor(upper / HALF) * HALF;
    at = (at + 1) % WINDOW;
  };
  const take = (unit: number): void => {
    state();
    if (atStart) {
      line += 1;
      begins[at] = line;
      offsets[at] = offset;
    }
    atStart = unit === 10;
    roll(unit);
  };
  let afterReturn = false;
  for (; offset < text.length; offset++) {
    const unit = text.charCodeAt(offset);
    const skipped = unit === 32 || unit === 9 || (unit === 10 && afterReturn);
    afterReturn = unit === 13;
    if (!skipped) take(unit === 13 ? 10 : unit);
  }
  take(END);
  for (let i = 0; i < WINDOW; i++) {
    state();
    roll(0);
  }
  return found;
}

/** 37¹⁰⁰ modulo 2⁶⁴, by which a unit counts when it leaves the window, in two halves. */
const FIRST_FACTOR = ((): readonly [number, number] => {
  const power = BigInt.asUintN(64, BigInt(FACTOR) ** BigInt(WINDOW));
  return [Number(power >> 32n), Number(power & 0xffffffffn)];
})();
