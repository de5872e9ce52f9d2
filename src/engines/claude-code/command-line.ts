import { posix } from "node:path";
import { parseShell } from "../../parse/shell.ts";
import type { ShellCommand } from "../../parse/shell-script.ts";

/** One simple command of a line, as the client looks at it. */
export interface Part {
  readonly command: ShellCommand;
  /** Program and arguments without quotes; `$X` stands as written where nobody knows it. */
  readonly words: readonly string[];
  /** The folder that it runs in, from the root; undefined after a `cd` that leads out or that nobody can follow. */
  readonly folder: string | undefined;
  /** Inside `$(…)`, backticks or `<(…)`. */
  readonly substituted: boolean;
}

/** A command line, taken apart. */
export interface CommandLine {
  readonly text: string;
  readonly parts: readonly Part[];
  /** Why no allow rule of a pattern covers the line, and why it is not read-only: a shape that the client does not look into. */
  readonly opaque: string | undefined;
  /** It holds a loop: the client looks into it for commands that only read, and for nothing else. */
  readonly loop: boolean;
}

/** Where a word that begins a compound command can stand. */
const START = String.raw`(?:^|[;&|\n({]|\b(?:do|then|else)\b)\s*`;
const LOOP = new RegExp(`${START}(?:for|while|until)\\b`);
/** Definitions and choices: the client asks, whatever is in them. `if` is looked into. */
const CONTROL_FLOW = new RegExp(`${START}(?:case|select|function|coproc)\\b|^\\s*\\w+\\s*\\(\\)`);

/** Variables that the client knows the value of. */
const KNOWN_VARIABLES = /\$(?:HOME|PWD|USER|TMPDIR|OLDPWD)\b/g;

/** A variable that the line itself sets is no better known to it. */
const UNKNOWN_VARIABLE = /(?<!\\)\$[\w{@*#?!-]/;

/** Variables that decide what later commands mean: the client asks about a line that sets one for what follows. Read from the program of 2.1.329. */
const LEADING = new Set(
  `path home dirstack tmpprefix bash_env env cdpath globignore shell fpath bash_loadables_path module_path manpath mailpath readnullcmd nullcmd histfile
  zdotdir functions commands aliases galiases saliases bash_cmds bash_aliases execignore bash_source_path lang language lc_all lc_ctype lc_collate
  lc_messages lc_numeric lc_time histchars textdomain textdomaindir ifs`.split(/\s+/),
);
const LEADING_FAMILY = /^(?:ld_|dyld_|bash_func_)/;

function leads(name: string): boolean {
  const lower = name.toLowerCase();
  return LEADING.has(lower) || LEADING_FAMILY.test(lower);
}

export function readCommandLine(text: string): CommandLine {
  const script = parseShell(text);
  let folder: string | undefined = "";
  const parts = script.commands.map((command): Part => {
    const words = command.words.map((word) => word.text);
    const part = { command, words, folder, substituted: command.within !== undefined };
    if (words[0] === "cd" && !part.substituted) folder = follow(folder, words[1]);
    return part;
  });
  return { text, parts, opaque: opacity(text, script.commands, script.unparsed), loop: LOOP.test(text) };
}

function follow(folder: string | undefined, to: string | undefined): string | undefined {
  if (folder === undefined || to === undefined || /^[/~$-]/.test(to)) return undefined;
  const next = posix.join(folder, to);
  return next.startsWith("..") ? undefined : next.replace(/^\.$|\/$/, "");
}

function opacity(text: string, commands: readonly ShellCommand[], unparsed: string | undefined): string | undefined {
  if (unparsed !== undefined) return `the line is not understood (${unparsed})`;
  if (CONTROL_FLOW.test(text)) return "it holds a definition or a choice";
  if (/(?:^|[;&|\n]\s*)(?:\{\s|\(\()/.test(text)) return "it holds a group";
  for (const command of commands) {
    // `A=$(ls)` alone is looked into.
    if (command.within !== undefined && (commands[command.within.command]?.words.length ?? 0) > 0) return "it holds a substitution";
    if (/\{[^\s}]*,[^\s}]*\}/.test(command.text.replace(/'[^']*'|"[^"]*"/g, ""))) return "it holds a brace list";
    const set = command.words.length === 0 ? command.assignments.find(({ name }) => leads(name)) : undefined;
    if (set) return `it sets ${set.name} for what follows`;
    if (command.inSubshell) return "it opens a subshell";
    if (command.background) return "it starts something in the background";
    if (command.redirects.some(({ op }) => op === "<<")) return "it holds a here-document";
    if (UNKNOWN_VARIABLE.test(command.text.replace(/'[^']*'/g, "").replaceAll(KNOWN_VARIABLES, ""))) return "it holds a variable";
  }
  return undefined;
}

/** Programs that only start another one. An allow rule looks through these; a deny rule looks through those of `DENY_WRAPPERS` too. */
const WRAPPERS = new Set(["timeout", "time", "nice", "nohup", "stdbuf", "command", "builtin", "noglob"]);
const DENY_WRAPPERS = new Set([...WRAPPERS, "env", "xargs", "sudo", "doas", "exec"]);

/** The command as it stands, and with each layer of wrappers taken off. */
export function unwrapped(words: readonly string[], how: "allow" | "deny"): readonly (readonly string[])[] {
  const layers: (readonly string[])[] = [words];
  for (let rest = words; rest.length > 1; ) {
    const program = rest[0] ?? "";
    if (!(how === "deny" ? DENY_WRAPPERS : WRAPPERS).has(how === "deny" ? posix.basename(program) : program)) break;
    rest = afterOptions(program, rest.slice(1));
    if (rest.length > 0) layers.push(rest);
  }
  return layers;
}

/** What is left behind a wrapper's own options and operands. */
function afterOptions(program: string, words: readonly string[]): readonly string[] {
  const name = posix.basename(program);
  let at = 0;
  while (at < words.length) {
    const word = words[at] ?? "";
    if (/^(?:-n|-k|-s|-u|-I|-P|-L)$/.test(word) && name !== "command" && name !== "sudo") at += 2;
    else if (word.startsWith("-")) at += 1;
    else if (name === "env" && /^\w+=/.test(word)) at += 1;
    else break;
  }
  if (name === "timeout") at += 1;
  return words.slice(at);
}
