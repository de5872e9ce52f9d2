import { escapeForMarkdown, escapeForMarkdownCode } from "./escape.ts";
import { clip, visible } from "./visible.ts";
import { count } from "./words.ts";

/** Texts cut to one length and escaped: as running text, or as code. */
export interface Sink {
  readonly text: (words: string) => string;
  readonly code: (words: string) => string;
}

/** The only way from a text into Markdown. @param field the most code points of one text. */
export function markdownSink(field: number): Sink {
  return {
    text: (words) => escapeForMarkdown(clip(visible(words), field)),
    code: (words) => `<code>${escapeForMarkdownCode(clip(visible(words), field))}</code>`,
  };
}

/** Entries of one list, and findings of one rule without `verbose`. */
export const LISTED = 10;

/** Bytes of UTF-8, with a line end for each. */
export function size(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + new TextEncoder().encode(line).length + 1, 0);
}

/** A list of the first entries, with the number of the others. */
export function items<T>(all: readonly T[], line: (item: T) => string, bullet: (index: number) => string = () => "-"): string[] {
  const lines = all.slice(0, LISTED).map((item, i) => `${bullet(i)} ${line(item)}`);
  return all.length > LISTED ? [...lines, "", `and ${count(all.length - LISTED, "more", "more")}`, ""] : [...lines, ""];
}
