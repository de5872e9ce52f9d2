import { describe, expect, test } from "vitest";
import type { ScriptLanguage } from "../../src/model/script.ts";
import { Lines } from "../../src/parse/lines.ts";
import { readMcpTools } from "../../src/parse/mcp-tools.ts";

// How the libraries of each language register a tool, as their own documentation shows it.

function tools(path: string, text: string, language: ScriptLanguage) {
  return readMcpTools(new Lines(path, text), language).map(({ at: _, ...tool }) => tool);
}

const javascript = (text: string, path = "server.ts") => tools(path, text, "javascript");
const python = (text: string) => tools("server.py", text, "python");

describe("JavaScript and TypeScript", () => {
  test("registerTool with a schema of Zod and annotations", () =>
    expect(
      javascript(`server.registerTool("get_note", { title: "Note", description: "Reads " + "a note.",
        inputSchema: { id: z.string().describe("which"), kind: z.enum(["short", "long"]).optional() },
        annotations: { readOnlyHint: true, destructiveHint: false } }, async () => ({}));`),
    ).toEqual([
      {
        name: "get_note",
        description: "Reads a note.",
        parameters: [{ name: "id" }, { name: "kind", choices: ["short", "long"] }],
        hints: { readOnly: true, destructive: false },
      },
    ]));

  test("the older form, with and without a description, names in constants", () =>
    expect(
      javascript(`enum Names { ECHO = "echo" } const NAME = "add";
        server.tool(Names.ECHO, "Says it back.", { text: z.string() }, async () => ({}));
        this.server.tool(NAME, { a: z.number() }, handler);
        server.tool("ping", () => ({}));`),
    ).toEqual([
      { name: "echo", description: "Says it back.", parameters: [{ name: "text" }] },
      { name: "add", parameters: [{ name: "a" }] },
      { name: "ping", parameters: [] },
    ]));

  test("a list that a handler gives back, of JSON Schema, wherever it stands", () =>
    expect(
      javascript(`const TOOLS: Tool[] = [{ name: "query", description: "Runs SQL.", inputSchema: { type: "object", properties: {
          sql: { type: "string" }, mode: { type: "string", enum: ["read", "write"] } } } }] as const;
        server.setRequestHandler(ListToolsRequestSchema, async () => ({ tools: TOOLS }));`),
    ).toEqual([{ name: "query", description: "Runs SQL.", parameters: [{ name: "sql" }, { name: "mode", choices: ["read", "write"] }] }]));

  test("an object with a handler, as frameworks take it", () =>
    expect(
      javascript(
        `server.addTool({ name: "fetch_page", description: "d", parameters: z.object({ url: z.string() }), execute: async () => "" });`,
      ),
    ).toEqual([{ name: "fetch_page", description: "d", parameters: [{ name: "url" }] }]));

  test.each([
    `program.tool("x");`,
    `toolbox.tool("hammer", "steel");`,
    `const column = { name: "id", schema: "public" };`,
    `server.registerTool(nameFromElsewhere(), { inputSchema: {} }, handler);`,
    `server.registerTool("a name with blanks", { inputSchema: {} }, handler);`,
    `server.tool("broken"`,
  ])("nothing in %s", (text) => expect(javascript(text)).toEqual([]));
});

describe("Python", () => {
  test("a decorated function with its documentation, choices and hints", () =>
    expect(
      python(`@mcp.tool(annotations=ToolAnnotations(readOnlyHint=True))
async def search(query: str, kind: Literal["a", "b"] = "a", ctx: Context = None) -> str:
    """Searches.

    Args: query
    """
    return ""

@mcp.tool
@other
def plain(x: int): return x

@server.tool("named", description="Told " "here.")
def function(): ...
`),
    ).toEqual([
      {
        name: "search",
        description: "Searches.\n\n    Args: query",
        parameters: [{ name: "query" }, { name: "kind", choices: ["a", "b"] }],
        hints: { readOnly: true },
      },
      { name: "plain", parameters: [{ name: "x" }] },
      { name: "named", description: "Told here.", parameters: [] },
    ]));

  test("a list of tools with schemas, names in an enumeration, and functions that are added", () =>
    expect(
      python(`class Names(str, Enum):
    LOG = "git_log"
def add(a, b):
    """Adds."""
mcp.add_tool(add)
tools = [types.Tool(name=Names.LOG.value, description="Shows the log", inputSchema={"type": "object",
    "properties": {"path": {"type": "string"}, "order": {"enum": ["up", "down"]}}, "required": ["path"]})]
`),
    ).toEqual([
      { name: "add", description: "Adds.", parameters: [{ name: "a" }, { name: "b" }] },
      { name: "git_log", description: "Shows the log", parameters: [{ name: "path" }, { name: "order", choices: ["up", "down"] }] },
    ]));

  test.each(["@app.command\ndef x(): ...", "Tool(name=f'{a}')", "@mcp.tool\nclass X: ...", "@mcp.tool("])("nothing in %j", (text) =>
    expect(python(text)).toEqual([]),
  );
});

describe("by patterns", () => {
  test.each([
    [
      "main.go",
      `s.AddTool(mcp.NewTool("list_notes", mcp.WithDescription("Lists \\"notes\\""), mcp.WithString("folder", mcp.Required()), mcp.WithReadOnlyHintAnnotation(true)), h)`,
      [{ name: "list_notes", description: 'Lists "notes"', parameters: [{ name: "folder" }], hints: { readOnly: true } }],
    ],
    [
      "tools.go",
      `var T = mcp.Tool{\n Name: "merge",\n Description: t("KEY", "Merges it"),\n Annotations: &mcp.ToolAnnotations{ ReadOnlyHint: false, DestructiveHint: jsonschema.Ptr(true) } }`,
      [{ name: "merge", description: "Merges it", parameters: [], hints: { readOnly: false, destructive: true } }],
    ],
    [
      "search.go",
      'var S = tools.MustTool(\n "search",\n "Searches it",\n search,\n)',
      [{ name: "search", description: "Searches it", parameters: [] }],
    ],
    [
      "Tools.cs",
      `[McpServerTool(Name = "read_note", ReadOnly = true), Description("Reads it")]\npublic static async Task<string> ReadNote(string id)\n[McpServerTool]\npublic string Plain() {}`,
      [
        { name: "read_note", description: "Reads it", parameters: [], hints: { readOnly: true } },
        { name: "Plain", parameters: [] },
      ],
    ],
    ["lib.rs", `#[tool(description = "Adds")]\nasync fn add(&self) {}`, [{ name: "add", description: "Adds", parameters: [] }]],
    [
      "Tools.java",
      `@Tool(name = "notes", description = "Lists")\npublic List<Note> notes() {}`,
      [{ name: "notes", description: "Lists", parameters: [] }],
    ],
    [
      "Tools.php",
      `#[McpTool(name: 'notes', description: 'Lists')]\npublic function notes() {}`,
      [{ name: "notes", description: "Lists", parameters: [] }],
    ],
    ["other.go", `fmt.Println("NewTool(")`, []],
  ] as const)("%s", (path, text, expected) => expect(tools(path, text, "words")).toEqual(expected));
});
