/** Bytes that are decoded at once: several hits near each other then share one decoded text. */
const BLOCK = 16_384;

/** A view of a few kilobytes of a file as text, one character for each byte, moved to where patterns are tried. */
export class Window {
  readonly #bytes: Buffer;
  #text = "";
  #from = 0;
  #to = 0;
  #decoded = 0;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  /** Bytes that were decoded so far: what verifying has cost. */
  get decoded(): number {
    return this.#decoded;
  }

  /** A stretch as text, for a reader. */
  text(from: number, to: number): string {
    this.#decoded += to - from;
    return this.#bytes.toString("latin1", from, to);
  }

  /** Runs a sticky pattern at an offset; `behind` and `ahead` are how far it may look. Indices of the result count from the start of the bytes. */
  match(pattern: RegExp, at: number, behind: number, ahead: number): { start: number; end: number } | undefined {
    const from = Math.max(0, at - behind);
    const to = Math.min(this.#bytes.length, at + ahead);
    if (from < this.#from || to > this.#to) {
      this.#from = from;
      this.#to = Math.min(this.#bytes.length, Math.max(to, from + BLOCK));
      this.#text = this.text(this.#from, this.#to);
    }
    pattern.lastIndex = at - this.#from;
    const found = pattern.exec(this.#text);
    if (found === null) return undefined;
    const [start, end] = found.indices?.groups?.["value"] ?? [found.index, found.index + found[0].length];
    return { start: start + this.#from, end: end + this.#from };
  }
}
