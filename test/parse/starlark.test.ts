import { describe, expect, test } from "vitest";
import { parseStarlarkCalls } from "../../src/parse/starlark.ts";

const calls = (text: string) => [...parseStarlarkCalls("a.rules", text)];

test("calls with named arguments", () => {
  const [first, second] = calls(`# note\nrule(a = ["x", ['y', "z\\n"]], b = True, c = -1, d = None,)\nother()\n`);
  expect(first?.name).toBe("rule");
  expect(
    first?.args
      .get("a")
      ?.items()[1]
      ?.items()
      .map(({ value }) => value),
  ).toEqual(["y", "z\n"]);
  expect(["b", "c", "d"].map((key) => first?.args.get(key)?.value)).toEqual([true, -1, null]);
  expect(first?.node.at).toEqual({ path: "a.rules", line: 2, column: 1, endLine: 2, endColumn: 59 });
  expect(second?.args.size).toBe(0);
});

test("strings of every kind", () => {
  const [call] = calls(`s(a = r"\\d", b = '''x\n"y"''', c = "tab\\tq\\x")`);
  expect(["a", "b", "c"].map((key) => call?.args.get(key)?.value)).toEqual(["\\d", 'x\n"y"', "tab\tq\\x"]);
});

describe("more than calls with plain values is refused, after the calls before it", () => {
  test.each([
    "x = 1",
    "f(1)",
    "f(a = b)",
    "f(a = [x for x in y])",
    "f(a = 'x' + 'y')",
    "def f(): pass",
    "f(a = 1, a = 2)",
    "f(a = {})",
    "load('x', 'y')",
    "f(a = 'open",
    "f(a = [1",
    "@",
    "f(a = 1))",
  ])("%s", (text) => {
    const reader = parseStarlarkCalls("a", `ok()\n${text}\n`);
    expect(reader.next().value).toMatchObject({ name: "ok" });
    expect(() => [...reader]).toThrow(/^line [23],/);
  });
});

test("hostile input is refused in time", { timeout: 4000 }, () => {
  expect(() => calls(`f(a = ${"[".repeat(100_000)}`)).toThrow("nested more than 200 deep");
  expect(() => calls(`f(a = "${"\\".repeat(500_001)}`)).toThrow();
  expect(() => calls(" ".repeat(2_000_000))).toThrow("more than");
  expect(calls("f(a = 1)\n".repeat(20_000))).toHaveLength(20_000);
});
