import { type HiddenKind, hasRightToLeft, isAtHome, kindOf, type Line } from "./hidden-characters.ts";
import { decodeRun } from "./hidden-decoding.ts";

/** A stretch of text that holds characters which a person does not see or sees in another order. */
export interface HiddenRun {
  readonly kind: HiddenKind;
  /** Offsets in UTF-16 units of the first hidden character and behind the last. */
  readonly start: number;
  readonly end: number;
  /** How many hidden characters it holds. */
  readonly count: number;
  /** What they spell, where they are an encoding of text; at most some thousand characters. May hold a secret: show it by `shown()`. */
  readonly spells?: string;
  /** The words that stand between the hidden characters, where those break words up or turn them round. */
  readonly between?: string;
  /** True where it makes text show otherwise than it is read: a turn of the writing direction, or a terminal escape. */
  readonly deceives: boolean;
}

/** Hidden characters that stand no further apart than this are one run: an attack that puts one between any two letters is one attack. */
const REACH = 12;
/** A turn of the writing direction holds until the end of the line. */
const BIDI_REACH = 400;
/** As many code points of a run are kept for decoding; what spells anything does so in the first of them. */
const KEPT = 8192;
const BETWEEN = 160;

interface OpenRun {
  readonly kind: HiddenKind;
  readonly start: number;
  end: number;
  count: number;
  readonly points: number[];
  deceives: boolean;
}

/** Overrides, right-to-left embedding and isolate, and the escape that begins a terminal sequence. */
const DECEIVING: ReadonlySet<number> = new Set([0x202d, 0x202e, 0x202b, 0x2067, 0x1b]);

/**
 * Finds hidden text in one pass; the time grows with the length of the text and never with what it holds.
 * Characters that belong to the script, the emoji or the byte order mark where they stand are left alone.
 */
export function findHiddenText(text: string): readonly HiddenRun[] {
  const runs: HiddenRun[] = [];
  const open = new Map<HiddenKind, OpenRun>();
  const line = new CurrentLine(text);
  /** The character at home that was met last: where hidden ones follow it at once, it is the first of them. */
  let home: { readonly kind: HiddenKind; readonly point: number; readonly start: number; readonly end: number } | undefined;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    // Everything of concern lies above the printable ASCII range, or is a control character.
    if (unit >= 0x20 && unit < 0xad) if (unit < 0x7f || unit > 0x9f) continue;
    const point = text.codePointAt(at) ?? unit;
    const width = point > 0xffff ? 2 : 1;
    const kind = kindOf(point);
    if (kind !== undefined) {
      if (isAtHome(text, at, point, kind, line)) home = { kind, point, start: at, end: at + width };
      else note(kind, point, at, at + width);
    }
    at += width - 1;
  }
  for (const run of open.values()) close(run);
  return runs.sort((a, b) => a.start - b.start || a.end - b.end);

  function note(kind: HiddenKind, point: number, start: number, end: number): void {
    let run = open.get(kind);
    if (run && isApart(text, kind, run.end, start)) {
      close(run);
      run = undefined;
    }
    if (!run) {
      const joined = home?.kind === kind && home.end === start ? home : undefined;
      run = { kind, start: joined?.start ?? start, end, count: joined ? 1 : 0, points: joined ? [joined.point] : [], deceives: false };
      open.set(kind, run);
    }
    run.end = end;
    run.count++;
    if (run.points.length < KEPT) run.points.push(point);
    if (DECEIVING.has(point)) run.deceives = true;
  }

  function close({ kind, start, end, count, points, deceives }: OpenRun): void {
    const spells = decodeRun(kind, points);
    const between = visibleBetween(text, wordStart(text, start), kind === "bidi" ? lineEnd(text, end) : wordEnd(text, end));
    runs.push({ kind, start, end, count, deceives, ...(spells === undefined ? {} : { spells }), ...(between === "" ? {} : { between }) });
  }
}

/** Says of the line that is being read whether it holds right-to-left words; each line is looked through once. */
class CurrentLine implements Line {
  readonly #text: string;
  #end = -1;
  #rightToLeft = false;

  constructor(text: string) {
    this.#text = text;
  }

  /** Offsets may only grow. */
  isRightToLeft(at: number): boolean {
    if (at >= this.#end) {
      const start = Math.max(this.#end, 0, this.#text.lastIndexOf("\n", at) + 1);
      const end = this.#text.indexOf("\n", at);
      this.#end = end === -1 ? this.#text.length : end;
      this.#rightToLeft = hasRightToLeft(this.#text.slice(start, this.#end));
    }
    return this.#rightToLeft;
  }
}

/** Whether two hidden characters belong to different runs: too far apart, or in different lines. */
function isApart(text: string, kind: HiddenKind, end: number, start: number): boolean {
  if (end === start) return false;
  return start - end > (kind === "bidi" ? BIDI_REACH : REACH) || text.slice(end, start).includes("\n");
}

const WORD = 24;

function wordStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && at - start < WORD && !/\s/.test(text.charAt(start - 1))) start--;
  return start;
}

function wordEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && end - at < WORD && !/\s/.test(text.charAt(end))) end++;
  return end;
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return Math.min(end === -1 ? text.length : end, from + BETWEEN);
}

/** The visible characters of a stretch. */
function visibleBetween(text: string, start: number, end: number): string {
  let visible = "";
  for (const char of text.slice(start, Math.min(end, start + 8 * BETWEEN))) {
    const point = char.codePointAt(0) ?? 0;
    if (kindOf(point) === undefined && point >= 0x20) visible += char;
    if (visible.length >= BETWEEN) break;
  }
  return visible.trim();
}
