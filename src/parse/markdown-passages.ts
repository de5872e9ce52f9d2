/** What part of a text a passage is. */
export type PassageKind = "paragraph" | "item" | "heading" | "quote" | "table" | "fence" | "comment" | "front-matter";

/** A stretch of an instruction text that is read as one: a paragraph, a list item, a code fence. */
export interface Passage {
  readonly kind: PassageKind;
  /** Offsets in the text, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** The headings above it, outermost first. */
  readonly headings: readonly string[];
  /** What introduces it: the list item above it, and the paragraph before a list, a quote or a fence. Nearest first. */
  readonly leadIns: readonly string[];
  /** Language of a code fence, in lower case; empty where none is named. */
  readonly language?: string;
}

/** A longer passage is cut, with some overlap, so that what works on a passage has a bound. */
const LONGEST = 16_384;
const OVERLAP = 512;
/** A longer lead-in introduces nothing. */
const LEAD_IN = 600;
const DEEPEST = 6;

const HEADING = /^ {0,3}(#{1,6})[ \t]+(.{0,300}?)[ \t]*#*[ \t]*$/;
const BOLD_LINE = /^[ \t]{0,3}(?:\*\*|__)([^*_]{2,80})(?:\*\*|__):?[ \t]*$/;
const FENCE = /^([ \t]{0,24})(`{3,}|~{3,})[ \t]*([^\s`]{0,40})/;
const ITEM = /^([ \t]{0,40})(?:[-*+•]|\d{1,9}[.)])[ \t]+(?=\S)/;
const QUOTE = /^[ \t]{0,12}>/;
const TABLE = /^[ \t]{0,12}\|/;
const BLANK = /^[ \t>]*$/;

interface Open {
  kind: PassageKind;
  readonly start: number;
  end: number;
  readonly leadIns: readonly string[];
  readonly language?: string;
}

/**
 * Cuts a text into passages, in one pass over its lines. Whatever structure it does not know is a paragraph, so no text is left out:
 * an agent reads all of it, also what Markdown would not show.
 */
export function markdownPassages(text: string): readonly Passage[] {
  return new Splitter(text).split();
}

class Splitter {
  readonly #text: string;
  readonly #passages: Passage[] = [];
  readonly #headings: { readonly level: number; readonly title: string }[] = [];
  /** The list items that are open, by indentation. */
  readonly #items: { readonly indent: number; readonly text: string }[] = [];
  #before = "";
  #open: Open | undefined;
  #fence: { readonly mark: string; readonly length: number } | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  split(): readonly Passage[] {
    const text = this.#text;
    for (let at = this.#frontMatter(); at < text.length; ) {
      const newline = text.indexOf("\n", at);
      const end = newline === -1 ? text.length : newline;
      const comment = this.#fence ? -1 : this.#commentAt(at, end);
      if (comment !== -1) {
        at = this.#comment(comment);
        continue;
      }
      // Only the beginning of a line says what it is.
      this.#line(text.slice(at, Math.min(end, at + 400)), at, end);
      at = end + 1;
    }
    this.#close();
    return this.#passages;
  }

  /** Where the body begins. */
  #frontMatter(): number {
    const head = /^---[ \t]*\r?\n/.exec(this.#text.slice(0, 100));
    if (!head) return 0;
    const close = /\n(?:---|\.\.\.)[ \t]*\r?(?:\n|$)/.exec(this.#text.slice(0, LONGEST));
    if (!close) return 0;
    this.#add("front-matter", head[0].length, close.index, []);
    return close.index + close[0].length;
  }

  /** Where a comment begins that opens the line. */
  #commentAt(at: number, end: number): number {
    let start = at;
    while (start < end && start - at < 40 && " \t>-*".includes(this.#text.charAt(start))) start++;
    return this.#text.startsWith("<!--", start) ? start : -1;
  }

  #comment(start: number): number {
    this.#close();
    const close = this.#text.indexOf("-->", start + 4);
    const end = close === -1 ? this.#text.length : close;
    this.#add("comment", start + 4, end, []);
    return close === -1 ? end : close + 3;
  }

  #line(line: string, at: number, end: number): void {
    const fence = FENCE.exec(line);
    if (this.#fence) {
      const closes = fence?.[2]?.startsWith(this.#fence.mark) && fence[2].length >= this.#fence.length && fence[3] === "";
      if (closes) {
        this.#close();
        this.#fence = undefined;
      } else if (this.#open) this.#open.end = end;
      return;
    }
    if (fence?.[2] !== undefined) {
      const leadIns = this.#leadInsAt(fence[1]?.length ?? 0);
      this.#close();
      this.#fence = { mark: fence[2].charAt(0), length: fence[2].length };
      this.#open = { kind: "fence", start: end + 1, end, leadIns: this.#leadIns(leadIns), language: (fence[3] ?? "").toLowerCase() };
      return;
    }
    if (BLANK.test(line)) {
      this.#close();
      return;
    }
    const heading = headingOf(line);
    if (heading) this.#heading(heading.level, heading.title, at, end);
    else this.#body(line, at, end);
  }

  #heading(level: number, title: string, at: number, end: number): void {
    this.#close();
    while (this.#headings.length > 0 && (this.#headings.at(-1)?.level ?? 0) >= level) this.#headings.pop();
    this.#add("heading", at, end, []);
    if (this.#headings.length < DEEPEST) this.#headings.push({ level, title });
    this.#items.length = 0;
    this.#before = "";
  }

  #body(line: string, at: number, end: number): void {
    const item = ITEM.exec(line);
    const indent = item?.[1]?.length ?? 0;
    if (item) {
      this.#close();
      while (this.#items.length > 0 && (this.#items.at(-1)?.indent ?? 0) >= indent) this.#items.pop();
      this.#open = { kind: "item", start: at, end, leadIns: this.#leadIns(this.#items.map(({ text }) => text).reverse()) };
      this.#items.push({ indent, text: "" });
      return;
    }
    const kind = QUOTE.test(line) ? "quote" : TABLE.test(line) ? "table" : undefined;
    if (this.#open && (kind === undefined || kind === this.#open.kind) && this.#open.kind !== "table") {
      this.#open.end = end;
      return;
    }
    const inItem = /^[ \t]/.test(line);
    if (!inItem) this.#items.length = 0;
    this.#close();
    this.#open = { kind: kind ?? "paragraph", start: at, end, leadIns: this.#leadIns(inItem ? this.#leadInsAt(line.search(/\S/)) : []) };
  }

  /** The items above something that stands so far in. */
  #leadInsAt(indent: number): string[] {
    this.#close();
    return this.#items
      .filter((item) => item.indent < indent)
      .map(({ text }) => text)
      .reverse();
  }

  #leadIns(items: readonly string[]): readonly string[] {
    return [...items, this.#before].filter((text) => text !== "").slice(0, 4);
  }

  #close(): void {
    const open = this.#open;
    if (!open) return;
    this.#open = undefined;
    this.#add(open.kind, open.start, open.end, open.leadIns, open.language);
    const text = open.end - open.start > LEAD_IN ? "" : this.#text.slice(open.start, open.end).trim();
    if (open.kind === "item") {
      const last = this.#items.pop();
      if (last) this.#items.push({ ...last, text: text.replace(ITEM, "") });
    } else if (open.kind !== "fence") this.#before = text;
  }

  #add(kind: PassageKind, start: number, end: number, leadIns: readonly string[], language?: string): void {
    const headings = this.#headings.map(({ title }) => title);
    for (let from = start; from < end; from += LONGEST - OVERLAP) {
      const to = Math.min(end, from + LONGEST);
      this.#passages.push({ kind, start: from, end: to, headings, leadIns, ...(language === undefined ? {} : { language }) });
      if (to === end) break;
    }
  }
}

/** A heading, or a line that is all bold, which stands for one below the others. */
function headingOf(line: string): { level: number; title: string } | undefined {
  const heading = HEADING.exec(line);
  if (heading) return { level: heading[1]?.length ?? 1, title: heading[2] ?? "" };
  const title = BOLD_LINE.exec(line)?.[1];
  return title === undefined ? undefined : { level: 7, title };
}
