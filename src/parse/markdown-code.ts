/** A stretch of a text: offsets of its first character and behind its last. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A fence may stand in a quote or in a list. */
const FENCE = /^(?:[ \t>]|[-*+][ \t]|\d{1,9}[.)][ \t]){0,40}(`{3,}|~{3,})([^\n]*)/;

/**
 * The code of a Markdown text, in order: fenced blocks with their fences, and spans between equal runs of backticks, which end with their
 * paragraph (https://spec.commonmark.org/0.31.2/#code-spans). One pass; the time grows with the length of the text.
 */
export function markdownCode(text: string): readonly Stretch[] {
  const found: Stretch[] = [];
  let fence: { readonly mark: string; readonly length: number; readonly start: number } | undefined;
  let paragraph = -1;
  for (let start = 0; start <= text.length; ) {
    const next = text.indexOf("\n", start);
    const end = next === -1 ? text.length : next;
    const [, marks = "", info = ""] = FENCE.exec(text.slice(start, Math.min(end, start + 1_000))) ?? [];
    if (fence) {
      if (marks.startsWith(fence.mark) && marks.length >= fence.length && info.trim() === "") {
        found.push({ start: fence.start, end });
        fence = undefined;
      }
    } else if (marks !== "" && !(marks.startsWith("`") && info.includes("`"))) {
      if (paragraph !== -1) spans(text, paragraph, start, found);
      paragraph = -1;
      fence = { mark: marks.charAt(0), length: marks.length, start };
    } else if (isBlank(text, start, end)) {
      if (paragraph !== -1) spans(text, paragraph, start, found);
      paragraph = -1;
    } else if (paragraph === -1) {
      paragraph = start;
    }
    start = end + 1;
  }
  if (fence) found.push({ start: fence.start, end: text.length });
  else if (paragraph !== -1) spans(text, paragraph, text.length, found);
  return found;
}

/** Says whether an offset lies in one of these stretches, which are in order and apart. */
export function within(stretches: readonly Stretch[], offset: number): boolean {
  let low = 0;
  let high = stretches.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const { start, end } = stretches[middle] as Stretch;
    if (offset < start) high = middle - 1;
    else if (offset >= end) low = middle + 1;
    else return true;
  }
  return false;
}

function isBlank(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!/\s/.test(text.charAt(at))) return false;
  return true;
}

/** The code spans of one paragraph. Each run of backticks is looked for once: where its length does not come again, it is text. */
function spans(text: string, start: number, end: number, found: Stretch[]): void {
  if (text.indexOf("`", start) === -1 || text.indexOf("`", start) >= end) return;
  const runs: { readonly at: number; readonly length: number }[] = [];
  for (let at = text.indexOf("`", start); at !== -1 && at < end; ) {
    let stop = at + 1;
    while (stop < end && text.charAt(stop) === "`") stop++;
    runs.push({ at, length: stop - at });
    at = text.indexOf("`", stop);
  }
  /** For every length, the positions in `runs` at which it stands. */
  const byLength = new Map<number, number[]>();
  for (const [index, { length }] of runs.entries()) {
    const known = byLength.get(length);
    if (known) known.push(index);
    else byLength.set(length, [index]);
  }
  const used = new Map<number, number>();
  for (let index = 0; index < runs.length; index++) {
    const { at, length } = runs[index] as { at: number; length: number };
    const same = byLength.get(length) ?? [];
    let next = used.get(length) ?? 0;
    while (next < same.length && (same[next] ?? 0) <= index) next++;
    used.set(length, next);
    const closing = same[next];
    if (closing === undefined) continue;
    const { at: last } = runs[closing] as { at: number };
    found.push({ start: at, end: last + length });
    index = closing;
  }
}
