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
  readonly #hashes: number[] = [];

  add(text: string, at: number): void {
    const sum = hash(text, at);
    const slot = this.#slotOf(text, at, sum);
    if (this.#table[slot] !== 0) return;
    this.#texts.push(text);
    this.#offsets.push(at);
    this.#hashes.push(sum);
    this.#table[slot] = this.#texts.length;
    if (this.#texts.length * 2 > this.#table.length) this.#grow();
  }

  has(text: string, at: number): boolean {
    return this.#table[this.#slotOf(text, at, hash(text, at))] !== 0;
  }

  /** Where the piece stands in the table, or the free place where it would. */
  #slotOf(text: string, at: number, sum: number): number {
    const last = this.#table.length - 1;
    let slot = sum & last;
    for (; ; slot = (slot + 1) & last) {
      const entry = (this.#table[slot] ?? 0) - 1;
      if (entry < 0) return slot;
      if (this.#hashes[entry] === sum && isSame(text, at, this.#texts[entry] ?? "", this.#offsets[entry] ?? 0)) return slot;
    }
  }

  #grow(): void {
    this.#table = new Int32Array(this.#table.length * 4);
    const last = this.#table.length - 1;
    for (let entry = 0; entry < this.#hashes.length; entry++) {
      // All entries differ, so the next free place is the right one.
      let slot = (this.#hashes[entry] ?? 0) & last;
      while (this.#table[slot] !== 0) slot = (slot + 1) & last;
      this.#table[slot] = entry + 1;
    }
  }
}

function hash(text: string, at: number): number {
  let sum = 0;
  for (let next = at; next < at + PIECE; next++) sum = Math.imul(sum ^ text.charCodeAt(next), 0x01000193);
  // The low bits choose the place, and products alone leave them poor (the last step of MurmurHash3).
  sum = Math.imul(sum ^ (sum >>> 16), 0x85ebca6b);
  sum = Math.imul(sum ^ (sum >>> 13), 0xc2b2ae35);
  return sum ^ (sum >>> 16);
}

function isSame(a: string, atA: number, b: string, atB: number): boolean {
  for (let offset = 0; offset < PIECE; offset++) if (a.charCodeAt(atA + offset) !== b.charCodeAt(atB + offset)) return false;
  return true;
}
