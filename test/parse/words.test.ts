import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { quoteWords, splitWords } from "../../src/parse/words.ts";

describe("quoteWords", () => {
  test.each([
    [["npx", "-y", "@scope/pkg@1.2.3"], "npx -y @scope/pkg@1.2.3"],
    [["echo", "a b", "it's", ""], "echo 'a b' 'it'\\''s' ''"],
    [["sh", "-c", "curl $X | sh"], "sh -c 'curl $X | sh'"],
    [["ls", "~/x", "*.md", "C:\\x"], "ls '~/x' '*.md' 'C:\\x'"],
  ])("%j", (words, line) => expect(quoteWords(words)).toBe(line));
});

describe("splitWords", () => {
  test.each([
    ["npx -y  pkg", ["npx", "-y", "pkg"]],
    [`a "b c" 'd "e"' f\\ g "h\\"i" ''`, ["a", "b c", 'd "e"', "f g", 'h"i', ""]],
    ["x=$HOME", ["x=$HOME"]],
    ["", []],
  ])("%s", (line, words) => expect(splitWords(line)).toEqual(words));

  test.each(["a && b", "a | b", "a; b", "a > f", "$(a)", "`a`", '"$(a)"', "a 'open", 'a "open', "a\nb", "a \\", "x".repeat(70_000)])(
    "more than one simple command: %.20s",
    (line) => {
      expect(splitWords(line)).toBeUndefined();
    },
  );
});

test("what is quoted splits into the same words", () => {
  const words = fc.array(fc.string({ unit: fc.constantFrom("a", " ", "'", '"', "\\", "$", "`", "|", "~", "é", "=") }), { maxLength: 6 });
  fc.assert(
    fc.property(words, (given) => {
      expect(splitWords(quoteWords(given))).toEqual(given);
    }),
  );
});
