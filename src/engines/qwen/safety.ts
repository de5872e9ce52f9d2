import { parseShell } from "../../parse/shell.ts";
import type { ShellCommand } from "../../parse/shell-script.ts";

/** What Qwen Code 0.24.4 takes a command line for. `unseen`: we do not follow it there. */
export type Safety = "reads" | "writes" | "other" | "unseen";

// Its own lists, without the programs whose options decide (awk, sed, find): of those only plain forms are known.
const READS = new Set(
  "basename cat cd column cut df dirname du echo grep head ls printenv printf ps pwd rg sort stat tail tree uniq wc which where whoami".split(
    " ",
  ),
);
const BY_OPTION = new Set(["awk", "sed", "find", "git", "less", "more", "ripgrep", "kill", "killall", "pkill", "dd"]);
const WRITES = /^(?:chgrp|chmod|chown|cp|install|ln|mkdir|mkfifo|mknod|mv|rename|rm|rmdir|shred|touch|truncate|unlink)$/;
const GIT_READS = /^(?:blame|branch|cat-file|diff|grep|log|ls-files|remote|rev-parse|show|status|describe)$/;
const GIT_WRITES =
  /^(?:add|am|checkout|cherry-pick|clean|clone|commit|fetch|gc|init|merge|mv|pull|push|rebase|reset|restore|revert|rm|stash|switch)$/;

/** The most dangerous of the commands of a line; the shell in `sh -c` is opened once. */
export function safetyOf(line: string, opened = false): Safety {
  const { commands, unparsed } = parseShell(line);
  if (unparsed !== undefined) return "unseen";
  const [only] = commands;
  const words = only?.words.map(({ text }) => text) ?? [];
  if (!opened && commands.length === 1 && only && /^(?:ba|z)?sh$/.test(words[0] ?? "") && words[1] === "-c" && words.length === 3)
    return safetyOf(words[2] ?? "", true);
  const found = commands.map(ofCommand);
  return (["unseen", "writes", "other"] as const).find((safety) => found.includes(safety)) ?? "reads";
}

function ofCommand(command: ShellCommand): Safety {
  const { words, assignments, redirects, within } = command;
  const [program = "", ...args] = words.map(({ text }) => text);
  // What a substitution runs is looked at for itself, and the line is then no longer one that only reads.
  if (within !== undefined) return "other";
  const into = redirects.find(({ op, target }) => op.includes(">") && !/^(?:\/dev\/null|&?\d)$/.test(target?.text ?? ""));
  if (into) return "writes";
  if (program === "") return "reads";
  const alone = ofProgram(program, args);
  return alone === "reads" && assignments.length > 0 ? "other" : alone;
}

function ofProgram(program: string, args: readonly string[]): Safety {
  if (WRITES.test(program)) return args.some((arg) => arg === "--help" || arg === "-h") ? "unseen" : "writes";
  if (program === "git") return ofGit(args);
  if (program === "tee") return args.some((arg) => !arg.startsWith("-")) ? "writes" : "other";
  if (BY_OPTION.has(program)) return "unseen";
  if (!READS.has(program)) return "other";
  const risky = /^(?:sort|tree|uniq|printf|rg)$/.test(program) && args.some((arg) => arg.startsWith("-") || /[$*?~{]/.test(arg));
  return risky ? "unseen" : "reads";
}

function ofGit([verb = "", ...args]: readonly string[]): Safety {
  if (GIT_WRITES.test(verb)) return "writes";
  if (!GIT_READS.test(verb)) return "unseen";
  const plain = args.every((arg) => /^(?:-1|-n|--oneline|--stat|HEAD[\w:./~^-]*|[\w./][\w./:-]*)$/.test(arg));
  return plain && !(/^(?:branch|remote)$/.test(verb) && args.length > 0) ? "reads" : "unseen";
}
