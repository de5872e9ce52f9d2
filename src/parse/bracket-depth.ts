import type { Lines } from "./lines.ts";
import { ParseError } from "./parse-error.ts";

/** More open brackets than any file has, and few enough for a recursive parser. */
const MAX_OPEN = 500;

/**
 * Refuses a text with more brackets open at once than a recursive parser can take. Quotes and comments are not looked at, so this only
 * keeps the worst away: a parser that runs out of stack does not always throw. Where a regular expression is first compiled with little
 * stack left, Node ends the whole process ("RegExpCompiler Allocation failed"), and no worker keeps that in.
 */
export function refuseOpenBrackets(lines: Lines): void {
  const { text } = lines;
  let open = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 91 || code === 123) {
      open++;
      if (open > MAX_OPEN) throw new ParseError(`more than ${MAX_OPEN} brackets open at once`, lines.place(at, at + 1));
    } else if ((code === 93 || code === 125) && open > 0) {
      open--;
    }
  }
}
