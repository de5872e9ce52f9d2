import { describe, expect, test } from "vitest";
import { fill } from "../../scripts/pattern.ts";
import { Finder } from "../../src/secrets/finder.ts";
import { leaks, rules, scan } from "./rules.ts";

/** Texts that make a careless scanner work for each byte of a long stretch, again and again. */
const UNITS = [
  "password",
  "password=",
  "password=aaaaaaaaa",
  "cohere.",
  "secret=",
  "://a:b",
  "://a:b@c ",
  "-----BEGIN RSA PRIVATE KEY-----\n",
  `-----BEGIN RSA PRIVATE KEY-----\n${"Aa1+".repeat(30)}\n`,
  "PRIVATE KEY-----a:",
  "kind: secret data: a: ",
  "kind: Secret\ndata:\n",
  "kind: Secret\ndata:\n  a: YWJjZGVmZ2g=\n",
  "curl -u a:",
  "authorization: basic ",
  "host=a.b user=c password='d",
  "datadog_key=",
  "eyJaaa.",
  "{eyJ",
  `eyJ${"a".repeat(1400)}.`,
  'token="',
  "token\\\\\\\\",
  "secret_access_key = ",
  "_authToken=",
  "AKIA",
  `glpat-${"a".repeat(300)}`,
  "█",
];
const MIB = 1 << 20;
const finder = new Finder(rules);
/** Times the file. The worst is a header of 20 bytes, at each of which 1200 bytes are read. */
const MOST_DECODED = 64;

/** Counted, not timed: a busy machine must not fail a test, nor a fast one pass it. */
function workOn(unit: string, size: number): { readonly tried: number; readonly decoded: number; readonly listed: number } {
  const bytes = Buffer.from(unit.repeat(Math.ceil(size / Buffer.byteLength(unit))));
  const { work, found, exhausted } = finder.find({ bytes, binary: false });
  return { tried: work.candidates / bytes.length, decoded: work.bytes / bytes.length, listed: found.length + exhausted.length };
}

describe("four megabytes of", () => {
  test.each(UNITS)("%j cost work that grows with the size and no faster", (unit) => {
    const { tried, decoded, listed } = workOn(unit, 4 * MIB);
    // A budget over all rules: a candidate for every eight bytes, and some that any file may have.
    expect(tried).toBeLessThanOrEqual(1 / 8 + 8001 / (4 * MIB));
    expect(decoded).toBeLessThan(MOST_DECODED);
    expect(listed).toBeLessThan(6000);
  });

  test.each(UNITS)("%j cost no more for each byte than one does", (unit) => {
    const small = workOn(unit, MIB / 2);
    const large = workOn(unit, 4 * MIB);
    expect(large.tried).toBeLessThanOrEqual(1.05 * small.tried);
    expect(large.decoded).toBeLessThanOrEqual(1.05 * small.decoded + 0.1);
  });
});

describe("a budget that runs out", () => {
  test("becomes a gap, and from there on nothing readable is left in the text", () => {
    const hidden = fill("GITHUB_TOKEN=ghp_{36:base62+crc}\nmongo = {24:base64url}", "after");
    const flood = "npm_ ".repeat(20_000);
    const file = scan(`${flood}\n${hidden.text}\n`);
    expect(file.gaps).toEqual([{ path: "config/settings", reason: expect.stringContaining("npm-access-token") }]);
    expect(leaks(hidden.values, file.text())).toEqual([]);
    // Another rule goes on: only the one that ran out is blind.
    expect(file.secrets.map(({ rule }) => rule)).toEqual(["github-personal-access-token"]);
  });

  test("over all rules together becomes a gap as well", () => {
    const anchors = ["npm_", "glpat-", "sk-ant-", "xoxb-", "AKIA", "AIza", "hf_", "figd_", "dapi", "SG."];
    const hidden = fill("GITHUB_TOKEN=ghp_{36:base62+crc}", "after all");
    const file = scan(`${`${anchors.join(" ")} `.repeat(20_000)}\n${hidden.text}\n`);
    expect(file.gaps).toEqual([{ path: "config/settings", reason: expect.stringContaining("all secret rules together") }]);
    expect(leaks(hidden.values, file.text())).toEqual([]);
  });

  test("of matches also becomes a gap and leaks none of them", () => {
    const tokens = Array.from({ length: 1500 }, (_, index) => fill("figd_{40:base62}", `flood/${index}`));
    const file = scan(tokens.map(({ text }) => text).join("\n"));
    expect(file.gaps[0]?.reason).toContain("places");
    expect(
      leaks(
        tokens.flatMap(({ values }) => values),
        file.text(),
      ),
    ).toEqual([]);
  });

  test("does not run out on a large file of ordinary code", () => {
    const line = 'if (token.kind === "secret") { return parse(token.value, { password: options.password, api_key: env.API_KEY }); }\n';
    expect(scan(line.repeat(20_000)).gaps).toEqual([]);
  });
});

describe("places beyond a hundred", () => {
  test("are counted, and samples give way to what looks live", () => {
    const samples = "AKIAIOSFODNN7EXAMPLE\n".repeat(300);
    const live = fill("sk-ant-api03-{93:base64url}AA", "live");
    const file = scan(`${samples}${live.text}\n`);
    expect(file.secrets).toHaveLength(100);
    expect(file.secrets.flatMap(({ more }) => more ?? [])).toEqual([201]);
    expect(file.gaps).toEqual([]);
    expect(file.secrets.at(-1)).toMatchObject({ rule: "anthropic-api-key", standing: "live-shaped", at: { line: 301 } });
    expect(leaks(live.values, file.text())).toEqual([]);
  });
});
