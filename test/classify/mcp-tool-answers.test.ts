import { describe, expect, test } from "vitest";
import { loadCatalog } from "../../src/catalog/load.ts";
import { classifyTool } from "../../src/classify/mcp-tool.ts";
import type { ToolParameter } from "../../src/classify/mcp-tool-schema.ts";

const catalog = loadCatalog("rules");

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
