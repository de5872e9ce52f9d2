import { describe, expect, test } from "vitest";
import { loadCatalog } from "../../src/catalog/load.ts";
import { tierOf } from "../../src/classify/mcp-tool.ts";

const { mcpServers } = loadCatalog("rules");

test("no identity belongs to two servers", () => {
  const all = mcpServers.flatMap(({ identities }) => identities.map((identity) => JSON.stringify(identity)));
  expect(all.filter((identity, at) => all.indexOf(identity) !== at)).toEqual([]);
});

describe.each(mcpServers.map((entry) => ({ id: entry.id, entry })))("$id", ({ entry }) => {
  test("groups and controls name tools that it has", () => {
    const named = [...(entry.groups?.list.flatMap(({ tools }) => tools) ?? []), ...entry.controls.flatMap(({ drops }) => drops.tools)];
    expect(named.filter((name) => !Object.hasOwn(entry.tools, name))).toEqual([]);
  });
  test("group ids are written as the configuration is compared: lower case", () => {
    expect(entry.groups?.list.filter(({ id }) => id !== id.toLowerCase()) ?? []).toEqual([]);
  });
  test("a tool that only reads changes nothing", () => {
    const mixed = Object.entries(entry.tools).filter(
      ([, facets]) => facets.includes("read") && facets.some((facet) => facet === "write" || facet === "destructive" || facet === "deploy"),
    );
    expect(mixed).toEqual([]);
  });
  test("says where its list comes from", () => {
    expect(entry.observed.source.length).toBeGreaterThan(10);
    expect(entry.observed.date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });
});

test.each([
  ["playwright", "browser_run_code_unsafe", "privileged-write"],
  ["playwright", "browser_storage_state", "destructive-credentials"],
  ["supabase", "execute_sql", "privileged-write"],
  ["supabase", "deploy_edge_function", "deployment"],
  ["github", "merge_pull_request", "deployment"],
  ["github", "actions_run_trigger", "deployment"],
  ["github", "delete_repository", "destructive-credentials"],
  ["neon", "get_connection_string", "destructive-credentials"],
  ["mongodb", "drop-database", "destructive-credentials"],
  ["mcp-server-kubernetes", "kubectl_generic", "destructive-credentials"],
  ["mcp-server-kubernetes", "install_helm_chart", "deployment"],
  ["reference-filesystem", "write_file", "write-safe"],
  ["reference-filesystem", "read_file", "read-only"],
  ["reference-memory", "create_entities", "write-safe"],
  ["context7", "query-docs", "read-only"],
])("%s: %s is %s", (id, tool, tier) => {
  const facets = mcpServers.find((entry) => entry.id === id)?.tools[tool];
  expect(facets && tierOf(facets)).toBe(tier);
});
