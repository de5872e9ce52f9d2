import type { Place } from "../model/place.ts";
import type { Lines } from "./lines.ts";
import { markdownCode, within } from "./markdown-code.ts";

/** A path that stands behind an `@`. */
export interface AtImport {
  readonly at: Place;
  readonly text: string;
}

/** No honest file takes in as many others. */
const MOST = 500;
const LONGEST = 500;

/** At the begin of a word; a space in the path has a backslash before it. https://code.claude.com/docs/en/memory#import-additional-files */
const IMPORT = /(?<=^|[\s([{"'*_-])@((?:[^\s\\]|\\ ){1,500})/gm;

/** The `@path` of a text that are not in code: `@docs/style.md`, `@~/.claude/mine.md`. Names of people and packages look the same and are among them. */
export function atImports(lines: Lines): readonly AtImport[] {
  const { text } = lines;
  if (!text.includes("@")) return [];
  const code = markdownCode(text);
  const found: AtImport[] = [];
  for (const match of text.matchAll(IMPORT)) {
    if (found.length === MOST) break;
    if (within(code, match.index)) continue;
    const path = tidy(match[1] ?? "");
    if (path === "" || path.length > LONGEST || !/^(?:\.{1,2}\/|~\/|\/[^/]|[\p{L}\p{N}._-])/u.test(path)) continue;
    found.push({ at: lines.place(match.index, match.index + 1 + path.length), text: path });
  }
  return found;
}

/** The path without the mark of a section, and without what ends the sentence around it. */
function tidy(written: string): string {
  const path = written.replaceAll("\\ ", " ");
  const hash = path.indexOf("#");
  return (hash === -1 ? path : path.slice(0, hash)).replace(/[.,;:!?)\]}"'*_>`]{1,20}$/u, "");
}
