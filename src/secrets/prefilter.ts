import { frequencyOf } from "./frequency.ts";

/** Where anchors stand in the stretch that was just looked through, in nearly rising order. Reused from call to call. */
export interface Hits {
  count: number;
  /** Offset of each anchor's first byte. */
  starts: Uint32Array;
  /** Index of the anchor in the list that the prefilter was built from. */
  anchors: Uint16Array;
}

/** A text to look for. */
export interface Anchor {
  readonly text: string;
  /** Whether letters match in either case. */
  readonly ignoreCase: boolean;
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
 * The low five bits of a letter are the same in both cases; the case is compared together with the rest of the anchor.
 */
export function createPrefilter(anchors: readonly Anchor[]): Prefilter {
  return new TrigramFilter(anchors);
}

const TRIGRAMS = 1 << 15;
const LAST_THREE = TRIGRAMS - 1;
/** Trigrams that one turn of the loop looks up; none of them waits for another. */
const BLOCK = 8;
/** The bit that a lower-case letter has more than its upper-case one. */
const CASE = 0x20;

class TrigramFilter implements Prefilter {
  readonly hits: Hits = { count: 0, starts: new Uint32Array(1024), anchors: new Uint16Array(1024) };
  /** 1 where the trigram is a probe. */
  readonly #isProbe = new Uint8Array(TRIGRAMS);
  /** By trigram, the first anchor with that probe, counted from one; each leads to the next. */
  readonly #first = new Uint16Array(TRIGRAMS);
  readonly #next: Uint16Array;
  /** Where in the anchor its probe stands, its three bytes, and the bits of them that do not count. */
  readonly #probe: Uint8Array;
  readonly #written: Uint32Array;
  readonly #either: Uint32Array;
  /** The bytes of all anchors, where each begins (and the one before ends), and the bits that do not count. */
  readonly #texts: Uint8Array;
  readonly #bits: Uint8Array;
  readonly #begins: Uint32Array;
  /** Places of the current stretch where a probe stands. */
  #places = new Uint32Array(0);

  constructor(anchors: readonly Anchor[]) {
    this.#next = new Uint16Array(anchors.length + 1);
    this.#probe = new Uint8Array(anchors.length + 1);
    this.#written = new Uint32Array(anchors.length + 1);
    this.#either = new Uint32Array(anchors.length + 1);
    this.#begins = new Uint32Array(anchors.length + 2);
    const texts: number[] = [];
    const bits: number[] = [];
    for (const [index, { text, ignoreCase }] of anchors.entries()) {
      const bytes = Buffer.from(ignoreCase ? text.toLowerCase() : text, "latin1");
      if (bytes.length < 3) throw new Error("an anchor needs three bytes at least");
      const [one, begin, probe] = [index + 1, texts.length, rarest(bytes)];
      const trigram = trigramAt(bytes, probe);
      for (const byte of bytes) {
        texts.push(byte);
        bits.push(ignoreCase && byte >= 0x61 && byte <= 0x7a ? CASE : 0);
      }
      this.#isProbe[trigram] = 1;
      this.#probe[one] = probe;
      this.#written[one] = threeBytes(texts, begin + probe);
      this.#either[one] = threeBytes(bits, begin + probe);
      this.#begins[one] = begin;
      this.#begins[one + 1] = texts.length;
      this.#next[one] = this.#first[trigram] ?? 0;
      this.#first[trigram] = one;
    }
    this.#texts = Uint8Array.from(texts);
    this.#bits = Uint8Array.from(bits);
  }

  run(bytes: Uint8Array, from: number, to: number): void {
    this.hits.count = 0;
    const count = this.#findProbes(bytes, from, Math.min(bytes.length - 2, to));
    this.#compare(bytes, count);
  }

  /** Notes where probes stand and does nothing else: a call in this loop would halve its speed. Returns their number. */
  #findProbes(bytes: Uint8Array, from: number, end: number): number {
    const isProbe = this.#isProbe;
    if (this.#places.length < end - from) this.#places = new Uint32Array(2 ** Math.ceil(Math.log2(end - from)));
    const places = this.#places;
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
      const third = (a << 10) | (b << 5) | c;
      const fourth = (b << 10) | (c << 5) | d;
      const fifth = (c << 10) | (d << 5) | e;
      const sixth = (d << 10) | (e << 5) | f;
      const seventh = (e << 10) | (f << 5) | g;
      before = (g << 5) | h;
      const eighth = (f << 10) | before;
      const found =
        (isProbe[first] as number) |
        (isProbe[second] as number) |
        (isProbe[third] as number) |
        (isProbe[fourth] as number) |
        (isProbe[fifth] as number) |
        (isProbe[sixth] as number) |
        (isProbe[seventh] as number) |
        (isProbe[eighth] as number);
      if (found === 0) continue;
      // Each place is written down and stays if it was one: eight more branches would cost more than eight writes.
      places[count] = at;
      count += isProbe[first] as number;
      places[count] = at + 1;
      count += isProbe[second] as number;
      places[count] = at + 2;
      count += isProbe[third] as number;
      places[count] = at + 3;
      count += isProbe[fourth] as number;
      places[count] = at + 4;
      count += isProbe[fifth] as number;
      places[count] = at + 5;
      count += isProbe[sixth] as number;
      places[count] = at + 6;
      count += isProbe[seventh] as number;
      places[count] = at + 7;
      count += isProbe[eighth] as number;
    }
    for (; at < end; at++) {
      places[count] = at;
      count += isProbe[trigramAt(bytes, at)] as number;
    }
    return count;
  }

  #compare(bytes: Uint8Array, count: number): void {
    const places = this.#places;
    const first = this.#first;
    const next = this.#next;
    const written = this.#written;
    const either = this.#either;
    for (let index = 0; index < count; index++) {
      const at = places[index] as number;
      const [a, b, c] = [bytes[at] as number, bytes[at + 1] as number, bytes[at + 2] as number];
      // Five bits are the same for a letter and a digit.
      const found = (a << 16) | (b << 8) | c;
      let one = first[((a & 31) << 10) | ((b & 31) << 5) | (c & 31)] as number;
      while (one !== 0) {
        if ((found | (either[one] as number)) === written[one]) this.#compareWhole(bytes, at, one);
        one = next[one] as number;
      }
    }
  }

  #compareWhole(bytes: Uint8Array, at: number, one: number): void {
    const texts = this.#texts;
    const bits = this.#bits;
    const start = at - (this.#probe[one] as number);
    const end = this.#begins[one + 1] as number;
    let text = this.#begins[one] as number;
    if (start < 0 || start + end - text > bytes.length) return;
    for (let byte = start; text < end; text++, byte++) {
      if (((bytes[byte] as number) | (bits[text] as number)) !== texts[text]) return;
    }
    this.#record(start, one - 1);
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
    const often = frequencyOf(anchor[at] ?? 0, anchor[at + 1] ?? 0, anchor[at + 2] ?? 0);
    if (often < least) [best, least] = [at, often];
  }
  return best;
}

function threeBytes(bytes: readonly number[], at: number): number {
  return ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
}

function grow(hits: Hits): void {
  const starts = new Uint32Array(hits.starts.length * 2);
  starts.set(hits.starts);
  const anchors = new Uint16Array(starts.length);
  anchors.set(hits.anchors);
  hits.starts = starts;
  hits.anchors = anchors;
}
