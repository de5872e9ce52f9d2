import { table } from "../model/table.ts";
import type { ShellWord } from "../parse/shell-script.ts";
import { type Simple, takesValue } from "./command-words.ts";

/** Programs that run a text. */
export const INTERPRETERS = new Set([
  "sh",
  "bash",
  "zsh",
  "dash",
  "ksh",
  "ash",
  "fish",
  "mksh",
  "csh",
  "tcsh",
  "rbash",
  "node",
  "python",
  "perl",
  "ruby",
  "php",
  "deno",
  "bun",
  "powershell",
  "iex",
  "lua",
  "osascript",
  "tclsh",
  "Rscript",
  "tsx",
  "ts-node",
  "irb",
  "ipython",
  "julia",
  "R",
]);
/** Of them the shells. */
export const SHELLS = new Set(["sh", "bash", "zsh", "dash", "ksh", "ash", "fish", "mksh", "csh", "tcsh", "rbash"]);

/** Whether a word names what comes in, in whatever spelling: `-`, `/dev/stdin`, `//dev/fd/0`, `../../proc/self/fd/0`. */
export function namesInput(text: string): boolean {
  return text === "-" || /(?:^|\/)dev\/(?:\.?\/)*(?:stdin|fd\/)|(?:^|\/)proc\//.test(text);
}

/**
 * Whether a program that gets text through a pipe runs it (`curl … | bash -e`), and does not take it for data (`… | node -e 'JSON.parse(…)'`). A program of its own is only
 * believed to leave the text alone where it stands there and holds no word that could run it: what cannot be told counts as run.
 */
export function runsWhatIsPiped({ program, args }: Simple): boolean {
  if (program === undefined) return false;
  if (Object.hasOwn(PROGRAM_FILE, program)) return args.some(({ text }, at) => PROGRAM_FILE[program]?.test(text) && isInput(args[at + 1]));
  if (program === "uv") return args[0]?.text === "run" && args.some(isInput);
  // Without a command of their own, these take one from every line.
  if (program === "parallel") return args.every(({ text }) => text.startsWith("-"));
  if (program === "cmd") return !args.some(({ text }) => /^\/c/i.test(text));
  if (!INTERPRETERS.has(program)) return false;
  if (program === "iex") return true;
  const shell = SHELLS.has(program);
  const { options, code, module, file } = given(program, args);
  if (STAYS[program]?.some((stays) => options.some(({ text }) => stays.test(text)))) return true;
  if (code !== undefined) return code.value === undefined || code.text === "-" || mayRun(code.value, shell);
  if (module !== undefined) return !DATA_MODULES.test(module.text);
  if (shell && options.some(({ text }) => /^-[A-Za-z]*s[A-Za-z]*$/.test(text))) return true;
  // Only what looks like a file is taken for the program: a word may be the value of an option that is not known here.
  return file === undefined || !/[./]/.test(file.text) || namesInput(file.text);
}

function isInput(word: ShellWord | undefined): boolean {
  return word !== undefined && namesInput(word.text);
}

/** What an interpreter was told to run. */
interface Given {
  /** Its own options; what stands behind its program is for that. */
  readonly options: readonly ShellWord[];
  readonly code?: ShellWord;
  readonly module?: ShellWord;
  readonly file?: ShellWord;
}

/** An option that wants a word and has none. */
const NOTHING: ShellWord = { text: "", value: undefined, glob: false, inner: [] };

function given(program: string, args: readonly ShellWord[]): Given {
  const shell = SHELLS.has(program);
  const isCode = shell ? /^-[A-Za-z]*c[A-Za-z]*$/ : (CODE[program] ?? CODE_OF_OTHERS);
  const options: ShellWord[] = [];
  let code: ShellWord | undefined;
  for (let at = 0; at < args.length; at += 1) {
    const word = args[at] as ShellWord;
    const { text } = word;
    if (text === "--" || text === "-" || !/^[-+]/.test(text)) {
      if (text === "run" && (program === "bun" || program === "deno")) continue;
      const file = text === "--" ? args[at + 1] : word;
      return { options, ...(code ? { code } : {}), ...(file ? { file } : {}) };
    }
    options.push(word);
    if (isCode.test(text)) {
      // A shell takes options behind `-c` too: `bash -c -e 'text'`.
      const own = shell ? args.slice(at + 1).find((later) => !/^[-+]./.test(later.text)) : args[at + 1];
      if (shell || program === "python" || !own) return { options, code: own ?? NOTHING };
      code ??= own;
      at += 1;
    } else if (program === "python" && /^-[A-Za-z]*m/.test(text)) {
      const name = text.replace(/^-[A-Za-z]*?m/, "");
      return { options, module: (name === "" ? args[at + 1] : { ...word, text: name }) ?? NOTHING };
    } else if (takesValue(program, text) || VALUED[program]?.test(text) || (shell && VALUED_OF_SHELLS.test(text))) at += 1;
  }
  return { options, ...(code ? { code } : {}) };
}

/** Options behind which the program itself stands. */
const CODE: Readonly<Record<string, RegExp>> = table({
  python: /^-[bBdEhiIOPqRsSuvVx]*c$/,
  perl: /^-[A-Za-z0-9]*[eE]$/,
  ruby: /^-[A-Za-z0-9]*e$/,
  php: /^-r$/,
  powershell: /^-(?:c|command|e|ec|enc|encodedcommand)$/i,
});
const CODE_OF_OTHERS = /^(?:-e|-p|-pe|-E|--eval|--print)$/;
/** Options behind which the file with the program stands. */
const PROGRAM_FILE: Readonly<Record<string, RegExp>> = table({
  awk: /^(?:-f|--file)$/,
  gawk: /^(?:-f|--file)$/,
  mawk: /^-f$/,
  sed: /^-[A-Za-z]*f$|^--file$/,
  make: /^(?:-f|--file|--makefile)$/,
});
/** Options whose value is the next word, beside those that commands are read by. */
const VALUED: Readonly<Record<string, RegExp>> = table({
  python: /^(?:-W|-X|--check-hash-based-pycs)$/,
  node: /^(?:-r|--require|--import|--(?:experimental-)?loader|--env-file(?:-if-exists)?|-C|--conditions|--input-type|--title)$/,
  tsx: /^(?:-r|--require|--import|--loader|--env-file|--tsconfig)$/,
  "ts-node": /^(?:-r|--require|-P|--project|-O|--compiler-options|--cwd)$/,
  bun: /^(?:-r|--preload|--require|--import|--env-file|--tsconfig-override)$/,
  perl: /^-I$/,
  ruby: /^-[A-Za-z]*[rICEF]$/,
  php: /^-[dcz]$/,
  lua: /^-l$/,
  osascript: /^-l$/,
});
const VALUED_OF_SHELLS = /^(?:[-+][A-Za-z]*[oO]|--rcfile|--init-file)$/;
/** Options with which an interpreter reads on when its program is done. https://docs.python.org/3/using/cmdline.html#cmdoption-i */
const STAYS: Readonly<Record<string, readonly RegExp[]>> = table({
  python: [/^-[bBdEhIOPqRsSuvVx]*i/],
  node: [/^(?:-i|--interactive)$/],
  "ts-node": [/^(?:-i|--interactive)$/],
  lua: [/^-i$/],
});

function mayRun(code: string, shell: boolean): boolean {
  return shell ? RUNS_IN_SHELL.test(code) : RUNS.test(code) || /\bFunction\b/.test(code);
}

const RUNS_IN_SHELL =
  /\b(?:[a-z]*sh|eval|source|exec|xargs|parallel|python\d?|node|perl|ruby|php)\b|(?:^|[;&|({]|\s)\.\s|(?:^|[;&|({\n]|\b(?:do|then|else))\s*(?:\.{1,2}|~)?\/|\/dev\/stdin|\/dev\/fd|\$\(|\$\{?\w|`/;
const RUNS = new RegExp(
  [
    "eval|exec|compile|spawn|popen|system|passthru|subprocess|child_process|__import__|importlib|runpy|runIn|\\bvm\\b|_load|constructor",
    "\\bpty\\b|\\b(?:import|from)\\s+code\\b|code\\.interact|open3|\\bWorker\\b|ctypes|cffi|`|%x|\\bqx\\b|/[a-z]*ee\\b",
    // A file as a program.
    "(?<![.\\w])load\\b|(?:load|do)(?:file|string)\\b|\\bdo\\s*[\"'$(]|\\brequire\\b[\\s(]*(?:$|[^\"'\\s(]|[\"'][./~])|\\b(?:include|require)_once\\b|\\binclude\\b|\\bimport\\(",
    // A text as an object, with whatever its reader builds.
    "pickle|marshal|unserialize|unsafe|\\byaml\\.load|fullloader|\\bdill\\b|joblib|shelve",
    // A function by a name that is put together, or that comes in.
    "getattr|globals\\(|\\bvars\\(|__dict__|__builtins__|\\bReflect\\b|\\bglobal(?:This)?\\s*\\[|[\"']\\s*(?:\\+|\\.{1,2})\\s*[\"'][^\"']{0,100}[\"']\\s*\\]",
    "\\b(?:__send__|public_send|send|instance_exec|call_user_func\\w*|assert\\(|create_function)|\\bset(?:Timeout|Interval)\\((?!\\s*(?:\\(|function|async|\\w+\\s*=>))",
    // A pipe that is opened: open F, "|sh".
    "\\bopen\\b[^;|]{0,200}\\|",
    "\\biex\\b|\\bicm\\b|invoke-(?!webrequest|restmethod)|scriptblock|&\\s*[$({]",
  ].join("|"),
  "i",
);
/** Modules of Python that read what comes in. */
const DATA_MODULES = /^(?:json\.tool|base64|gzip|quopri|tokenize|ast|dis|tabnanny)$/;
