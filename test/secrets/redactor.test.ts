import { describe, expect, test } from "vitest";
import { fill } from "../../scripts/pattern.ts";
import { blackOut } from "../../src/secrets/redactor.ts";
import { leaks, newScanner } from "./rules.ts";

function redactorAfter(text: string): (text: string) => string {
  const scanner = newScanner();
  scanner.scan({ path: "a", tracked: true }, Buffer.from(text));
  const locate = scanner.locator();
  return (text) => blackOut(text, locate(text));
}

describe("the redactor", () => {
  // A password with every character that some encoding changes.
  const { text, values } = fill("DB_PASSWORD='{12:base62}%!*+~{12:base62}'", "redact");
  const value = /'(.*)'/u.exec(text)?.[1] ?? "";
  const redact = redactorAfter(text);

  const encodings: Readonly<Record<string, string>> = {
    raw: value,
    reversed: [...value].reverse().join(""),
    hex: Buffer.from(value).toString("hex"),
    HEX: Buffer.from(value).toString("hex").toUpperCase(),
    base64: Buffer.from(value).toString("base64"),
    "base64 after one byte": Buffer.from(`x${value}y`).toString("base64"),
    "base64 after two bytes": Buffer.from(`xx${value}yy`).toString("base64"),
    "base64 for URLs": Buffer.from(`user:${value}`).toString("base64url"),
    "percent-encoded": encodeURIComponent(value),
    JSON: JSON.stringify({ value }),
  };

  test.each(Object.entries(encodings))("hides a value that is %s", (_, encoded) => {
    const line = `before ${encoded} after`;
    const hidden = redact(line);
    expect(hidden).toHaveLength(line.length);
    expect(hidden).toMatch(/^before .* after$/u);
    expect(leaks([...values, encoded.slice(4, -4)], hidden)).toEqual([]);
  });

  test("hides a value that was cut at either end", () => {
    const token = fill("ghp_{36:base62+crc}", "cut");
    const hide = redactorAfter(token.text);
    for (const part of [token.text.slice(0, 25), token.text.slice(9), token.text.slice(6, 30)])
      expect(leaks(token.values, hide(`"${part}…`))).toEqual([]);
  });

  test("hides each of many that begin alike", () => {
    const all = Array.from({ length: 50 }, (_, index) => fill("sk-ant-api03-{93:base64url}AA", `alike/${index}`));
    const hide = redactorAfter(all.map(({ text: one }) => one).join("\n"));
    expect(hide(all.map(({ text: one }) => one).join(" "))).toMatch(/^[█ ]+$/u);
  });

  test("leaves a word alone with which all values of a kind begin, and hides what was drawn behind it", () => {
    const token = fill("secret_5{42:base62}", "mark");
    const hide = redactorAfter(token.text);
    expect(hide("src/queue/client_secret_50412.md")).toBe("src/queue/client_secret_50412.md");
    expect(leaks(token.values, hide(`client_${token.text.slice(0, 20)}…`))).toEqual([]);
  });

  test("leaves everything else alone", () => {
    const other = fill("{40:base62}", "something else").text;
    expect(redact(`a report about ${other} and postgres`)).toBe(`a report about ${other} and postgres`);
  });

  test("knows what any file of the scan held, each line of a key included", () => {
    const key = fill("-----BEGIN RSA PRIVATE KEY-----\n{pem:rsa}\n-----END RSA PRIVATE KEY-----\n", "key");
    const hide = redactorAfter(key.text);
    for (const line of key.values.filter((one) => one.length === 64)) expect(hide(`> ${line}`)).toBe(`> ${"█".repeat(64)}`);
  });

  test("does not black out samples and words", () => {
    const hide = redactorAfter("AKIAIOSFODNN7EXAMPLE postgres://postgres:postgres@localhost/app\n");
    expect(hide("see AKIAIOSFODNN7EXAMPLE and postgres")).toBe("see AKIAIOSFODNN7EXAMPLE and postgres");
  });
});
