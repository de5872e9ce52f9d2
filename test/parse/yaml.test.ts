import { describe, expect, test } from "vitest";
import { text } from "../../src/parse/data.ts";
import { parseYaml } from "../../src/parse/yaml.ts";

const read = (source: string) => parseYaml("a.yml", source).root;

describe("what people write", () => {
  test("`on` is a word, and blocks keep their lines", () => {
    const root = read("on: push\nrun: |\n  a\n  b\n");
    expect(text(root.get("on"))).toBe("push");
    expect(text(root.get("run"))).toBe("a\nb\n");
  });

  test("several documents", () => {
    expect(parseYaml("a", "a: 1\n---\nb: 2\n").documents.map((document) => document.entries()[0]?.key)).toEqual(["a", "b"]);
  });

  test("an alias is the value of its anchor", () => {
    const root = read("base: &b { x: 1 }\ncopy: *b\n");
    expect(root.get("copy", "x")?.value).toBe(1);
    expect(root.entry("copy")?.at).toMatchObject({ line: 2, column: 1, endLine: 2, endColumn: 5 });
  });

  test("a key that stands twice is noted, the last one counts", () => {
    const { root, problems } = parseYaml("a", "on: 1\non: 2\n");
    expect(root.get("on")?.value).toBe(2);
    expect(problems.map(({ at }) => at.line)).toEqual([2]);
  });

  test("tags construct nothing, merge keys are plain keys", () => {
    const root = read("a: !!js/function 'x'\n<<: { y: 1 }\n__proto__: { z: 1 }\n");
    expect(root.entries().map(({ key }) => key)).toEqual(["a", "<<", "__proto__"]);
    expect(({} as Record<string, unknown>)["z"]).toBeUndefined();
  });

  test("nothing is null, an empty value is null", () => {
    expect(read("").kind).toBe("null");
    expect(read("# only a comment\n").kind).toBe("null");
    expect(read("a:\n").get("a")?.kind).toBe("null");
  });
});

describe("places", () => {
  test("a block ends at its last character, not on the line after it", () => {
    expect(read("run: |\n  a\n  b\n\nnext: 1\n").entry("run")?.at).toEqual({ path: "a.yml", line: 1, column: 1, endLine: 3, endColumn: 4 });
  });

  test("of values in lists, after a byte order mark, with line ends of Windows", () => {
    expect(read("\uFEFFa:\r\n  - x\r\n  - yy\r\n").get("a")?.items()[1]?.at).toEqual({
      path: "a.yml",
      line: 3,
      column: 5,
      endLine: 3,
      endColumn: 7,
    });
  });

  test("of an error", () => {
    expect(() => read("a:\n\tb: 1\n")).toThrow("line 2, column 1: not YAML (TAB_AS_INDENT)");
  });
});

describe("hostile input", () => {
  const bomb = [
    "a0: &a0 [x,x,x,x,x,x,x,x,x]",
    ...Array.from({ length: 12 }, (_, n) => `a${n + 1}: &a${n + 1} [${Array(9).fill(`*a${n}`).join(",")}]`),
  ];

  test("an alias bomb is refused", () => expect(() => read(bomb.join("\n"))).toThrow("aliases that expand"));
  test("an alias inside its own anchor is refused", () => expect(() => read("a: &a [*a]")).toThrow("alias"));
  test("an alias without an anchor is refused", () => expect(() => read("a: *nobody")).toThrow("alias"));
  test("deep nesting is refused", () => {
    // With 30 000 braces the parser ran out of stack inside the compiler of regular expressions, which ends the process.
    expect(() => read('{"a":'.repeat(30_000))).toThrow("brackets open");
    expect(() => read("- ".repeat(30_000))).toThrow("indented by more than");
    expect(read(`${"{a: ".repeat(190)}1${"}".repeat(190)}`).kind).toBe("object");
    expect(() => read(Array.from({ length: 300 }, (_, depth) => `${" ".repeat(depth)}a:`).join("\n"))).toThrow("nested more than 200 deep");
  });
  test("a text that is too long is refused before it is read", () => expect(() => read("# x\n".repeat(600_000))).toThrow("more than"));

  // 20 000 keys took 10 s when every key was compared with every other one; 0.4 s is usual.
  test("many keys take linear time", { timeout: 8000 }, () => {
    expect(read(Array.from({ length: 20_000 }, (_, n) => `k${n}: ${n}`).join("\n")).entries()).toHaveLength(20_000);
  });
  test("many aliases take linear time", { timeout: 8000 }, () => {
    expect(
      read(`x: &x 1\ny:\n${"- *x\n".repeat(20_000)}`)
        .get("y")
        ?.items(),
    ).toHaveLength(20_000);
  });
});
