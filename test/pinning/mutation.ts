// Texts made from examples by seeded damage: the same seed gives the same texts on every machine.

/** A small generator with a known sequence (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const PIECES = [
  ..."{}[]()<>\"'`=:;,#@$\\/\n\t \u0000\u2028\uFEFF\uD800".split(""),
  ...[
    "\r\n",
    "${",
    "{{",
    "__proto__",
    "constructor",
    "-- ",
    "<<EOF",
    "null",
    "1e999",
    "-",
    "[[",
    "]]",
    "://",
    "0x",
    "\u{1F600}",
    "'''",
    '"""',
    "&a ",
    "*a",
    "!!js",
    "../",
    "%2e",
  ],
];

/** Damages a text in one to four places: pieces taken out, doubled, put in, swapped with another example's. */
export function mutate(text: string, other: string, random: () => number): string {
  let damaged = text;
  const below = (limit: number): number => Math.floor(random() * limit);
  for (let times = 1 + below(4); times > 0; times--) {
    const at = below(damaged.length + 1);
    const length = below(Math.min(40, damaged.length - at) + 1);
    const piece = damaged.slice(at, at + length);
    switch (below(7)) {
      case 0:
        damaged = damaged.slice(0, at) + damaged.slice(at + length);
        break;
      case 1:
        damaged = damaged.slice(0, at) + piece.repeat(1 + below(50)) + damaged.slice(at);
        break;
      case 2:
        damaged = damaged.slice(0, at) + (PIECES[below(PIECES.length)] ?? "") + damaged.slice(at);
        break;
      case 3: {
        const from = below(other.length + 1);
        damaged = damaged.slice(0, at) + other.slice(from, from + below(200)) + damaged.slice(at + length);
        break;
      }
      case 4:
        damaged = damaged.slice(0, at);
        break;
      case 5:
        damaged = damaged.slice(0, at) + (PIECES[below(PIECES.length)] ?? "").repeat(1 + below(300)) + damaged.slice(at + length);
        break;
      default:
        damaged = damaged.slice(0, at) + String.fromCharCode(below(0x300)) + damaged.slice(at + 1);
    }
  }
  return damaged;
}
