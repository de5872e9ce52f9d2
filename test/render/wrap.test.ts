import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { visible } from "../../src/render/visible.ts";
import { displayWidth, pad, wrap } from "../../src/render/wrap.ts";

describe("displayWidth", () => {
  it.each([
    ["", 0],
    ["abc", 3],
    ["é", 1],
    ["e\u0301", 1],
    ["漢字", 4],
    ["한글", 4],
    ["ｆｕｌｌ", 8],
    ["😀", 2],
    ["✓ → │ – ✗", 9],
    ["מה", 2],
  ])("of %j is %i", (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });
});

describe("wrap", () => {
  it("breaks at spaces and folds runs of them", () => {
    expect(wrap("one  two three", 7)).toEqual(["one two", "three"]);
    expect(wrap("   ", 7)).toEqual([]);
  });

  it("breaks a long path after a slash, and a long word where it must", () => {
    expect(wrap("src/components/button.tsx", 16)).toEqual(["src/components/", "button.tsx"]);
    expect(wrap("abcdefghij", 4)).toEqual(["abcd", "efgh", "ij"]);
  });

  it("keeps an escape and a letter with its mark in one piece", () => {
    expect(wrap("abc\\u{202e}d", 9)).toEqual(["abc", "\\u{202e}d"]);
    expect(wrap("abe\u0301d", 3)).toEqual(["abe\u0301", "d"]);
  });

  it("loses nothing and stays within the width, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), fc.integer({ min: 10, max: 100 }), (text, width) => {
        const shown = visible(text);
        const lines = wrap(shown, width);
        expect(lines.join("").replaceAll(" ", "")).toBe(shown.replaceAll(" ", ""));
        for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width);
      }),
    );
  });
});

describe("pad", () => {
  it("counts columns, not characters", () => {
    expect(pad("漢", 4)).toBe("漢  ");
    expect(pad("long", 2)).toBe("long");
  });
});
