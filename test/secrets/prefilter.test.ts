import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Anchor, createPrefilter } from "../../src/secrets/prefilter.ts";

const ANCHORS = ["ghp_", "token", "secret", "secret_key", "aws_secret", "://", "eyJ", "PRIVATE KEY-----", "aaaa"];

/** Every place of every anchor, found the slow way. */
function search(text: string, anchors: readonly string[]): string[] {
  const lower = text.toLowerCase();
  return anchors
    .flatMap((anchor) => [...lower].flatMap((_, at) => (lower.startsWith(anchor.toLowerCase(), at) ? [`${at} ${anchor}`] : [])))
    .sort();
}

function run(text: string, anchors: readonly string[], chunk: number): string[] {
  return places(
    text,
    anchors.map((anchor) => ({ text: anchor, ignoreCase: true })),
    chunk,
  );
}

function places(text: string, anchors: readonly Anchor[], chunk: number): string[] {
  const prefilter = createPrefilter(anchors);
  const bytes = Buffer.from(text, "latin1");
  const found: string[] = [];
  for (let from = 0; from < bytes.length; from += chunk) {
    prefilter.run(bytes, from, Math.min(bytes.length, from + chunk));
    for (let hit = 0; hit < prefilter.hits.count; hit++)
      found.push(`${prefilter.hits.starts[hit]} ${anchors[prefilter.hits.anchors[hit] ?? -1]?.text}`);
  }
  return found.sort();
}

describe("the prefilter", () => {
  test("finds every anchor once, wherever the text is cut", () => {
    const piece = fc.oneof(
      fc.constantFrom(...ANCHORS, ...ANCHORS.map((anchor) => anchor.slice(0, -1)), "Token", "SECRET_KEY"),
      fc.string({ maxLength: 6 }),
    );
    const text = fc.array(piece, { maxLength: 30 }).map((pieces) => Buffer.from(pieces.join(""), "latin1").toString("latin1"));
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 40 }), (sample, chunk) => {
        expect(run(sample, ANCHORS, chunk)).toEqual(search(sample, ANCHORS));
      }),
    );
  });

  test("finds overlapping anchors", () => {
    expect(run("aaaaaa", ANCHORS, 100)).toEqual(["0 aaaa", "1 aaaa", "2 aaaa"]);
    expect(run("AWS_SECRET_KEY", ANCHORS, 100)).toEqual(["0 aws_secret", "4 secret", "4 secret_key"]);
  });

  test("tells the case of an anchor that has one", () => {
    const anchors = [
      { text: "AKIA", ignoreCase: false },
      { text: "pat[1]", ignoreCase: false },
      { text: "Token_1", ignoreCase: true },
    ];
    expect(places("AKIA akia AkIA PAT[1] pat[1] pat{1} tOKEN_1 token\u007f1", anchors, 100)).toEqual(["0 AKIA", "22 pat[1]", "36 Token_1"]);
  });

  test("keeps every hit where there are very many", () => {
    expect(run("token".repeat(5000), ANCHORS, 1 << 20)).toHaveLength(5000);
  });

  test("refuses an anchor that is too short to be looked for", () => {
    expect(() => createPrefilter([{ text: "sk", ignoreCase: true }])).toThrow("three bytes");
  });
});
