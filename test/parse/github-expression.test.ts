import { describe, expect, test } from "vitest";
import type { Expression } from "../../src/model/expression.ts";
import { expressionsIn, parseExpression } from "../../src/parse/github-expression.ts";

/** A tree in one line, so that precedence can be read. */
function written(tree: Expression | undefined): string {
  if (!tree) return "refused";
  const path = (parts: readonly (string | Expression)[]): string =>
    parts.map((part) => (typeof part === "string" ? part : `[${written(part)}]`)).join(".");
  switch (tree.kind) {
    case "literal":
      return JSON.stringify(tree.value);
    case "context":
      return path(tree.path);
    case "member":
      return `${written(tree.of)}>${path(tree.path)}`;
    case "call":
      return `${tree.name}(${tree.args.map(written).join(", ")})`;
    case "not":
      return `!${written(tree.of)}`;
    case "binary":
      return `(${written(tree.left)} ${tree.op} ${written(tree.right)})`;
    default:
      return tree satisfies never;
  }
}

describe("parseExpression", () => {
  test.each([
    ["github.event.issue.title", "github.event.issue.title"],
    ["GitHub.Event['Issue'].Title", "github.event.issue.title"],
    ["github.event.issue.labels.*.name", "github.event.issue.labels.*.name"],
    ["github.event.commits[0].message", "github.event.commits.[0].message"],
    ["secrets[format('K_{0}', matrix.env)]", 'secrets.[format("K_{0}", matrix.env)]'],
    ["fromJSON(steps.a.outputs.b).c[1]", "fromjson(steps.a.outputs.b)>c.[1]"],
    ["a || b && c == d", "(a || (b && (c == d)))"],
    ["a == b < c", "(a == (b < c))"],
    ["!a && !(b || c)", "(!a && !(b || c))"],
    ["'it''s' == \"x\"", "refused"],
    ["'it''s' != 'x'", '("it\'s" != "x")'],
    ["-1.5e3 <= 0xff", "(-1500 <= 255)"],
    ["true && FALSE || null", "((true && false) || null)"],
    ["steps.build-it.outputs.the_value", "steps.build-it.outputs.the_value"],
    ["always()", "always()"],
    ["contains ( x , 'y' )", 'contains(x, "y")'],
    ["inputs['a-b']", "inputs.a-b"],
  ])("%s", (source, expected) => expect(written(parseExpression(source))).toBe(expected));

  test.each(["", "a b", "a.", "a[", "a &&", "f(", "f(,)", "'open", "a $ b", "()", "1x", "a..b", ")"])("refuses %j", (source) =>
    expect(parseExpression(source)).toBeUndefined(),
  );

  test("stops at GitHub's own depth and length", () => {
    expect(parseExpression(`${"(".repeat(200)}a${")".repeat(200)}`)).toBeUndefined();
    expect(parseExpression("!".repeat(5_000))).toBeUndefined();
    expect(parseExpression(`a${".b".repeat(5_000)}`)).toBeUndefined();
    expect(parseExpression("a ".repeat(20_000))).toBeUndefined();
    expect(written(parseExpression(`a${" || a".repeat(3_000)}`))).toContain("a || a");
  });
});

describe("expressionsIn", () => {
  test.each([
    ["a ${{ b }} c ${{d}}", ["b", "d"]],
    ["${{ 'a }} b' }}", ["'a }} b'"]],
    ["${{ it's }} and ${{ b }}", ["it's", "b"]],
    ["${{ open", []],
    ["{{ no }} $ {{ no }}", []],
    ["${{\n a ||\n b }}", ["a ||\n b"]],
  ])("%j", (text, expected) => expect(expressionsIn(text).map(({ source }) => source)).toEqual(expected));

  test("a stray quote takes no more time than a clean text", () => {
    const text = "${{ ' ".repeat(20_000);
    expect(expressionsIn(text)).toEqual([]);
  });
});
