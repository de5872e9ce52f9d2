import { type ByteSet, type Node, readPattern, type Step, variants } from "./bounded-pattern.ts";

// That a pattern is bounded says that it ends; what it costs until then is counted here. The matcher walks the tree as a backtracking engine
// does and counts each byte that it looks at, so that the answer is the same on every machine.

/** Ways through a pattern that are pumped; the others repeat the same parts in other company. */
const MOST_WAYS = 24;
/** Bytes with which a repeat is pumped: one of every kind that tokens and names are made of. */
const PUMPS = Buffer.from("aA0f-_/+=. :\"'\\\n");
/** What follows a pump: nothing that any token holds. */
const WRONG = 0;
/** With twice the text a linear pattern looks at twice the bytes, a quadratic one at four times as many. */
const MOST_GROWTH = 2.4;
const SLACK = 64;

/** Throws an `Error` with the pump that shows it where one try of the pattern costs more than in proportion to the text. */
export function proveLinear(pattern: string): void {
  const root = readPattern(pattern);
  for (const way of variants(root).slice(0, MOST_WAYS)) {
    for (const [index, step] of way.entries()) {
      const room = step.max - step.min;
      if (room < 8) continue;
      for (const byte of PUMPS) if (step.set[byte] === 1) compare(root, way.slice(0, index), byte, step, pattern);
    }
  }
}

function compare(root: Node, before: readonly Step[], byte: number, step: Step, pattern: string): void {
  const head = before.flatMap(({ set, min }) => Array.from({ length: min }, () => pick(set, byte)));
  const length = Math.min(2048, step.max) >> 1;
  const cost = (times: number): number => {
    const text = new Uint8Array(head.length + times * length + 1).fill(byte, head.length);
    text.set(head);
    text[text.length - 1] = WRONG;
    return countSteps(root, text);
  };
  const [once, twice] = [cost(1), cost(2)];
  if (twice > MOST_GROWTH * once + SLACK) {
    throw new Error(
      `"${String.fromCharCode(byte)}" in a row makes the pattern ${pattern.slice(0, 60)} look at ${once} bytes, and at ${twice} in twice as many`,
    );
  }
}

/** A byte of the set, the wished one if it is there. */
function pick(set: ByteSet, wished: number): number {
  return set[wished] === 1 ? wished : Math.max(0, set.indexOf(1));
}

/** How many bytes one try of the pattern at the start of a text looks at. */
export function countSteps(root: Node, text: Uint8Array): number {
  let steps = 0;
  const at = (offset: number): number => {
    steps++;
    return text[offset] ?? WRONG;
  };
  type Rest = (offset: number) => boolean;
  const match = (node: Node, from: number, rest: Rest): boolean => {
    switch (node.kind) {
      case "set":
        return from < text.length && node.set[at(from)] === 1 && rest(from + 1);
      case "look":
        // Whatever it says, the way beyond it is walked as well. What stands before a token is a stretch of known length.
        if (!node.behind) match(node.of, from, () => true);
        return rest(from);
      case "sequence":
        return inTurn(node.of, 0, from, rest);
      case "choice":
        return node.of.some((one) => match(one, from, rest));
      case "repeat":
        return node.of.kind === "set" ? run(node.of.set, node.min, node.max, from, rest) : repeat(node, 0, from, rest);
    }
  };
  const inTurn = (parts: readonly Node[], index: number, from: number, rest: Rest): boolean => {
    const part = parts[index];
    return part === undefined ? rest(from) : match(part, from, (next) => inTurn(parts, index + 1, next, rest));
  };
  const run = (set: ByteSet, min: number, max: number, from: number, rest: Rest): boolean => {
    let end = from;
    while (end - from < max && end < text.length && set[at(end)] === 1) end++;
    for (; end - from >= min; end--) if (rest(end)) return true;
    return false;
  };
  const repeat = (node: Extract<Node, { kind: "repeat" }>, done: number, from: number, rest: Rest): boolean =>
    (done < node.max && match(node.of, from, (next) => repeat(node, done + 1, next, rest))) || (done >= node.min && rest(from));
  match(root, 0, () => true);
  return steps;
}
