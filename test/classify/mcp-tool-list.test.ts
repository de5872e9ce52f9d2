import { describe, expect, it } from "vitest";
import { classifyTools } from "../../src/classify/mcp-tool.ts";
import { readToolList } from "../../src/classify/mcp-tool-list.ts";
import { readParameters } from "../../src/classify/mcp-tool-schema.ts";
import { catalog } from "../our-catalog.ts";

const LIST = {
  name: "list_items",
  description: "Lists items.",
  inputSchema: { type: "object", properties: { limit: { type: "integer" } } },
};
const DROP = { name: "drop_table", annotations: { readOnlyHint: false, destructiveHint: true, title: "Drop table" } };

describe("shapes of a saved tools/list", () => {
  it.each<[string, unknown]>([
    ["a bare list", [LIST, DROP]],
    ["the result", { tools: [LIST, DROP] }],
    ["the message", { jsonrpc: "2.0", id: 1, result: { tools: [LIST, DROP], nextCursor: "2" } }],
    ["pages as messages", [{ result: { tools: [LIST] } }, { result: { tools: [DROP] } }]],
    ["pages as results", [{ tools: [LIST] }, { tools: [DROP] }]],
    ["a map by name", { tools: { list_items: { ...LIST, name: undefined }, drop_table: DROP } }],
    ["a list with facts of the server", { server: { name: "acme" }, tools: [LIST, DROP] }],
  ])("%s", (_, value) => {
    expect(readToolList(value)?.map(({ name }) => name)).toEqual(["list_items", "drop_table"]);
  });

  it.each<[string, unknown]>([
    ["a text", "tools"],
    ["nothing", null],
    ["no list", { tools: 3 }],
    ["a tool without a name", [{ title: "nameless" }]],
    ["a name that is no text", { tools: [{ name: 7 }] }],
    ["pages without end", [[[[[[[LIST]]]]]]]],
  ])("not %s", (_, value) => expect(readToolList(value)).toBeUndefined());

  it("takes hints as they are given and a title where there is no description", () => {
    expect(readToolList([DROP])?.[0]).toEqual({
      name: "drop_table",
      description: "Drop table",
      parameters: [],
      hints: { readOnly: false, destructive: true },
    });
    expect(readToolList([LIST])?.[0]?.hints).toBeUndefined();
  });
});

describe("parameters of a schema", () => {
  it("have a type, choices, and may be required", () => {
    const schema = {
      properties: {
        mode: { anyOf: [{ enum: ["get", "set"] }, { type: "null" }] },
        id: { type: ["string", "null"] },
        many: { type: "array", items: { enum: ["a", 1] } },
        any: true,
      },
      required: ["id"],
    };
    expect(readParameters(schema)).toEqual([
      { name: "mode", choices: ["get", "set"] },
      { name: "id", type: "string", required: true },
      { name: "many", type: "array", choices: ["a"] },
      { name: "any" },
    ]);
  });

  it("are those inside, where the only one is an object, and those of each alternative", () => {
    const inner = { type: "object", properties: { sql: { type: "string" } }, required: ["sql"] };
    const sql = [{ name: "sql", type: "string", required: true }];
    expect(readParameters({ properties: { request: { $ref: "#/$defs/Request" } }, $defs: { Request: inner } })).toEqual(sql);
    expect(readParameters({ oneOf: [inner, { properties: { sql: { type: "string" } } }] })).toEqual(sql);
  });

  it("of a schema that refers to itself, or is deep, or has the names of JavaScript's own, are read and end", () => {
    const loop = { $ref: "#/$defs/A", $defs: { A: { properties: { a: { $ref: "#/$defs/A" } }, allOf: [{ $ref: "#/$defs/A" }] } } };
    expect(readParameters(loop).map(({ name }) => name)).toEqual(["a"]);
    let deep: unknown = { properties: { x: {} } };
    for (let at = 0; at < 10_000; at++) deep = { allOf: [deep] };
    expect(readParameters(deep)).toEqual([]);
    const names = readParameters(JSON.parse('{"properties":{"__proto__":{"type":"string"},"constructor":{}},"required":["__proto__"]}'));
    expect(names).toEqual([{ name: "__proto__", type: "string", required: true }, { name: "constructor" }]);
    const wide = { properties: Object.fromEntries(Array.from({ length: 5_000 }, (_, at) => [`p${at}`, { enum: ["a", "b"] }])) };
    expect(readParameters(wide).length).toBeLessThan(500);
  });
});

describe("hostile lists", () => {
  it("ten thousand tools with long names, texts and lists of choices end soon", () => {
    const text = `${"create, ".repeat(50_000)}${"(".repeat(50_000)}`;
    const tools = Array.from({ length: 10_000 }, (_, at) => ({
      name: at % 2 === 0 ? `t${at}_${"x_".repeat(500)}` : `${"aB".repeat(2_000)}${at}`,
      description: text,
      inputSchema: { properties: { ["p".repeat(10_000)]: { enum: ["x".repeat(10_000)] }, action: { enum: ["list", "zap"] } } },
    }));
    // Work, not time: other tests share the machine.
    const started = process.cpuUsage();
    const judged = classifyTools(readToolList(tools) ?? [], catalog);
    expect(judged).toHaveLength(10_000);
    expect(process.cpuUsage(started).user / 1e6).toBeLessThan(8);
    for (const { because } of judged.slice(0, 5)) expect(because.length).toBeLessThan(300);
  });

  it("a name of a thousand words hides none: it is not read", () => {
    const [judged] = classifyTools([{ name: `get_${"x_".repeat(500)}delete${"_x".repeat(500)}`, description: "Gets it." }], catalog);
    expect(judged).toMatchObject({ sure: false, tier: "privileged-write" });
  });

  it.each(["__proto__", "constructor", "toString", "日本語", "\u{202e}", "", " ", "🔥"])("%j is a name like others", (name) => {
    const [judged] = classifyTools([{ name }], catalog);
    expect(judged?.facets).not.toContain("read");
    expect(judged?.sure).toBe(false);
  });

  it("letters that look like Latin ones are read as such", () => {
    const [name, text] = classifyTools([{ name: "dеlеtе_user" }, { name: "items", description: "Dеlеtes all items." }], catalog);
    expect(name?.facets).toContain("destructive");
    expect(text?.facets).not.toContain("read");
  });
});
