import { parseShell } from "../../parse/shell.ts";
import type { ShellCommand } from "../../parse/shell-script.ts";

/** One simple command of a line, the inner ones of `sh -c` and `$(…)` too. */
export interface Simple {
  /** Program, without its folder, and arguments, without quotes. */
  readonly words: readonly string[];
  /** It stands behind a pipe. */
  readonly piped: boolean;
  readonly substituted: boolean;
  /** A shell with its commands in its own words: they are looked at in its place. */
  readonly opened: boolean;
}

/** Levels of `sh -c` that are followed. */
const DEPTH = 4;
const SHELLS = /^(?:ba|z|da|k)?sh$/;
/** Programs that start the program behind them. */
const WRAPPERS = /^(?:env|command|nohup|time|sudo|xargs|exec|builtin)$/;

/** Every simple command of a line; undefined where the line is not understood. */
export function simpleCommands(line: string, depth = 0): readonly Simple[] | undefined {
  const script = parseShell(line);
  if (script.unparsed !== undefined) return undefined;
  const found: Simple[] = [];
  for (const command of script.commands) {
    const words = wordsOf(command);
    const option = SHELLS.test(words[0] ?? "") ? words.findIndex((word) => /^-\w*c$/.test(word)) : -1;
    const inner = option === -1 || depth >= DEPTH ? undefined : words[option + 1];
    const substituted = command.within !== undefined;
    found.push({ words, piped: command.fedBy.length > 0, substituted, opened: inner !== undefined });
    if (inner === undefined) continue;
    const nested = simpleCommands(inner, depth + 1);
    if (!nested) return undefined;
    found.push(...nested.map((one) => ({ ...one, substituted: substituted || one.substituted })));
  }
  return found;
}

/** What is redirected into a command counts like an argument: the lists look at the text. */
function wordsOf({ words, redirects }: ShellCommand): readonly string[] {
  let texts = [...words.map(({ text }) => text), ...redirects.flatMap(({ op, target }) => (op === "<" && target ? [target.text] : []))];
  while (texts.length > 1 && WRAPPERS.test(baseName(texts[0]))) {
    texts = texts.slice(1);
    while (/^(?:-|\w+=)/.test(texts[0] ?? "")) texts = texts.slice(1);
  }
  return [baseName(texts[0]), ...texts.slice(1)];
}

function baseName(program = ""): string {
  return program.slice(program.lastIndexOf("/") + 1);
}

/** Programs of which the list knows each command by a word of its own. */
const WITH_VERB = /^(?:git|npm|pnpm|yarn|bun|docker|kubectl|cargo|go|pip3?|gh|terraform|helm|aws|gcloud)$/;

/** What an allow list knows a command as: the program, with its verb where it has one. Arguments do not count (observed: `echo *`, `npm test -- --watch`). */
function allowName(words: readonly string[]): string {
  const [program = "", ...rest] = words;
  if (!WITH_VERB.test(program)) return program;
  const verb = rest.find((word, index) => !word.startsWith("-") && !/^-[cC]$/.test(rest[index - 1] ?? ""));
  return verb === undefined ? program : `${program} ${verb}`;
}

/** Filters that are passed over behind a pipe where the command before them is allowed. */
const FILTERS = /^(?:cat|head|tail|grep|uniq|less|more|tee|cut|tr)$/;

/** Whether a list of allowed commands covers a whole line. */
export function isAllowed(commands: readonly Simple[], entries: readonly string[]): boolean {
  const names = new Set(entries.flatMap((entry) => (simpleCommands(entry) ?? []).map(({ words }) => allowName(words))));
  return commands.every(
    ({ words, piped, substituted, opened }) =>
      !substituted && (opened || names.has(allowName(words)) || (piped && FILTERS.test(words[0] ?? ""))),
  );
}

/**
 * The entry of a deny or block list that a line meets: its words in this order, the first at the begin of a simple command, not more than
 * 100 characters between them, the last as a whole word (the program's own code, 0.225.2).
 */
export function entryThatMeets(commands: readonly Simple[], entries: readonly string[]): string | undefined {
  const lines = commands.map(({ words }) => words.join(" "));
  return entries.find((entry) => {
    const words = entry.trim().toLowerCase().split(/\s+/).filter(Boolean);
    return words.length > 0 && lines.some((line) => meets(line.toLowerCase(), words));
  });
}

/** By hand and not by a pattern: entries are foreign text. */
function meets(line: string, [first = "", ...rest]: readonly string[]): boolean {
  if (!line.startsWith(first) || (/\w$/.test(first) && /^\w/.test(line.slice(first.length)))) return false;
  if (rest.length === 0) return ends(line, first.length);
  let places = [first.length];
  for (const [index, word] of rest.entries()) {
    const last = index === rest.length - 1;
    places = places
      .flatMap((from) => positions(line, word, from))
      .filter((at) => !last || ends(line, at + word.length))
      .map((at) => at + word.length);
    if (places.length === 0) return false;
    places = [...new Set(places)].slice(0, 200);
  }
  return true;
}

function positions(line: string, word: string, from: number): number[] {
  const found: number[] = [];
  for (let at = line.indexOf(word, from); at !== -1 && at - from <= 100; at = line.indexOf(word, at + 1)) found.push(at);
  return found;
}

function ends(line: string, at: number): boolean {
  return at === line.length || /^\s/.test(line.slice(at));
}
