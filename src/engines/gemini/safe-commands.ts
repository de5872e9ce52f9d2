import { posix } from "node:path";
import { plainWords } from "./words.ts";

/** Where the repository stands, to us: nobody knows the machine. */
const ROOT = "/…/…";

/** Commands that run unasked as long as they name no path outside the workspace (0.61.0, read from the program). */
const SAFE = new Set(
  "__read __write cat cd cut echo expr false grep head id ls nl paste pwd rev seq stat tail tr true uname uniq wc which whoami numfmt tac".split(
    " ",
  ),
);
/** Of these, the ones whose arguments are looked at as paths. */
const READERS = new Set("cat head tail tac nl stat wc cut paste rev uniq numfmt ls __read".split(" "));
const FIND_ACTS = new Set("-exec -execdir -ok -okdir -delete -fls -fprint -fprint0 -fprintf".split(" "));

/** Links of the repository, path → target as written. */
export type Links = ReadonlyMap<string, string> | undefined;

/** Whether a command is on the built-in list that turns a question into a yes. */
export function isKnownSafe(words: readonly string[], links: Links): boolean {
  const named = words.map((word) => (word === "zsh" ? "bash" : word));
  if (isSafe(named, links)) return true;
  const [shell, option, script] = named;
  if (named.length !== 3 || shell !== "bash" || !/^-l?c$/.test(option ?? "") || script === undefined || /[()<>]/.test(script)) return false;
  const commands = script.split(/\|\||&&|[;|&\n]/).map((command) => plainWords(command));
  return commands.length > 0 && commands.every((command) => command.length === 0 || isSafe(command, links));
}

function isSafe([program = "", ...rest]: readonly string[], links: Links): boolean {
  const escapes = (path: string): boolean => leavesWorkspace(path, links);
  if (program === "cd") {
    const folders = rest.filter((word) => !word.startsWith("-"));
    return folders.length > 0 && !folders.some(escapes);
  }
  if (READERS.has(program)) return !pathsOf(rest).some(escapes);
  if (program === "grep") return !pathsOf(withFileOption(rest)).some(escapes);
  if (SAFE.has(program)) return true;
  const plain = rest.filter((word) => !word.startsWith("-"));
  if (program === "base64") return !rest.some((word) => /^(?:-o|--output(?:=|$))/.test(word)) && !plain.some(escapes);
  if (program === "find") return !rest.some((word) => FIND_ACTS.has(word)) && !plain.some(escapes);
  if (program === "git") return isReadingGit(rest);
  if (program === "sed") {
    const [option, script = "", file] = rest;
    return rest.length <= 3 && option === "-n" && /^\d+(?:,\d+)?p$/.test(script) && !(file !== undefined && escapes(file));
  }
  return false;
}

/** What is looked at as a path: everything but options, whose value behind `=` counts, until `--`. */
function pathsOf(words: readonly string[]): string[] {
  const paths: string[] = [];
  let open = false;
  for (const word of words) {
    if (!open && word === "--") open = true;
    else if (open || !word.startsWith("-")) paths.push(word);
    else if (word.includes("=")) paths.push(word.slice(word.indexOf("=") + 1));
  }
  return paths;
}

/** `-f FILE` of grep names a file too. */
function withFileOption(words: readonly string[]): string[] {
  return words.map((word) => (/^-f.+/.test(word) ? word.slice(2) : word));
}

function isReadingGit(words: readonly string[]): boolean {
  if (words.some((word) => /^-c|^--config-env(?:=|$)/.test(word))) return false;
  let at = 0;
  while (at < words.length) {
    const word = words[at] ?? "";
    if (/^(?:-C|-c|--config-env|--exec-path|--git-dir|--namespace|--super-prefix|--work-tree)$/.test(word)) at += 2;
    else if (word.startsWith("-")) at += 1;
    else break;
  }
  const verb = words[at] ?? "";
  const rest = words.slice(at + 1);
  if (!/^(?:status|log|diff|show|branch)$/.test(verb)) return false;
  if (rest.some((word) => /^--(?:output|exec)(?:=|$)|^--(?:ext-diff|textconv|paginate)$/.test(word))) return false;
  const lists = /^(?:--list|-l|--show-current|-a|--all|-r|--remotes|-v|-vv|--verbose|--format=.*)$/;
  return verb !== "branch" || rest.every((word) => lists.test(word));
}

/** Commands that ask even where the shell is allowed as a whole. */
export function isDangerous([program, ...rest]: readonly string[]): boolean {
  if (program === "ln") return rest.some((word) => word === "--symbolic" || /^-[^-]*s/.test(word));
  if (program === "rm") return /^-(?:f|rf|fr)$/.test(rest[0] ?? "");
  if (program === "sudo") return isDangerous(rest);
  if (program === "find") return rest.some((word) => FIND_ACTS.has(word));
  if (program !== undefined && /^rg(?:\.exe)?$/.test(posix.basename(program))) {
    return rest.some((word) => /^(?:--search-zip|-z)$|^--(?:pre|hostname-bin)(?:=|$)/.test(word));
  }
  return false;
}

/** Whether git is called: in a folder that is not trusted such a line asks. */
export function callsGit(words: readonly string[]): boolean {
  return words.some((word, index) => {
    if (!/^git(?:\.exe)?$/i.test(posix.basename(word))) return false;
    let before = index - 1;
    while (before >= 0 && /^[a-zA-Z_]\w*=/.test(words[before] ?? "")) before--;
    return before < 0 || /^(?:sudo|env|time|&&|\|\||;|\||&|\()$/i.test(words[before] ?? "");
  });
}

/** Whether a word, taken for a path, leads out of the workspace; what only a run would tell counts as leading out. */
function leavesWorkspace(word: string, links: Links): boolean {
  if (word === "") return false;
  if (/[$`]/.test(word)) return true;
  if (word.startsWith("~")) return true;
  const place = posix.resolve(ROOT, word);
  if (place !== ROOT && !place.startsWith(`${ROOT}/`)) return true;
  const path = posix.relative(ROOT, place);
  const target = links?.get(path);
  if (target === undefined) return false;
  const real = posix.resolve(ROOT, posix.dirname(path), target);
  return real !== ROOT && !real.startsWith(`${ROOT}/`);
}
