import type { ScriptAct } from "../model/script.ts";
import type { Lines } from "./lines.ts";
import { isTelling } from "./script-matter.ts";

/** UTF-16 units that are searched. */
const LENGTH_LIMIT = 5 * 1024 * 1024;
const MOST = 200;

/** Decoding inside of evaluation: the pair stands side by side in packed code. */
const DECODED_AND_RUN =
  /\b(?:eval|Function|_compile|exec|runInThisContext|loadstring)\s*\(\s*(?:["'`][\w$, ]{0,40}["'`]\s*,\s*)?(?:atob|unescape|Buffer\.from|base64\.\w+|zlib\.\w+|codecs\.decode|gzinflate|base64_decode|marshal\.loads)\s*\(/gu;

const STRINGS = /(["'`])(?<text>[^"'`\\\n]{4,300})\1/gu;

/** What single words tell of a program that cannot be parsed: little, so only what has no honest meaning in any program, and the names that it mentions. */
export function scriptWords(lines: Lines): readonly ScriptAct[] {
  const text = lines.text.slice(0, LENGTH_LIMIT);
  const found: ScriptAct[] = [];
  for (const { index, 0: match } of text.matchAll(DECODED_AND_RUN)) {
    if (found.length >= MOST) break;
    found.push({ does: "evaluate", at: lines.place(index, index + match.length), of: ["decoded"] });
  }
  const seen = new Set<string>();
  for (const { index, groups, 0: match } of text.matchAll(STRINGS)) {
    const value = groups?.["text"] ?? "";
    if (seen.size >= MOST) break;
    if (!isTelling(value) || seen.has(value)) continue;
    seen.add(value);
    found.push({ does: "mention", at: lines.place(index, index + match.length), text: value });
  }
  return found;
}
