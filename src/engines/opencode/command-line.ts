import { parseShell } from "../../parse/shell.ts";
import type { ShellCommand } from "../../parse/shell-script.ts";
import { absolute, isInside, outsidePattern } from "./places.ts";

/** What opencode looks for in a command line before it runs it. */
export interface CommandLine {
  /** Each command, as its rules see it. */
  readonly commands: readonly string[];
  /** The folders outside the repository that it finds among the arguments of a few programs. */
  readonly outside: readonly string[];
  readonly unparsed: string | undefined;
}

const MOVES = new Set(["cd", "chdir", "popd", "pushd"]);
/** Programs whose arguments are taken for paths (1.18.33). All others reach outside unseen. */
const WITH_PATHS = new Set([...MOVES, "rm", "cp", "mv", "mkdir", "touch", "chmod", "chown", "cat"]);
/** What the grammar does not take for a command, and no rule therefore sees. */
const NO_COMMANDS = /^(?:export|declare|typeset|readonly|local|unset|unsetenv|\[|\[\[)$/;

export function readCommandLine(line: string): CommandLine {
  const script = parseShell(line);
  const commands: string[] = [];
  const outside = new Set<string>();
  for (const command of script.commands) {
    const words = rawWords(command);
    const [program] = words;
    if (program === undefined || NO_COMMANDS.test(program)) continue;
    if (WITH_PATHS.has(program)) {
      for (const word of operands(words)) {
        const place = placeOf(word);
        if (place !== undefined && !isInside(place)) outside.add(outsidePattern(place, isFolder(place)));
      }
    }
    if (!MOVES.has(program)) commands.push(asRead(command.text, line).trim());
  }
  return { commands, outside: [...outside], unparsed: script.unparsed };
}

/**
 * The text of a command as its grammar has it. `time` is a program like any other to it; and a redirection behind `&&`, `||` or `|` belongs to
 * the whole chain, so the last command of the chain stands without it.
 */
function asRead(text: string, line: string): string {
  const at = line.indexOf(text);
  const before = at === -1 ? "" : line.slice(0, at);
  const time = /(?:^|[\s;&|(])(time\s+(?:-p\s+)?)$/.exec(before)?.[1] ?? "";
  const chained = /(?:&&|\|)\s*$/.test(before);
  return time + (chained ? text.replace(/\s*\d*(?:&>>?|>>?\|?|<)\s*(?:&\d|[^\s;&|<>()]+)/g, "") : text);
}

/** The words with their quotes, as opencode compares them; assignments and redirections are none. */
function rawWords({ text, redirects }: ShellCommand): string[] {
  const words: string[] = [];
  for (const [word] of text.matchAll(/(?:'[^']*'|"(?:\\.|[^"\\])*"|\\.|\$\([^)]*\)|[^\s'"\\])+/gs)) words.push(word);
  const targets = new Set(redirects.flatMap(({ target }) => target?.text ?? []));
  const kept = words.filter(
    (word, index) => !/^\d*(?:&>>?|[<>]+&?)/.test(word) && !(targets.has(unquoted(word)) && /[<>]&?$/.test(words[index - 1] ?? "")),
  );
  while (/^\w+\+?=/.test(kept[0] ?? "")) kept.shift();
  return kept;
}

function operands([program, ...rest]: readonly string[]): string[] {
  return rest.filter((word) => !word.startsWith("-") && !(program === "chmod" && word.startsWith("+")));
}

function unquoted(word: string): string {
  const quote = word[0];
  return word.length > 1 && (quote === '"' || quote === "'") && word.endsWith(quote) ? word.slice(1, -1) : word;
}

/** The path up to its first glob; undefined where only a run would tell. */
function placeOf(word: string): string | undefined {
  // Words that are an expansion and nothing else are no arguments to it.
  if (/^\$/.test(word)) return undefined;
  const plain = unquoted(word);
  const glob = plain.search(/[?*[]/);
  const path = glob === -1 ? plain : plain.slice(0, glob);
  if (path === "" || path.startsWith("(") || /[$`]/.test(path)) return undefined;
  return absolute(path);
}

/** Folders that every machine has, and those above the repository; what else is there nobody knows. */
function isFolder(place: string): boolean {
  return /^\/(?:…|etc|usr|tmp|var|home|root|opt|bin|lib|proc|dev|sys)?$/.test(place) || place.endsWith("/");
}
