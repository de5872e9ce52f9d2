import { describe, expect, it } from "vitest";
import { lineHashes } from "../../src/parse/line-hash.ts";

function allHashes(text: string): string[] {
  const lines = text.split(/\r\n|\r|\n/).map((_, i) => i + 1);
  const hashes = lineHashes(text, new Set([...lines, lines.length + 1]));
  return [...hashes].sort(([a], [b]) => a - b).map(([, { hash }]) => hash);
}

// The figures that codeql-action's own tests hold its algorithm to (src/fingerprints.test.ts).
const GREETINGS = [
  "e9496ae3ebfced30:1",
  "fb7c023a8b9ccb3f:1",
  "ce8ba1a563dcdaca:1",
  "e20e36e16fcb0cc8:1",
  "b3edc88f2938467e:1",
  "c8e28b0b4002a3a0:1",
  "c129715d7a2bc9a3:1",
];

describe("lineHashes", () => {
  it.each([
    ["", ["c129715d7a2bc9a3:1"]],
    [" a\nb\n  \t\tc\n d", ["271789c17abda88f:1", "54703d4cd895b18:1", "180aee12dab6264:1", "a23a3dc5e078b07b:1"]],
    [
      " hello; \t\nworld!!!\n\n\n  \t\tGreetings\n End",
      ["8b7cf3e952e7aeb2:1", "b1ae1287ec4718d9:1", "bff680108adb0fcc:1", "c6805c5e1288b612:1", "b86d3392aea1be30:1", "e6ceba753e1a442:1"],
    ],
    [" hello; \t\nworld!!!\n\n\n  \t\tGreetings\n End\n", GREETINGS],
    [" hello; \t\nworld!!!\r\r\r  \t\tGreetings\r End\r", GREETINGS],
    [" hello; \t\r\nworld!!!\r\n\r\n\r\n  \t\tGreetings\r\n End\r\n", GREETINGS],
    [" hello; \t\nworld!!!\r\n\n\r  \t\tGreetings\r End\r\n", GREETINGS],
    [
      "Lorem ipsum dolor sit amet.\n".repeat(10),
      [
        "a7f2ff13bc495cf2:1",
        "a7f2ff13bc495cf2:2",
        "a7f2ff13bc495cf2:3",
        "a7f2ff13bc495cf2:4",
        "a7f2ff13bc495cf2:5",
        "a7f2ff13bc495cf2:6",
        "a7f2ff1481e87703:1",
        "a9cf91f7bbf1862b:1",
        "55ec222b86bcae53:1",
        "cc97dc7b1d7d8f7b:1",
        "c129715d7a2bc9a3:1",
      ],
    ],
  ])("hashes %j as code scanning does", (text, expected) => {
    expect(allHashes(text)).toEqual(expected);
  });

  it("agrees with whole numbers on long lines of any character", () => {
    const text = Array.from({ length: 40 }, (_, i) => `${String.fromCodePoint(0xfff0 - i * 997).repeat(i * 7)} \t${i}`).join("\n");
    expect(allHashes(text)).toEqual(byDefinition(text));
  });

  it("counts equal lines before the one that is asked for, also those that nobody asked for", () => {
    const text = `${"Lorem ipsum dolor sit amet.\n".repeat(6)}Lorem ipsum, but another end.\n${"x\n".repeat(100)}`;
    const all = allHashes(text);
    for (const line of [1, 4, 7, 50]) expect(lineHashes(text, new Set([line])).get(line)?.hash).toBe(all[line - 1]);
  });

  it("names the stretch that a hash was made of", () => {
    const hashes = lineHashes(`one\n${"x ".repeat(150)}\nthree`, new Set([2, 3, 9]));
    expect(hashes.get(2)?.of.replaceAll(" ", "")).toBe("x".repeat(100));
    expect(hashes.get(3)?.of).toBe("three");
    expect(hashes.has(9)).toBe(false);
  });
});

/** The same from its definition: every line's hundred units as one number in base 37. */
function byDefinition(text: string): string[] {
  const counts = new Map<string, number>();
  const flat = text.replaceAll(/\r\n?/g, "\n").replaceAll(/[ \t]/g, "");
  const units = [...Array.from({ length: flat.length }, (_, i) => flat.charCodeAt(i)), 0xffff, ...Array<number>(100).fill(0)];
  const starts = [0, ...units.flatMap((unit, i) => (unit === 10 ? [i + 1] : []))];
  return starts.map((start) => {
    const value = units.slice(start, start + 100).reduce((sum, unit) => BigInt.asUintN(64, sum * 37n + BigInt(unit)), 0n);
    const hash = value.toString(16);
    counts.set(hash, (counts.get(hash) ?? 0) + 1);
    return `${hash}:${counts.get(hash)}`;
  });
}
