import { posix } from "node:path";
import type { CommandLine, Part } from "./command-line.ts";
import { unwrapped } from "./command-line.ts";
import { globMatches, isWhole, type ParsedRule } from "./rule.ts";

/** Assignments before a program that an allow rule looks through; read from the program of 2.1.329. */
const SAFE_ASSIGNMENTS = new Set(
  `GOEXPERIMENT GOOS GOARCH CGO_ENABLED GO111MODULE RUST_BACKTRACE RUST_LOG NODE_ENV PYTHONUNBUFFERED PYTHONDONTWRITEBYTECODE
  PYTEST_DISABLE_PLUGIN_AUTOLOAD PYTEST_DEBUG ANTHROPIC_API_KEY LANG LANGUAGE LC_ALL LC_CTYPE LC_TIME CHARSET TERM COLORTERM NO_COLOR FORCE_COLOR TZ
  LS_COLORS LSCOLORS GREP_COLOR GREP_COLORS GCC_COLORS TIME_STYLE BLOCK_SIZE BLOCKSIZE COLUMNS LINES CLICOLOR CLICOLOR_FORCE CI DEBIAN_FRONTEND
  GIT_TERMINAL_PROMPT`.split(/\s+/),
);

/** Whether every assignment before the program is one that changes nothing that matters. */
export function hasSafeAssignments({ command }: Part): boolean {
  return command.words.length === 0 || command.assignments.every(({ name }) => SAFE_ASSIGNMENTS.has(name));
}

/** Whether it only sets a variable for what follows, and one that matters: no allow rule covers the rest of such a line. */
export function setsForTheRest({ command }: Part): boolean {
  return command.words.length === 0 && command.assignments.some(({ name }) => !SAFE_ASSIGNMENTS.has(name));
}

/** Whether a deny or ask rule speaks of any command of the line: also inside substitutions, behind wrappers and by its full path. */
export function ruleTouches(rule: ParsedRule, line: CommandLine): boolean {
  if (isWhole(rule)) return true;
  const spec = rule.spec ?? "";
  // A line that nobody can take apart is looked at as one text.
  if (line.parts.length === 0) return matches(spec, line.text.trim(), "deny");
  return line.parts.some(({ command, words }) => {
    const forms = unwrapped(words, "deny").flatMap((layer) => [layer, [posix.basename(layer[0] ?? ""), ...layer.slice(1)]]);
    return [command.text, ...forms.map((form) => form.join(" "))].some((form) => matches(spec, withoutRedirects(form), "deny"));
  });
}

/** Whether an allow rule covers one command: the program by the name that the rule gives, behind a few wrappers and harmless assignments. */
export function ruleCovers(rule: ParsedRule, part: Part): boolean {
  if (isWhole(rule)) return true;
  if (part.words.length === 0 || !hasSafeAssignments(part)) return false;
  const spec = rule.spec ?? "";
  // A rule for exactly one text does not see through runs of blanks.
  if (!isPrefix(spec) && /\S\s{2,}\S|\t/.test(part.command.text)) return false;
  const layers = unwrapped(part.words, "allow");
  const last = layers.at(-1) ?? [];
  const behindXargs = last[0] === "xargs" && last.length > 1 && !(last[1] ?? "").startsWith("-") && isPrefix(spec) ? [last.slice(1)] : [];
  return [...layers, ...behindXargs].some((layer) => matches(spec, layer.join(" "), "allow"));
}

function isPrefix(spec: string): boolean {
  return /(?::\*|\*)$/.test(spec);
}

/** `*` spans anything; a trailing ` *` or `:*` also covers the bare command, and wants a word to end before it. */
function matches(spec: string, text: string, how: "allow" | "deny"): boolean {
  const prefix = /^([\s\S]*?)(?::\*| \*)$/.exec(spec)?.[1];
  if (prefix === undefined) return globMatches(spec, text) || (how === "deny" && globMatches(spec, text.trim()));
  return globMatches(prefix, text) || globMatches(`${prefix} *`, text);
}

/** Redirections are judged as reads and writes, not as a part of the text. */
function withoutRedirects(text: string): string {
  return text.replace(/\s*\d*(?:&>>?|>>?\|?|<)\s*(?:&\d|[^\s;&|<>()]+)/g, "").trim();
}
