import { entropy } from "./randomness.ts";

/** Length of the piece by which values are found; nothing shorter is ever redacted. */
const KEY = 8;
/** Bits that a value must hold by estimate: the password `postgres` must not black out every mention of the database. */
const REDACTABLE_BITS = 40;
/** A limit for hostile trees; what lies beyond was still masked where it was found. */
const MOST_VALUES = 20_000;
/** Looks random enough, and is long enough, to be looked for everywhere. */
export function isRedactable(value: string): boolean {
  return value.length >= 12 && value.length * entropy(value) >= REDACTABLE_BITS;
}

/** Known values, looked for in a text in one pass whose cost does not grow with their number. */
export class Redactor {
  readonly #forms = new Map<string, string[]>();
  /** One bit for each pair of first characters: most places of a text are ruled out by it. */
  readonly #starts = new Uint8Array(0x10000 / 8);
  readonly #known = new Set<string>();

  get size(): number {
    return this.#known.size;
  }

  /** Adds a value as it stands. */
  add(value: string): void {
    if (value.length < KEY || this.#known.size >= MOST_VALUES || this.#known.has(value)) return;
    this.#known.add(value);
    const key = value.slice(0, KEY);
    const forms = this.#forms.get(key) ?? [];
    // The longest first: a value that another one begins with must not leave the rest of it in sight.
    this.#forms.set(key, [...forms, value].sort((a, b) => b.length - a.length));
    const start = hash(value.charCodeAt(0), value.charCodeAt(1));
    this.#starts[start >> 3] = (this.#starts[start >> 3] ?? 0) | (1 << (start & 7));
  }

  /** Adds a value in every encoding in which it could come to stand in a report. */
  addEncoded(value: string): void {
    for (const form of encodings(value)) this.add(form);
  }

  /** The text with every known value replaced by as many `█`. */
  hide(text: string): string {
    if (this.#forms.size === 0) return text;
    const parts: string[] = [];
    let from = 0;
    for (let at = 0; at + KEY <= text.length; at++) {
      const start = hash(text.charCodeAt(at), text.charCodeAt(at + 1));
      if (((this.#starts[start >> 3] ?? 0) & (1 << (start & 7))) === 0) continue;
      const found = this.#forms.get(text.slice(at, at + KEY))?.find((form) => text.startsWith(form, at));
      if (found === undefined) continue;
      parts.push(text.slice(from, at), "█".repeat(found.length));
      from = at + found.length;
      at = from - 1;
    }
    return from === 0 ? text : parts.join("") + text.slice(from);
  }
}

function hash(first: number, second: number): number {
  return ((first & 0xff) << 8) | (second & 0xff);
}

/** A value raw, reversed, in hexadecimal, in base64 wherever it may begin, percent-encoded, and escaped for JSON and HTML. */
function encodings(value: string): Set<string> {
  const hex = Buffer.from(value).toString("hex");
  return new Set([
    value,
    [...value].reverse().join(""),
    hex,
    hex.toUpperCase(),
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
    const encoded = Buffer.concat([Buffer.alloc(offset), bytes]).toString("base64").replace(/=+$/u, "");
    const skip = Math.ceil((offset * 8) / 6);
    const whole = Math.floor(((offset + bytes.length) * 8) / 6);
    const core = encoded.slice(skip, whole);
    return [core, core.replaceAll("+", "-").replaceAll("/", "_")];
  });
}
