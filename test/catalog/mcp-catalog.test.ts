import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { digestOfList } from "../../scripts/mcp-catalog/snapshot.ts";
import { mcpEntrySchema, mcpListSchema, READING_FACETS } from "../../src/catalog/mcp-entry.ts";
import { tierOf } from "../../src/classify/mcp-tool.ts";
import { catalog } from "../our-catalog.ts";

const { mcpServers } = catalog;
const files = (folder: string) => readdirSync(`rules/mcp/${folder}`).map((name) => name.replace(/\.[a-z]+$/, ""));
const servers = files("catalog").map((id) => ({
  id,
  entry: mcpEntrySchema.parse(parse(readFileSync(`rules/mcp/catalog/${id}.yml`, "utf8"))),
  list: mcpListSchema.parse(JSON.parse(readFileSync(`rules/mcp/lists/${id}.json`, "utf8"))),
}));

test("every server has a review and a list under its own name", () => {
  expect(files("lists")).toEqual(files("catalog"));
  expect(servers.filter(({ id, entry, list }) => entry.id !== id || list.id !== id)).toEqual([]);
});

test("no identity belongs to two servers", () => {
  const all = mcpServers.flatMap(({ identities }) => identities.map((identity) => JSON.stringify(identity).toLowerCase()));
  expect(all.filter((identity, at) => all.indexOf(identity) !== at)).toEqual([]);
});

describe.each(servers)("$id", ({ entry, list }) => {
  const listed = list.snapshots.flatMap(({ tools }) => Object.entries(tools));
  const names = new Set(listed.map(([name]) => name));
  const judged = new Map(entry.reviewed.flatMap(({ facets, tools }) => tools.map((name) => [name, facets] as const)));
  const reads = (facets: readonly string[]) => facets.every((facet) => READING_FACETS.includes(facet as never));

  test("names only tools that it lists, and judges each once", () => {
    const { controls, groups, disputes, reviewed } = entry;
    const named = [
      ...(groups?.list.flatMap(({ tools }) => tools) ?? []),
      ...controls.flatMap(({ drops, keeps, sets }) => [...drops.tools, ...(keeps ?? []), ...Object.keys(sets)]),
      ...disputes.flatMap(({ tools }) => tools),
      ...judged.keys(),
    ];
    expect(named.filter((name) => !names.has(name))).toEqual([]);
    expect(reviewed.flatMap(({ tools }) => tools).length).toBe(judged.size);
  });

  test("the review has every tool that does more than look, and every tool that no word decides", () => {
    const open = listed.filter(([name, { rule, unsure }]) => !judged.has(name) && (unsure || !reads(rule)));
    expect([...new Set(open.map(([name]) => name))]).toEqual([]);
  });

  test("an annotation that says otherwise is a dispute with a reason", () => {
    const disputed = new Set(entry.disputes.flatMap(({ tools }) => tools));
    const differing = listed.filter(
      ([name, { hints, rule }]) => hints?.readOnly !== undefined && hints.readOnly !== reads(judged.get(name) ?? rule),
    );
    expect([...new Set(differing.map(([name]) => name))].filter((name) => !disputed.has(name))).toEqual([]);
  });

  test("the digest is that of its tools", () => {
    expect(list.snapshots.map(({ digest }) => digest)).toEqual(list.snapshots.map(({ tools }) => digestOfList(tools)));
  });

  test("group ids are written as the configuration is compared: lower case", () => {
    expect(entry.groups?.list.filter(({ id }) => id !== id.toLowerCase()) ?? []).toEqual([]);
  });

  test("a tool that only reads changes nothing", () => {
    const mixed = [...judged].filter(
      ([, facets]) => facets.includes("read") && facets.some((facet) => facet === "write" || facet === "destructive" || facet === "deploy"),
    );
    expect(mixed).toEqual([]);
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
