import { posix } from "node:path";
import { table } from "../../model/table.ts";
import { parseShell } from "../../parse/shell.ts";
import type { ShellCommand } from "../../parse/shell-script.ts";

/** What a command line would do to files, as far as its text tells: what an operating-system sandbox would see of it. */
export interface Effects {
  readonly reads: readonly Touched[];
  readonly writes: readonly Touched[];
  /** It deletes by force, which some agents put to a person whatever the sandbox. */
  readonly forced: boolean;
  /** A command of git that talks to a remote. */
  readonly connects: boolean;
}

/** A path with the folder that it is relative to, from the root; undefined after a `cd` that nobody can follow. */
export interface Touched {
  readonly path: string;
  readonly folder: string | undefined;
}

const READERS = new Set(
  "cat head tail less more nl tac grep egrep rg sed awk sort uniq wc cut base64 xxd od strings diff source . cp mv".split(" "),
);
const WRITES_ALL = new Set("touch mkdir rm rmdir tee truncate mv chmod chown".split(" "));
const WRITES_LAST = new Set("cp ln install".split(" "));
/** Commands of git that change `.git`. */
const GIT_WRITES =
  /^(?:add|am|apply|branch|checkout|cherry-pick|clone|commit|config|fetch|init|merge|mv|pull|rebase|reset|restore|revert|rm|stash|switch|tag|worktree)$/;
const GIT_READS: Readonly<Record<string, RegExp>> = table({
  branch: /^(?:-a|-v+|-r|--list|--show-current)$/,
  tag: /^(?:-l|--list)$/,
  stash: /^(?:list|show)$/,
  config: /^(?:--get|--list|-l)$/,
  worktree: /^list$/,
});

/** Levels of `sh -c` that are followed. */
const DEPTH = 4;

interface Found {
  readonly reads: Touched[];
  readonly writes: Touched[];
  forced: boolean;
  connects: boolean;
}

export function effectsOf(line: string): Effects {
  const effects: Found = { reads: [], writes: [], forced: false, connects: false };
  follow(line, "", effects, 0);
  return effects;
}

function follow(line: string, start: string | undefined, effects: Found, depth: number): void {
  let folder = start;
  for (const command of parseShell(line).commands) {
    const words = command.words.map(({ text }) => text);
    const [program = "", ...rest] = beneath(words);
    const name = posix.basename(program);
    if (name === "cd") {
      const to = rest[0] ?? "~";
      folder = folder === undefined || /^[/~$-]/.test(to) ? undefined : posix.join(folder, to);
      continue;
    }
    if (/^(?:ba|z|da|k)?sh$/.test(name) && depth < DEPTH) {
      const at = rest.findIndex((word) => /^-[a-z]*c$/.test(word));
      const script = at === -1 ? undefined : rest[at + 1];
      if (script !== undefined) follow(script, folder, effects, depth + 1);
    }
    effects.forced ||= name === "rm" && rest.some((word) => /^-[a-zA-Z]*f|^--force$/.test(word));
    // A remote by its name is taken for a host; one that is a folder beside the repository is not.
    effects.connects ||= name === "git" && rest[0] === "push" && !rest.some((word) => /^[./~]/.test(word));
    effects.connects ||= name === "git" && /^(?:ls-remote|clone)$/.test(rest[0] ?? "") && rest.some((word) => /:/.test(word));
    const operands = rest.filter((word) => !word.startsWith("-"));
    const touched = (paths: readonly string[]): Touched[] => paths.map((path) => ({ path, folder }));
    effects.reads.push(...touched(redirected(command, /^<$/)));
    if (READERS.has(name)) effects.reads.push(...touched(operands));
    effects.writes.push(...touched(redirected(command, /^(?:>>?\|?|&>>?|<>)$/).filter((path) => path !== "/dev/null")));
    effects.writes.push(...touched(writtenBy(name, rest, operands)));
  }
}

function writtenBy(name: string, rest: readonly string[], operands: readonly string[]): readonly string[] {
  if (name === "chmod" || name === "chown") return operands.slice(1);
  if (WRITES_ALL.has(name)) return operands;
  if (WRITES_LAST.has(name)) return operands.slice(-1);
  if (name === "sed" && rest.some((word) => /^-[a-zA-Z]*i|^--in-place/.test(word))) return operands.slice(1);
  if (name === "git") {
    const [verb = "", ...more] = operands;
    const reads = GIT_READS[verb];
    return GIT_WRITES.test(verb) && !(reads && (rest.some((word) => reads.test(word)) || (more.length === 0 && verb !== "stash")))
      ? [".git"]
      : [];
  }
  return [];
}

function redirected({ redirects }: ShellCommand, operator: RegExp): string[] {
  return redirects.flatMap(({ op, target }) => (operator.test(op) && target ? [target.text] : []));
}

/** Programs that only start another one, and what is left behind their own options. */
function beneath(words: readonly string[]): readonly string[] {
  let rest = words;
  while (rest.length > 1 && /^(?:sudo|env|timeout|nice|nohup|time|command|stdbuf|exec)$/.test(rest[0] ?? "")) {
    const program = rest[0];
    rest = rest.slice(1);
    while (/^-|^\w+=/.test(rest[0] ?? "")) rest = rest.slice(/^-[nksu]$/.test(rest[0] ?? "") ? 2 : 1);
    if (program === "timeout") rest = rest.slice(1);
  }
  return rest;
}
