import { posix } from "node:path";
import type { ActionClass } from "../../catalog/agent-profile.ts";
import { table } from "../../model/table.ts";
import { parseShell } from "../../parse/shell.ts";
import type { ShellCommand } from "../../parse/shell-script.ts";
import type { Decision } from "../engine.ts";

// What Copilot CLI 1.0.102 takes for reading and runs unasked, as runs of `copilot -p` show (docs/conformance.md, read-only). Over the editor
// protocol it asks about these, too; which of the two a person meets nobody knows, so the more open one counts.

const READING = new Set(
  "ls cat head tail wc grep find echo date id whoami printenv which stat file du sort uniq cut tr sed diff nl basename realpath rg cd true pwd".split(
    " ",
  ),
);

/** Options with which a command of the list is no longer taken for reading. */
const CHANGING: Readonly<Record<string, RegExp>> = table({
  find: /^-(?:delete|exec|execdir|ok|okdir|fprint\w*|fls)$/,
  sort: /^(?:-[a-zA-Z]*o|--output)/,
  sed: /^(?:-[a-zA-Z]*[ief]|--in-place|--expression|--file)/,
});

const GIT_READING = new Set(["status", "log", "show", "diff", "branch", "ls-files", "remote", "grep"]);

/** Commands that only read and that it asks about all the same. Of others nobody knows. */
const ASKED_ABOUT = new Set("env awk od xxd base64 md5sum tree sleep npm node export".split(" "));

/** What its grammar does not take for a command, and what is therefore not looked at: beside a command that reads, it runs with it. */
const NO_COMMAND = new Set("export declare typeset readonly local unset unsetenv [ [[".split(" "));

/** The answer for a command line, before hooks. */
export function decideCommand(line: string, kind: ActionClass): Decision {
  const { commands, unparsed } = parseShell(line);
  const asks: Decision = { outcome: "ask", because: "Copilot CLI asks before a command that it does not take for reading." };
  const seen = commands.filter((command) => command.words.length > 0 && !NO_COMMAND.has(nameOf(command)));
  if (unparsed !== undefined || commands.length === 0) return kind === "run-safe" ? unknown(line) : asks;
  if (seen.length === 0 || commands.some(writes) || seen.some(isClosed)) return asks;
  if (seen.every(isReading))
    return {
      outcome: "allow",
      because:
        "Copilot CLI runs commands that it takes for reading unasked, on secret files too, and whatever variables are set before them.",
    };
  const known = seen.map(nameOf).every((name) => READING.has(name) || ASKED_ABOUT.has(name) || name === "git");
  return kind === "run-safe" && !known ? unknown(line) : asks;
}

function unknown(line: string): Decision {
  return { outcome: "unknown", because: `Whether Copilot CLI takes \`${line.slice(0, 60)}\` for reading was not seen.` };
}

function writes({ redirects }: ShellCommand): boolean {
  return redirects.some(
    ({ op, target }) => />/.test(op) && target !== undefined && target.text !== "/dev/null" && !/^\d$/.test(target.text),
  );
}

/** It hides a command in a word, or reaches out of the folder by a path that says so. `~` was seen to pass, and so was a path in a variable. */
function isClosed({ text: line, words, redirects, within }: ShellCommand): boolean {
  if (within?.how === "process" || words.some(({ inner }) => inner.length > 0)) return true;
  const paths = [...words.slice(1), ...redirects.flatMap(({ target }) => target ?? [])].map(({ text }) => text);
  const written = paths.filter((path) => line.includes(path));
  return written.some((path) => path !== "/dev/null" && (path.startsWith("/") || posix.normalize(path).startsWith("..")));
}

function isReading(command: ShellCommand): boolean {
  const [, ...rest] = command.words.map(({ text }) => text);
  const name = nameOf(command);
  if (name === "git") return GIT_READING.has(rest[0] ?? "");
  return READING.has(name) && !rest.some((word) => CHANGING[name]?.test(word));
}

function nameOf(command: ShellCommand): string {
  return command.words[0]?.text ?? "";
}
