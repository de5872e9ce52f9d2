import type { Place } from "../model/place.ts";

/** What stands for one masked character (U+2588). */
const BLOCK = "█";
/** Longest excerpt, as `Location.excerpt` promises. */
const EXCERPT = 200;

/** Sorted stretches of bytes that hold secrets; they do not overlap. */
export class Mask {
  /** Pairs of offsets. */
  readonly #spans: readonly number[];
  readonly #bytes: Buffer;
  /** From here on every long run is masked as well, for the scan gave up and cannot say what stands there. */
  readonly #blindFrom: number;

  constructor(bytes: Buffer, spans: readonly number[], blindFrom = Number.POSITIVE_INFINITY) {
    this.#bytes = bytes;
    this.#spans = merge(bytes, spans);
    this.#blindFrom = blindFrom;
  }

  /** The text of a stretch, masked; each masked UTF-16 unit becomes one block, line ends stay. The stretch must begin and end between characters. */
  text(from: number, to: number): string {
    const parts: string[] = [];
    let at = from;
    for (let index = this.#firstAfter(from); index < this.#spans.length; index += 2) {
      const start = Math.max(from, this.#spans[index] ?? 0);
      const end = Math.min(to, this.#spans[index + 1] ?? 0);
      if (start >= to) break;
      parts.push(this.#plain(at, start), this.#bytes.toString("utf8", start, end).replaceAll(/[^\r\n]/g, BLOCK));
      at = end;
    }
    parts.push(this.#plain(at, to));
    return parts.join("");
  }

  #plain(from: number, to: number): string {
    if (to <= this.#blindFrom) return this.#bytes.toString("utf8", from, to);
    const seen = this.#bytes.toString("utf8", from, Math.max(from, this.#blindFrom));
    const blind = this.#bytes.toString("utf8", Math.max(from, this.#blindFrom), to);
    return seen + blind.replaceAll(/[A-Za-z0-9_+/=.~!@#$%^&*?-]{8,}/g, (run) => BLOCK.repeat(run.length));
  }

  /** Index of the first span that ends after an offset. */
  #firstAfter(offset: number): number {
    let low = 0;
    let high = this.#spans.length / 2;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#spans[middle * 2 + 1] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return low * 2;
  }
}

/** Sorts and joins spans, and widens each to whole UTF-8 characters. */
function merge(bytes: Buffer, spans: readonly number[]): number[] {
  const pairs: [number, number][] = [];
  for (let index = 0; index < spans.length; index += 2) pairs.push([spans[index] ?? 0, spans[index + 1] ?? 0]);
  pairs.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const merged: number[] = [];
  for (let [start, end] of pairs) {
    while (start > 0 && isContinuation(bytes[start])) start--;
    while (end < bytes.length && isContinuation(bytes[end])) end++;
    const last = merged.at(-1);
    if (last !== undefined && start <= last) merged[merged.length - 1] = Math.max(last, end);
    else merged.push(start, end);
  }
  return merged;
}

function isContinuation(byte: number | undefined): boolean {
  return byte !== undefined && (byte & 0xc0) === 0x80;
}

/** An offset whose line and column are known. */
export interface Origin {
  readonly offset: number;
  readonly line: number;
  readonly column: number;
}

/** Turns offsets into lines and columns, and lines into excerpts. Asked in rising order of offsets, it reads the file once. */
export class Places {
  readonly #bytes: Buffer;
  readonly #mask: Mask;
  #line = 1;
  #lineStart = 0;
  /** An offset on the current line and its column: long lines are not counted anew for each place. */
  #known = 0;
  #column = 1;

  /** @param origin where the bytes that count begin, when they are a part of a longer text. */
  constructor(bytes: Buffer, mask: Mask, origin: Origin = { offset: 0, line: 1, column: 1 }) {
    this.#bytes = bytes;
    this.#mask = mask;
    this.#line = origin.line;
    this.#lineStart = origin.offset === 0 ? 0 : bytes.lastIndexOf(0x0a, origin.offset - 1) + 1;
    this.#known = origin.offset;
    this.#column = origin.column;
  }

  /** Line and column of an offset, for who goes on from there. */
  originAt(offset: number): Origin {
    return { offset, ...this.#moveTo(offset) };
  }

  place(path: string, start: number, end: number): Place {
    const from = this.#moveTo(start);
    const until = end > start ? new Places(this.#bytes, this.#mask).#after(this, end) : from;
    return { path, line: from.line, column: from.column, endLine: until.line, endColumn: until.column };
  }

  /** The masked line on which an offset stands, or the part of it around the offset. Call it after `place` for the same offset. */
  excerpt(start: number, hide: (text: string) => string): string {
    const lineEnd = this.#bytes.indexOf(0x0a, start);
    const end = lineEnd === -1 ? this.#bytes.length : lineEnd;
    const from = boundary(this.#bytes, Math.max(this.#lineStart, start - EXCERPT * 4));
    const to = boundary(this.#bytes, Math.min(end, start + EXCERPT * 4));
    const before = hide(this.#mask.text(from, start));
    const after = hide(this.#mask.text(start, to)).replace(/\r$/u, "");
    // The place itself shows, with what stands before it as far as there is room.
    const keep = Math.max(EXCERPT / 2, EXCERPT - after.length);
    const head = from === this.#lineStart ? before.trimStart() : before;
    return cut(head.length > keep ? head.slice(-keep) : head, after);
  }

  #after(other: Places, offset: number): { line: number; column: number } {
    this.#line = other.#line;
    this.#lineStart = other.#lineStart;
    this.#known = other.#known;
    this.#column = other.#column;
    return this.#moveTo(offset);
  }

  #moveTo(offset: number): { line: number; column: number } {
    for (;;) {
      const newline = this.#bytes.indexOf(0x0a, this.#known);
      if (newline === -1 || newline >= offset) break;
      this.#line++;
      this.#lineStart = newline + 1;
      this.#known = newline + 1;
      this.#column = 1;
    }
    this.#column += this.#bytes.toString("utf8", this.#known, offset).length;
    this.#known = offset;
    return { line: this.#line, column: this.#column };
  }
}

function cut(before: string, after: string): string {
  const text = before + after.slice(0, EXCERPT - before.length);
  // Half a surrogate pair at either end would not survive being written out.
  return text.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/u, "");
}

function boundary(bytes: Buffer, offset: number): number {
  let at = offset;
  while (at < bytes.length && isContinuation(bytes[at])) at++;
  return at;
}
