import { table } from "../../model/table.ts";
import { type Part, unwrapped } from "./command-line.ts";

/** A file that a command names, as written. */
export interface Access {
  readonly path: string;
  /** By a redirection, not as an argument. */
  readonly redirect: boolean;
}

/** Programs whose arguments the client takes for files that are read. */
const READERS = new Set(
  `cat head tail sort uniq wc cut paste column tac rev fold expand unexpand fmt nl comm cmp diff od hexdump strings base64 md5sum sha1sum sha256sum
  stat file ls find awk jq cp mv`.split(/\s+/),
);

/** Of these, the first argument is a pattern or a program, unless an option gives it. */
const PATTERN_FIRST = new Set(["grep", "egrep", "fgrep", "rg", "sed", "awk", "jq", "fd"]);

/** Options of readers that take the next word. */
const VALUE_OPTIONS: Readonly<Record<string, RegExp>> = table({
  head: /^-[nc]$/,
  tail: /^-[nc]$/,
  cut: /^-[dfcb]$/,
  sort: /^-[kto]$/,
  grep: /^-[efmABC]$/,
  rg: /^-[efmABCgt]$/,
  sed: /^-[ef]$/,
  base64: /^-w$/,
  od: /^-[AtNj]$/,
});

/** The files that a simple command reads, as far as the client sees it. */
export function reads(part: Part): readonly Access[] {
  const words = started(part.words);
  const [program = "", ...rest] = words;
  const redirected = part.command.redirects.flatMap(({ op, target }) =>
    op === "<" && target ? [{ path: target.text, redirect: true }] : [],
  );
  if (program === "git")
    return [
      ...redirected,
      ...(rest[0] === "diff" ? files(rest.slice(1).filter((word) => !word.startsWith("-") && word !== "/dev/null")) : []),
    ];
  if (!READERS.has(program) && !PATTERN_FIRST.has(program)) return redirected;
  // What a brace list stands for is not worked out.
  const operands = /\{[^}]*,/.test(part.command.text) ? [] : plainOperands(words);
  // An empty script is passed over, and the file behind it with it.
  const first =
    PATTERN_FIRST.has(program) && !rest.some((word) => /^-[a-zA-Z]*[ef]$|^--(?:expression|file|regexp)/.test(word))
      ? operands.shift()
      : undefined;
  if (first === "") operands.shift();
  if (program === "grep") operands.push(...rest.slice(rest.indexOf("-f") + 1, rest.includes("-f") ? rest.indexOf("-f") + 2 : 0));
  if (program === "find") return [...redirected, ...files(leading(rest))];
  // Where a copy goes is written, not read.
  if (program === "cp" && !rest.includes("-t")) return [...redirected, ...files(operands.slice(0, -1))];
  return [...redirected, ...files(operands)];
}

/** The files that a simple command writes, as far as the client sees it. */
export function writes(part: Part): readonly Access[] {
  const [program = "", ...rest] = part.words;
  const redirected = part.command.redirects.flatMap(({ op, target }) =>
    /^(?:\d*>>?\|?|&>>?|<>)$/.test(op) && target && target.text !== "/dev/null" ? [{ path: target.text, redirect: true }] : [],
  );
  const operands = plainOperands(part.words);
  switch (program) {
    case "rm":
    case "rmdir":
      // Of a folder, all that is in it.
      return [...redirected, ...files(withContents(operands))];
    case "touch":
    case "mkdir":
    case "tee":
    case "mv":
      return [...redirected, ...files(operands)];
    case "cp": {
      const into = rest.indexOf("-t");
      return [...redirected, ...files(into === -1 ? operands.slice(-1) : withContents(rest.slice(into + 1, into + 2)))];
    }
    case "sed":
      if (!rest.some((word) => /^-[a-zA-Z]*i|^--in-place/.test(word))) return redirected;
      return [...redirected, ...files(rest.some((word) => /^-[a-zA-Z]*[ef]$/.test(word)) ? operands : operands.slice(1))];
    default:
      return redirected;
  }
}

/** Folders, with something in each of them. */
function withContents(paths: readonly string[]): string[] {
  return paths.flatMap((path) => [path, `${path.replace(/\/$/, "")}/all`]);
}

function files(words: readonly string[]): Access[] {
  return words.map((path) => ({ path, redirect: false }));
}

/** Arguments that are no options. */
function plainOperands([program = "", ...rest]: readonly string[]): string[] {
  const takesValue = VALUE_OPTIONS[program];
  const found: string[] = [];
  for (let at = 0; at < rest.length; at++) {
    const word = rest[at] ?? "";
    if (takesValue?.test(word)) at++;
    else if (!word.startsWith("-") || word === "-") found.push(word);
  }
  return found;
}

/** Wrappers that the client looks through for the files of a command. */
const SEEN_THROUGH = new Set(["timeout", "nice", "command", "env"]);

function started(words: readonly string[]): readonly string[] {
  const layers = unwrapped(words, "deny");
  let at = 0;
  while (at + 1 < layers.length && SEEN_THROUGH.has(layers[at]?.[0] ?? "")) at++;
  return layers[at] ?? words;
}

/** The starting points of `find`: what stands before its first test. */
function leading(words: readonly string[]): readonly string[] {
  const end = words.findIndex((word) => /^[-(!]/.test(word));
  return end === -1 ? words : words.slice(0, end);
}

/** Whether a word holds a glob: the client does not look at what it stands for. */
export function isGlob(path: string): boolean {
  return /[*?[]/.test(path);
}
