import { PIECE, Pieces } from "./pieces.ts";
import { entropy, kind, kinds } from "./randomness.ts";

/** Bits that a value must hold by estimate: the password `postgres` must not black out every mention of the database. */
const REDACTABLE_BITS = 40;
/** A shorter one of three kinds of characters, as people are told to choose them, is no word of any text either. */
const SHORT_BITS = 24;
/** Limits for hostile trees; what lies beyond was still masked where it was found. */
const MOST_FORMS = 100_000;
/** Pieces by which values are known when a text was cut in the middle of one. */
const MOST_PIECES = 250_000;

/** Looks random enough, and is long enough, to be looked for everywhere. */
export function isRedactable(value: string): boolean {
  const bits = value.length * entropy(value);
  return (value.length >= 12 && bits >= REDACTABLE_BITS) || (value.length >= PIECE && kinds(value) >= 3 && bits >= SHORT_BITS);
}

/** Known values, looked for in a text in one pass whose cost does not grow with their number. */
export class Redactor {
  /** By their last piece, for a value shorter than one is never redacted, and the first ones of many are the same prefix. */
  readonly #forms = new Map<string, string[]>();
  readonly #known = new Set<string>();
  /** Pieces of values: a report quotes lines and cuts them, so that only a part of a value may stand in it. */
  readonly #pieces = new Pieces();
  /** The last pieces of the forms. */
  readonly #ends = new Pieces();
  /** One bit for the first two characters of each piece: most places of a text are ruled out by it. */
  readonly #starts = new Uint8Array(0x10000 / 8);

  /** Adds a value as it stands. */
  add(value: string): void {
    if (this.#known.size < MOST_FORMS) this.#add(value);
  }

  #add(value: string): void {
    if (value.length < PIECE || this.#known.has(value)) return;
    this.#known.add(value);
    const at = value.length - PIECE;
    const key = value.slice(at);
    const forms = this.#forms.get(key);
    if (forms) forms.push(value);
    else this.#forms.set(key, [value]);
    this.#ends.add(value, at);
    this.#mark(value, at);
  }

  #mark(text: string, at: number): void {
    const start = hash(text.charCodeAt(at), text.charCodeAt(at + 1));
    this.#starts[start >> 3] = (this.#starts[start >> 3] ?? 0) | (1 << (start & 7));
  }

  /**
   * Adds values in every encoding in which they could come to stand in a report, whole and, for a report cuts the lines that it quotes, in part.
   * With each value comes how many characters at its start are the same in all of its kind: a piece that begins in them holds fewer of its own, and
   * as words go (`secret_5`) may stand in any path. The limits hold for each call, so that what is known of a group of values does not depend on the groups before it.
   */
  addEncoded(values: ReadonlyMap<string, number>): void {
    const left = { forms: MOST_FORMS, pieces: MOST_PIECES };
    // As they stand first: should there be too many, these are what a report would hold.
    for (const [value, prefix] of values) this.#addWithPieces(value, left, prefix);
    for (const [value, prefix] of values) {
      for (const form of encodings(value)) this.#addWithPieces(form, left, form.startsWith(value.slice(0, prefix)) ? prefix : 0);
      for (const form of hexForms(value)) if (left.forms-- > 0) this.#add(form);
    }
  }

  #addWithPieces(form: string, left: { forms: number; pieces: number }, prefix: number): void {
    if (left.forms-- > 0) this.#add(form);
    for (let at = prefix; at + PIECE <= form.length && left.pieces > 0; at++) {
      if (!looksDrawn(form, at)) continue;
      this.#pieces.add(form, at);
      this.#mark(form, at);
      left.pieces--;
    }
  }

  /** The text with every known value replaced by as many `█`. */
  hide(text: string): string {
    return blackOut(text, this.locate(text));
  }

  /** Where values and pieces of them stand, as pairs of offsets. */
  locate(text: string): readonly number[] {
    const found: number[] = [];
    if (this.#forms.size === 0) return found;
    for (let at = 0; at + PIECE <= text.length; at++) {
      const start = hash(text.charCodeAt(at), text.charCodeAt(at + 1));
      if (((this.#starts[start >> 3] ?? 0) & (1 << (start & 7))) === 0) continue;
      const end = at + PIECE;
      if (this.#ends.has(text, at))
        for (const form of this.#forms.get(text.slice(at, end)) ?? [])
          if (text.startsWith(form, end - form.length)) found.push(end - form.length, end);
      if (this.#pieces.has(text, at)) found.push(at, end);
    }
    return found;
  }
}

/** The text with `█` for every character of some stretches, given as pairs of offsets. */
export function blackOut(text: string, stretches: readonly number[]): string {
  if (stretches.length === 0) return text;
  const pairs: [number, number][] = [];
  for (let index = 0; index < stretches.length; index += 2) pairs.push([stretches[index] ?? 0, stretches[index + 1] ?? 0]);
  pairs.sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  const parts: string[] = [];
  let from = 0;
  for (const [start, end] of pairs) {
    if (end <= from) continue;
    parts.push(text.slice(from, Math.max(from, start)), "█".repeat(end - Math.max(from, start)));
    from = end;
  }
  return parts.join("") + text.slice(from);
}

/** Whether a piece looks drawn at random: words that a password or a token's prefix may hold (`-api-key`) must not be blacked out everywhere. */
function looksDrawn(text: string, from: number): boolean {
  let seen = 0;
  let distinct = 0;
  for (let at = from; at < from + PIECE; at++) {
    const unit = text.charCodeAt(at);
    seen |= 1 << kind(unit);
    let first = from;
    while (text.charCodeAt(first) !== unit) first++;
    if (first === at) distinct++;
    // Lower case, upper case, digits; signs do not count.
    if (distinct >= 5 && (seen & 1) + ((seen >> 1) & 1) + ((seen >> 2) & 1) >= 2) return true;
  }
  return false;
}

function hash(first: number, second: number): number {
  return ((first & 0xff) << 8) | (second & 0xff);
}

/** Eight hexadecimal digits are four bytes, which tell little and which any digest of a report may hold by chance: only the whole counts. */
function hexForms(value: string): readonly string[] {
  const hex = Buffer.from(value).toString("hex");
  return [hex, hex.toUpperCase()];
}

/** A value reversed, in base64 wherever it may begin, percent-encoded, and escaped for JSON and HTML. */
function encodings(value: string): Set<string> {
  return new Set([
    [...value].reverse().join(""),
    ...base64Forms(value),
    encodeURIComponent(value),
    encodeURIComponent(value).replaceAll(/%[0-9A-F]{2}/gu, (code) => code.toLowerCase()),
    JSON.stringify(value).slice(1, -1),
    value.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;").replaceAll("'", "&#39;"),
  ]);
}

/**
 * A value inside a longer text that was encoded as a whole begins at any of three offsets. The characters at either end also hold
 * bits of the neighbours and are left out.
 */
function base64Forms(value: string): string[] {
  const bytes = Buffer.from(value);
  return [0, 1, 2].flatMap((offset) => {
    const encoded = Buffer.concat([Buffer.alloc(offset), bytes])
      .toString("base64")
      .replace(/=+$/u, "");
    const skip = Math.ceil((offset * 8) / 6);
    const whole = Math.floor(((offset + bytes.length) * 8) / 6);
    const core = encoded.slice(skip, whole);
    return [core, core.replaceAll("+", "-").replaceAll("/", "_")];
  });
}
