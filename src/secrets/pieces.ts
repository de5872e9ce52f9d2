/** Characters of a piece. */
export const PIECE = 8;

/**
 * A set of pieces of texts, each of `PIECE` characters, told by the text and the offset at which it stands: no string is made for any of them. A large tree knows
 * a quarter of a million pieces, and every place of its report is looked up.
 */
export class Pieces {
  /** Open addressing; an entry is its number plus one, 0 is free. At most half is taken. */
  #table = new Int32Array(1 << 10);
  readonly #texts: string[] = [];
  readonly #offsets: number[] = [];

  add(text: string, at: number): void {
    const slot = this.#slotOf(text, at);
    if (this.#table[slot] !== 0) return;
    this.#texts.push(text);
    this.#offsets.push(at);
    this.#table[slot] = this.#texts.length;
    if (this.#texts.length * 2 > this.#table.length) this.#grow();
  }

  has(text: string, at: number): boolean {
    return this.#table[this.#slotOf(text, at)] !== 0;
  }

  /** Where the piece stands in the table, or the free place where it would. */
  #slotOf(text: string, at: number): number {
    const last = this.#table.length - 1;
    let slot = hash(text, at) & last;
    for (; ; slot = (slot + 1) & last) {
      const entry = this.#table[slot] ?? 0;
      if (entry === 0 || isSame(text, at, this.#texts[entry - 1] ?? "", this.#offsets[entry - 1] ?? 0)) return slot;
    }
  }

  #grow(): void {
    this.#table = new Int32Array(this.#table.length * 4);
    for (let entry = 0; entry < this.#texts.length; entry++)
      this.#table[this.#slotOf(this.#texts[entry] ?? "", this.#offsets[entry] ?? 0)] = entry + 1;
  }
}

function hash(text: string, at: number): number {
  let sum = 0;
  for (let next = at; next < at + PIECE; next++) sum = Math.imul(sum ^ text.charCodeAt(next), 0x01000193);
  // The low bits choose the place, and a product leaves them poor.
  return sum ^ (sum >>> 15);
}

function isSame(a: string, atA: number, b: string, atB: number): boolean {
  for (let offset = 0; offset < PIECE; offset++) if (a.charCodeAt(atA + offset) !== b.charCodeAt(atB + offset)) return false;
  return true;
}
