import type { Place } from "../model/place.ts";

const MOST_QUOTED = 200;

/** Gives the line at a place of the kept texts, cut to 200 characters; undefined where the file's text was not kept. */
export function quoter(texts: ReadonlyMap<string, string>): (place: Place) => string | undefined {
  const lines = new Map<string, readonly string[]>();
  return ({ path, line, column }) => {
    const text = texts.get(path);
    if (text === undefined) return undefined;
    const known = lines.get(path) ?? text.split(/\r?\n/);
    lines.set(path, known);
    const whole = known[line - 1];
    if (whole === undefined) return undefined;
    // Long lines are quoted around the place, so that what was found stands in the quote.
    const start =
      column > MOST_QUOTED / 2 && whole.length > MOST_QUOTED ? Math.min(column - MOST_QUOTED / 4, whole.length - MOST_QUOTED) : 0;
    return whole.slice(start, start + MOST_QUOTED).trim();
  };
}
