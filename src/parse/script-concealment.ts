import type { ScriptAct } from "../model/script.ts";
import type { Lines } from "./lines.ts";

/** Blanks before code that push it out of every window: the deepest honest indentation stays below half of it. */
const BLANKS = /(?:^|\S)(?<blanks>[^\S\n]{200,})\S/u;

/** Names as obfuscators make them. */
const MANGLED = /\b_0x[0-9a-f]{4,6}\b/gu;
const MANY_MANGLED = 12;

/** Characters in which a text can be packed without being seen: variation selectors, tags and private use. https://www.unicode.org/faq/private_use.html */
const UNSEEN = /[\u{FE00}-\u{FE0F}\u{E0100}-\u{E01EF}\u{E0000}-\u{E007F}]/gu;
const MANY_UNSEEN = 40;

/** How a program's text keeps something from its reader, whatever its language. One pass for each sign; texts of any length. */
export function concealments(lines: Lines): readonly ScriptAct[] {
  const { text } = lines;
  const found: ScriptAct[] = [];
  const add = (start: number, clause: string): void => {
    const end = text.indexOf("\n", start);
    found.push({ does: "hide", at: lines.place(start, Math.min(start + 80, end === -1 ? text.length : end)), text: clause });
  };
  // A search for the blanks alone is linear; the pattern is asked only where there are enough of them.
  const gap = text.indexOf(" ".repeat(200));
  const tabs = gap === -1 ? text.indexOf("\t".repeat(200)) : gap;
  if (tabs !== -1) {
    const from = text.lastIndexOf("\n", tabs) + 1;
    const end = text.indexOf("\n", tabs);
    const line = text.slice(from, end === -1 ? undefined : end);
    const match = BLANKS.exec(line.slice(0, 100_000));
    const blanks = match?.groups?.["blanks"];
    if (match && blanks !== undefined) add(from + match.index + match[0].length - 1, `its code goes on behind ${blanks.length} blanks`);
  }
  if (text.length < 2_000_000) {
    const empty = emptyLines(text);
    if (empty) add(empty.end, `its code goes on behind ${empty.count} empty lines`);
  }
  const mangled = new Set(text.slice(0, 2_000_000).match(MANGLED));
  if (mangled.size >= MANY_MANGLED) add(text.search(MANGLED), `its names are scrambled (${mangled.size} such as ${[...mangled][0]})`);
  const unseen = text.slice(0, 2_000_000).match(UNSEEN)?.length ?? 0;
  // Emoji carry one variation selector each.
  const visible = text.slice(0, 2_000_000).match(/\p{Extended_Pictographic}/gu)?.length ?? 0;
  if (unseen - visible >= MANY_UNSEEN) add(text.search(UNSEEN), `it holds ${unseen} characters that no editor shows`);
  return found;
}

function emptyLines(text: string): { readonly end: number; readonly count: number } | undefined {
  let empty = 0;
  let start = 0;
  for (let at = 0; at <= text.length; at = start) {
    const end = text.indexOf("\n", start);
    const line = text.slice(start, end === -1 ? undefined : end);
    if (line.trim() === "") empty += 1;
    else {
      if (empty >= 150 && start > empty) return { end: start, count: empty };
      empty = 0;
    }
    if (end === -1) return undefined;
    start = end + 1;
  }
  return undefined;
}
