import { describe, expect, test } from "vitest";
import { strings, text } from "../../src/parse/data.ts";
import { parseToml } from "../../src/parse/toml.ts";

const read = (source: string) => parseToml("a.toml", source).root;

describe("what people write", () => {
  test("tables, dotted keys, inline tables and lists of tables make one tree", () => {
    const root = read('a.b = 1\n[c.d]\n"e f" = "x"\n[[t]]\nn = 1\n[[t]]\nn = 2\n[t.sub]\nz = true\n[[t.list]]\nq = { r.s = [1, "two"] }\n');
    expect(root.get("a", "b")?.value).toBe(1);
    expect(text(root.get("c", "d", "e f"))).toBe("x");
    const tables = root.get("t")?.items() ?? [];
    expect(tables.map((table) => table.get("n")?.value)).toEqual([1, 2]);
    expect(tables[0]?.get("sub")).toBeUndefined();
    expect(tables[1]?.get("sub", "z")?.value).toBe(true);
    expect(strings(tables[1]?.get("list")?.items()[0]?.get("q", "r", "s"))).toEqual(["two"]);
  });

  test("a table may come after its own subtable", () => {
    const root = read("[a.b]\nx = 1\n[a]\ny = 2\n");
    expect(root.get("a", "b", "x")?.value).toBe(1);
    expect(root.get("a", "y")?.value).toBe(2);
  });

  test("dates stay text", () => expect(read("d = 2026-01-01T00:00:00Z").get("d")?.value).toBe("2026-01-01T00:00:00Z"));

  test("`__proto__` is a key like any other", () => {
    expect(read("[__proto__]\nx = 1").get("__proto__", "x")?.value).toBe(1);
    expect(({} as Record<string, unknown>)["x"]).toBeUndefined();
  });
});

describe("places", () => {
  test("of keys and values under a header", () => {
    const entry = read('[servers.docs]\ncommand = "npx"\n').entry("servers", "docs", "command");
    expect(entry?.at).toEqual({ path: "a.toml", line: 2, column: 1, endLine: 2, endColumn: 16 });
    expect(entry?.value.at).toMatchObject({ column: 11, endColumn: 16 });
  });

  test("of the name in a header", () => {
    expect(read("x = 1\n[servers.docs]\n").entry("servers", "docs")?.keyAt).toMatchObject({ line: 2, column: 10, endColumn: 14 });
  });

  test("of an error", () => expect(() => read("a = 1\nb = = 2\n")).toThrow("line 2, column 5: not TOML"));
});

describe("hostile input", () => {
  test("a key that stands twice is an error", () => expect(() => read("a = 1\na = 2\n")).toThrow("multiple times"));
  test("deep nesting is refused", () => {
    expect(() => read(`a = ${"[".repeat(5000)}${"]".repeat(5000)}`)).toThrow("brackets open");
    expect(() => read(`a = ${"[".repeat(300)}${"]".repeat(300)}`)).toThrow("nested more than 200 deep");
    expect(() => read(`a${".a".repeat(20_000)} = 1`)).toThrow("nested more than 200 deep");
  });
  test("a text that is too long is refused before it is read", () => expect(() => read("# x\n".repeat(1_100_000))).toThrow("more than"));
  test("many tables take linear time", { timeout: 8000 }, () => {
    expect(read("[[p]]\nn = 1\n".repeat(10_000)).get("p")?.items()).toHaveLength(10_000);
  });
});
