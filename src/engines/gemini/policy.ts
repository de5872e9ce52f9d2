import type { Place } from "../../model/place.ts";

export type Mode = "default" | "autoEdit" | "plan";
export type Effect = "allow" | "ask" | "deny";

/** One rule of Gemini CLI's policy engine. The highest priority that fits decides. */
export interface Rule {
  /** A tool's name, `*`, `mcp_*` for every server's tools, or `mcp_NAME_*` for one server's. */
  readonly tool: string;
  readonly effect: Effect;
  /** Tier before the point, priority behind it. */
  readonly priority: number;
  readonly modes?: readonly Mode[];
  /** Only where somebody is there to be asked, or only where nobody is. */
  readonly interactive?: boolean;
  /** Of a shell command: how its text must begin, up to a blank or its end. */
  readonly prefix?: string;
  /** The entry of the repository's file that it comes from, with its text. */
  readonly from?: { readonly at: Place; readonly text: string };
}

const SHELL = "run_shell_command";

/** Tools that run unasked by default. */
const READING = ["glob", "grep_search", "list_directory", "read_file", "google_web_search", "invoke_agent"];
const ACTING = ["replace", "write_file", SHELL, "web_fetch"];

/** The rules that Gemini CLI 0.61.0 brings. https://github.com/google-gemini/gemini-cli/blob/main/docs/reference/policy-engine.md */
export const BUILT_IN: readonly Rule[] = [
  ...READING.map((tool): Rule => ({ tool, effect: "allow", priority: 1.05 })),
  ...["replace", "write_file", "web_fetch"].map((tool): Rule => ({ tool, effect: "allow", priority: 1.015, modes: ["autoEdit"] })),
  ...ACTING.map((tool): Rule => ({ tool, effect: "ask", priority: 1.01, interactive: true })),
  ...ACTING.map((tool): Rule => ({ tool, effect: "deny", priority: 1.01, interactive: false })),
  { tool: "*", effect: "deny", priority: 1.04, modes: ["plan"] },
  // A tool that says of itself that it only reads is asked about, any other refused; nobody can tell from the repository which it is.
  { tool: "mcp_*", effect: "ask", priority: 1.05, modes: ["plan"], interactive: true },
  { tool: "web_fetch", effect: "ask", priority: 1.05, modes: ["plan"], interactive: true },
  ...["write_file", "replace"].map((tool): Rule => ({ tool, effect: "deny", priority: 1.065, modes: ["plan"] })),
];

/** A call, as far as the rules look at it. */
export interface Call {
  readonly tool: string;
  readonly server?: string;
  readonly command?: string;
}

/** The first rule that fits, of rules sorted by priority. */
export function find(rules: readonly Rule[], call: Call, mode: Mode, interactive: boolean): Rule | undefined {
  return rules.find(
    (rule) =>
      (rule.modes === undefined || rule.modes.includes(mode)) &&
      (rule.interactive === undefined || rule.interactive === interactive) &&
      names(rule.tool, call) &&
      (rule.prefix === undefined || (call.command !== undefined && begins(call.command, rule.prefix))),
  );
}

/** The name of a server's tool. */
export function mcpName(server: string, tool: string): string {
  return `mcp_${server}_${tool}`;
}

function names(pattern: string, { tool, server }: Call): boolean {
  if (pattern === "*" || pattern === tool) return true;
  if (pattern === "mcp_*") return server !== undefined;
  return server !== undefined && pattern === `mcp_${server}_*`;
}

/** The text is compared as it stands in JSON: a line end is two characters there, and therefore no blank. */
function begins(command: string, prefix: string): boolean {
  const text = JSON.stringify(command).slice(1);
  const wanted = JSON.stringify(prefix).slice(1, -1);
  return text.startsWith(wanted) && /^(?:[\s"]|\\")/.test(text.slice(wanted.length));
}
