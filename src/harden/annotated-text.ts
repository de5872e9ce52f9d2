import type { ChangedLine } from "../model/hardening.ts";

interface Line {
  readonly text: string;
  /** The line of the first text that it is; undefined for a new one. */
  readonly origin?: number;
  readonly because?: string;
}

/**
 * A text that is changed step by step, each step with its reason. At the end every line knows whether it was there before, and the reason of the
 * step that brought it or took it away.
 */
export class AnnotatedText {
  readonly #first: readonly string[];
  readonly #removed = new Map<number, string>();
  #lines: readonly Line[];
  #text: string;

  constructor(text: string) {
    this.#text = text;
    this.#first = linesOf(text);
    this.#lines = this.#first.map((line, origin) => ({ text: line, origin }));
  }

  get text(): string {
    return this.#text;
  }

  /** The text becomes this one, for this reason. */
  step(text: string, because: string): void {
    if (text === this.#text) return;
    const after = linesOf(text);
    const before = this.#lines;
    let head = 0;
    while (head < before.length && head < after.length && before[head]?.text === after[head]) head++;
    let tail = 0;
    while (tail < before.length - head && tail < after.length - head && before.at(-1 - tail)?.text === after.at(-1 - tail)) tail++;
    const gone = before.slice(head, before.length - tail);
    const come = after.slice(head, after.length - tail).map((line): Line => {
      const kin = gone.find((old) => withoutComma(old.text) === withoutComma(line));
      // Its own reason stays with a line that only gets a comma, or loses one.
      if (kin?.origin !== undefined) return { text: line, because: COMMA };
      return { text: line, because: kin?.because ?? because };
    });
    for (const old of gone) {
      if (old.origin === undefined) continue;
      const moved = come.some((line) => withoutComma(line.text) === withoutComma(old.text));
      this.#removed.set(old.origin, moved ? COMMA : because);
    }
    this.#lines = [...before.slice(0, head), ...come, ...before.slice(before.length - tail)];
    this.#text = text;
  }

  /** All lines, those that are gone among them, in their order. */
  compared(): ChangedLine[] {
    const result: ChangedLine[] = [];
    let next = 0;
    const goneUpTo = (origin: number): void => {
      for (; next < origin; next++) result.push({ mark: "-", text: this.#first[next] ?? "", because: this.#removed.get(next) ?? "" });
    };
    for (const [index, { text, origin, because }] of this.#lines.entries()) {
      if (origin !== undefined) {
        goneUpTo(origin);
        result.push({ mark: " ", text });
        next = origin + 1;
      } else {
        // What gives way stands before what comes.
        goneUpTo(this.#lines.slice(index).find((later) => later.origin !== undefined)?.origin ?? this.#first.length);
        result.push({ mark: "+", text, because: because ?? "" });
      }
    }
    goneUpTo(this.#first.length);
    return result;
  }
}

const COMMA = "only its comma or its place on the line changes, for what stands beside it";

function linesOf(text: string): string[] {
  if (text === "") return [];
  return (text.endsWith("\n") ? text.slice(0, -1) : text).split("\n").map((line) => line.replace(/\r$/, ""));
}

function withoutComma(line: string): string {
  return line
    .trim()
    .replace(/,(?=\s*(?:\/\/.*)?$)/, "")
    .trimEnd();
}
