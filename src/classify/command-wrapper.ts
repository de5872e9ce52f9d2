import { table } from "../model/table.ts";
import type { ShellWord } from "../parse/shell-script.ts";
import { PREFIXES, type Prefix } from "./command-prefixes.ts";
import { plainWord, positionals, programOf, type Simple } from "./command-words.ts";
import { SHELLS } from "./piped-program.ts";

/** What a command runs in turn. */
export interface Unwrapped {
  /** Further commands as words: program first. */
  readonly words?: readonly ShellWord[];
  /** Shell text that is run. */
  readonly scripts?: readonly string[];
  /** Names of scripts, targets or tasks, with the runner: `npm run` + `build`. */
  readonly names?: readonly { readonly runner: string; readonly name: string }[];
  /** A package that may be fetched to be run. */
  readonly fetched?: string;
  /** Code handed over on the command line. */
  readonly inline?: { readonly language: string; readonly source: string };
  /** True where the wrapper itself is judged as well as what it runs. */
  readonly andItself?: boolean;
}

/** Programs that run code from an option, and those options. */
const INLINE: Readonly<Record<string, readonly string[]>> = table({
  node: ["-e", "--eval", "-p", "--print", "-pe", "-ep"],
  tsx: ["-e", "--eval", "-p"],
  "ts-node": ["-e", "--eval", "-p"],
  bun: ["-e", "--eval", "-p", "--print"],
  python: ["-c"],
  perl: ["-e", "-E", "-ne", "-pe", "-le", "-nle", "-pi -e", "-0pe"],
  ruby: ["-e", "-ne", "-pe"],
  php: ["-r"],
  osascript: ["-e"],
  lua: ["-e"],
  Rscript: ["-e"],
});

/** Takes one layer off: `undefined` where the command starts nothing else. */
export function unwrap(simple: Simple): Unwrapped | undefined {
  const { program, args } = simple;
  if (program === undefined || simple.file) return undefined;
  if (SHELLS.has(program)) return shell(args);
  if (Object.hasOwn(INLINE, program)) {
    const inline = inlineCode(program, args);
    if (inline) return inline;
  }
  switch (program) {
    case "eval":
      return { scripts: [args.map((word) => word.text).join(" ")] };
    case "trap":
      return args.length > 1 && args[0]?.text ? { scripts: [args[0].text] } : undefined;
    case "alias":
      return { scripts: args.flatMap(({ text }) => (text.includes("=") ? [text.slice(text.indexOf("=") + 1)] : [])) };
    case "su":
    case "runuser":
      return { ...(valueAfter(args, ["-c", "--command"]) ?? {}), andItself: true };
    case "watch":
    case "parallel":
    case "hyperfine":
    case "entr": {
      const words = positionals(program, args).map((word) => word.text);
      return words.length > 0 ? { scripts: program === "hyperfine" ? words : [words.join(" ")] } : undefined;
    }
    case "concurrently":
    case "conc":
      return {
        scripts: positionals(program, args)
          .map(({ text }) => text.replace(/^(?<runner>npm|yarn|pnpm|bun):(?=\S)/u, "$<runner> run "))
          .filter((text) => /[A-Za-z]/u.test(text)),
      };
    case "cmd":
      return commandLine(afterFlag(args, /^\/[ckr]$/iu));
    case "powershell":
      return valueAfter(args, ["-Command", "-command", "-c", "-C"]);
    case "find":
    case "fd":
      return findExec(args);
    case "nix-shell":
      return valueAfter(args, ["--run", "--command"]);
    case "nix":
      return afterFlag(args, /^(?:-c|--command)$/u);
    case "ssh":
      return remote(args);
    case "docker":
      return container(args);
    case "git":
      return gitSetting(positionals(program, args));
    case "kubectl":
      return positionals(program, args)[0]?.text === "exec"
        ? { ...rest(args, args.findIndex((word) => word.text === "--") + 1), andItself: true }
        : undefined;
    case "awk":
    case "gawk":
    case "mawk":
      return awkProgram(program, args);
    case "python":
      return pythonModule(args) ?? toolScript(program, args);
    case "node":
    case "php":
    case "ruby":
      return toolScript(program, args);
    default:
      return Object.hasOwn(PREFIXES, program) ? prefixed(PREFIXES[program] ?? {}, args) : undefined;
  }
}

function prefixed(prefix: Prefix, args: readonly ShellWord[]): Unwrapped | undefined {
  let skip = prefix.skip ?? 0;
  let verbs = prefix.verbs;
  for (let index = 0; index < args.length; index += 1) {
    const text = args[index]?.text ?? "";
    if (text === "--") {
      if (verbs) return undefined;
      return rest(args, index + 1, prefix.andItself);
    }
    // `command -v x` and `exec -a` ask or rename; they run nothing that is not named later.
    if (text === "-v" || text === "-V") return undefined;
    if (text === "-S" || text === "--split-string") {
      const line = args
        .slice(index + 1)
        .map((word) => word.text)
        .join(" ");
      // `env -S` only splits: what has nothing that a shell would read is words, and may get what is piped.
      return /[^\w\s./:@%+=,-]/u.test(line) ? { scripts: [line] } : { words: line.split(/\s+/u).filter(Boolean).map(plainWord) };
    }
    if (prefix.valued?.includes(text)) index += 1;
    else if (/^-./u.test(text) || (prefix.slash && /^\/[a-z]+$/iu.test(text))) continue;
    else if (verbs) {
      if (!verbs.includes(text)) return undefined;
      verbs = undefined;
    } else if (prefix.assignments && /^\w+=/u.test(text)) continue;
    else if (skip > 0) skip -= 1;
    else if (prefix.ownVerbs?.includes(text)) return undefined;
    else return rest(args, index, prefix.andItself);
  }
  return undefined;
}

function rest(args: readonly ShellWord[], from: number, andItself = false): Unwrapped | undefined {
  const words = args.slice(from);
  return words.length > 0 && from >= 0 ? { words, ...(andItself ? { andItself } : {}) } : undefined;
}

/** `sh -c 'text'`, also in a bundle such as `-lc` or `-exc`. */
function shell(args: readonly ShellWord[]): Unwrapped | undefined {
  const flag = args.findIndex(({ text }) => /^-[A-Za-z]*c[A-Za-z]*$/u.test(text));
  const text = flag === -1 ? undefined : args.slice(flag + 1).find((word) => !/^[-+]./u.test(word.text));
  return text && { scripts: [text.text] };
}

function inlineCode(program: string, args: readonly ShellWord[]): Unwrapped | undefined {
  const options = INLINE[program] ?? [];
  const at = args.findIndex(({ text }) =>
    options.some((option) => text === option || (option.startsWith("--") && text.startsWith(`${option}=`))),
  );
  // The interpreter's own options stand before its script; after it they belong to the script.
  if (at === -1 || args.slice(0, at).some(({ text }) => /\.(?:[cm]?[jt]s|py|rb|pl|php)$/u.test(text))) return undefined;
  const flag = args[at]?.text ?? "";
  const source = flag.includes("=") && flag.startsWith("--") ? flag.slice(flag.indexOf("=") + 1) : (args[at + 1]?.text ?? "");
  return { inline: { language: program, source } };
}

function valueAfter(args: readonly ShellWord[], options: readonly string[]): Unwrapped | undefined {
  const at = args.findIndex((word) => options.includes(word.text));
  return at === -1
    ? undefined
    : {
        scripts: [
          args
            .slice(at + 1)
            .map((word) => word.text)
            .join(" "),
        ],
      };
}

function afterFlag(args: readonly ShellWord[], flag: RegExp): Unwrapped | undefined {
  return rest(args, args.findIndex((word) => flag.test(word.text)) + 1 || -1);
}

function findExec(args: readonly ShellWord[]): Unwrapped | undefined {
  const at = args.findIndex(({ text }) => /^(?:-exec|-execdir|-ok|-okdir|-x|-X|--exec|--exec-batch)$/u.test(text));
  if (at === -1) return undefined;
  const end = args.findIndex((word, index) => index > at && /^(?:\\?;|\+)$/u.test(word.text));
  const words = args.slice(at + 1, end === -1 ? undefined : end);
  // `{}` stands for what is looked for: `find ~ -name .env -exec cat {} +` reads that file.
  const named = args.findIndex(({ text }) => /^-i?(?:name|path)$/u.test(text));
  const name = named === -1 ? undefined : args[named + 1]?.value;
  const start = args[0]?.text.startsWith("-") ? "." : (args[0]?.text ?? ".");
  const found = name === undefined ? undefined : `${start.replace(/\/$/u, "")}/${name}`;
  return {
    words:
      found === undefined ? words : words.map((word) => (word.text.includes("{}") ? plainWord(word.text.replaceAll("{}", found)) : word)),
  };
}

/** `cmd /c "a && b"`: one word that is a whole line. */
function commandLine(inner: Unwrapped | undefined): Unwrapped | undefined {
  const [only, ...more] = inner?.words ?? [];
  return only && more.length === 0 && /\s/u.test(only.text) ? { scripts: [only.text] } : inner;
}

/** An awk program is judged where it starts other programs. */
function awkProgram(language: string, args: readonly ShellWord[]): Unwrapped | undefined {
  const source = args.find(({ text }) => /\bsystem\s*\(|\bgetline\b|\bprintf?\b[^;}]*\|/u.test(text))?.text;
  return source === undefined ? undefined : { inline: { language, source } };
}

const SSH_VALUED = new Set(["-i", "-p", "-l", "-o", "-F", "-J", "-L", "-R", "-D", "-b", "-c", "-e", "-m", "-S", "-W", "-w", "-E", "-Q"]);

function remote(args: readonly ShellWord[]): Unwrapped | undefined {
  let host = false;
  for (let index = 0; index < args.length; index += 1) {
    const text = args[index]?.text ?? "";
    if (SSH_VALUED.has(text)) index += 1;
    else if (text.startsWith("-")) continue;
    else if (host)
      return {
        scripts: [
          args
            .slice(index)
            .map((word) => word.text)
            .join(" "),
        ],
        andItself: true,
      };
    else host = true;
  }
  return undefined;
}

/** `docker exec C cmd`, `docker run IMAGE cmd`, and both under `compose`. */
function container(args: readonly ShellWord[]): Unwrapped | undefined {
  const words = positionals("docker", args);
  const start = words[0]?.text === "compose" ? 1 : 0;
  const verb = words[start]?.text;
  if (verb !== "exec" && verb !== "run") return undefined;
  const target = words[start + 1];
  const at = target === undefined ? -1 : args.indexOf(target);
  if (at === -1 || at + 1 >= args.length) return undefined;
  // Options behind the image are for the program that the image starts by itself, after which most images of one tool are named.
  const image = /^-/u.test(args[at + 1]?.text ?? "")
    ? /(?<tool>[\w.-]+)(?::[\w.-]+)?(?:@sha256:\w+)?$/u.exec(target?.text ?? "")?.groups?.["tool"]
    : undefined;
  return { words: image === undefined ? args.slice(at + 1) : [plainWord(image), ...args.slice(at + 1)], andItself: true };
}

/** Settings of git that hold a command line, which git runs from then on. https://git-scm.com/docs/git-config */
const GIT_COMMANDS =
  /^(?:core\.(?:fsmonitor|sshCommand|pager|editor|askPass|gitProxy)|sequence\.editor|diff\.external|credential\.helper|filter\..+\.(?:clean|smudge|process)|(?:diff|merge|difftool|mergetool)\..+\.(?:command|textconv|driver|cmd)|alias\..+|hook\..+\.command)$/iu;

/** `git config KEY COMMAND` is judged with the command; `git config get filter.x.smudge` stands for the one that was set. */
function gitSetting(words: readonly ShellWord[]): Unwrapped | undefined {
  if (words[0]?.text !== "config") return undefined;
  const rest = /^(?:set|get|add)$/u.test(words[1]?.text ?? "") ? words.slice(2) : words.slice(1);
  const [key = "", value] = rest.map(({ text }) => text);
  if (!GIT_COMMANDS.test(key)) return undefined;
  if (value === undefined) return { names: [{ runner: "git config", name: key }], andItself: true };
  if (/^(?:alias\.|credential\.)/iu.test(key) && !value.startsWith("!")) return undefined;
  return /\s/u.test(value) ? { scripts: [value.replace(/^!/u, "")], andItself: true } : undefined;
}

/** `python -m pytest …` is `pytest …`. */
function pythonModule(args: readonly ShellWord[]): Unwrapped | undefined {
  const at = args.findIndex((word) => word.text === "-m");
  const name = args[at + 1]?.text;
  if (at === -1 || name === undefined || args.slice(0, at).some((word) => word.text.endsWith(".py"))) return undefined;
  return { words: [plainWord(name === "compileall" || name === "py_compile" ? "python-compile" : name), ...args.slice(at + 2)] };
}

/** `php artisan x`, `python manage.py x`, `node node_modules/.bin/x`: the script is a tool that the rules know by its own name. */
function toolScript(program: string, args: readonly ShellWord[]): Unwrapped | undefined {
  const script = positionals(program, args)[0];
  if (script === undefined || !/[./]|^artisan$/u.test(script.text) || programOf(script).file) return undefined;
  const tool = programOf(script).program;
  return tool !== undefined && (script.text.includes("/") || TOOL_SCRIPTS.has(tool))
    ? { words: args.slice(args.indexOf(script)) }
    : undefined;
}

const TOOL_SCRIPTS = new Set(["manage.py", "artisan", "console"]);
