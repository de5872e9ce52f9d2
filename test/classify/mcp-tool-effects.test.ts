import { describe, expect, test } from "vitest";
import { classifyTool } from "../../src/classify/mcp-tool.ts";
import type { ToolParameter } from "../../src/classify/mcp-tool-schema.ts";
import { catalog } from "../our-catalog.ts";

/** `id*:string mode:string`: what must be given has a star. */
function parametersOf(text: string): readonly ToolParameter[] {
  return (text.match(/\S+/g) ?? []).map((part) => {
    const [, name = "", star, type = "string"] = /^([^:*]+)(\*)?(?::(\w+))?$/.exec(part) ?? [];
    return { name, type, ...(star ? { required: true } : {}) };
  });
}

const reads = ([name, description, parameters]: Row): boolean =>
  classifyTool({ name, description, parameters: parametersOf(parameters) }, catalog).facets.includes("read");

type Row = readonly [name: string, description: string, parameters: string];

describe("a verb that only looks, and something that is left all the same", () => {
  test.each<Row>([
    ["make_method_readonly", "", "filePath* methodName*"],
    ["extract_variable", "", "filePath* line*:integer name*"],
    ["extractInterface", "Extract an interface (refactoring)", "symbol*"],
    ["collect_heap_dump", "", "pid*:integer"],
    ["get_cpu_profile", "Record a CPU profile of the process", "pid*:integer"],
    ["query_points", "Run a Flux query", "query*"],
    ["query_rows", "Run a query and get the rows", "query*"],
    ["analyze_statement", "Analyze a statement with its runtime profile", "sql*"],
    ["validate_links", "Checks the links", "page_id* delete_broken_links:boolean"],
    ["lint_files", "Lint the files", "path* fix:boolean"],
    ["validate_manifest", "Validates the manifest and repairs any entry", "id*"],
    ["get_quickstart", "Returns the quickstart. Updates the settings of the application.", "client_id*"],
    ["analyze_mesh", "Analyze a mesh", "input* output"],
  ])("%s changes", (...row) => expect(reads(row)).toBe(false));
  test.each<Row>([
    ["execute_query_readonly", "Execute a query", "query*"],
    ["extract_text", "Extract text from a file", "filePath*"],
    ["extract_method", "Returns the source of a method", "filePath* method*"],
    ["get_customer_profile", "Get the profile of a customer", "id*"],
    ["query_logs", "Run a query against Grafana Loki", "query*"],
    ["query_range", "Run a query in PromQL", "query*"],
    ["explain_statement", "Explain a statement", "sql*"],
    ["lint_statement", "Lint a statement", "sql* fix:boolean"],
    ["diagnose_links", "Finds broken links and suggests how to fix them", "page_id*"],
    ["get_prices", "Returns prices. Updated every ten minutes.", "symbol*"],
    ["get_resource", "Get a resource", "name* output"],
  ])("%s reads", (...row) => expect(reads(row)).toBe(true));
});

describe("no verb that decides, and a description of what is given", () => {
  test.each<Row>([
    ["eonet", "Earth Observatory - images of natural events", "date collection"],
    ["sbdb", "Small-body database - asteroid data", "sstr* cad:boolean"],
    ["jd", "Julian Day to calendar date converter", "value"],
    ["approaches", "Approaches of bodies in space", "body date_min date_max dist_max sort"],
    ["test_access", "Test the database connection", "account_id*"],
    ["url-to-uri", "Convert a web URL to a URI", "url*"],
    ["capture_traffic", "Capture live traffic and return the packets as JSON", "interface duration:number"],
    ["account_health", "Report connection health of every account", ""],
    ["local_chat", "Chat with a local model", "model* messages*:array temperature:number"],
    ["search_company_register", "Search for companies in the register", "query*"],
    ["search_news_archive", "Search the archive", "query*"],
  ])("%s reads", (...row) => expect(reads(row)).toBe(true));
  test.each<Row>([
    ["zap", "Zap user data", "id*"],
    ["purger", "Cloud-wide purge of user data", "id*"],
    ["notes", "Note book - data", "body* title*"],
    ["test_webhook", "Test the webhook", "id*"],
    ["test_login", "Test the connection and reset the session", "id*"],
    ["url_to_pdf", "Convert a page", "url*"],
    ["capture_traffic", "Capture live traffic", "interface duration:number"],
    ["download_media", "Download a picture", "id*"],
    ["report_user", "Report a user", "id*"],
    ["agent_chat", "Chat with an agent", "model* messages*:array"],
    ["generate_image", "Generate an image", "model* prompt*"],
    ["search_index_update", "", "id*"],
    // The description does not speak for a verb of the name.
    ["delete_database", "Reference Database - asteroid data", "id*"],
    ["make_admin", "Test the database connection", "id*"],
    ["reset_account", "Report connection health of every account", ""],
    ["power_rack", "Power Rack - statistics", "id*"],
  ])("%s does not", (...row) => expect(reads(row)).toBe(false));
});
