import type { HiddenKind } from "./hidden-characters.ts";

/** Fewer different letters than this are chance. */
const FEWEST = 3;

/** What the hidden characters of one run spell, or undefined where they spell nothing. */
export function decodeRun(kind: HiddenKind, points: readonly number[]): string | undefined {
  switch (kind) {
    case "tag":
      return readable(points.map((point) => point - 0xe0000));
    case "variation-selector":
      // One selector stands for one byte: the first sixteen, then the other 240.
      return readable(points.map((point) => (point >= 0xe0100 ? point - 0xe0100 + 16 : point - 0xfe00)));
    case "private-use":
      return points.length < 8 ? undefined : readable(points.map((point) => point & 0xff));
    case "zero-width":
      return decodeBits(points);
    case "bidi":
    case "control":
      return undefined;
  }
}

/** Two code points for 0 and 1, eight or seven bits a letter; with three, the rarest separates letters. */
function decodeBits(points: readonly number[]): string | undefined {
  const counts = new Map<number, number>();
  for (const point of points) counts.set(point, (counts.get(point) ?? 0) + 1);
  const common = [...counts].sort((a, b) => b[1] - a[1]).map(([point]) => point);
  const [a, b] = common;
  if (a === undefined || b === undefined || common.length > 4) return undefined;
  const letters = points.filter((point) => point === a || point === b);
  for (const [zero, one] of [
    [a, b],
    [b, a],
  ] as const) {
    const bits = letters.map((point) => (point === zero ? "0" : point === one ? "1" : "")).join("");
    for (const width of [8, 7, 16]) {
      const bytes = (bits.match(new RegExp(`[01]{${width}}`, "g")) ?? []).map((group) => Number.parseInt(group, 2));
      const text = readable(bytes);
      if (text !== undefined) return text;
    }
  }
  return undefined;
}

/** The text of these bytes in one line, where nearly all of them are printable and some are letters. */
function readable(bytes: readonly number[]): string | undefined {
  const text = Buffer.from(bytes.filter((byte) => byte > 0 && byte < 256)).toString("utf8");
  const printable = text.replace(/[^\p{L}\p{M}\p{N}\p{P}\p{S}\p{Zs}\n\t]|\ufffd/gu, "");
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (new Set(text.match(/\p{L}/gu)).size < FEWEST || printable.length < text.length * 0.9 || letters < text.length * 0.3) return undefined;
  return printable.replace(/\s+/g, " ").trim();
}
