import type { Place } from "../model/place.ts";

/**
 * One text and where its lines begin. A line ends with LF (a CR before it belongs to the end); a lone CR ends no line, as in git and SARIF.
 * A byte order mark is taken off, for no editor counts it as a column.
 */
export class Lines {
  readonly path: string;
  /** The text without its byte order mark: offsets count in this one. */
  readonly text: string;
  #starts: readonly number[] | undefined;

  constructor(path: string, text: string) {
    this.path = path;
    this.text = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  }

  /** The place of the characters from `start` up to, not including, `end`. Offsets outside the text are moved to its edge. */
  place(start: number, end: number): Place {
    const from = this.#position(start);
    const to = end > start ? this.#position(end) : from;
    return { path: this.path, line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
  }

  /** The place of the whole text. */
  whole(): Place {
    return this.place(0, this.text.length);
  }

  /** Every line with the offset at which it begins, without its line end. */
  *[Symbol.iterator](): Generator<Line> {
    const starts = this.#lineStarts();
    for (let number = 0; number < starts.length; number++) {
      const start = starts[number] ?? 0;
      let end = (starts[number + 1] ?? this.text.length + 1) - 1;
      if (end > start && this.text.charCodeAt(end - 1) === 13) end--;
      yield { number: number + 1, start, text: this.text.slice(start, end) };
    }
  }

  #lineStarts(): readonly number[] {
    if (this.#starts) return this.#starts;
    const starts = [0];
    // A search that stands before the loop is hoisted by V8 (Node 20) out of this function, past the return above, and then runs on every call.
    let at = -1;
    do {
      at = this.text.indexOf("\n", at + 1);
      if (at !== -1) starts.push(at + 1);
    } while (at !== -1);
    this.#starts = starts;
    return starts;
  }

  #position(offset: number): { readonly line: number; readonly column: number } {
    const inside = Math.max(0, Math.min(offset, this.text.length));
    const starts = this.#lineStarts();
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= inside) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: inside - (starts[low] ?? 0) + 1 };
  }
}

/** One line of a text. */
export interface Line {
  /** Counted from 1. */
  readonly number: number;
  /** Offset of its first character. */
  readonly start: number;
  readonly text: string;
}
