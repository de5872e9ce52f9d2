import { describe, expect, test } from "vitest";
import type { Facet } from "../../src/catalog/mcp-entry.ts";
import { classifyTool, classifyTools, type ToolClassification, tierOf } from "../../src/classify/mcp-tool.ts";
import type { ToolDeclaration } from "../../src/classify/mcp-tool-list.ts";
import { catalog } from "../our-catalog.ts";

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

/** What a tool is that has a name and perhaps a description and parameters. */
const reads = (name: string, description?: string, ...parameters: ToolDeclaration["parameters"] & {}): boolean =>
  judge({ name, ...(description === undefined ? {} : { description }), parameters }).facets.includes("read");

describe("which word of a name decides", () => {
  test.each([
    // the first verb, wherever the noun stands
    ["jira_get_issue", "jira_create_issue"],
    ["outline_search", "outline_create_document"],
    ["getDomainMoveList", "moveDomainList"],
    ["TwilioApiV2010--ListMessage", "TwilioApiV2010--DeleteKey"],
    // a read word at the end is the object of a verb before it, and what is done to a noun
    ["order_list", "add_to_list"],
    ["deploy_plan_get", "create_access_list"],
    ["sync_status", "set_status"],
    ["check_delete_status", "status_set"],
    ["list_merge_requests", "merge_merge_request"],
    ["pods_log", "log_in"],
    // words in a row
    ["look_up_word", "check_out_branch"],
    ["resolve-library-id", "resolve_review_thread"],
    ["take_screenshot", "take_backup"],
    // a name that says that it only reads
    ["execute_readonly_sql", "execute_sql"],
    ["read_query", "run_query"],
    ["execute_promql_query", "execute_query"],
    // no border between the words
    ["listissues", "createissue"],
    ["settings_get", "settings"],
  ])("%s reads, %s does not", (reading, changing) => {
    expect(reads(reading)).toBe(true);
    expect(reads(changing)).toBe(false);
  });
});

describe("what a description begins with, where the name leaves it open", () => {
  test.each([
    ["Lists all teams.", "Archives all teams."],
    ["Use this tool to retrieve teams.", "Use this tool to merge teams."],
    ["(Beta) This tool returns the teams of an organization.", "(Beta) This tool creates a team."],
    ["START HERE for teams: List available teams.", "IMPORTANT: Deletes a team."],
    ["Teams: find one by name", "Teams: remove one by name"],
    ["If the user asks for teams, list them.", "When a team is old, delete it."],
    ["List teams and updates of them.", "List, create or update teams."],
    ["Finds a team and shows it.", "Finds a team and renames it."],
    ["Performs a search for teams.", "Performs a purge of teams."],
    ["Runs a search query.", "Runs a shell command."],
    ["Take a screenshot of the team.", "Take a team away."],
    ["Generate a link to the team.", "Generate an upload link for the team."],
    ["Order history of a team.", "Order a team."],
  ])("“%s” reads, “%s” does not", (reading, changing) => {
    expect(reads("teams", reading)).toBe(true);
    expect(reads("teams", changing)).toBe(false);
  });

  test("a change there turns a name that reads, a vague word does not", () => {
    expect(reads("verify_sender", "Sends a mail to the sender.")).toBe(false);
    expect(reads("get_policies", "Manage policies (read-only)")).toBe(true);
  });
});

describe("parameters", () => {
  const operations = (...choices: string[]) => ({ name: "operation", choices });
  test("a list of operations decides over a name that says “manage”", () => {
    expect(reads("manage_rules", undefined, operations("list", "get_rule"))).toBe(true);
    expect(reads("manage_rules", undefined, operations("list", "delete_rule"))).toBe(false);
    expect(judge({ name: "manage_rules", parameters: [operations("list", "delete_rule")] }).facets).toContain("destructive");
  });
  test("code is run, unless the tool only examines it or the name says that it reads", () => {
    const sql = { name: "sql", type: "string" };
    expect(reads("page_info", "Gets information.", sql)).toBe(false);
    expect(reads("explain_statement", undefined, sql)).toBe(true);
    expect(reads("query", "Run a read-only SQL query", sql)).toBe(false);
    expect(reads("get_country", "Get a country.", { name: "code", type: "string" })).toBe(true);
  });
  test("a file that may be written is written", () => {
    expect(reads("take_screenshot", undefined, { name: "filePath", type: "string" })).toBe(false);
    expect(reads("get_report", undefined, { name: "output_path", type: "string" })).toBe(false);
    expect(reads("read_file", undefined, { name: "path", type: "string", required: true })).toBe(true);
  });
  test("a switch that is called after a change does it; actions on a page do", () => {
    expect(reads("get_diagnostics", undefined, { name: "clear", type: "boolean" })).toBe(false);
    expect(reads("scrape", "Scrapes a page.", { name: "url" }, { name: "actions", type: "array" })).toBe(false);
    expect(reads("scrape", "Scrapes a page.", { name: "url" })).toBe(true);
  });
  test("paging tells of a list, content of a change, where no word tells", () => {
    expect(reads("teams", undefined, { name: "cursor" })).toBe(true);
    expect(reads("teams", undefined, { name: "cursor" }, { name: "body" })).toBe(false);
  });
  test("what is given comes back in another form", () => {
    expect(reads("convert_currency", undefined, { name: "amount", type: "number" }, { name: "to", type: "string", required: true })).toBe(
      true,
    );
    expect(reads("convert_document", undefined, { name: "fileId", type: "string", required: true })).toBe(false);
  });
});

describe("a vendor's hints", () => {
  test("raise and never lower", () => {
    expect(judge({ name: "get_report", hints: { readOnly: false } }).facets).not.toContain("read");
    expect(judge({ name: "frobnicate", hints: { readOnly: true } }).facets).not.toContain("read");
    expect(judge({ name: "delete_report", hints: { readOnly: true, destructive: false } }).tier).toBe("destructive-credentials");
    expect(judge({ name: "execute_command", hints: { destructive: true } }).tier).toBe("destructive-credentials");
    expect(judge({ name: "update_title", hints: { destructive: true } }).facets).not.toContain("destructive");
  });
});

test("the reason names the word that decided", () => {
  expect(judge({ name: "jira_delete_issue" }).because).toContain('"delete"');
  expect(judge({ name: "teams", description: "Archives all teams." }).because).toContain('"archives"');
  expect(judge({ name: "tabs", parameters: [{ name: "action", choices: ["list", "close"] }] }).because).toMatch(/action.*"close"/);
  expect(judge({ name: "generate" }).because).toMatch(/"generate".*unknown/);
});

describe("a file is on this machine only where nothing says otherwise", () => {
  const path = { name: "path", type: "string" };
  test.each<[string, ToolDeclaration["parameters"] & {}, string]>([
    ["write_file", [path], "write-safe"],
    ["write_file", [path, { name: "owner" }, { name: "repo" }], "privileged-write"],
    ["create_project", [{ name: "workspace" }], "privileged-write"],
    ["upload_file", [path], "privileged-write"],
  ])("%s %j is %s", (name, parameters, tier) => expect(judge({ name, parameters }).tier).toBe(tier));
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

describe("side effects that a name which reads does not tell", () => {
  test.each<[string, string | undefined, ToolDeclaration["parameters"] & {}]>([
    ["get_email", undefined, [{ name: "markRead", type: "boolean" }]],
    ["get_replay", undefined, [{ name: "delivery", choices: ["resource", "file"] }]],
    ["get_logs", "Get the log of a job. Large logs are saved to a file.", []],
    ["get_crawl", undefined, [{ name: "webhook_url", type: "string" }]],
    ["review", "Reviews a change.", [{ name: "body", type: "string" }]],
    ["find_tools", undefined, [{ name: "activate", type: "boolean" }]],
  ])("%s %s %j", (name, description, parameters) => expect(reads(name, description, ...parameters)).toBe(false));

  test.each<[string, string | undefined, ToolDeclaration["parameters"] & {}]>([
    ["get_email", undefined, [{ name: "include_deleted", type: "boolean" }]],
    ["get_replay", undefined, [{ name: "format", choices: ["json", "text"] }]],
    ["read_file", "Reads a file that was saved before.", [{ name: "path", type: "string", required: true }]],
    ["search_docs", "Search the PostgreSQL documentation", [{ name: "query", type: "string" }]],
  ])("but not %s %s %j", (name, description, parameters) => expect(reads(name, description, ...parameters)).toBe(true));
});
