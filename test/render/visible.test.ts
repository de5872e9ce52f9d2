import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clip, visible, visibleParts } from "../../src/render/visible.ts";
import { HOSTILE } from "./hostile.ts";

describe("visible", () => {
  it.each([
    ["newline", "a\nb", "a\\u{a}b"],
    ["tab", "a\tb", "a\\u{9}b"],
    ["escape", "\u001b[31m", "\\u{1b}[31m"],
    ["C1 control", "\u009b", "\\u{9b}"],
    ["bidi override", "a\u202eb", "a\\u{202e}b"],
    ["bidi mark", "a\u200fb", "a\\u{200f}b"],
    ["zero-width space", "a\u200bb", "a\\u{200b}b"],
    ["soft hyphen", "a\u00adb", "a\\u{ad}b"],
    ["variation selector", "❤\ufe0f", "❤\\u{fe0f}"],
    ["variation selector supplement", "a\u{e0100}", "a\\u{e0100}"],
    ["tag character", "a\u{e0041}", "a\\u{e0041}"],
    ["joined emoji", "👩\u200d👧", "👩\\u{200d}👧"],
    ["lone surrogate", "a\ud83db", "a\\u{d83d}b"],
    ["private use", "\ue000", "\\u{e000}"],
    ["noncharacter", "\uffff", "\\u{ffff}"],
    ["line separator", "\u2028", "\\u{2028}"],
    ["no-break space", "a\u00a0b", "a\\u{a0}b"],
    ["hangul filler", "\u3164", "\\u{3164}"],
    ["grapheme joiner", "a\u034fb", "a\\u{34f}b"],
    ["mark at the start", "\u0301a", "\\u{301}a"],
  ])("spells out a %s", (_, text, expected) => {
    expect(visible(text)).toBe(expected);
  });

  it.each([
    "plain text, with $signs & <tags>",
    "e\u0301 naïve",
    "漢字 かな 한글",
    "مرحبا",
    "ไม่มีข้อผิดพลาด",
    "हिन्दी में",
    "😀 ✓ → │",
    "C:\\dir\\x",
  ])("leaves %s as it is", (text) => {
    expect(visible(text)).toBe(text);
  });

  it("lets four marks stand on a letter and spells the others", () => {
    expect(visible(`a${"\u0301".repeat(6)}b`)).toBe(`a${"\u0301".repeat(4)}\\u{301}\\u{301}b`);
  });

  it("leaves nothing unseen in any text, and is the same when applied twice", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const shown = visible(text);
        expect(shown).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u);
        expect(visible(shown)).toBe(shown);
      }),
    );
  });
});

describe("clip", () => {
  it("keeps what fits and counts what does not, by code point", () => {
    expect(clip("abc", 3)).toBe("abc");
    expect(clip("😀😀😀", 3)).toBe("😀😀😀");
    expect(clip("😀😀😀😀", 3)).toBe("😀😀😀… (1 more characters)");
  });
});

describe("visibleParts", () => {
  const whole = (text: string): string =>
    visibleParts(text)
      .map((part) => part.text)
      .join("");

  it("says which characters were spelled, and which spell themselves", () => {
    expect(visibleParts("a\u200b\u202eb\\u{202e}")).toEqual([
      { text: "a", unseen: false },
      { text: "\\u{200b}\\u{202e}", unseen: true },
      { text: "b\\u{202e}", unseen: false },
    ]);
  });

  it("is the text that visible gives", () => {
    for (const text of Object.values(HOSTILE)) expect(whole(text)).toBe(visible(text));
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => whole(text) === visible(text)));
  });
});
