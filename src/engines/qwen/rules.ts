import { posix } from "node:path";
import picomatch from "picomatch";
import type { Place } from "../../model/place.ts";
import { table } from "../../model/table.ts";

/** One entry of a list, as Qwen Code 0.24.4 reads it: a tool, or a tool with what it is called for. */
export interface Rule {
  readonly text: string;
  readonly at: Place;
  readonly tool: string;
  readonly specifier: string | undefined;
}

/** What is asked of the rules: a tool, with what it is called for. */
export interface Question {
  readonly tool: string;
  readonly command?: string;
  /** Every name of the file, the first as it is called. */
  readonly paths?: readonly string[];
  readonly host?: string;
}

/** Where the folder and the home stand for matching. Nobody knows, and no rule can either. */
const ROOT = "/machine/home/folder/repository";
const HOME = "/machine/home";

/** Names under which rules may speak of the tools that we ask about. */
const NAMES: Readonly<Record<string, string>> = table({
  ...Object.fromEntries(["Shell", "ShellTool", "Bash"].map((name) => [name, "run_shell_command"])),
  ...Object.fromEntries(["Edit", "EditTool", "replace"].map((name) => [name, "edit"])),
  ...Object.fromEntries(["Write", "WriteFile", "WriteFileTool"].map((name) => [name, "write_file"])),
  ...Object.fromEntries(["Read", "ReadFile", "ReadFileTool"].map((name) => [name, "read_file"])),
  ...Object.fromEntries(["ListFiles", "ListFilesTool", "ReadFolder"].map((name) => [name, "list_directory"])),
  ...Object.fromEntries(["WebFetch", "WebFetchTool"].map((name) => [name, "web_fetch"])),
});

/** Tools that a rule for another covers too. */
const COVERS: Readonly<Record<string, readonly string[]>> = table({
  read_file: ["list_directory", "grep_search", "glob"],
  edit: ["write_file", "notebook_edit"],
});

/** The rule of an entry; undefined for one that is passed over. */
export function parseRule(text: string, at: Place): Rule | undefined {
  const trimmed = text.trim();
  const open = trimmed.indexOf("(");
  if (trimmed === "" || (open !== -1 && !trimmed.endsWith(")"))) return undefined;
  const name = (open === -1 ? trimmed : trimmed.slice(0, open)).trim();
  const tool = NAMES[name] ?? name;
  const inner = open === -1 ? "" : trimmed.slice(open + 1, -1);
  const specifier = tool === "run_shell_command" ? inner.replace(/:\*/g, " *") : inner;
  return { text: trimmed, at, tool, specifier: specifier === "" ? undefined : specifier };
}

/** Whether a rule speaks of the tool at all. */
export function namesTool(rule: Rule, tool: string): boolean {
  if (tool.startsWith("mcp__") || rule.tool.startsWith("mcp__")) return namesMcp(rule.tool, tool);
  return rule.tool === tool || (COVERS[rule.tool] ?? []).includes(tool);
}

function namesMcp(pattern: string, tool: string): boolean {
  if (pattern === tool) return true;
  if (pattern.endsWith("*")) return tool.startsWith(pattern.slice(0, -1));
  const [prefix, server, ...rest] = pattern.split("__");
  return rest.length === 0 && server !== undefined && tool.startsWith(`${prefix}__${server}__`);
}

/** Whether a rule covers what is asked. An allow rule sees only the name that a file is called by. */
export function covers(rule: Rule, { tool, command, paths, host }: Question, allows: boolean): boolean {
  if (!namesTool(rule, tool)) return false;
  if (rule.specifier === undefined) return true;
  if (tool.startsWith("mcp__")) return false;
  if (tool === "run_shell_command") return command !== undefined && coversCommand(rule.specifier, command);
  if (tool === "web_fetch") return host !== undefined && coversHost(rule.specifier, host);
  const seen = allows ? paths?.slice(0, 1) : paths;
  return seen?.some((path) => coversPath(rule.specifier ?? "", path)) === true;
}

/** A command by its words: without a star the beginning, with one a pattern, where ` *` may be nothing. */
function coversCommand(pattern: string, command: string): boolean {
  if (pattern === "*") return true;
  const line = wordsOf(command).join(" ");
  if (!pattern.includes("*")) return line === pattern || line.startsWith(`${pattern} `);
  return glob(pattern, line);
}

/** By hand and not by a pattern: rules are foreign text. */
function glob(pattern: string, text: string): boolean {
  const parts = pattern.split("*");
  let places = new Set([0]);
  for (const [index, part] of parts.entries()) {
    const optional = index < parts.length - 1 && part.endsWith(" ") ? part.slice(0, -1) : undefined;
    const next = new Set<number>();
    for (const from of places) {
      // Behind a star the part may stand anywhere.
      const starts = index === 0 ? [from] : range(from, text.length);
      for (const at of starts) {
        if (text.startsWith(part, at)) next.add(at + part.length);
        if (optional !== undefined && text.startsWith(optional, at) && at + optional.length === text.length) return rest(parts, index);
      }
    }
    places = next;
    if (places.size === 0) return false;
  }
  return pattern.endsWith("*") || places.has(text.length);
}

function rest(parts: readonly string[], index: number): boolean {
  return parts.slice(index + 1).every((part) => part === "" || part === " ");
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, offset) => from + offset);
}

/** The words of a command without quotes and without the assignments before it; operators are words, too. */
function wordsOf(command: string): string[] {
  const words = [...command.trim().matchAll(/(?:[^\s"'<>|&;()\\]|\\.|"(?:[^"\\]|\\.)*"|'[^']*')+|[<>]+&?|[|&;()]+/g)].map(([word]) =>
    word.replace(/\\(.)|"((?:[^"\\]|\\.)*)"|'([^']*)'/g, (_, escaped, double, single) => escaped ?? double ?? single ?? ""),
  );
  const first = words.findIndex((word) => !/^[A-Za-z_]\w*=/.test(word));
  return first === -1 ? [] : words.slice(first);
}

function coversHost(specifier: string, host: string): boolean {
  const wanted = specifier
    .replace(/^domain:/, "")
    .trim()
    .toLowerCase();
  return wanted !== "" && (host === wanted || host.endsWith(`.${wanted}`));
}

/** `//` the machine's root, `~/` home, `/` and anything else the folder. Letters count in their case. */
function coversPath(specifier: string, path: string): boolean {
  const pattern = specifier.startsWith("//")
    ? specifier.slice(1)
    : specifier.startsWith("~/")
      ? posix.join(HOME, specifier.slice(2))
      : posix.join(ROOT, specifier.replace(/^\.?\//, ""));
  return picomatch.isMatch(absolute(path), pattern, { dot: true });
}

function absolute(path: string): string {
  if (path.startsWith("/")) return posix.normalize(path);
  return path.startsWith("~") ? posix.join(HOME, path.slice(1)) : posix.join(ROOT, path);
}
