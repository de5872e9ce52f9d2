import { describe, expect, test } from "vitest";
import { fill } from "../../scripts/pattern.ts";
import { leaks, newScanner, scan } from "./rules.ts";

const token = fill("ghp_{36:base62+crc}", "mask").text;
const blocks = "█".repeat(token.length);

describe("the masked text", () => {
  test("is the text with as many blocks in place of each value", () => {
    const text = `# héllo 😀\r\nTOKEN=${token} # x\r\nlast`;
    expect(scan(text).text()).toBe(text.replace(token, blocks));
  });

  test("is the text itself where there is nothing to hide", () => {
    expect(scan("a\r\nb\u2028c\0d").text()).toBe("a\r\nb\u2028c\0d");
    expect(scan("").text()).toBe("");
  });

  test("has no byte order mark, and is the same in every encoding of Unicode", () => {
    const text = `naïve: ${token}\n`;
    const little = Buffer.from(`\ufeff${text}`, "utf16le");
    const masked = `naïve: ${blocks}\n`;
    for (const bytes of [Buffer.from(`\ufeff${text}`), little, Buffer.from(little).swap16(), little.subarray(2)]) {
      const file = scan(bytes);
      expect(file.text()).toBe(masked);
      expect(file.binary).toBe(false);
      expect(file.secrets[0]?.at).toMatchObject({ line: 1, column: 8, endColumn: 8 + token.length });
    }
  });

  test("shows bytes that are not UTF-8 as the agents see them", () => {
    const bytes = Buffer.concat([Buffer.from([0xe9, 0x20]), Buffer.from(`ж ${token} `), Buffer.from([0xff, 0x0a])]);
    expect(scan(bytes).text()).toBe(`\ufffd ж ${blocks} \ufffd\n`);
  });

  test("hides a value also where nothing tells that it is one", () => {
    const { text, values } = fill("CLIENT_SECRET={40:base62}", "again");
    const value = values[0] ?? "";
    const file = scan(`${text}\ncurl https://api.acme.internal/${value}/x\n<!--${value}-->`);
    expect(file.secrets).toHaveLength(1);
    expect(leaks(values, file.text())).toEqual([]);
  });

  test("leaves words alone that are also somebody's password", () => {
    const text = "url: postgres://postgres:postgres@localhost/app\nimage: postgres\n";
    expect(scan(text).text()).toBe("url: postgres://postgres:████████@localhost/app\nimage: postgres\n");
  });

  test("keeps line ends and escapes inside a key", () => {
    const { text, values } = fill('{"key": "-----BEGIN PRIVATE KEY-----\\n{pem:rsa:escaped}\\n-----END PRIVATE KEY-----\\n"}', "escapes");
    const masked = scan(text).text();
    expect(masked).toHaveLength(text.length);
    expect((JSON.parse(masked) as { key: string }).key.split("\n")).toHaveLength(values.length + 3);
  });

  test("may be asked for only until the next file is read", () => {
    const scanner = newScanner();
    const first = scanner.scan({ path: "a", tracked: true }, Buffer.from("a"));
    scanner.scan({ path: "b", tracked: true }, Buffer.from("b"));
    expect(() => first.text()).toThrow("before the next file");
  });
});

describe("a place", () => {
  test("counts lines and UTF-16 columns from one", () => {
    const { at } = scan(`x\n\n  "😀é": "${token}"\n`).secrets[0] ?? {};
    expect(at).toEqual({ path: "config/settings", line: 3, column: 11, endLine: 3, endColumn: 11 + token.length });
  });

  test("spans the lines of a key", () => {
    const { text } = fill("a\n-----BEGIN RSA PRIVATE KEY-----\n{pem:rsa}\n-----END RSA PRIVATE KEY-----\nb", "lines");
    expect(scan(text).secrets[0]?.at).toMatchObject({ line: 2, column: 1, endLine: text.split("\n").length - 1, endColumn: 30 });
  });

  test("is right for each of several on one line", () => {
    const text = `é ${token} ${token} ж ${token}`;
    const columns = scan(text).secrets.map(({ at }) => at.column);
    expect(columns).toEqual([...text.matchAll(new RegExp(token, "gu"))].map(({ index }) => index + 1));
  });
});

describe("an excerpt", () => {
  test("is the line without its indentation", () => {
    expect(scan(`a\n    key: ${token} # old\r\nb`).secrets[0]?.excerpt).toBe(`key: ${blocks} # old`);
  });

  test("of a long line is the part around the place, without half characters", () => {
    const file = scan(`${"😀 ".repeat(500)}${token}${" 😀".repeat(500)}`);
    const excerpt = file.secrets[0]?.excerpt ?? "";
    expect(excerpt.length).toBeLessThanOrEqual(200);
    expect(excerpt).toContain(blocks);
    expect(excerpt).not.toMatch(/\p{Cs}/u);
  });

  test("shows no neighbour of the secret that is one itself", () => {
    const other = fill("sk_live_{24:base62}", "other");
    const file = scan(`{"a":"${token}","b":"${other.text}"}`);
    expect(leaks([token.slice(4), ...other.values], JSON.stringify(file.secrets))).toEqual([]);
  });
});

describe("a binary file", () => {
  const binary = Buffer.concat([Buffer.from([0, 1, 2, 0xff]), Buffer.from(`\0${token}\0password = "a8Xk29dkQp01Zx"\0`)]);

  test("is read for what cannot be chance", () => {
    const file = scan(binary);
    expect(file.binary).toBe(true);
    expect(file.secrets.map(({ rule, at, excerpt }) => ({ rule, line: at.line, excerpt }))).toEqual([
      { rule: "github-personal-access-token", line: 1, excerpt: "(binary file)" },
    ]);
    expect(leaks([token], file.text())).toEqual([]);
  });
});
