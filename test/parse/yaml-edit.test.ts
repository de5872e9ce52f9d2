import { describe, expect, it } from "vitest";
import { editFrontmatter } from "../../src/parse/frontmatter.ts";
import type { Keys, Writable } from "../../src/parse/setting-edit.ts";
import { parseYaml } from "../../src/parse/yaml.ts";
import { editYaml } from "../../src/parse/yaml-edit.ts";

const BLOCK = `# the head
description: # odd, but kept
  - a
permission: # mine
    bash:
        "git *": allow # git
        'rm *': ask
    edit: allow
mode: primary
`;

const set = (text: string, keys: Keys, value: Writable, first = false) => editYaml(text, { do: "set", keys, value, first });
const unset = (text: string, keys: Keys) => editYaml(text, { do: "unset", keys });

describe("a table in lines", () => {
  it("changes one value and nothing else", () => {
    expect(set(BLOCK, ["permission", "bash", "git *"], "ask")).toBe(BLOCK.replace("allow # git", "ask # git"));
  });

  it("writes a new key as its neighbours stand, last or first", () => {
    const last = set(BLOCK, ["permission", "bash", "*.env"], "deny");
    expect(last).toBe(BLOCK.replace("ask\n", 'ask\n        "*.env": deny\n'));
    const first = set(BLOCK, ["permission", "bash", "*"], "ask", true);
    expect(first).toBe(BLOCK.replace('"git *"', '"*": ask\n        "git *"'));
  });

  it("puts a table where one word was, and makes tables on the way", () => {
    const text = set(set(BLOCK, ["permission", "edit"], { "*": "allow", ".env": "deny" }), ["agent", "x", "on"], true);
    expect(text).toContain('    edit:\n      "*": allow\n      ".env": deny\nmode: primary\nagent:\n  x:\n    "on": true\n');
    expect(parseYaml("a.yml", text).root.plain()).toMatchObject({ permission: { edit: { "*": "allow", ".env": "deny" } } });
  });

  it("takes a key out with its line, and a table that is left empty with it", () => {
    expect(unset(BLOCK, ["permission", "edit"])).toBe(BLOCK.replace("    edit: allow\n", ""));
    const one = unset(unset(BLOCK, ["permission", "bash", "git *"]), ["permission", "bash", "rm *"]);
    expect(parseYaml("a.yml", one).root.plain()).toMatchObject({ permission: { edit: "allow" }, mode: "primary" });
    expect(one).not.toContain("bash");
  });

  it("keeps the line ends, and ends a last line that has no end", () => {
    expect(set("a: 1\r\nb: 2", ["c"], { d: "x" })).toBe("a: 1\r\nb: 2\r\nc:\r\n  d: x");
  });

  it("gives a key without a value one", () => {
    expect(set("a:\nb: 2\n", ["a"], { c: "x" })).toBe("a:\n  c: x\nb: 2\n");
    expect(set("a:\nb: 2\n", ["a", "c"], "x")).toBe("a:\n  c: x\nb: 2\n");
  });
});

describe("a table between braces", () => {
  const FLOW = 'permission: { bash: allow, "edit": ask } # all\n';

  it("changes, adds and takes out in its line", () => {
    expect(set(FLOW, ["permission", "bash"], "deny")).toBe(FLOW.replace("allow", "deny"));
    expect(set(FLOW, ["permission", "bash"], { "*": "ask" })).toBe(FLOW.replace("allow", '{ "*": ask }'));
    expect(set(FLOW, ["permission", "webfetch"], "ask")).toBe(FLOW.replace(" }", ", webfetch: ask }"));
    expect(set(FLOW, ["permission", "*"], "ask", true)).toBe(FLOW.replace("bash", '"*": ask, bash'));
    expect(unset(FLOW, ["permission", "bash"])).toBe('permission: { "edit": ask } # all\n');
    expect(unset(FLOW, ["permission", "edit"])).toBe("permission: { bash: allow } # all\n");
    expect(set("a: {}\n", ["a", "b"], "x")).toBe("a: { b: x }\n");
  });
});

it("edits the head of a Markdown file, and leaves the text below alone", () => {
  const text = "---\r\nmode: primary\r\n---\r\n\r\nmode: primary\r\n---\r\n";
  expect(editFrontmatter(`\uFEFF${text}`, { do: "set", keys: ["mode"], value: "subagent" })).toBe(
    `\uFEFF${text.replace("primary", "subagent")}`,
  );
});
