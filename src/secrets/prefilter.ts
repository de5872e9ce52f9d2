/** Where anchors ended in the stretch that was just looked through. Reused from call to call. */
export interface Hits {
  count: number;
  /** Offset of the byte after each anchor. */
  ends: Uint32Array;
  /** Index of the anchor in the list that the prefilter was built from. */
  anchors: Uint16Array;
}

/**
 * Finds all anchors in one pass over bytes. An interface, so that a faster engine (WASM SIMD) can take the place of the table;
 * measured in Node 20 the two were level, and the table needs no build step.
 */
export interface Prefilter {
  readonly hits: Hits;
  /** Looks through `bytes[from, to)`, starting in `state` (0 at the start of a text), fills `hits` and returns the state to go on from. */
  run(bytes: Uint8Array, from: number, to: number, state: number): number;
}

/**
 * An Aho-Corasick automaton (https://doi.org/10.1145/360825.360855) as one dense table over classes of bytes.
 * Letters are matched without regard to case: whoever wants the exact case compares again, which only costs where there is a hit.
 */
export function createPrefilter(anchors: readonly string[]): Prefilter {
  const automaton = build(anchors.map((anchor) => Buffer.from(anchor.toLowerCase(), "latin1")));
  return new TablePrefilter(automaton);
}

interface Automaton {
  /** Class of each byte; bytes that no anchor holds share class 0. */
  readonly classes: Uint8Array;
  /** `table[state + class]` is the next state; states are multiples of the number of classes, accepting ones last. */
  readonly table: Uint16Array | Uint32Array;
  readonly stride: number;
  readonly firstAccepting: number;
  /** For each accepting state, the anchors that end there. */
  readonly outputs: readonly Uint16Array[];
}

class TablePrefilter implements Prefilter {
  readonly hits: Hits = { count: 0, ends: new Uint32Array(1024), anchors: new Uint16Array(1024) };
  readonly #automaton: Automaton;

  constructor(automaton: Automaton) {
    this.#automaton = automaton;
  }

  run(bytes: Uint8Array, from: number, to: number, start: number): number {
    const { classes, table, firstAccepting } = this.#automaton;
    this.hits.count = 0;
    let state = start;
    for (let at = from; at < to; at++) {
      state = table[state + (classes[bytes[at] as number] as number)] as number;
      if (state >= firstAccepting) this.#record(state, at + 1);
    }
    return state;
  }

  #record(state: number, end: number): void {
    const { outputs, firstAccepting, stride } = this.#automaton;
    for (const anchor of outputs[(state - firstAccepting) / stride] ?? []) {
      const hits = this.hits;
      if (hits.count === hits.ends.length) grow(hits);
      hits.ends[hits.count] = end;
      hits.anchors[hits.count] = anchor;
      hits.count++;
    }
  }
}

function grow(hits: Hits): void {
  const ends = new Uint32Array(hits.ends.length * 2);
  ends.set(hits.ends);
  const anchors = new Uint16Array(ends.length);
  anchors.set(hits.anchors);
  hits.ends = ends;
  hits.anchors = anchors;
}

interface TrieNode {
  readonly next: Map<number, TrieNode>;
  fail: TrieNode | undefined;
  /** Anchors that end here, those of the fail chain included once it is known. */
  ends: number[];
  id: number;
}

function build(anchors: readonly Uint8Array[]): Automaton {
  const { classes, count } = classify(anchors);
  const root: TrieNode = { next: new Map(), fail: undefined, ends: [], id: 0 };
  for (const [index, anchor] of anchors.entries()) {
    let node = root;
    for (const byte of anchor) {
      const symbol = classes[byte] ?? 0;
      const known = node.next.get(symbol) ?? { next: new Map(), fail: undefined, ends: [], id: 0 };
      node.next.set(symbol, known);
      node = known;
    }
    node.ends.push(index);
  }
  const nodes = linkFailures(root);
  const accepting = nodes.filter((node) => node.ends.length > 0);
  const ordered = [...nodes.filter((node) => node.ends.length === 0), ...accepting];
  for (const [index, node] of ordered.entries()) node.id = index * count;

  const size = ordered.length * count;
  const table = size <= 0x10000 ? new Uint16Array(size) : new Uint32Array(size);
  // In the order of breadth, so that the row of the fail node, which is shallower, is complete when it is copied.
  for (const node of nodes) {
    const row = node.fail ? table.subarray(node.fail.id, node.fail.id + count) : undefined;
    for (let symbol = 0; symbol < count; symbol++) table[node.id + symbol] = node.next.get(symbol)?.id ?? row?.[symbol] ?? 0;
  }
  return {
    classes,
    table,
    stride: count,
    firstAccepting: (ordered.length - accepting.length) * count,
    outputs: accepting.map((node) => Uint16Array.from(node.ends)),
  };
}

function classify(anchors: readonly Uint8Array[]): { classes: Uint8Array; count: number } {
  const classes = new Uint8Array(256);
  let count = 1;
  for (const anchor of anchors) {
    for (const byte of anchor) {
      if (classes[byte] !== 0) continue;
      classes[byte] = count;
      if (byte >= 0x61 && byte <= 0x7a) classes[byte - 0x20] = count;
      count++;
    }
  }
  return { classes, count };
}

/** Gives every node its fail link and returns the nodes in the order of breadth. */
function linkFailures(root: TrieNode): TrieNode[] {
  const nodes = [root];
  for (const node of nodes) {
    for (const [symbol, child] of node.next) {
      let fail = node.fail;
      while (fail && !fail.next.has(symbol)) fail = fail.fail;
      child.fail = fail?.next.get(symbol) ?? root;
      child.ends.push(...child.fail.ends);
      nodes.push(child);
    }
  }
  return nodes;
}
