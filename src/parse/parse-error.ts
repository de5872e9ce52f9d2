import type { Place } from "../model/place.ts";
import type { Lines } from "./lines.ts";

/** The text is not what its format demands. The message names line and column, never the path: the gap that is made of it has the path. */
export class ParseError extends Error {
  readonly at: Place;
  /** True where the text breaks the format itself, so that a reader at most as lenient as ours refuses it too; false for our own limits. */
  readonly broken: boolean;

  constructor(what: string, at: Place, broken = false) {
    super(`line ${at.line}, column ${at.column}: ${what}`);
    this.broken = broken;
    this.name = "ParseError";
    this.at = at;
  }
}

/** Something odd that did not stop the reading: a key that stands twice, an escape that does not exist. */
export interface Problem {
  readonly at: Place;
  readonly what: string;
}

/** Problems kept of one text: more of the same say nothing new, and a hostile file can make a million. */
const PROBLEMS = 100;

/** A list of problems that stops growing. */
export class Problems {
  readonly list: Problem[] = [];
  readonly #lines: Lines;

  constructor(lines: Lines) {
    this.#lines = lines;
  }

  add(what: string, start: number, end: number): void {
    if (this.list.length < PROBLEMS) this.list.push({ at: this.#lines.place(start, end), what });
  }
}

/** Refuses a text that is longer than a parser can take in bounded time. */
export function refuseLonger(lines: Lines, characters: number): void {
  if (lines.text.length > characters) throw new ParseError(`more than ${characters} characters`, lines.place(0, 0));
}
