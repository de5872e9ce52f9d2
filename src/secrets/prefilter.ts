/** Where anchors stand in the stretch that was just looked through, in nearly rising order. Reused from call to call. */
export interface Hits {
  count: number;
  /** Offset of each anchor's first byte. */
  starts: Uint32Array;
  /** Index of the anchor in the list that the prefilter was built from. */
  anchors: Uint16Array;
}

/** Finds all anchors in one pass over bytes. An interface, so that a faster engine can take the place of this one. */
export interface Prefilter {
  readonly hits: Hits;
  /** Fills `hits` with the anchors of `bytes[from, to)`; called for neighbouring stretches, it finds every anchor of the text once. */
  run(bytes: Uint8Array, from: number, to: number): void;
}

/**
 * Looks at every three neighbouring bytes, each reduced to its low five bits: 32 768 possibilities, of which a few dozen are the probes,
 * the rarest three of each anchor. Where a probe stands the whole anchor is compared.
 *
 * An Aho-Corasick table (https://doi.org/10.1145/360825.360855) was built first and timed beside this one on the same trees in Node 20: each
 * of its steps waits for the one before, while eight of these run at once, which made them about 1.7 times as fast.
 * Letters match without regard to case, as the low five bits of both cases are the same; whoever wants the exact case compares again.
 */
export function createPrefilter(anchors: readonly string[]): Prefilter {
  return new TrigramFilter(anchors.map((anchor) => Buffer.from(anchor.toLowerCase(), "latin1")));
}

const TRIGRAMS = 1 << 15;
const LAST_THREE = TRIGRAMS - 1;
/** Trigrams that one turn of the loop looks up; none of them waits for another. */
const BLOCK = 8;
/** How often bytes with these low five bits occur, of a thousand bytes of source code (Go, Python, JavaScript). */
const FREQUENCY = [
  164, 52, 24, 32, 26, 75, 18, 19, 23, 79, 32, 7, 41, 20, 56, 47, 25, 5, 49, 44, 58, 22, 10, 7, 7, 10, 12, 11, 3, 14, 3, 8,
];

interface Anchor {
  readonly index: number;
  readonly bytes: Uint8Array;
  /** Where in the anchor its probe stands. */
  readonly probe: number;
}

class TrigramFilter implements Prefilter {
  readonly hits: Hits = { count: 0, starts: new Uint32Array(1024), anchors: new Uint16Array(1024) };
  /** 1 where the trigram is a probe. */
  readonly #isProbe = new Uint8Array(TRIGRAMS);
  readonly #anchors = new Map<number, Anchor[]>();
  /** Blocks of the current stretch that hold a probe. */
  #blocks = new Uint32Array(0);
  #count = 0;

  constructor(anchors: readonly Uint8Array[]) {
    for (const [index, bytes] of anchors.entries()) {
      if (bytes.length < 3) throw new Error("an anchor needs three bytes at least");
      const probe = rarest(bytes);
      const trigram = trigramAt(bytes, probe);
      this.#isProbe[trigram] = 1;
      this.#anchors.set(trigram, [...(this.#anchors.get(trigram) ?? []), { index, bytes, probe }]);
    }
  }

  run(bytes: Uint8Array, from: number, to: number): void {
    this.hits.count = 0;
    const end = Math.min(bytes.length - 2, to);
    const rest = this.#findBlocks(bytes, from, end);
    const blocks = this.#blocks;
    for (let block = 0; block < this.#count; block++) this.#compareIn(bytes, blocks[block] as number, (blocks[block] as number) + BLOCK);
    this.#compareIn(bytes, rest, end);
  }

  /** Notes the blocks that hold a probe and does nothing else: a call in this loop would halve its speed. Returns where the last whole block ends. */
  #findBlocks(bytes: Uint8Array, from: number, end: number): number {
    const isProbe = this.#isProbe;
    if (this.#blocks.length * BLOCK < end - from) this.#blocks = new Uint32Array(Math.ceil((end - from) / BLOCK));
    const blocks = this.#blocks;
    let count = 0;
    let at = from;
    let before = end > from ? (((bytes[from] as number) & 31) << 5) | ((bytes[from + 1] as number) & 31) : 0;
    for (const last = end - BLOCK; at <= last; at += BLOCK) {
      const a = (bytes[at + 2] as number) & 31;
      const b = (bytes[at + 3] as number) & 31;
      const c = (bytes[at + 4] as number) & 31;
      const d = (bytes[at + 5] as number) & 31;
      const e = (bytes[at + 6] as number) & 31;
      const f = (bytes[at + 7] as number) & 31;
      const g = (bytes[at + 8] as number) & 31;
      const h = (bytes[at + 9] as number) & 31;
      const first = ((before << 5) | a) & LAST_THREE;
      const second = ((first << 5) | b) & LAST_THREE;
      before = (g << 5) | h;
      const found =
        (isProbe[first] as number) |
        (isProbe[second] as number) |
        (isProbe[(a << 10) | (b << 5) | c] as number) |
        (isProbe[(b << 10) | (c << 5) | d] as number) |
        (isProbe[(c << 10) | (d << 5) | e] as number) |
        (isProbe[(d << 10) | (e << 5) | f] as number) |
        (isProbe[(e << 10) | (f << 5) | g] as number) |
        (isProbe[(f << 10) | before] as number);
      if (found !== 0) {
        blocks[count] = at;
        count++;
      }
    }
    this.#count = count;
    return at;
  }

  #compareIn(bytes: Uint8Array, from: number, to: number): void {
    const isProbe = this.#isProbe;
    for (let at = from; at < to; at++) {
      const trigram = trigramAt(bytes, at);
      if (isProbe[trigram] === 0) continue;
      for (const anchor of this.#anchors.get(trigram) ?? [])
        if (standsAt(bytes, at - anchor.probe, anchor.bytes)) this.#record(at - anchor.probe, anchor.index);
    }
  }

  #record(start: number, anchor: number): void {
    const hits = this.hits;
    if (hits.count === hits.starts.length) grow(hits);
    hits.starts[hits.count] = start;
    hits.anchors[hits.count] = anchor;
    hits.count++;
  }
}

function trigramAt(bytes: Uint8Array, at: number): number {
  return (((bytes[at] as number) & 31) << 10) | (((bytes[at + 1] as number) & 31) << 5) | ((bytes[at + 2] as number) & 31);
}

/** Offset of the three bytes of an anchor that are met least often. */
function rarest(anchor: Uint8Array): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let at = 0; at + 3 <= anchor.length; at++) {
    const often = anchor.subarray(at, at + 3).reduce((product, byte) => product * (FREQUENCY[byte & 31] ?? 1), 1);
    if (often < least) [best, least] = [at, often];
  }
  return best;
}

/** Whether an anchor in lower case stands in the bytes, whatever their case. */
function standsAt(bytes: Uint8Array, start: number, anchor: Uint8Array): boolean {
  for (let index = 0; index < anchor.length; index++) {
    const byte = bytes[start + index] ?? 0;
    if ((byte >= 0x41 && byte <= 0x5a ? byte | 0x20 : byte) !== anchor[index]) return false;
  }
  return true;
}

function grow(hits: Hits): void {
  const starts = new Uint32Array(hits.starts.length * 2);
  starts.set(hits.starts);
  const anchors = new Uint16Array(starts.length);
  anchors.set(hits.anchors);
  hits.starts = starts;
  hits.anchors = anchors;
}
