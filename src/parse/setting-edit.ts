/** A value that an edit may write. */
export type Writable = string | number | boolean | readonly string[] | { readonly [key: string]: Writable };

/** One change of a settings file that leaves everything else in it as it stands: comments, order, spacing. */
export type SettingEdit =
  /** Gives a key a value; a key that is not there yet is put last in its table, or first. Tables on the way are made. */
  | { readonly do: "set"; readonly keys: Keys; readonly value: Writable; readonly first?: boolean }
  /** Puts a text at the end of a list, which is made where there is none. A text that is there already is not put twice. */
  | { readonly do: "add"; readonly keys: Keys; readonly item: string }
  /** Takes every item that is this text out of a list. */
  | { readonly do: "drop"; readonly keys: Keys; readonly item: string }
  /** Takes a key and its value out. */
  | { readonly do: "unset"; readonly keys: Keys };

/** The way to a key, from the outermost table. */
export type Keys = readonly [string, ...string[]];

/** How a text ends its lines; the first one decides. */
export function lineEnd(text: string): "\n" | "\r\n" {
  return /\r?\n/.exec(text)?.[0] === "\r\n" ? "\r\n" : "\n";
}

/** One stretch of a text is replaced by another. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Carries out several splices that do not touch each other. */
export function spliced(text: string, splices: readonly Splice[]): string {
  let result = text;
  for (const { start, end, text: put } of [...splices].sort((a, b) => b.start - a.start || b.end - a.end)) {
    result = result.slice(0, start) + put + result.slice(end);
  }
  return result;
}

/** The stretch of a removal, made as long as its line where nothing else stands there. */
export function wholeLine(text: string, start: number, end: number): { readonly start: number; readonly end: number } {
  const before = text.lastIndexOf("\n", start - 1) + 1;
  const next = text.indexOf("\n", end);
  const after = next === -1 ? text.length : next + 1;
  const alone = text.slice(before, start).trim() === "" && text.slice(end, after).trim() === "";
  return alone ? { start: before, end: after } : { start, end };
}
