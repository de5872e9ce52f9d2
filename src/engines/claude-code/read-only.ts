import { table } from "../../model/table.ts";
import type { Part } from "./command-line.ts";
import { hasSafeAssignments } from "./command-rule.ts";

/** Programs that run unasked with whatever arguments, if these name nothing outside the workspace. Read from the program of 2.1.329, and run. */
const ANY_ARGUMENTS = new Set(
  `cal uptime cat head tail wc stat strings hexdump od nl id uname free df du locale groups nproc basename dirname realpath cut paste tr column tac rev
  fold expand unexpand fmt comm cmp numfmt readlink diff true false sleep type expr seq tsort pr echo printf ls cd [[ [ test rg grep egrep fgrep fd fdfind
  file tree base64 md5sum sha1sum sha256sum which lsof netstat ss ps pgrep man help tput arp route hostname date jq history arch ifconfig :`.split(
    /\s+/,
  ),
);

/** Programs that run unasked as exactly this. */
const EXACT = new Set([
  "pwd",
  "whoami",
  "node -v",
  "node --version",
  "python --version",
  "python3 --version",
  "ip addr",
  "claude -h",
  "claude --help",
  "xargs",
]);

/** Programs that run unasked unless one of these stands among their arguments. */
const UNLESS: Readonly<Record<string, RegExp>> = table({
  find: /^-(?:delete|rm|exec|execdir|ok|okdir|fprint0?|fls|fprintf|files0-from)$/,
  sort: /^-[a-zA-Z]*o|^--output|^--compress-program|^--files0-from|^-T/,
  fd: /^-[xX]$|^--exec/,
  date: /^-s|^--set|^[^-+]/,
  tail: /^-[a-zA-Z]*[fF]$|^--follow/,
  // An operand of uniq may be a file that it writes.
  uniq: /^[^-]/,
  jq: /^-[a-zA-Z]*[fL]|^--(?:from-file|rawfile|slurpfile|argfile|run-tests|library-path)|\b(?:env|include|import)\b|\bsystem\s*\(/,
});

/** Options of git that stand before its command: with one of them, nothing runs unasked. */
const GIT: Readonly<Record<string, RegExp | undefined>> = table({
  status: /^$/,
  log: /^--(?:output|ext-diff|textconv)/,
  diff: /^--(?:output|ext-diff|textconv)/,
  show: /^--(?:output|ext-diff|textconv)/,
  blame: /^--contents/,
  shortlog: /^--output/,
  "ls-files": /^$/,
  "rev-parse": /^--(?:parseopt|sq)/,
  "rev-list": /^$/,
  describe: /^$/,
  "cat-file": /^--(?:batch|textconv|filters)/,
  "for-each-ref": /^--(?:shell|perl|python|tcl)/,
  "merge-base": /^$/,
  grep: /^-O|^--open-files-in-pager|^--textconv|^--no-index/,
});

/** Commands of git that run unasked in one form only. */
const GIT_FORMS: Readonly<Record<string, (words: readonly string[]) => boolean>> = table({
  branch: (words) =>
    words.every((word) => word.startsWith("-")) ||
    words.some((word) => /^(?:-l|--list|--contains|--no-contains|--merged|--no-merged|--points-at)$/.test(word)),
  tag: (words) => words.every((word) => word.startsWith("-")) || words.some((word) => /^(?:-l|--list)$/.test(word)),
  remote: (words) => words.every((word) => word === "-v" || word === "--verbose") || words[0] === "show",
  stash: (words) => words[0] === "list" || words[0] === "show",
  worktree: (words) => words[0] === "list",
  config: (words) => words[0] === "--get",
  reflog: (words) => words[0] === undefined || words[0] === "show" || words[0] === "list" || words[0].startsWith("-"),
  "ls-remote": (words) => words.every((word) => word.startsWith("-")),
});

const GIT_CHANGES =
  /^(?:-[dDmMcCfu]|--(?:delete|move|copy|force|set-upstream.*|unset-upstream|edit-description|track|sign|annotate|message|create-reflog))$/;

/**
 * Whether a command is one of those that Claude Code runs unasked in every mode. Options that nobody has tried are taken to be harmless:
 * the mistake is then that we call a question an automatic action, never the other way round.
 */
export function isReadOnly(part: Part): boolean {
  if (!hasSafeAssignments(part)) return false;
  const words = looksThrough(part.words);
  const [program = "", ...rest] = words;
  if (program === "") return part.command.words.length === 0;
  if (EXACT.has(words.join(" "))) return true;
  if (program === "docker") return /^(?:ps|images|logs|inspect)$/.test(rest[0] ?? "");
  if (program === "git") return isReadOnlyGit(rest);
  if (program === "xargs") return /^(?:echo|printf|wc|grep|head|tail)$/.test(rest.find((word) => !word.startsWith("-")) ?? "");
  if (program === "sed") return !changesBySed(rest);
  if (program === "printf" && rest[0]?.startsWith("-") === true && rest[0] !== "--") return false;
  if (program === "history") return rest.every((word) => /^\d+$/.test(word));
  const barred = UNLESS[program];
  if (barred) return !rest.some((word) => barred.test(word));
  return ANY_ARGUMENTS.has(program);
}

/** `timeout 5 ls` and `command ls` are looked into here; `time`, `nice`, `nohup` and `env` are not. */
function looksThrough(words: readonly string[]): readonly string[] {
  if (words[0] === "command" && words.length > 1 && !words[1]?.startsWith("-")) return words.slice(1);
  if (words[0] === "timeout" && /^\d/.test(words[1] ?? "")) return words.slice(2);
  return words;
}

function isReadOnlyGit([command = "", ...rest]: readonly string[]): boolean {
  const form = GIT_FORMS[command];
  if (form) return form(rest) && !rest.some((word) => GIT_CHANGES.test(word));
  const barred = GIT[command];
  return barred !== undefined && !rest.some((word) => barred.test(word));
}

/** With `-n`, printing lines by their numbers; else one substitution in what comes through a pipe. All other scripts of sed ask. */
function changesBySed(words: readonly string[]): boolean {
  const [script = "", ...files] = words.filter((word) => !word.startsWith("-"));
  const options = words.filter((word) => word.startsWith("-"));
  if (
    options.every((word) => /^-[nEr]+$|^--(?:quiet|silent|regexp-extended|posix)$/.test(word)) &&
    options.some((word) => /n|quiet|silent/.test(word))
  ) {
    return !script.split(";").every((part) => /^\s*(?:\d+(?:,(?:\d+|\$))?)?p\s*$/.test(part));
  }
  return files.length > 0 || !isSubstitution(words) || options.some((word) => /^-[a-zA-Z]*i|^--in-place/.test(word));
}

/** Whether a call of sed is one plain substitution: what acceptEdits runs in the files of the workspace. */
export function isSubstitution(words: readonly string[]): boolean {
  const options = words.filter((word) => word.startsWith("-"));
  const [script = ""] = words.filter((word) => !word.startsWith("-"));
  return (
    options.every((word) => /^-(?:[Er]+|[Er]*i\S*)$|^--(?:regexp-extended|posix|in-place\S*)$/.test(word)) &&
    /^s([/|#,]).*\1.*\1[gpI\d]*$/.test(script)
  );
}
