import { escapeForLog } from "./escape.ts";
import type { Palette, Style } from "./palette.ts";
import { clip } from "./visible.ts";
import { displayWidth, wrap } from "./wrap.ts";

/** A stretch of text in one style. */
export interface Cell {
  readonly text: string;
  readonly style?: Style;
}

/** A line of a table: what stands before it, the first column, the second with its style. */
export interface Row {
  readonly before: Cell;
  readonly cell: string;
  readonly text: string;
  readonly style?: Style;
}

/** Fewer columns than this cannot hold a table; the lines then run over. */
const NARROWEST = 60;
/** Longer lines are hard to read. */
const WIDEST = 100;

/** Code points of one text; JSON has the whole. */
const LONGEST = 1000;

const shown = (text: string): string => clip(escapeForLog(text), LONGEST);

/**
 * The terminal report while it is written. It is the only way onto it: every text, ours or not, is escaped here before it is measured,
 * and colours are added after, so that no text from the tree can reach a terminal raw.
 */
export class Page {
  readonly width: number;
  readonly palette: Palette;
  readonly #lines: string[] = [];

  constructor(width: number, palette: Palette) {
    this.width = Math.min(Math.max(width, NARROWEST), WIDEST);
    this.palette = palette;
  }

  /** An empty line; never two in a row. */
  blank(): void {
    if (this.#lines.length > 0 && this.#lines.at(-1) !== "") this.#lines.push("");
  }

  /** The title of a part, with a calm remark behind it. */
  heading(title: string, remark = ""): void {
    this.blank();
    this.write([{ text: title, style: this.palette.strong }, { text: remark === "" ? "" : "  " }], remark, this.palette.quiet);
  }

  /** A text that stands behind its cells and, where it wraps, below its own beginning. */
  write(cells: readonly Cell[], text: string, style: Style = this.palette.plain): void {
    this.#put(cells, text, style, false);
  }

  /** The same with the cells before every line, as quotations have it. */
  quote(cells: readonly Cell[], text: string, style: Style): void {
    this.#put(cells, text, style, true);
  }

  #put(cells: readonly Cell[], text: string, style: Style, repeat: boolean): void {
    const escaped = cells.map((cell) => ({ text: shown(cell.text), style: cell.style ?? this.palette.plain }));
    const indent = escaped.reduce((sum, cell) => sum + displayWidth(cell.text), 0);
    const [first, ...rest] = wrap(shown(text), Math.max(this.width - indent, NARROWEST / 4));
    if (first === undefined) {
      const end = escaped.findLastIndex((cell) => cell.text.trim() !== "");
      this.#lines.push(
        escaped
          .slice(0, end + 1)
          .map((cell, i) => cell.style(i === end ? cell.text.trimEnd() : cell.text))
          .join(""),
      );
      return;
    }
    const prefix = escaped.map((cell) => cell.style(cell.text)).join("");
    this.#lines.push(prefix + style(first));
    for (const line of rest) this.#lines.push((repeat ? prefix : " ".repeat(indent)) + style(line));
  }

  /**
   * Rows of two columns behind an indent or a mark. The first is as wide as its widest cell, up to three fifths of the line;
   * a longer cell stands on lines of its own.
   */
  table(rows: readonly Row[]): void {
    const most = Math.floor(this.width * 0.6);
    const column = rows.reduce((widest, { before, cell }) => {
      const width = displayWidth(shown(cell));
      return before.text.length + width > most ? widest : Math.max(widest, width);
    }, 0);
    for (const { before, cell, text, style } of rows) {
      const width = displayWidth(shown(cell));
      if (width <= column) this.write([before, { text: cell + " ".repeat(column - width + 2) }], text, style);
      else {
        this.write([before], cell);
        if (text !== "") this.write([{ text: " ".repeat(before.text.length + 2) }], text, style);
      }
    }
  }

  toString(): string {
    while (this.#lines.at(-1) === "") this.#lines.pop();
    return `${this.#lines.join("\n")}\n`;
  }
}
