import { expect, test } from "vitest";
import { Lines } from "../../src/parse/lines.ts";

test("lines and columns count from 1, in UTF-16 units", () => {
  const lines = new Lines("a.txt", "one\n𝒳 two\nthree");
  const at = lines.text.indexOf("two");
  expect(lines.place(at, at + 3)).toEqual({ path: "a.txt", line: 2, column: 4, endLine: 2, endColumn: 7 });
});

test("a place can span lines and ends behind its last character", () => {
  expect(new Lines("a", "ab\ncd\n").place(1, 4)).toEqual({ path: "a", line: 1, column: 2, endLine: 2, endColumn: 2 });
});

test("a carriage return belongs to the line end, a lone one does not end a line", () => {
  expect([...new Lines("a", "x\r\ny\rz\n")].map(({ text }) => text)).toEqual(["x", "y\rz", ""]);
});

test("a byte order mark is no column", () => {
  const lines = new Lines("a", "\uFEFFkey");
  expect(lines.text).toBe("key");
  expect(lines.place(0, 3)).toMatchObject({ column: 1, endColumn: 4 });
});

test("offsets outside the text are moved to its edge", () => {
  expect(new Lines("a", "ab").place(-5, 99)).toEqual({ path: "a", line: 1, column: 1, endLine: 1, endColumn: 3 });
  expect(new Lines("a", "").place(0, 0)).toEqual({ path: "a", line: 1, column: 1, endLine: 1, endColumn: 1 });
});

test("every line knows its offset", () => {
  const lines = new Lines("a", "one\r\n\ntwo");
  for (const line of lines) expect(lines.text.startsWith(line.text, line.start)).toBe(true);
  expect([...lines].map(({ start }) => start)).toEqual([0, 5, 6]);
});
