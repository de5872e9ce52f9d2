import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { fill } from "../../scripts/pattern.ts";
import type { McpServerEntry, Report } from "../../src/model/report.ts";
import { scan } from "../../src/scan.ts";
import { inTemporaryFolder, parseFixture, readFixture } from "../fixture.ts";
import { catalog } from "../our-catalog.ts";

// What the report says of every configured server: what starting it means, what its tools can do, and what each client does without asking.

let report: Report;

beforeAll(async () => {
  const fixture = readFixture(join(import.meta.dirname, "mcp-servers.repo"), (text) => fill(text, "report").text);
  report = await inTemporaryFolder(fixture, (root) =>
    scan({ root, state: "internal", agents: ["claude-code"], catalog, worker: undefined }),
  );
});

function server(name: string): McpServerEntry {
  const found = report.inventory.mcpServers.find((one) => one.name === name);
  if (!found) throw new Error(`${name} is not listed`);
  return found;
}

test("every server of every file is listed, also what nobody loads", () =>
  expect(report.inventory.mcpServers.map(({ name, clients, others }) => [name, clients, others])).toEqual([
    ["off", ["cursor"], []],
    ["db", ["claude-code", "copilot"], []],
    ["own", ["claude-code", "copilot"], []],
    ["supabase", ["claude-code", "copilot"], []],
    ["docs", [], ["roo"]],
    ["published", [], []],
  ]));

describe("what starting it means", () => {
  test("a package without a version, with a credential, connected to production", () => {
    expect(server("db")).toMatchObject({
      identity: "npm:@modelcontextprotocol/server-postgres",
      match: "package",
      start: { "claude-code": "ask" },
      supply: { pin: "floating", from: "registry", launcher: "npx", shell: false, inlineSecret: true },
      environment: "production",
    });
  });
  test("code of the repository", () =>
    expect(server("own")).toMatchObject({
      identity: "script:tools/server.py",
      supply: { pin: "immutable", from: "repository", launcher: "uv", inlineSecret: false },
    }));
  test("a remote server, with the limits that it offers", () => {
    expect(server("supabase")).toMatchObject({ supply: { from: "remote", shell: false } });
    expect(server("supabase").supply).not.toHaveProperty("launcher");
    expect(server("supabase").missingLimits.map(({ id }) => id)).toContain("read-only");
  });
});

describe("what each client does with a tool", () => {
  const byClaude = (name: string) => Object.fromEntries(server(name).tools.map((tool) => [tool.name, tool.byAgent["claude-code"]]));
  test("by the rules of its settings", () => expect(byClaude("own")).toEqual({ list_notes: "allow", delete_note: "deny" }));
  test("by its default where no rule speaks of the tool", () => expect(byClaude("db")).toEqual({ query: "ask" }));
  test("the most open of them is the whole", () => {
    const [tool] = server("own").tools;
    expect(tool).toMatchObject({ allowed: "allow", byAgent: { "claude-code": "allow", copilot: "unknown" } });
  });
  test("by the entry itself for a client without an engine", () =>
    expect(server("docs").tools).toMatchObject([{ name: "search", allowed: "allow", byAgent: {} }]));
});

test("a database write on a connection to production is a deployment, and opens the gates of databases", () => {
  expect(server("db").tools).toMatchObject([{ name: "query", tier: "deployment" }]);
  const gate = report.productionGates.find(({ action }) => action.startsWith("Connect an MCP server"));
  expect(gate).toMatchObject({ reachable: true });
  expect(gate?.evidence.map(({ note }) => note)).toContain("db: query; a connection leads to db.prod.example.test/app");
});

describe("the row of destructive tools is no yes by silence", () => {
  // Codex runs a server's tools unasked where its own annotations call them harmless.
  test.each([
    ["an unknown server", 'command = "own-mcp"', "unknown"],
    ["a server that only reads", 'command = "npx"\nargs = ["-y", "@upstash/context7-mcp@4.1.1"]', "yes"],
  ])("%s", async (_, entry, verdict) => {
    const fixture = parseFixture(`x\n-- .codex/config.toml --\n[mcp_servers.one]\n${entry}\n`);
    const { answers } = await inTemporaryFolder(fixture, (root) =>
      scan({ root, state: "internal", agents: ["codex"], catalog, worker: undefined }),
    );
    expect(answers.find(({ row }) => row === "destructive-blocked")?.byAgent?.codex).toMatchObject({ verdict });
  });
});
