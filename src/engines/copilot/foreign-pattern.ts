/** Whether a text fits; undefined where finding out could take longer than is sensible, so that nobody knows. */
export type Fits = (text: string) => boolean | undefined;

/** Steps that one question to a foreign expression may cost at most. */
const STEPS = 5_000_000;

/**
 * A regular expression of the scanned repository. It is run only where its cost is bounded by its shape: no repetition of something that
 * repeats or chooses, no reference back, and so few open repetitions that the text's length to their power stays small.
 */
export function foreignPattern(source: string, flags: string): Fits {
  let pattern: RegExp;
  try {
    pattern = new RegExp(source, flags.replace(/[gy]/g, ""));
  } catch {
    // VS Code treats an expression that it cannot compile as one that never matches. Newer engines compile a few that this one cannot.
    return /\(\?[a-z]*-?[a-z]*:/.test(source) ? () => undefined : () => false;
  }
  // One that fits the empty text is left out by VS Code, but for these.
  if (pattern.test("") && !/^(?:\^|\^\$|\$|\^\\s\*\$)$/.test(source)) return () => false;
  const open = openRepetitions(source);
  return (text) => (open !== undefined && text.length ** Math.max(open, 1) <= STEPS ? pattern.test(text) : undefined);
}

/** The number of repetitions without an upper bound; undefined where a group that repeats or chooses is itself repeated, or the text refers back. */
function openRepetitions(source: string): number | undefined {
  // Escapes and classes count for one character.
  const flat = source
    .replace(/\\[1-9]|\\k</g, "\u0001")
    .replace(/\\./gs, "a")
    .replace(/\[(?:\^?\])?[^\]]*\]/g, "a");
  if (flat.includes("\u0001")) return undefined;
  let count = 0;
  /** For each open group, whether something in it repeats or chooses. */
  const groups: boolean[] = [];
  let closed: boolean | undefined;
  for (let at = 0; at < flat.length; at++) {
    const char = flat[at] ?? "";
    const repeats = /^(?:[*+]|\{\d*,?\d*\})/.exec(flat.slice(at))?.[0];
    if (repeats !== undefined && at > 0) {
      if (closed === true) return undefined;
      if (/^[*+]|,\}$/.test(repeats)) count++;
      if (groups.length > 0) groups[groups.length - 1] = true;
      at += repeats.length - 1;
      closed = undefined;
      continue;
    }
    closed = undefined;
    if (char === "(") {
      groups.push(false);
      // `(?:`, `(?=`, `(?<name>`: the mark is no quantifier.
      const mark = /^\((?:\?(?:[:=!]|<[=!]|<\w+>))?/.exec(flat.slice(at))?.[0] ?? "(";
      at += mark.length - 1;
    } else if (char === ")") {
      closed = groups.pop() ?? false;
      if (closed && groups.length > 0) groups[groups.length - 1] = true;
    } else if (char === "|" && groups.length > 0) {
      groups[groups.length - 1] = true;
    }
  }
  return count;
}
