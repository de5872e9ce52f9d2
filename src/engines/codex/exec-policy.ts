import { posix } from "node:path";
import type { PermissionRule } from "../../model/agent.ts";
import type { Facts } from "../../model/fact.ts";
import { parseShell } from "../../parse/shell.ts";

/** What the rules files make of a line. https://developers.openai.com/codex/rules */
export type Ruling = { readonly effect: PermissionRule["effect"]; readonly rule: PermissionRule } | undefined;

/** A prefix of an argument vector: at each place one word or several to choose from. */
type Pattern = readonly (string | readonly string[])[];

/**
 * The most restrictive rule that any command of the line falls under. A line is cut into its commands only where it is plain words joined by
 * `&&`, `||`, `;` and `|`; anything else (a redirection, a substitution, a variable, a glob, a loop, a function) is one call of `bash -lc`, which a rule for
 * `curl` does not see. An `allow` counts only where every command is allowed: the whole then runs outside the sandbox.
 */
export function ruling(line: string, facts: Facts): Ruling {
  // One broken file, and the client applies none of the rules (run with 0.169.0).
  if (facts.of("agentFile").some(({ agent, role, refused }) => agent === "codex" && role === "rules" && refused !== undefined))
    return undefined;
  const rules = facts.of("permissionRule").filter(({ agent }) => agent === "codex");
  if (rules.length === 0) return undefined;
  const commands = plainCommands(line) ?? [["bash", "-lc", line]];
  const found = commands.map((words) => strictest(rules.filter((rule) => covers(patternOf(rule), words))));
  const restrictive = strictest(found.filter((rule) => rule !== undefined && rule.effect !== "allow") as PermissionRule[]);
  if (restrictive) return { effect: restrictive.effect, rule: restrictive };
  const [first] = found;
  return first && found.every((rule) => rule !== undefined) ? { effect: "allow", rule: first } : undefined;
}

const STRICTNESS = ["allow", "ask", "deny"];

function strictest(rules: readonly PermissionRule[]): PermissionRule | undefined {
  return [...rules].sort((a, b) => STRICTNESS.indexOf(b.effect) - STRICTNESS.indexOf(a.effect))[0];
}

/** The argument vectors of a line that is plain words and operators; undefined for any other. */
function plainCommands(line: string): string[][] | undefined {
  const script = parseShell(line);
  if (script.unparsed !== undefined || script.language !== "shell" || script.commands.length === 0) return undefined;
  if (
    /(?:^|[;&|\n({]|\b(?:do|then|else)\b)\s*(?:for|while|until|case|if|select|function|!|\{|\()(?:\s|$|\()|\$|`|[<>]\(/.test(unquoted(line))
  )
    return undefined;
  // A function is defined: what its name then runs is none of the words that follow.
  if (/(?:^|[\s;&|])[\w-]+\s*\(\s*\)/.test(unquoted(line).replace(/"[^"]*"/g, '""'))) return undefined;
  const vectors: string[][] = [];
  for (const { words, assignments, redirects, background, inSubshell, within } of script.commands) {
    if (assignments.length > 0 || redirects.length > 0 || background || inSubshell || within !== undefined) return undefined;
    if (words.some(({ glob, value }) => glob || value === undefined) || words.length === 0) return undefined;
    if (words.some(({ text }) => text.startsWith("~"))) return undefined;
    vectors.push(words.map(({ text }) => text));
  }
  return vectors;
}

/** The line without what stands in single quotes, where nothing has a meaning. */
function unquoted(line: string): string {
  return line.replace(/'[^']*'/g, "''");
}

/** The pattern of the one-line form in which the surface states a rule. */
function patternOf({ rule }: PermissionRule): Pattern {
  const text = /^prefix_rule\(pattern=(\[[\s\S]*\]), decision="\w+"\)$/.exec(rule)?.[1];
  return text === undefined ? [] : (JSON.parse(text) as Pattern);
}

/** Whether the words begin as the pattern says. A program named by its full path counts by its name. */
function covers(pattern: Pattern, words: readonly string[]): boolean {
  if (pattern.length === 0 || pattern.length > words.length) return false;
  const named = [posix.basename(words[0] ?? ""), ...words.slice(1)];
  return [words, named].some((vector) =>
    pattern.every((wanted, index) => (typeof wanted === "string" ? [wanted] : wanted).includes(vector[index] ?? "")),
  );
}
