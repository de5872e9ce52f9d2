import { describe, expect, it } from "vitest";
import { PIECE, Pieces } from "../../src/secrets/pieces.ts";

/** Different numbers of eight digits, written one after the other. */
const numbers = (from: number, count: number): string =>
  Array.from({ length: count }, (_, n) => String(((from + n) * 7_919) % 100_000_000).padStart(PIECE, "0")).join("");

describe("pieces", () => {
  it("knows each of many, wherever it stands, and no other", () => {
    const pieces = new Pieces();
    const text = numbers(1, 5_000);
    for (let at = 0; at < text.length; at += PIECE) pieces.add(text, at);
    const others = numbers(5_001, 5_000);
    for (let at = 0; at < text.length; at += PIECE) {
      expect(pieces.has(`> ${text.slice(at, at + PIECE)}!`, 2)).toBe(true);
      expect(pieces.has(others, at)).toBe(false);
    }
  });

  it("holds a piece once, however often it is added, and tells units apart that share their low byte", () => {
    const pieces = new Pieces();
    for (let n = 0; n < 3_000; n++) pieces.add("Zürich 1", 0);
    expect(pieces.has("Zürich 1", 0)).toBe(true);
    expect(pieces.has("Z\u01fcrich 1", 0)).toBe(false);
    expect(pieces.has("zürich 1", 0)).toBe(false);
  });
});
