import { positionals, type Simple } from "./command-words.ts";

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
]);
/** Of them the shells. */
export const SHELLS = new Set(["sh", "bash", "zsh", "dash", "ksh", "ash", "fish", "mksh"]);

/**
 * Whether a program that gets text through a pipe runs it (`curl … | bash -e`), and does not take it for data (`… | node -e 'JSON.parse(…)'`). A program of its own is only
 * believed to leave the text alone where it stands there and holds no word that could run it: what cannot be told counts as run.
 */
export function runsWhatIsPiped({ program, args }: Simple): boolean {
  if (program === undefined || !INTERPRETERS.has(program)) return false;
  if (program === "iex") return true;
  const shell = SHELLS.has(program);
  const code = args.findIndex(({ text }) => (shell ? /^-[A-Za-z]*c[A-Za-z]*$/ : (CODE[program] ?? CODE_OF_OTHERS)).test(text));
  if (code !== -1) {
    const given = args[code + 1];
    return given?.value === undefined || given.text === "-" || (shell ? RUNS_IN_SHELL : RUNS).test(given.value);
  }
  const module = program === "python" ? args[args.findIndex(({ text }) => text === "-m") + 1] : undefined;
  if (module !== undefined && args.some(({ text }) => text === "-m")) return !DATA_MODULES.test(module.text);
  if (shell && args.some(({ text }) => /^-[A-Za-z]*s[A-Za-z]*$/.test(text))) return true;
  const plain = args.filter((_, at) => !VALUED.test(args[at - 1]?.text ?? ""));
  const [first, second] = positionals(program, plain);
  const file = first?.text === "run" && (program === "bun" || program === "deno") ? second : first;
  // Only what looks like a file is taken for the program: a word may be the value of an option that is not known here.
  return file === undefined || !/[./]/.test(file.text) || /^\/(?:dev|proc)\//.test(file.text);
}

/** Options behind which the program itself stands. */
const CODE: Readonly<Record<string, RegExp>> = {
  python: /^-[A-Za-z]*c$/,
  perl: /^-[A-Za-z0-9]*[eE]$/,
  ruby: /^-[A-Za-z0-9]*e$/,
  php: /^-r$/,
  powershell: /^-(?:c|command|e|ec|enc|encodedcommand)$/i,
};
const CODE_OF_OTHERS = /^(?:-e|-p|-pe|-E|--eval|--print)$/;
/** Options of shells and of Python whose value is the next word. */
const VALUED = /^(?:[-+][A-Za-z]*[oO]|--rcfile|--init-file|-W|-X)$/;
const RUNS_IN_SHELL =
  /\b(?:[a-z]*sh|eval|source|exec|xargs|parallel|python\d?|node|perl|ruby|php)\b|(?:^|[;&|({]|\s)\.\s|\/dev\/stdin|\/dev\/fd|\$\(|\$\{?\w|`/;
const RUNS =
  /eval|exec|compile|Function\b|spawn|popen|system|subprocess|child_process|__import__|importlib|runpy|runIn|\bvm\b|_load|constructor|pty\b|code\.interact|`|%x|(?<![.\w])load\b|pickle|marshal|unserialize|\brequire\(\s*[^"'\s]|\bimport\(/i;
/** Modules of Python that read what comes in. */
const DATA_MODULES = /^(?:json\.tool|base64|gzip|quopri|tokenize|ast|dis|tabnanny)$/;
