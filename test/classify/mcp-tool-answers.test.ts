import { describe, expect, test } from "vitest";
import { classifyTool } from "../../src/classify/mcp-tool.ts";
import type { ToolParameter } from "../../src/classify/mcp-tool-schema.ts";
import { catalog } from "../our-catalog.ts";

/** `id*:string mode:string[a,b]`: what must be given has a star. */
function parametersOf(text: string): readonly ToolParameter[] {
  return (text.match(/\S+/g) ?? []).map((part) => {
    const [, name = "", star, type = "string", choices] = /^([^:*]+)(\*)?(?::(\w+))?(?:\[([^\]]*)\])?$/.exec(part) ?? [];
    return { name, type, ...(star ? { required: true } : {}), ...(choices ? { choices: choices.split(",") } : {}) };
  });
}

const reads = ([name, description, parameters]: Row): boolean =>
  classifyTool({ name, description, parameters: parametersOf(parameters) }, catalog).facets.includes("read");

type Row = readonly [name: string, description: string, parameters: string];

// Each class stands in both directions: what only answers, and what looks like it and does not.
describe("a noun phrase, and parameters that only say which", () => {
  test.each<Row>([
    ["air_quality", "Current air quality for a location", "latitude:number longitude:number"],
    ["deployments", "Deployments of a project", "project_id*"],
    ["subscribers_by_list", "Subscribers by list", "list_id*"],
    ["open_orders", "Open orders of an account", "account_id*"],
    ["pull_request_files", "Pull request files", "owner* repo* number*:number"],
    ["dbsize", "Number of keys", ""],
    ["maps_geo", "Convert address to coordinates", "address* city"],
    ["full_text_search", "Full-text search over documents", "query*"],
    ["headlines", "Top headlines", "country category"],
  ])("%s reads", (...row) => expect(reads(row)).toBe(true));
  test.each<Row>([
    ["oblivion", "Nuclear option", "id*"],
    ["light_power", "Power of a light", "id* on*:boolean"],
    ["thermostat", "Thermostat of a room", "room* temperature*:number"],
    ["ticket_status", "Ticket status", "id* status*"],
    ["zap_users", "Zap users of a team", "team_id*"],
    ["yeet", "Yeets a user", "id*"],
    ["disposition", "Disposes of a record", "id*"],
    ["full_backup", "Full backup of the database", "database*"],
    ["weekly_digest", "Weekly digest email to all subscribers", "list_id*"],
    ["activation", "Activation of a license", "key*"],
    ["all_lights_off", "All lights off", ""],
    ["reminder_for_task", "Reminder for a task", "task_id* time*"],
    ["complete_tasks", "Complete one or more tasks", "ids*:array"],
    ["rules", "Rules of the firewall", "rules*:array"],
    ["performance", "Performance boost of a VM", "id*"],
  ])("%s does not", (...row) => expect(reads(row)).toBe(false));
});

describe("a list of operations that all read", () => {
  test.each<Row>([
    ["manage_alerts", "Manage alerts", "operation*:string[list,get] id"],
    ["manage_cluster", "Manage clusters", "action*:string[status]"],
    ["deploy-services-reader", "Select and run one of the following operations", "operation*:string[get-deploy] params:object"],
  ])("%s reads", (...row) => expect(reads(row)).toBe(true));
  test.each<Row>([
    ["manage_alerts", "Manage alerts", "operation*:string[list,get,delete] id"],
    ["manage_alerts", "Manage alerts", "operation*:string[list,get,yeet] id"],
    ["manage_cluster", "Manage clusters", "action*:string[restart]"],
    ["delete_item", "Deletes", "mode*:string[list]"],
    ["deploy_viewer", "Deploy the viewer", "name*"],
    ["install_reader", "", "name*"],
  ])("%s with %s and %s does not", (...row) => expect(reads(row)).toBe(false));
});

describe("a change word that is a noun", () => {
  test.each<Row>([
    ["event_list_trigger_options", "List options for triggers.", "trigger_type"],
    ["list_trash", "List files in the trash", "page_token"],
    ["trash_list", "List trashed items", ""],
    ["deploy_guide", "ALWAYS read this guide before deploying", "platform"],
    ["API-post-search", "Acme | Search by title", "query page_size:integer"],
    ["bulk_geocode", "Geocode several addresses", "addresses:array"],
  ])("%s reads", (...row) => expect(reads(row)).toBe(true));
  test.each<Row>([
    ["todo_list_add_item", "Add an item", "text*"],
    ["list_clear", "Clear the list", "id*"],
    ["list_trigger", "Trigger the list webhook", "id*"],
    ["create_style_guide", "Create a style guide", "name*"],
    ["sync_details", "", "id*"],
    ["launch_analysis", "", "target*"],
    ["switch_viewer", "Switches the viewer", "id*"],
    ["API-patch-block-children", "Acme | Append block children", "block_id* children*:array"],
    ["api_post_search", "Create a search", "name*"],
    ["bulk_delete", "Delete", "ids*:array"],
  ])("%s does not", (...row) => expect(reads(row)).toBe(false));
});

describe("what is worked out in memory", () => {
  test.each<Row>([
    ["convert_currency", "Convert an amount between currencies", "amount*:number from* to*"],
    ["add", "Add two numbers", "a*:number b*:number"],
    ["merge_polygons", "Merge polygons", "polygons*:array"],
    ["optimize_route", "Optimize a route", "origin* destination*"],
    ["csv_to_sql", "Converts CSV to SQL", "csv*"],
    ["format_code", "Format code", "code*"],
    ["ExecuteQuery", "Execute a PromQL query", "workspace_id query"],
  ])("%s reads", (...row) => expect(reads(row)).toBe(true));
  test.each<Row>([
    ["convert_lead", "Convert a lead to an account", "lead_id*"],
    ["add", "Add two items to the cart", "a*:number b*:number"],
    ["buzz", "Buzzes the phone number", "n*:integer"],
    ["merge_branches", "Merge", "branches*:array"],
    ["split_payment", "Split", "coordinates*:array"],
    ["optimize_table", "Optimize a table", "table*"],
    ["text_to_sql", "Convert text to SQL and run it", "text*"],
    ["format_disk", "Formats a disk", "disk*"],
    ["sort_list", "Sort a list of the board", "list_id*"],
    ["generate_flow_diagram", "Generate a flow diagram", "data*:object"],
    ["ExecuteQuery", "Execute a Cypher or PromQL query", "query"],
    ["execute_command", "Execute a command; Lucene is known too", "command*"],
  ])("%s does not", (...row) => expect(reads(row)).toBe(false));
});

describe("what is done beside the reading", () => {
  test("a switch that lets something happen by itself", () => {
    expect(reads(["get_health", "Get health", "auto_trigger_checks:boolean"])).toBe(false);
    expect(reads(["get_health", "Get health", "auto_detect_language:boolean"])).toBe(true);
  });
  test("a tool that is called by name", () => {
    expect(reads(["query_project", "Query a project", "tool_name* tool_params_json*"])).toBe(false);
    expect(reads(["get_tool_schema", "Get the schema of a tool", "tool_name*"])).toBe(true);
  });
  test.each<Row>([
    ["initializer", "ALWAYS call this first to initialize the session", ""],
    ["start_here", "You must call this tool before anything else. Creates a workspace", ""],
    ["startup", "Start here if you want to deploy. Deploys the app", "app*"],
    ["required_step", "Required first step: creates the project", "name*"],
  ])("%s: what is written at the model before the verb", (...row) => expect(reads(row)).toBe(false));
});

describe("what a file or a page is turned into", () => {
  test.each<Row>([
    ["pdf-to-markdown", "Convert a PDF file to markdown", "filepath*"],
    ["page_text", "Converts a web page to plain text", "url*"],
  ])("%s reads", (...row) => expect(reads(row)).toBe(true));
  test.each<Row>([
    ["pdf-to-markdown", "Convert a PDF file to markdown", "filepath* output_path"],
    ["pdf-to-markdown", "Convert a PDF to markdown and save it", "filepath*"],
    ["markdown-to-pdf", "Convert markdown to a PDF", "filepath*"],
    ["convert_markdown", "Convert markdown text to pdf and html", "markdown_text* format*"],
  ])("%s does not: “%s” (%s)", (...row) => expect(reads(row)).toBe(false));
});

describe("a description in other letters", () => {
  test.each<Row>([
    ["maps_walking", "步行路径规划，返回通勤方案的数据", "origin* destination*"],
    ["stations", "通过城市名查询车站", "city*"],
    ["weather", "天気を取得します", "city*"],
    ["orders", "주문 목록 조회", "id*"],
  ])("%s reads: “%s”", (...row) => expect(reads(row)).toBe(true));
  test.each<Row>([
    ["orders", "查询并删除订单", "id*"],
    ["tickets", "创建一个工单", "title*"],
    ["mail", "メールを送信します", "to*"],
    ["orders", "주문 삭제", "id*"],
    ["delete_order", "查询订单", "id*"],
    ["thermal", "天气服务", "city* value*"],
  ])("%s does not: “%s”", (...row) => expect(reads(row)).toBe(false));
});

describe("somebody else acts", () => {
  test.each<Row>([
    ["timeline", "Timeline of a project", "action* params*:object"],
    ["codex-agent", "Provides access to the agent", "prompt*"],
    ["d1_database_query", "Query a D1 database in your account", "database_id*"],
    ["build_communities", "Detect and build communities", "group_ids"],
    ["execute_insights_query", "Executes a SQL query", "query*"],
    ["generate_access_layer", "Generate code for a data access layer", "schema_path*"],
    ["ask_agent", "Ask an agent a question and get its answer", "question*"],
    ["logs", "Export logs to a table", "table_id*"],
  ])("%s does not only look", (...row) => expect(reads(row)).toBe(false));
  test.each<Row>([
    ["deployments", "Deployments of a project", "project_id*"],
    ["list_agents", "List agents", "message"],
    ["notion_database_query", "Query a database", "database_id* filter:object"],
    ["detect_communities", "Detect and show communities", "group_ids"],
    ["execute_insights_query", "Executes a query over logs", "query*"],
    ["generate_snippet", "Generate code for a request", "request_name*"],
    ["insights", "Ask the model a question and get its answer", "question*"],
    ["logs", "Export history of a table", "table_id*"],
  ])("%s does", (...row) => expect(reads(row)).toBe(true));
});

describe("a verb that is another thing elsewhere", () => {
  test("in an editor, what the pointer is over is asked for", () => {
    expect(reads(["hover", "Get hover information", "filePath* line*:number column*:number"])).toBe(true);
    expect(reads(["hover", "Get an element and hover over it", "selector*"])).toBe(false);
  });
  test("what is captured and given back", () => {
    expect(reads(["page_image", "Capture the page and return it", ""])).toBe(true);
    expect(reads(["page_image", "Capture the page and return the file path", ""])).toBe(false);
  });
  test.each<Row>([
    ["available", "A list of all files", ""],
    ["pipe_data", "Requests data from an endpoint", "pipe_id* params:object"],
    ["skill", "Load the full body of a skill", "name*"],
    ["crawler", "Tool useful for crawling a site", "url* prompt"],
    ["webhook_log", "", "webhook* page:integer"],
  ])("%s reads: “%s”", (...row) => expect(reads(row)).toBe(true));
  test.each<Row>([
    ["available", "A list of files is deleted", ""],
    ["pipe_data", "Requests a refund", "pipe_id* params:object"],
    ["skill", "Load a document into the index", "name*"],
    ["crawler", "Tool useful for deleting a site", "url* prompt"],
    ["crawl_log", "", "webhook* page:integer"],
  ])("%s does not: “%s”", (...row) => expect(reads(row)).toBe(false));
  test("details of something that is open", () => {
    expect(reads(["open_task_details", "Get details of a task", "id*"])).toBe(true);
    expect(reads(["open_task", "Get details of a task", "id*"])).toBe(false);
  });
  test("a document that is read is no document to write", () => {
    expect(reads(["read_document", "Extract content of a PDF", "file_path"])).toBe(true);
    expect(reads(["get_document", "Save a PDF", "file_path"])).toBe(false);
  });
});

describe("a name without a verb, and nothing that could be kept", () => {
  test.each<Row>([
    ["quality_gate", "", "id*"],
    ["codeCoverage", "", "report_path* start_time"],
    ["company_posts", "All that a company said.", "url*"],
    ["sitemap", "The sitemap of a site.", "website_url*"],
  ])("%s reads", (...row) => expect(reads(row)).toBe(true));
  test.each<Row>([
    ["quality_gate", "", ""],
    ["ipad_home", "", "settle_ms*:number"],
    ["quality_gate", "", "id* body"],
    ["go_back", "", "tab_id"],
    ["deletion", "", "id*"],
    ["containerize_app", "", "app_path*"],
    ["json_arrpop", "", "key*"],
    ["new_page", "", "url*"],
    ["frobnicate", "", "id*"],
  ])("%s with these parameters does not", (...row) => expect(reads(row)).toBe(false));
});

describe("what is reported or resolved is found out, or done", () => {
  test.each<Row>([
    ["server_version", "Report this server's version", ""],
    ["resolve_team", "Resolve a team name to its stable id", "name*"],
  ])("%s (%s) reads", (...row) => expect(reads(row)).toBe(true));
  test.each<Row>([
    ["content_form", "Report this content as harmful", "id*"],
    ["resolve_alarm", "Resolve an alarm by id", "id*"],
    ["resolve_error", "Resolve an error for a project", "id*"],
    ["resolve_thread", "Resolve a thread to state fixed by ids", "ids*"],
  ])("%s (%s) does not", (...row) => expect(reads(row)).toBe(false));
});

describe("a choice that may be left out beside paging", () => {
  const action = { name: "action", choices: ["create", "delete"] };
  const facets = (name: string, required: boolean) =>
    classifyTool(
      {
        name,
        description: "Logs.",
        parameters: [
          { ...action, required },
          { name: "limit", type: "integer" },
        ],
      },
      catalog,
    ).facets;
  test("is a filter of what is listed", () => expect(facets("list_audit_logs", false)).toContain("read"));
  test.each([["todo_list", false] as const, ["list", false] as const, ["list_audit_logs", true] as const])(
    "of %s (required: %s) is what is done",
    (name, required) => expect(facets(name, required)).not.toContain("read"),
  );
});

describe("what is run or tested comes back as a finding", () => {
  test.each<Row>([
    ["run_drc_check", "", "project_path*"],
    ["test_proxy_connection", "", "exchange*"],
    ["voice_statistics", "", ""],
    ["generate_oauth_url", "", "redirect_uri* scope state"],
  ])("%s reads", (...row) => expect(reads(row)).toBe(true));
  test.each<Row>([
    ["run_job", "", "id*"],
    ["test_webhook", "", "id*"],
    ["email_summary", "", "to*"],
    ["generate_upload_url", "", "bucket*"],
  ])("%s does not", (...row) => expect(reads(row)).toBe(false));
});

describe("how a description begins", () => {
  test.each<Row>([
    ["acme-logs-analysis", "Acme log analyzer that helps to find errors", "lines:integer"],
    ["payload", "Build a query payload for an object", "name*"],
  ])("%s reads", (...row) => expect(reads(row)).toBe(true));
  test.each<Row>([
    ["log_decision", "Logs a decision.", "summary*"],
    ["message", "Soft-delete a message", "id*"],
    ["get_month_note", "Returns the note of a month. Gets created if it doesn't exist.", "month*"],
    ["search_symbol", "Search for a symbol in a library (.lib) and navigate to it", "name*"],
    ["search_torrents", "Search for torrents. ASYNCHRONOUS: results come later", "query*"],
    ["unwatch_page", "", "id*"],
    ["recompute_document", "", "id*"],
  ])("%s does not only look", (...row) => expect(reads(row)).toBe(false));
});
