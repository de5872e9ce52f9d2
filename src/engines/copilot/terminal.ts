import { posix } from "node:path";
import type { Facts } from "../../model/fact.ts";
import { parseShell } from "../../parse/shell.ts";
import type { ShellCommand, ShellScript } from "../../parse/shell-script.ts";
import type { Decision } from "../engine.ts";
import type { EditorSettings } from "./editor-settings.ts";
import { BUILT_IN } from "./terminal-defaults.ts";
import { type TerminalRule, workspaceRules } from "./terminal-rule.ts";

/** A longer line is judged by nobody here: the client's own expressions would take their time over it. */
const LONGEST = 2000;

type Verdict = "approved" | "refused" | "may-be" | "none";

interface Judged {
  readonly verdict: Verdict;
  readonly rule?: TerminalRule;
}

/**
 * Whether VS Code's terminal tool runs a line unasked, outside any sandbox: each command in it, those in substitutions too, must be approved
 * and none refused, or the whole line approved. https://code.visualstudio.com/docs/agents/approvals, and the source of 1.139.
 */
export function decideTerminal(line: string, settings: EditorSettings, facts: Facts): Decision {
  const off = settings.get("chat.tools.terminal.enableAutoApprove");
  if (off?.value === false) return { outcome: "ask", because: "Every command asks: enableAutoApprove is off.", rule: off.at };
  if (line.length > LONGEST) return { outcome: "unknown", because: "The line is too long to be judged here." };
  const script = parseShell(line);
  const blocked = opaque(script, line) ?? blockedWrite(script.commands, settings);
  if (blocked !== undefined) return { outcome: "ask", because: `It asks: ${blocked}.` };
  const rules = rulesOf(settings);
  const parts = script.commands.flatMap(textOf);
  if (/(?:^|[;&|\n(])\s*time\s/.test(line)) parts.push("time");
  if (parts.length === 0 && script.unparsed !== undefined) return notUnderstood(script.unparsed);
  if (parts.length === 0) return { outcome: "ask", because: "No command was found in it." };
  const judged = parts.map((part) => judge(part, rules, settings, facts));
  const refused = judged.find(({ verdict }) => verdict === "refused");
  if (refused) return byRule("ask", refused.rule, "A command that sets variables for itself asks.");
  const whole = matching(line.trimStart(), rules, true);
  if (whole.verdict === "refused") return byRule("ask", whole.rule, "");
  const doubtful = [...judged, whole].find(({ verdict }) => verdict === "may-be");
  if (script.unparsed !== undefined || (doubtful && !judged.every(({ verdict }) => verdict === "approved"))) {
    if (doubtful?.rule) return byRule("unknown", doubtful.rule, "");
    if (script.unparsed !== undefined) return notUnderstood(script.unparsed);
  }
  if (judged.every(({ verdict }) => verdict === "approved")) {
    if (rules.some((rule) => !rule.approve && rule.at && parts.some((part) => rule.fits(part) === undefined))) {
      return { outcome: "unknown", because: "A rule of the workspace that may refuse it cannot be tried safely." };
    }
    const named = judged.find(({ rule }) => rule?.at)?.rule ?? judged[0]?.rule;
    return byRule("allow", named, "Scripts of package.json run unasked (autoApproveWorkspaceNpmScripts).");
  }
  if (whole.verdict === "approved") return byRule("allow", whole.rule, "");
  const open = judged.findIndex(({ verdict }) => verdict !== "approved");
  return { outcome: "ask", because: `\`${firstWord(parts[open] ?? line)}\` is on no list of commands that run unasked.` };
}

function notUnderstood(why: string): Decision {
  return { outcome: "unknown", because: `The line is not understood (${why}).` };
}

function byRule(outcome: "allow" | "ask" | "unknown", rule: TerminalRule | undefined, otherwise: string): Decision {
  if (!rule) return { outcome, because: otherwise };
  const whose = rule.at ? "The workspace's" : "The built-in";
  const does = outcome === "unknown" ? "cannot be tried safely" : rule.approve ? "lets it run unasked" : "makes it ask";
  const entry = rule.entry.length > 60 ? `${rule.entry.slice(0, 60)}…` : rule.entry;
  return { outcome, because: `${whose} entry ${entry} ${does}.`, ...(rule.at ? { rule: rule.at } : {}) };
}

/** The built-in entries that the workspace leaves standing, and its own. */
function rulesOf(settings: EditorSettings): readonly TerminalRule[] {
  const own = workspaceRules(settings.all);
  const added = [...own.values()].filter((rule) => rule !== null);
  if (settings.get("chat.tools.terminal.ignoreDefaultAutoApproveRules")?.value === true) return added;
  return [...BUILT_IN.filter(({ entry }) => !own.has(entry)), ...added];
}

function judge(text: string, rules: readonly TerminalRule[], settings: EditorSettings, facts: Facts): Judged {
  // Variables before a command can make it start another one.
  if (/^[A-Z_][A-Z0-9_]*=/i.test(text)) return { verdict: "refused" };
  const found = matching(text, rules, false);
  if (found.verdict !== "none") return found;
  return isWorkspaceScript(text, settings, facts) ? { verdict: "approved" } : found;
}

function matching(text: string, rules: readonly TerminalRule[], wholeLine: boolean): Judged {
  const candidates = rules.filter((rule) => rule.wholeLine === wholeLine);
  const refusing = candidates.find((rule) => !rule.approve && rule.fits(text) === true);
  if (refusing) return { verdict: "refused", rule: refusing };
  const approving = candidates.find((rule) => rule.approve && rule.fits(text) === true);
  if (approving) return { verdict: "approved", rule: approving };
  const doubtful = candidates.find((rule) => rule.approve && rule.fits(text) === undefined);
  return doubtful ? { verdict: "may-be", rule: doubtful } : { verdict: "none" };
}

const SCRIPT_CALLS = [
  /^npm\s+run(?:-script)?\s+([^\s&|;]+)/i,
  /^npm\s+(test|start|stop|restart)\b/i,
  /^(?:yarn|pnpm)\s+(?:run\s+)?([^\s&|;]+)/i,
];

/** A script that the workspace's package.json defines runs unasked, unless that is switched off: on by default. */
function isWorkspaceScript(text: string, settings: EditorSettings, facts: Facts): boolean {
  if (settings.get("chat.tools.terminal.autoApproveWorkspaceNpmScripts")?.value === false) return false;
  const script = SCRIPT_CALLS.map((call) => call.exec(text)?.[1]).find((name) => name !== undefined);
  return facts
    .of("command")
    .some(({ surface, at, name }) => surface === "npm-package-scripts" && at.path === "package.json" && name.split(" ").at(-1) === script);
}

/** A simple command as the client's grammar cuts it out: without its redirections. A test in brackets is none to it, nor is `unset`. */
function textOf(command: ShellCommand): string[] {
  if (command.words.length === 0 || /^(?:\[|unset)$/.test(command.words[0]?.text ?? "")) return [];
  if (command.redirects.length === 0) return [command.text];
  return [command.text.replace(/\s*(?:\d|&)?(?:<<<|<<|<>|>>|>\||>&|<&|[<>])(?!\()[\s\S]*$/, "").trim()];
}

/** A shape that the client does not judge, and asks about. */
function opaque({ commands }: ShellScript, line: string): string | undefined {
  if (commands.some(({ words, assignments }) => words.length === 0 && assignments.length > 0)) return "it sets a variable";
  if (commands.some(({ words }) => /^(?:declare|typeset|export|readonly|local)$/.test(words[0]?.text ?? "")))
    return "it declares a variable";
  return line.trim() === "" ? "it is empty" : undefined;
}

/** A redirection that leads out of the workspace, or nobody knows where. The client counts what is read by `<` with it. */
function blockedWrite(commands: readonly ShellCommand[], settings: EditorSettings): string | undefined {
  const mode = settings.get("chat.tools.terminal.blockDetectedFileWrites")?.value ?? "outsideWorkspace";
  if (mode === "never") return undefined;
  const files = commands.flatMap(redirected);
  if (mode === "all" && files.length > 0) return `it writes ${files[0]}, and all detected writes ask`;
  const outside = files
    .filter((path) => path !== "/dev/null")
    .find((path) => /[$(){}`~%]/.test(path) || posix.isAbsolute(path) || posix.normalize(path).startsWith(".."));
  return outside === undefined ? undefined : `it redirects ${outside}, outside the workspace or nobody knows where`;
}

function redirected({ redirects, words }: ShellCommand): string[] {
  const targets = redirects.flatMap(({ op, target }) => {
    const toDescriptor = op.endsWith("&") && /^[\d-]+$/.test(target?.text ?? "");
    return target && !op.startsWith("<<") && !toDescriptor && !/^[<>]\(/.test(target.text) ? [target.text] : [];
  });
  const [program, ...rest] = words.map(({ text }) => text);
  const inPlace = program === "sed" && rest.some((word) => /^-[a-zA-Z]*[iI]|^--in-place/.test(word));
  return inPlace ? [...targets, ...rest.filter((word) => !word.startsWith("-")).slice(1)] : targets;
}

function firstWord(text: string): string {
  return text.split(/\s/, 1)[0] ?? text;
}
