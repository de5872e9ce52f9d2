import { describe, expect, test } from "vitest";
import { classifyTool } from "../../src/classify/mcp-tool.ts";
import type { ToolParameter } from "../../src/classify/mcp-tool-schema.ts";
import { catalog } from "../our-catalog.ts";

/** `id*:string mode:full|brief`: what must be given has a star. */
function parametersOf(text: string): readonly ToolParameter[] {
  return (text.match(/\S+/g) ?? []).map((part) => {
    const [, name = "", star, type = "string"] = /^([^:*]+)(\*)?(?::(\S+))?$/.exec(part) ?? [];
    return { name, ...(type.includes("|") ? { type: "string", choices: type.split("|") } : { type }), ...(star ? { required: true } : {}) };
  });
}

type Row = readonly [name: string, description: string, parameters: string];

const reads = ([name, description, parameters]: Row): boolean =>
  classifyTool({ name, description, parameters: parametersOf(parameters) }, catalog).facets.includes("read");

describe("a word for a change, and an answer all the same", () => {
  test.each<Row>([
    ["list_parts", "Builds an index of the parts. Read-only.", "part*"],
    ["get_overview", "Builds an overview in read-only mode.", "name*"],
    ["normalize_phone", "Normalizes a telephone number", "number*"],
    ["resolve_team", "Resolve a team name to candidates", "name*"],
    ["batch_lookup", "Resolve a list of identifiers to full records", "identifiers*:array"],
    ["from_epoch", "Convert epoch seconds to a time in UTC", "seconds*:integer"],
    ["reference_export", "Export papers in reference formats", "paperIds*:array format:ris|bibtex"],
    ["pattern", "Test whether a pattern matches", "pattern* input*"],
    ["timeline", "Merge rows from two tables into one stream", "sessionId* tables*:array"],
    ["call_tree", "Build a folded call tree", "sessionId* maxDepth:integer"],
    ["accounts_report", "Creates a grouped accounts report from the ledger", "company*"],
    ["write_status", "Report whether write mode is active", ""],
    ["get_sync_status", "Report the last sync run", ""],
    ["wait", "Pause for a number of seconds", "duration*:integer"],
    ["list_changes", "Show a record of changes (create, update, delete)", ""],
    ["graph_of_calls", "Build a call graph", "start* mode:full|summary|compact"],
    ["list_rules", "You MUST initialize the server by calling the tool `open_project` before using any other tool.", "page:integer"],
  ])("%s reads", (...row) => expect(reads(row)).toBe(true));

  test.each<Row>([
    // A promise that is taken back, or holds for some, is none.
    ["get_backup", "Creates a backup. Not read-only!", "name*"],
    ["get_archive", "Creates an archive of everything; no longer read-only.", "name*"],
    ["view_invoice", "Creates an invoice and emails it. Read-only for viewers.", "to*"],
    // What is normalized where it lies, and what is exported to a place.
    ["normalize", "Normalizes every row of the table in place.", "name*"],
    ["normalize_database", "Normalizes the database", "name*"],
    ["export_data", "Exports to https://h.example.invalid", "format* id*"],
    // A promise is the server's word alone where its name does not look.
    ["compose_parts", "Compose parts into one plan without calling the service. Read-only.", "parts*:array"],
    // Two words that speak against each other leave it at the worse.
    ["accounts", "Delete accounts (read-only)", "id*"],
    ["compose_and_send", "Read-only.", "parts*:array"],
    ["zap", "Read-only. Runs what it is given.", "script*"],
    ["resolve_thread", "Resolve a review thread", "thread_id*"],
    ["resolve_case", "Resolve a support case", "case_id*"],
    ["resolve", "Resolve an alert to its owner's id", "alert_id*"],
    ["export_scene", "Export the current scene", "format:obj|stl"],
    ["export_route", "Exports a route and saves it", "routeId* format:gpx|tcx"],
    ["export_all", "Starts an export that is emailed", "ids*:array format:csv|json"],
    ["merge_rows", "Merge rows in the sheet", "sheet*"],
    ["write_state", "", ""],
    ["acme_run_analysis", "", ""],
    ["get_state", "Force a reconnect", "id*"],
  ])("%s changes", (...row) => expect(reads(row)).toBe(false));
});

describe("a verb that only looks, and a parameter that says more", () => {
  test.each<Row>([
    ["get_sharing_link", "Get a link", "path* expire_days:integer"],
    ["analyze_site", "Run the scanner", "url* additional_args"],
    ["get_book", "Get a book", "isbn* download_cover:boolean"],
    ["list_edges", "List edges", "page:integer exportGraph:boolean"],
    ["decode_archive", "Decode an archive", "path* force:boolean"],
    ["notification", "Show a toast notification", "title* message*"],
    ["fetch_paper", "Download the PDF of a paper", "identifier*"],
    ["payment_link", "Generates a payment link", "amount*:number"],
  ])("%s changes", (...row) => expect(reads(row)).toBe(false));

  test.each<Row>([
    ["get_link", "Get a link", "path*"],
    ["analyze_site", "Analyze a site", "url*"],
    ["search_models", "Search models", "query* downloadable:boolean"],
    ["search_papers", "Search papers", "query* openAccessOnly:boolean"],
    ["show_notifications", "Show recent notifications", ""],
    ["fetch_file", "Downloads a file and returns its text", "id*"],
    ["deep_link", "Generates a link to a page", "page*"],
  ])("%s reads", (...row) => expect(reads(row)).toBe(true));
});

describe("a name without a verb", () => {
  test.each<Row>([
    ["account_balances", "Balances of the accounts of a customer", "customer* limit:integer"],
    ["account_balances", "Account balances", "customer* limit:integer"],
  ])("%s reads", (...row) => expect(reads(row)).toBe(true));
  // No list of verbs tells anything of another language.
  test.each<Row>([
    ["finalizar_pedido", "Finaliza o pedido do cliente e limpa o carrinho", "cliente* limit:integer"],
    ["warenkorb_leeren", "Leert den Warenkorb des Kunden", "kunde* limit:integer"],
  ])("%s is unknown", (...row) => expect(reads(row)).toBe(false));
});
