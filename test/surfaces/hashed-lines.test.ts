import { describe, expect, it } from "vitest";
import type { Place } from "../../src/model/place.ts";
import { lineHashes } from "../../src/parse/line-hash.ts";
import { HashedLines } from "../../src/surfaces/hashed-lines.ts";

const at = (path: string, line: number): Place => ({ path, line, column: 1, endLine: line, endColumn: 2 });
const asIs = async (texts: readonly string[]): Promise<readonly string[]> => texts;
const original = "a\nkey = swordfish\nb\n";
const masked = "a\nkey = █████████\nb\n";
const hashOf = (text: string, line: number): string | undefined => lineHashes(text, new Set([line])).get(line)?.hash;

describe("HashedLines", () => {
  it("hashes the text that is kept, which is code scanning's own hash where nothing is masked", async () => {
    const hashes = new HashedLines(new Map([["a.txt", original]]));
    expect(await hashes.at([at("a.txt", 1), at("a.txt", 3), at("b.txt", 1)], asIs)).toEqual([
      hashOf(original, 1),
      hashOf(original, 3),
      undefined,
    ]);
  });

  it("hashes the masked line of a secret whose file is not kept, so that another secret of its length is the same alert", async () => {
    const hashes = new HashedLines(new Map());
    hashes.add("a.txt", lineHashes(masked, new Set([2])));
    expect(await hashes.at([at("a.txt", 2)], asIs)).toEqual([hashOf(masked, 2)]);
    expect(hashOf(masked, 2)).not.toBe(hashOf(original, 2));
  });

  it("states no hash of a stretch that holds what was found to be a secret elsewhere", async () => {
    const hashes = new HashedLines(new Map([["a.txt", `${original}${"x".repeat(200)}\nz\n`]]));
    const redact = async (texts: readonly string[]): Promise<readonly string[]> =>
      texts.map((text) => text.replace("swordfish", "█████████"));
    // The hash of the first line reaches into the second.
    expect(await hashes.at([at("a.txt", 1), at("a.txt", 2), at("a.txt", 3)], redact)).toEqual([undefined, undefined, expect.any(String)]);
  });
});
