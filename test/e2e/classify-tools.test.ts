import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { emptyFolder, preflight } from "./preflight.ts";

const TOOLS = [
  {
    name: "list_issues",
    description: "Lists issues.",
    inputSchema: { type: "object", properties: { state: { enum: ["open", "closed"] } } },
  },
  { name: "delete_project", description: "Deletes a project." },
  { name: "execute_sql", inputSchema: { type: "object", properties: { query: true } } },
];

function classify(content: unknown, ...more: string[]) {
  const file = join(emptyFolder(), "tools.json");
  writeFileSync(file, typeof content === "string" ? content : JSON.stringify(content));
  return preflight(["classify", "--mcp", file, ...more]);
}

describe("preflight classify --mcp", () => {
  it.each([
    ["a bare list", TOOLS],
    ["the result", { tools: TOOLS }],
    ["the whole message", { jsonrpc: "2.0", id: 1, result: { tools: TOOLS } }],
  ])("reads %s", (_, content) => {
    const { code, out } = classify(content, "--format", "json");
    expect(code).toBe(0);
    const { tools } = JSON.parse(out) as { tools: { name: string; tier: string; because: string; facets: string[] }[] };
    expect(tools.map(({ name, tier }) => [name, tier])).toEqual([
      ["list_issues", "read-only"],
      ["delete_project", "destructive-credentials"],
      ["execute_sql", "privileged-write"],
    ]);
    for (const { because, facets } of tools) expect([because === "", facets.length]).toEqual([false, expect.any(Number)]);
  });

  it("says the same in words, with nothing that a terminal obeys", () => {
    const { out } = classify([{ name: "drop\u001b[2J_table" }]);
    expect(out).toContain("destructive-credentials");
    expect(out).not.toContain("\u001b");
  });

  it.each(["not json", '{"tools":"none"}', '[{"title":"nameless"}]'])("%s: one clean line and 2", (content) => {
    const { code, err } = classify(content);
    expect(code).toBe(2);
    expect(err.trimEnd().split("\n")).toHaveLength(1);
  });
});
