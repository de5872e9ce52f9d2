import { describe, expect, test } from "vitest";
import { describeServer } from "../../src/classify/mcp-server.ts";
import type { McpServer } from "../../src/model/mcp.ts";
import { wholeFile } from "../../src/model/place.ts";
import { catalog } from "../our-catalog.ts";

function server(parts: Partial<Omit<McpServer, "env" | "headers">> & { env?: Record<string, string>; headers?: Record<string, string> }) {
  const at = wholeFile(".mcp.json");
  const values = (record: Record<string, string> = {}) => Object.entries(record).map(([name, value]) => ({ name, value, at }));
  const { env, headers, ...rest } = parts;
  const fact: McpServer = {
    kind: "mcpServer",
    at,
    surface: "claude-mcp",
    clients: ["claude-code"],
    name: "x",
    transport: "stdio",
    launch: [],
    enabled: true,
    autoApproved: [],
    ...rest,
    env: values(env),
    headers: values(headers),
  };
  return describeServer(fact, catalog);
}

const names = ({ tools }: ReturnType<typeof server>) => tools.map(({ name }) => name);

describe("which server it is", () => {
  test.each([
    [{ launch: ["npx", "-y", "@playwright/mcp@0.0.83"] }, "exact"],
    [{ launch: ["npx", "-y", "@playwright/mcp@0.0.50"] }, "package"],
    [{ launch: ["npx", "@playwright/mcp"] }, "package"],
    [{ launch: ["npx", "@playwright/mcp-extra"] }, "none"],
    [{ launch: ["github-mcp-server", "stdio"] }, "weak"],
    [{ url: "https://mcp.supabase.com/mcp?project_ref=a" }, "exact"],
    [{ url: "https://mcp.supabase.com/other" }, "weak"],
    [{ url: "https://mcp.supabase.com/mcp-evil" }, "weak"],
    [{ url: "https://mcp.supabase.com.example.invalid/mcp" }, "none"],
    [{ url: "https://evil-mcp.supabase.com/mcp" }, "none"],
    [{ url: "http://mcp.supabase.com/mcp" }, "none"],
    [{ url: "https://mcp.supabase.com@example.invalid/mcp" }, "none"],
  ] as const)("%j: %s", (parts, match) =>
    expect(server({ ...parts, ...("launch" in parts ? { launch: [...parts.launch] } : {}) }).match).toBe(match),
  );
});

describe("what it offers", () => {
  test("groups that are off by default are not offered until they are named", () => {
    expect(names(server({ launch: ["npx", "@playwright/mcp"] }))).not.toContain("browser_cookie_list");
    expect(names(server({ launch: ["npx", "@playwright/mcp", "--caps=vision,storage"] }))).toEqual(
      expect.arrayContaining(["browser_cookie_list", "browser_navigate"]),
    );
    expect(names(server({ launch: ["npx", "@playwright/mcp", "--caps", "vision"] }))).not.toContain("browser_cookie_list");
  });
  test("groups that are named replace the default where the server says so", () => {
    const chosen = names(server({ url: "https://mcp.supabase.com/mcp?features=docs" }));
    expect(chosen).toEqual(["search_docs"]);
    expect(names(server({ url: "https://mcp.supabase.com/mcp?features=made-up" })).length).toBeGreaterThan(20);
  });
  test("by header, by URL path, by environment and by single tools", () => {
    const url = "https://api.githubcopilot.com/mcp/";
    expect(names(server({ url, headers: { "x-mcp-toolsets": "actions" } }))).toContain("actions_run_trigger");
    expect(names(server({ url: `${url}x/users` }))).toEqual(["search_users"]);
    expect(names(server({ url: `${url}x/all` })).length).toBeGreaterThan(80);
    expect(names(server({ launch: ["docker", "run", "-e", "GITHUB_TOOLSETS=default,gists", "ghcr.io/github/github-mcp-server"] }))).toEqual(
      expect.arrayContaining(["create_gist", "issue_read"]),
    );
    expect(names(server({ url, headers: { "X-MCP-Tools": "get_me, issue_read" } })).sort()).toEqual(["get_me", "issue_read"]);
  });
  test.each([
    { launch: ["npx", "@supabase/mcp-server-supabase", "--read-only"] },
    { url: "https://mcp.supabase.com/mcp?read_only=true" },
    { url: "https://api.githubcopilot.com/mcp/readonly" },
    { url: "https://api.githubcopilot.com/mcp/x/repos/readonly" },
    { url: "https://api.githubcopilot.com/mcp/", headers: { "X-MCP-Readonly": "1" } },
    { launch: ["docker", "run", "-i", "-e", "GITHUB_READ_ONLY=1", "ghcr.io/github/github-mcp-server"] },
    { launch: ["npx", "mongodb-mcp-server", "--readOnly"] },
    { launch: ["npx", "mongodb-mcp-server"], env: { MDB_MCP_READ_ONLY: "true", MDB_MCP_API_CLIENT_ID: "x" } },
    { launch: ["npx", "-y", "@sentry/mcp-server@0.39.0", "--skills=inspect"] },
  ])("read-only leaves only tools that read: %j", (parts) => {
    const { tools } = server(parts);
    expect(tools.length).toBeGreaterThan(3);
    expect(tools.filter(({ tier }) => tier !== "read-only")).toEqual([]);
  });
  test.each([
    { url: "https://mcp.supabase.com/mcp?read_only=false" },
    { url: "https://api.githubcopilot.com/mcp/", headers: { "X-MCP-Readonly": "off" } },
    { launch: ["docker", "run", "-i", "-e", "GITHUB_READ_ONLY=0", "ghcr.io/github/github-mcp-server"] },
    { launch: ["npx", "@supabase/mcp-server-supabase", "--read-only-ish"] },
  ])("a switch that says no, or another word, leaves all: %j", (parts) =>
    expect(server(parts).tools.some(({ tier }) => tier !== "read-only")).toBe(true),
  );

  test("a database of production makes its writes deployments", () => {
    const launch = ["npx", "mongodb-mcp-server"];
    expect(
      server({ launch, env: { MDB_MCP_CONNECTION_STRING: "mongodb://db.prod.example.test" } }).tools.find(
        ({ name }) => name === "update-many",
      )?.tier,
    ).toBe("deployment");
    expect(
      server({ launch, env: { MDB_MCP_CONNECTION_STRING: "mongodb://products.example.test" } }).tools.find(
        ({ name }) => name === "update-many",
      )?.tier,
    ).toBe("privileged-write");
  });
  test("an unknown server has the tools that the configuration names, judged by their names", () => {
    const { tools, match, allowed } = server({
      launch: ["node", "x.js"],
      autoApproved: ["get_order", "*"],
      offered: ["get_order", "delete_order"],
    });
    expect(match).toBe("none");
    expect(tools.map(({ name, tier, source }) => [name, tier, source])).toEqual([
      ["get_order", "read-only", "classifier"],
      ["delete_order", "destructive-credentials", "classifier"],
    ]);
    expect([...allowed.keys()]).toEqual(["get_order", "delete_order"]);
  });
  test("supply notes say what starting it means", () => {
    expect(server({ launch: ["npx", "x-server"] }).supply).toEqual({
      pin: "floating",
      from: "registry",
      launcher: "npx",
      shell: false,
      inlineSecret: false,
      notes: ["fetches whatever version is newest when it starts"],
    });
    expect(server({ launch: ["node", "./x.js"] }).supply).toMatchObject({ pin: "immutable", from: "repository", notes: [] });
    expect(server({ launch: ["sh", "-c", "npx x-server"] }).supply).toMatchObject({ launcher: "sh", shell: true });
    expect(server({ launch: ["x-server", "--key", "████"] }).supply).toMatchObject({ from: "machine", inlineSecret: true });
    expect(server({ url: "http://localhost:3000/mcp" }).supply).toMatchObject({ from: "loopback" });
    expect(server({ launch: ["npx", "@modelcontextprotocol/server-postgres@0.6.2"] }).supply.notes.join()).toContain("no longer kept up");
  });
});
