import { expect, test } from "vitest";
import { frontmatter } from "../../src/parse/frontmatter.ts";
import { parseYaml } from "../../src/parse/yaml.ts";

test("fields as written, also those that are no YAML", () => {
  const head = frontmatter("---\nglobs: *.ts,*.tsx\nalwaysApply: true\npaths:\n  - a/**\n  - b\n---\nbody: no\n");
  expect([...(head?.fields ?? [])]).toEqual([
    ["globs", "*.ts,*.tsx"],
    ["alwaysApply", "true"],
    ["paths", "- a/**\n- b"],
  ]);
});

test.each(["", "text", "---\nnever: closed\n", "----\na: 1\n---\n", " ---\na: 1\n---\n"])("no head: %j", (text) => {
  expect(frontmatter(text)).toBeUndefined();
});

test("line ends of Windows and a byte order mark", () => {
  expect(frontmatter("\uFEFF---\r\na: 1\r\n---\r\nbody")?.fields.get("a")).toBe("1");
});

test("places in the head are places in the file", () => {
  const text = "---\nname: x\nhooks:\n  Stop: go\n---\nbody\n";
  const head = frontmatter(text);
  expect(parseYaml("a.md", head?.yaml ?? "").root.entry("hooks", "Stop")?.keyAt).toMatchObject({ line: 4, column: 3, endColumn: 7 });
});
