// A rule's pattern is run on hostile text, so its cost must be known before it runs. This reads the subset of JavaScript's
// regular expressions that rules may use (https://262.ecma-international.org/#sec-patterns) and refuses what could backtrack
// without a limit: repeats without an upper bound, repeats of repeats, and two neighbouring repeats that share a character.

/** A set of bytes: the character classes of a pattern over text that is decoded byte by byte. */
export type ByteSet = Uint8Array;

/** A pattern as a tree. */
export type Node =
  | { readonly kind: "set"; readonly set: ByteSet }
  | { readonly kind: "look"; readonly behind: boolean; readonly of: Node }
  | { readonly kind: "sequence"; readonly of: readonly Node[] }
  | { readonly kind: "choice"; readonly of: readonly Node[] }
  | { readonly kind: "repeat"; readonly of: Node; readonly min: number; readonly max: number };

/** One step of a pattern written out without choices: between `min` and `max` bytes of a set. */
export interface Step {
  readonly set: ByteSet;
  readonly min: number;
  readonly max: number;
}

/** How far a pattern looks from the place where it is tried, in bytes. */
export interface Extent {
  readonly ahead: number;
  readonly behind: number;
}

/** The longest token that a rule may describe. Long JSON Web Tokens are the reason that it is not smaller. */
const MAX_AHEAD = 8192;
/** Choices multiply; a pattern that needs more than this should be several rules. */
const MAX_VARIANTS = 512;

/**
 * The names that a pattern may use in braces, so that rules need not repeat them.
 * `quote`: a quote, be it escaped because the whole stands in a string.
 * `assign`: what stands between a name and its value in code and configuration, with the quotes of both.
 */
const PIECES: Readonly<Record<string, string>> = {
  quote: "(?:\\\\{0,4}[\"'`])",
  assign: "(?:\\\\{0,4}[\"'`])?\\]?[ \\t]{0,8}(?:=>|:=|==?|:|,)[ \\t]{0,8}(?:\\\\{0,4}[\"'`])?",
};

/** The pattern with `{assign}` and its like written out. */
export function writeOut(pattern: string): string {
  return pattern.replaceAll(/\{([a-z]+)\}/gu, (whole, name: string) => PIECES[name] ?? whole);
}

/** The pattern as a tree. Throws an `Error` that says what is wrong where it is no pattern that rules may use. */
export function readPattern(pattern: string): Node {
  return new PatternReader(writeOut(pattern)).read();
}

/** How far the pattern reaches. Throws an `Error` that says what is wrong where the pattern is not bounded. */
export function measure(pattern: string): Extent {
  const root = readPattern(pattern);
  refuseNestedRepeats(root, false);
  for (const steps of variants(root)) refuseAmbiguity(steps);
  const extent = { ahead: reach(root), behind: lookBehind(root) };
  if (extent.ahead > MAX_AHEAD) throw new Error(`the pattern can match ${extent.ahead} bytes, more than ${MAX_AHEAD}`);
  return extent;
}

/** How far a pattern reaches that `measure` has accepted before: to prove it once more at each start would cost more than to run it. */
export function extentOf(pattern: string): Extent {
  const root = readPattern(pattern);
  return { ahead: reach(root), behind: lookBehind(root) };
}

class PatternReader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  read(): Node {
    const node = this.#choice();
    if (this.#at < this.#text.length) throw new Error(`unexpected "${this.#text[this.#at]}" at ${this.#at}`);
    return node;
  }

  #choice(): Node {
    const of = [this.#sequence()];
    while (this.#take("|")) of.push(this.#sequence());
    return of.length === 1 && of[0] ? of[0] : { kind: "choice", of };
  }

  #sequence(): Node {
    const of: Node[] = [];
    while (this.#at < this.#text.length && !"|)".includes(this.#text[this.#at] ?? "")) of.push(this.#repeat(this.#atom()));
    return { kind: "sequence", of };
  }

  #repeat(of: Node): Node {
    if (this.#take("?")) return { kind: "repeat", of, min: 0, max: 1 };
    const next = this.#text[this.#at];
    if (next === "*" || next === "+") throw new Error(`"${next}" has no upper bound: write {n,m}`);
    if (next !== "{") return of;
    const bounds = /^\{(\d+)(,(\d*))?\}/u.exec(this.#text.slice(this.#at, this.#at + 16));
    if (bounds === null) throw new Error(`a brace at ${this.#at} that is neither a repeat nor a known name`);
    if (bounds[3] === "") throw new Error(`"${bounds[0]}" has no upper bound`);
    this.#at += bounds[0].length;
    if (this.#text[this.#at] === "?") throw new Error("lazy repeats are not allowed");
    return { kind: "repeat", of, min: Number(bounds[1]), max: Number(bounds[3] ?? bounds[1]) };
  }

  #atom(): Node {
    const char = this.#text[this.#at++] ?? "";
    if (char === "(") return this.#group();
    if (char === "[") return { kind: "set", set: this.#class() };
    if (char === "\\") return { kind: "set", set: this.#escape() };
    if (".*+?^${}".includes(char)) throw new Error(`"${char}" is not allowed at ${this.#at - 1}`);
    return { kind: "set", set: only(char) };
  }

  #group(): Node {
    for (const [mark, behind] of [
      ["?=", false],
      ["?!", false],
      ["?<=", true],
      ["?<!", true],
    ] as const) {
      if (this.#take(mark)) return { kind: "look", behind, of: this.#close() };
    }
    if (!this.#take("?:") && !this.#take("?<value>")) throw new Error("groups are (?:…), (?<value>…) or a look-around");
    return this.#close();
  }

  #close(): Node {
    const node = this.#choice();
    if (!this.#take(")")) throw new Error("a group is not closed");
    return node;
  }

  #class(): ByteSet {
    const negated = this.#take("^");
    const set = new Uint8Array(256);
    while (!this.#take("]")) {
      const low = this.#member();
      if (low.length === 1 && this.#text[this.#at] === "-" && this.#text[this.#at + 1] !== "]") {
        this.#at++;
        const high = this.#member();
        for (let byte = low[0] ?? 0; byte <= (high[0] ?? 0); byte++) set[byte] = 1;
      } else for (const byte of low) set[byte] = 1;
    }
    return negated ? set.map((one) => 1 - one) : set;
  }

  /** The bytes of one member of a class. */
  #member(): number[] {
    const char = this.#text[this.#at++];
    if (char === undefined) throw new Error("a class is not closed");
    const set = char === "\\" ? this.#escape() : only(char);
    return [...set.keys()].filter((byte) => set[byte] === 1);
  }

  #escape(): ByteSet {
    const char = this.#text[this.#at++] ?? "";
    if (char === "d") return range("09");
    if (char === "w") return range("09", "AZ", "az", "__");
    const control = { n: "\n", r: "\r", t: "\t" }[char];
    if (control !== undefined) return only(control);
    // `\s` and its like follow Unicode, which text decoded byte by byte is not.
    if (/[A-Za-z0-9]/u.test(char)) throw new Error(`"\\${char}" is not allowed`);
    return only(char);
  }

  #take(text: string): boolean {
    if (!this.#text.startsWith(text, this.#at)) return false;
    this.#at += text.length;
    return true;
  }
}

function only(char: string): ByteSet {
  return range(char + char);
}

function range(...ranges: readonly string[]): ByteSet {
  const set = new Uint8Array(256);
  for (const pair of ranges) {
    const high = pair.charCodeAt(1);
    if (!(high < 256)) throw new Error("only ASCII is allowed in a pattern");
    for (let byte = pair.charCodeAt(0); byte <= high; byte++) set[byte] = 1;
  }
  return set;
}

function refuseNestedRepeats(node: Node, repeated: boolean): void {
  if (node.kind === "set") return;
  if (node.kind === "sequence" || node.kind === "choice") {
    for (const part of node.of) refuseNestedRepeats(part, repeated);
    return;
  }
  if (node.kind === "look") {
    refuseNestedRepeats(node.of, false);
    return;
  }
  const variable = node.min !== node.max;
  if (repeated && variable) throw new Error("a repeat inside a repeat is not allowed");
  refuseNestedRepeats(node.of, repeated || node.max > 1);
}

/** Every way through the pattern, choices and optional groups written out. Look-arounds consume nothing and are checked on their own. */
export function variants(node: Node): Step[][] {
  switch (node.kind) {
    case "set":
      return [[{ set: node.set, min: 1, max: 1 }]];
    case "look":
      for (const steps of variants(node.of)) refuseAmbiguity(steps);
      return [[]];
    case "choice":
      return limited(node.of.flatMap(variants));
    case "sequence":
      return node.of.reduce<Step[][]>(
        (before, part) => {
          const after = variants(part);
          return limited(before.flatMap((head) => after.map((tail) => [...head, ...tail])));
        },
        [[]],
      );
    case "repeat": {
      if (node.of.kind === "set") return [[{ set: node.of.set, min: node.min, max: node.max }]];
      const once = variants(node.of);
      if (node.min === 0 && node.max === 1) return limited([[], ...once]);
      if (node.min !== node.max) throw new Error("a group may be repeated a fixed number of times or be optional");
      if (once.length > 1) throw new Error("a group with choices may not be repeated");
      return [Array.from({ length: node.max }, () => once[0] ?? []).flat()];
    }
  }
}

function limited(all: Step[][]): Step[][] {
  if (all.length > MAX_VARIANTS) throw new Error(`the pattern has more than ${MAX_VARIANTS} ways through it`);
  return all;
}

/** Two repeats of variable length that share a character, with nothing certain between them, could divide a text in many ways. */
function refuseAmbiguity(steps: readonly Step[]): void {
  for (const [index, first] of steps.entries()) {
    if (first.max - first.min < 2) continue;
    for (const next of steps.slice(index + 1)) {
      const shared = next.set.some((one, byte) => one === 1 && first.set[byte] === 1);
      if (shared && next.max - next.min >= 2) throw new Error("two neighbouring repeats share a character");
      if (!shared && next.min > 0) break;
    }
  }
}

function reach(node: Node): number {
  switch (node.kind) {
    case "set":
      return 1;
    case "look":
      return node.behind ? 0 : reach(node.of);
    case "choice":
      return Math.max(...node.of.map(reach));
    case "sequence":
      return node.of.reduce((sum, part) => sum + reach(part), 0);
    case "repeat":
      return node.max * reach(node.of);
  }
}

function lookBehind(node: Node): number {
  switch (node.kind) {
    case "set":
      return 0;
    case "look":
      return node.behind ? reach(node.of) : lookBehind(node.of);
    case "choice":
    case "sequence":
      return Math.max(0, ...node.of.map(lookBehind));
    case "repeat":
      return lookBehind(node.of);
  }
}
