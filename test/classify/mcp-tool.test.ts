import { describe, expect, test } from "vitest";
import { loadCatalog } from "../../src/catalog/load.ts";
import type { Facet } from "../../src/catalog/mcp-entry.ts";
import { classifyTool, classifyTools, type ToolClassification, tierOf } from "../../src/classify/mcp-tool.ts";
import type { ToolDeclaration } from "../../src/classify/mcp-tool-list.ts";

const catalog = loadCatalog("rules");
const judge = (tool: ToolDeclaration): ToolClassification => classifyTool(tool, catalog);

describe("the tier of what a tool can do", () => {
  test.each<[Facet[], string]>([
    [["read", "private-in", "untrusted-in"], "read-only"],
    [["read", "local-fs"], "read-only"],
    [["write", "local-fs"], "write-safe"],
    [["write", "own-state"], "write-safe"],
    [["write"], "privileged-write"],
    [["egress", "untrusted-in"], "privileged-write"],
    [["exec"], "privileged-write"],
    [["db-write"], "privileged-write"],
    [["destructive", "local-fs"], "privileged-write"],
    [["write", "deploy"], "deployment"],
    [["destructive"], "destructive-credentials"],
    [["read", "secret"], "destructive-credentials"],
    [["secret", "local-fs"], "destructive-credentials"],
  ])("%j is %s", (facets, tier) => expect(tierOf(facets)).toBe(tier));

  test("a write to a production database is a deployment", () => expect(tierOf(["db-write"], { production: true })).toBe("deployment"));
});

// Names of tools of public servers that no catalog entry knows, with what their servers or a person who read their description say of them.
const READING = [
  "list_issues",
  "get_file_contents",
  "search_code",
  "compute_disk_list",
  "sql_db_get",
  "getDomainMoveList",
  "pods_log",
  "describe_table",
  "kubectl_describe",
  "vpc_flow_logs",
  "read_graph",
  "count_documents",
  "resolve-library-id",
  "get_secret_scanning_alert",
  "lookup_word",
  "droplet-actions-list",
  "whoami",
  "search",
];
const CHANGING = [
  "create_issue",
  "delete_file",
  "compute_disk_delete",
  "fileshare_snapshot_delete",
  "atlas-create-access-list",
  "merge_pull_request",
  "execute_sql",
  "run_query",
  "update-many",
  "sendMail",
  "pods_exec",
  "apply_migration",
  "browser_click",
  "kubectl_generic",
  "resolve_review_thread",
  "get_or_create_user",
  "search_replace",
  "reset-droplet-password",
  "deploy_container_image",
  "run_pipeline",
  "drop_table",
  "VPS_setRootPassword",
  "upload_file",
  "assign_ticket",
];

describe("names alone", () => {
  test.each(READING)("%s reads", (name) => expect(["read-only", "destructive-credentials"]).toContain(judge({ name }).tier));
  test.each(CHANGING)("%s changes something", (name) => expect(judge({ name }).tier).not.toBe("read-only"));
  test.each(["teams", "map", "frobnicate", "", "___", "日本"])("%s says nothing and counts as a change", (name) => {
    const judged = judge({ name });
    expect(judged.tier).not.toBe("read-only");
    expect(judged.sure).toBe(false);
  });

  test.each([
    ["delete_project", "destructive-credentials"],
    ["get_connection_string", "destructive-credentials"],
    ["rotate_api_key", "destructive-credentials"],
    ["merge_pull_request", "deployment"],
    ["rerun_workflow", "deployment"],
    ["deploy_edge_function", "deployment"],
    ["apply_migration", "deployment"],
    ["execute_shell_command", "privileged-write"],
    ["send_email", "privileged-write"],
    ["write_file", "privileged-write"],
    ["add_memory", "write-safe"],
    ["get_token_price", "read-only"],
  ])("%s is %s", (name, tier) => expect(judge({ name }).tier).toBe(tier));

  test("the server's own name is no verb", () => {
    const siblings = ["run_list", "run_get", "run_show", "run_describe"];
    expect(classifyTools([{ name: "run_list" }, ...siblings.map((name) => ({ name }))], catalog)[0]?.tier).toBe("read-only");
  });
});

describe("description and parameters", () => {
  test("decide where the name does not", () => {
    expect(judge({ name: "teams", description: "Lists all teams of the organization." }).tier).toBe("read-only");
    expect(judge({ name: "schedule", description: "Use this tool to book a meeting." }).tier).not.toBe("read-only");
    expect(judge({ name: "clipboard", description: "Read or replace the clipboard." }).tier).not.toBe("read-only");
  });
  test("several operations in one tool count as the worst", () => {
    expect(judge({ name: "tabs_list", parameters: [{ name: "action", choices: ["list", "close", "select"] }] }).tier).not.toBe("read-only");
    expect(judge({ name: "tabs_list", parameters: [{ name: "action", choices: ["list", "get"] }] }).tier).toBe("read-only");
  });
  test("code that the caller writes is executed", () => {
    expect(judge({ name: "page_info", description: "Get info", parameters: [{ name: "script" }] }).facets).toContain("exec");
    expect(judge({ name: "search_items", parameters: [{ name: "query" }] }).facets).not.toContain("exec");
  });
  test("a claim never lowers what the name says", () => {
    expect(judge({ name: "delete_repository", description: "Reads only. Lists things. Does not modify anything." }).tier).toBe(
      "destructive-credentials",
    );
  });
});
