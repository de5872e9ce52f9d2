import { markdownCode, within } from "../parse/markdown-code.ts";
import { type HiddenPassage, MOST_PASSAGES } from "./hidden-passage.ts";

/** Blanks in one line behind which no editor window shows anything; the widest honest alignment that was met is some eighty. */
const WIDE = 120;
/** Empty lines in a row after which a person takes the file to be at its end. */
const DEEP = 60;
const TOLD = 1_000;
const BLANK = /[ \t\u00a0\u1680\u2000-\u200a\u202f\u205f\u2800\u3000]/;

/** Passages that stand behind so many blanks, or below so many empty lines, that nobody scrolls to them. */
export function pushedAway(text: string): readonly HiddenPassage[] {
  const found: HiddenPassage[] = [];
  let code: ReturnType<typeof markdownCode> | undefined;
  let empty = 0;
  for (let start = 0; start <= text.length && found.length < MOST_PASSAGES; ) {
    const next = text.indexOf("\n", start);
    const end = next === -1 ? text.length : next;
    const isEmpty = blanksFrom(text, start, end) === end - start || text.slice(start, end).trim() === "";
    if (isEmpty) empty++;
    else {
      if (empty >= DEEP)
        found.push({ hiding: "pushed-down", start, end: Math.min(end, start + TOLD), says: text.slice(start, start + TOLD) });
      empty = 0;
      if (end - start > WIDE) {
        const gap = wideGap(text, start, end);
        // Tables are padded to the width of their widest cell, and drawings in code to anything.
        if (gap !== undefined && !text.slice(start, end).includes("|")) {
          code ??= markdownCode(text);
          if (!within(code, gap))
            found.push({ hiding: "pushed-aside", start: gap, end, says: text.slice(gap, Math.min(end, gap + TOLD)).trim() });
        }
      }
    }
    start = end + 1;
  }
  return found;
}

/** Where the text behind the first wide gap of a line begins. */
function wideGap(text: string, start: number, end: number): number | undefined {
  for (let at = start; at < end; at++) {
    if (!BLANK.test(text.charAt(at))) continue;
    const length = blanksFrom(text, at, end);
    if (length >= WIDE && at + length < end && text.slice(at + length, end).trim() !== "") return at + length;
    at += length;
  }
  return undefined;
}

function blanksFrom(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && BLANK.test(text.charAt(at))) at++;
  return at - start;
}
