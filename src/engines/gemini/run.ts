import { parseShell } from "../../parse/shell.ts";
import type { ShellCommand } from "../../parse/shell-script.ts";
import type { Decision } from "../engine.ts";
import type { GeminiConfig } from "./config.ts";
import { type Effect, find, type Rule } from "./policy.ts";
import { callsGit, isDangerous, isKnownSafe, type Links } from "./safe-commands.ts";
import { plainWords } from "./words.ts";

/** The circumstances of one command. */
export interface Setting {
  readonly config: GeminiConfig;
  readonly trusted: boolean;
  readonly interactive: boolean;
  readonly links: Links;
}

interface Verdict {
  readonly effect: Effect;
  readonly because: string;
  readonly rule?: Rule | undefined;
}

/** Levels of `sh -c` that are followed. */
const DEPTH = 6;

/** The tool `run_shell_command`. */
export function decideRun(command: string, setting: Setting): Decision {
  const core = setting.config.leavesOut("run_shell_command");
  if (core) return { outcome: "deny", because: "tools.core does not name run_shell_command.", rule: core.at };
  const script = parseShell(command);
  if (script.unparsed !== undefined)
    return { outcome: "unknown", because: `How Gemini CLI takes this line apart is not known (${script.unparsed}).` };
  return toDecision(check(command, setting, false, 0));
}

export function toDecision({ effect, because, rule }: Verdict): Decision {
  return { outcome: effect, because: rule?.from ? `${rule.from.text}.` : because, ...(rule?.from ? { rule: rule.from.at } : {}) };
}

/** The first rule that fits the text, and then the same for every command in it: one that asks makes the whole ask, one that is refused refuses it. */
function check(command: string, setting: Setting, part: boolean, depth: number): Verdict {
  const { config, interactive } = setting;
  const rule = find(config.rules, { tool: "run_shell_command", command }, config.mode, interactive);
  const fallback: Effect = interactive ? "ask" : "deny";
  let verdict: Verdict = rule
    ? { effect: rule.effect, because: DEFAULT[rule.effect], rule }
    : { effect: fallback, because: DEFAULT[fallback] };
  if (!part && rule?.prefix === undefined) verdict = weighed(command, verdict, setting);
  if (verdict.effect === "deny") return verdict;
  const parts = partsOf(command);
  if (parts.length === 0) return { effect: fallback, because: "It holds no command that Gemini CLI could look at." };
  let asking = verdict.effect === "ask" ? verdict : undefined;
  const redirects = isRedirected(command) && config.mode !== "autoEdit";
  if (redirects) asking ??= { effect: "ask", because: "A redirection asks." };
  for (const text of parts) {
    if (depth >= DEPTH) return { effect: fallback, because: "It is nested too deep to look into." };
    const inner = withoutWrapper(text);
    const looked = [...(inner === text ? [] : [inner]), ...(text === command.trim() ? [] : [text])];
    for (const next of looked) {
      const found = check(next, setting, true, depth + 1);
      if (found.effect === "deny") return found;
      if (found.effect === "ask") asking ??= found;
    }
  }
  return asking ?? verdict;
}

const DEFAULT: Readonly<Record<Effect, string>> = {
  allow: "The command runs unasked.",
  ask: "Commands that are not on the built-in list of safe ones ask.",
  deny: "Where nobody can be asked, or in plan mode, the shell is not offered.",
};

/** What the line as a whole is known for: git in a folder that is not trusted, deletions by force, and a list of harmless commands. */
function weighed(command: string, verdict: Verdict, { trusted, links }: Setting): Verdict {
  if (verdict.effect === "deny") return verdict;
  const words = plainWords(command);
  if (callsGit(words) && !trusted) return { effect: "ask", because: "git asks in a folder that is not trusted." };
  if (isDangerous(words))
    return { effect: "ask", because: "Deleting by force, links and commands that start others ask, whatever is allowed." };
  if (verdict.effect === "ask" && isKnownSafe(words, links)) {
    return { effect: "allow", because: "It is on the built-in list of commands that run unasked inside the workspace." };
  }
  return verdict;
}

/** The commands of a line, each with its assignments and without its redirections. */
function partsOf(command: string): string[] {
  const found = parseShell(command)
    .commands.filter(({ words }) => words.length > 0)
    .map(textOf);
  return found.length === 0 && /^\s*\[\[/.test(command) ? [command.trim()] : found;
}

function textOf({ text }: ShellCommand): string {
  return text.replace(/\s*\d*(?:&>>?|>>?\|?|<)\s*(?:&\d|[^\s;&|<>()]+)/g, "").trim();
}

function isRedirected(command: string): boolean {
  return parseShell(command).commands.some(({ redirects }) => redirects.length > 0);
}

const WRAPPER = /^\s*(?:\S+\/)?(?:sh|bash|zsh)\s+-c\s+/i;

function withoutWrapper(text: string): string {
  const wrapper = WRAPPER.exec(text);
  if (!wrapper) return text.trim();
  const inner = text.slice(wrapper[0].length).trim();
  const quote = inner[0];
  if (inner.length < 2 || (quote !== '"' && quote !== "'") || !inner.endsWith(quote)) return inner;
  return quote === "'" ? inner.slice(1, -1) : (plainWords(inner)[0] ?? inner.slice(1, -1));
}
