import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type DataNode, expectObject, strings, text } from "../../src/parse/data.ts";
import { parseJson } from "../../src/parse/json.ts";
import { ParseError } from "../../src/parse/parse-error.ts";

const read = (source: string): DataNode => parseJson("a.json", source).root;

describe("what people write", () => {
  test("comments, trailing commas and a byte order mark are read over", () => {
    const root = read('\uFEFF// head\n{ "a": [1, /* two */ 2,], }');
    expect(
      root
        .get("a")
        ?.items()
        .map(({ value }) => value),
    ).toEqual([1, 2]);
  });

  test("a blank file says nothing", () => {
    expect(read(" \n").kind).toBe("null");
    expect(expectObject(parseJson("a", "")).entries()).toEqual([]);
  });

  test("of a key that stands twice the last value counts, and the doubling is noted at its place", () => {
    const { root, problems } = parseJson("a", '{ "x": 1,\n  "x": 2 }');
    expect(root.get("x")?.value).toBe(2);
    expect(problems).toEqual([{ at: { path: "a", line: 2, column: 3, endLine: 2, endColumn: 6 }, what: expect.stringContaining("twice") }]);
  });

  test("a bad escape is noted and does not stop the reading", () => {
    const { root, problems } = parseJson("a", '{ "a": "x\\q", "b": 1 }');
    expect(root.get("b")?.value).toBe(1);
    expect(problems).toHaveLength(1);
  });

  test("names of every object's properties are keys like any other", () => {
    const root = read('{ "__proto__": { "polluted": 1 }, "constructor": 2, "toString": 3 }');
    expect(root.entries().map(({ key }) => key)).toEqual(["__proto__", "constructor", "toString"]);
    expect(root.get("__proto__", "polluted")?.value).toBe(1);
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
    expect(read("{}").get("constructor")).toBeUndefined();
  });
});

describe("places", () => {
  test("of key, value and entry", () => {
    const entry = read('{\n  "name" : [\n    "x" ]\n}').entry("name");
    expect(entry?.keyAt).toEqual({ path: "a.json", line: 2, column: 3, endLine: 2, endColumn: 9 });
    expect(entry?.value.at).toEqual({ path: "a.json", line: 2, column: 12, endLine: 3, endColumn: 10 });
    expect(entry?.at).toEqual({ path: "a.json", line: 2, column: 3, endLine: 3, endColumn: 10 });
  });

  test("of an error", () => {
    expect(() => read('{\n  "a": 1\n  "b": 2 }')).toThrow(
      new ParseError("not JSON (CommaExpected)", { path: "a.json", line: 3, column: 3, endLine: 3, endColumn: 6 }, true),
    );
  });
});

test("the same values as JSON.parse", () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 6 }), (source) => {
      expect(plain(read(source))).toEqual(asMaps(JSON.parse(source)));
    }),
  );
});

test("any text is read or refused, and never crashes", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom("{", "}", "[", "]", '"', ":", ",", "\\", "/", "*", "1", "t", "\n", " ", "u", "é") }),
      (source) => {
        try {
          read(source);
        } catch (error) {
          expect(error).toBeInstanceOf(ParseError);
        }
      },
    ),
    { numRuns: 2000 },
  );
});

describe("hostile input", () => {
  test("deep nesting is refused", () => {
    expect(() => read("[".repeat(100_000))).toThrow("nested more than 200 deep");
    expect(() => read('{"a":'.repeat(100_000))).toThrow("nested more than 200 deep");
    expect(read("[".repeat(200) + "]".repeat(200)).kind).toBe("array");
  });

  test("a text that is too long is refused before it is read", () => {
    expect(() => read(" ".repeat(33 * 1024 * 1024))).toThrow("more than");
  });

  test("a million errors end at the first", () => {
    expect(() => read("[".concat("a b ".repeat(250_000)))).toThrow(ParseError);
  });

  test("the notes of a million problems are few", () => {
    expect(parseJson("a", `[${'"\\q",'.repeat(10_000)}]`).problems.length).toBeLessThanOrEqual(100);
  });
});

test("helpers take only what is there", () => {
  const root = read('{ "a": ["x", 1, null, "y"], "b": "z", "c": 3 }');
  expect(strings(root.get("a"))).toEqual(["x", "y"]);
  expect(strings(root.get("b"))).toEqual(["z"]);
  expect(strings(root.get("c"))).toEqual([]);
  expect(text(root.get("c"))).toBeUndefined();
  expect(() => expectObject(parseJson("a", "[]"))).toThrow("not an object");
});

/** Objects as maps: a plain object would hide what happens to `__proto__`. */
function plain(node: DataNode): unknown {
  if (node.kind === "array") return node.items().map(plain);
  if (node.kind === "object") return new Map(node.entries().map(({ key, value }) => [key, plain(value)]));
  return node.value;
}

function asMaps(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asMaps);
  if (typeof value === "object" && value !== null) return new Map(Object.entries(value).map(([key, part]) => [key, asMaps(part)]));
  return Object.is(value, -0) ? -0 : value;
}

describe("whatever JSON.parse accepts", () => {
  test("is read without a complaint: only so may a broken file count as refused by its own program", () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 6 }), (source) => {
        expect(() => read(source)).not.toThrow();
      }),
      { seed: 20260121, numRuns: 2_000 },
    );
  });
});
