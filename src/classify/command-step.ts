import type { ShellCommand, ShellWord } from "../parse/shell-script.ts";
import type { CommandVerdict } from "./command-index.ts";
import { hasOption, positionals, type Simple } from "./command-words.ts";
import { INTERPRETERS, namesInput, runsWhatIsPiped, SHELLS } from "./piped-program.ts";

// What a step of a script does with text: fetch it, decode it, run it, send it.

/** One simple command of a script with its wrappers taken off, and what it was judged alone. */
export interface Step {
  readonly command: ShellCommand;
  /** The programs that it starts, the innermost last. */
  readonly simples: readonly Simple[];
  readonly verdict: CommandVerdict;
}

const FETCHERS = new Set([
  "curl",
  "wget",
  "wcurl",
  "aria2c",
  "axel",
  "fetch",
  "lwp-request",
  "lwp-download",
  "http",
  "https",
  "xh",
  "iwr",
  "irm",
  "bitsadmin",
  "lynx",
  "w3m",
]);
const SOURCES = new Set(["source", ".", "eval"]);
const UPLOADS = [
  "-d",
  "--data",
  "--data-binary",
  "--data-raw",
  "--data-urlencode",
  "--json",
  "-F",
  "--form",
  "-T",
  "--upload-file",
  "--post-data",
  "--post-file",
  "--body-data",
  "--body-file",
];
const DNS = new Set(["nslookup", "dig", "host", "ping", "drill"]);
const SENDERS = new Set([
  "nc",
  "ncat",
  "netcat",
  "socat",
  "telnet",
  "ftp",
  "sftp",
  "scp",
  "rsync",
  "sendmail",
  "mail",
  "mutt",
  "http",
  "https",
  "xh",
]);
const DUMPS_ENVIRONMENT = new Set(["env", "printenv", "set", "export", "declare"]);

/** Whether the step takes the text that it runs from its input. */
export function runsInput(step: Step): boolean {
  if (step.command.fedBy.length === 0) return false;
  return step.simples.some((simple, at) => {
    const { program, args } = simple;
    // `curl … | while read line; do $line; done`, and `curl … | $(which bash)`
    if (program === undefined) return /^(?:\$\{?\w+\}?|\$\([^()]*\)|`[^`]*`)$/u.test(simple.written);
    if (SOURCES.has(program)) return program === "eval" ? args.some((word) => word.value === undefined) : namesInput(args[0]?.text ?? "");
    const outer = step.simples.slice(0, at).find((one) => one.program === "xargs");
    return outer ? runsEachLine(simple, outer) : runsWhatIsPiped(simple);
  });
}

/** `xargs sh -c '{}'`, and `xargs bash`, which hands each line over as a script. */
function runsEachLine({ program, args, text }: Simple, xargs: Simple): boolean {
  if (program === undefined || !INTERPRETERS.has(program)) return false;
  if (!SHELLS.has(program) || !hasOption(args, "-c")) return positionals(program, args).length === 0;
  const mark = xargs.args.findIndex((word) => /^(?:-I|--replace=?)/u.test(word.text));
  const option = xargs.args[mark]?.text.replace(/^(?:-I|--replace=?)/u, "");
  const placeholder = option === "" && xargs.args[mark]?.text === "-I" ? xargs.args[mark + 1]?.text : option;
  const codes = args.filter((word) => !word.text.startsWith("-"));
  return (
    codes.length === 0 ||
    /\$(?:\(cat\b|@|1|0)|\{\}/u.test(text) ||
    (placeholder !== undefined && placeholder !== "" && codes[0]?.text.includes(placeholder) === true)
  );
}

/**
 * Whether the step runs the text of its own words, or a file that it names by `<(…)`.
 * `its substitutions` where a variable among the words is only a part of the text.
 */
export function runsWords(step: Step): "nothing" | "its words" | "its substitutions" {
  const first = step.command.words[0];
  if (first && first.value === undefined)
    return /^\$\{?\w+\}?$/u.test(first.text) ? "its words" : first.inner.length > 0 ? "its substitutions" : "nothing";
  for (const { program, args } of step.simples) {
    if (program === undefined) continue;
    const carrier = SOURCES.has(program) || program === "iex" ? args[0] : carrierOf(program, args);
    if (carrier && carrier.value === undefined) return /^\$\{?\w/u.test(carrier.text) ? "its words" : "its substitutions";
  }
  return step.command.redirects.some(({ op, target }) => (op === "<<<" || op === "<") && target?.value === undefined) &&
    step.simples.some(takesInput)
    ? "its words"
    : "nothing";
}

/** The word that holds what an interpreter runs: behind `-c` and its like, else the script. */
function carrierOf(program: string, args: readonly ShellWord[]): ShellWord | undefined {
  if (!INTERPRETERS.has(program)) return undefined;
  const code = args.findIndex(({ text }) => /^-{1,2}(?:[A-Za-z]*c|e|r|p|eval|print|E|Command|command)$/u.test(text));
  if (code === -1) return positionals(program, args)[0];
  return SHELLS.has(program) ? args.slice(code + 1).find(({ text }) => !/^[-+]./u.test(text)) : args[code + 1];
}

/** Whether an interpreter reads what it runs from its input. */
function takesInput({ program, args }: Simple): boolean {
  if (program === undefined || !(INTERPRETERS.has(program) || SOURCES.has(program))) return false;
  const first = positionals(program, args)[0]?.text;
  return first === undefined || first === "-" || first === "/dev/stdin";
}

/** Files by GitHub's API come as base64 in JSON: what is decoded there was fetched, and nobody hid it. */
const FILE_OF_GITHUB = /\bgh api\b.{0,1000}\/(?:contents|git\/blobs|releases\/assets|tarball|zipball)\b/u;

export function isFetch(step: Step): boolean {
  return step.simples.some(
    ({ program, text }) =>
      (program !== undefined && FETCHERS.has(program)) ||
      /\bcertutil\b.*-urlcache|\bgh release download\b|\bopenssl s_client\b/u.test(text) ||
      FILE_OF_GITHUB.test(text),
  );
}

/** A connection that carries whatever is typed. */
export function isRawConnection(step: Step): boolean {
  return step.simples.some(
    ({ program, args, text }) =>
      (/^(?:nc|ncat|netcat|telnet|socat)$/u.test(program ?? "") && !hasOption(args, "-z")) || /\bopenssl s_client\b/u.test(text),
  );
}

/** A shell that takes its commands from its input. */
export function isOpenShell(step: Step): boolean {
  return step.simples.some(
    ({ program, args }) =>
      program !== undefined && SHELLS.has(program) && positionals(program, args).length === 0 && !hasOption(args, "-c"),
  );
}

export function isDecode(step: Step): boolean {
  return step.simples.some(({ program, args, text }) => {
    switch (program) {
      case "base64":
      case "base32":
      case "basenc":
        return hasOption(args, "-d") || hasOption(args, "-D") || hasOption(args, "--decode") || hasOption(args, "-di");
      case "openssl":
        return hasOption(args, "-d");
      case "xxd":
        return hasOption(args, "-r");
      case "gunzip":
      case "zcat":
      case "bzcat":
      case "xzcat":
      case "rev":
      case "tr":
      case "uudecode":
        return true;
      case "gzip":
      case "xz":
      case "bzip2":
      case "zstd":
        return hasOption(args, "-d");
      case "printf":
      case "echo":
        return /(?:\\{1,2}x[0-9a-f]{2}|\\{1,2}[0-7]{3}){4}/iu.test(text);
      default:
        return /\bb64decode\b|\batob\(|["']base64["']/u.test(text) && program !== undefined && INTERPRETERS.has(program);
    }
  });
}

/** `echo` and `printf` of a text that stands there: it is judged itself. */
export function isFixedText(step: Step): boolean {
  return (
    step.simples.some(({ program }) => program === "echo" || program === "printf") &&
    step.command.words.every((word) => word.value !== undefined)
  );
}

export function dumpsEnvironment(step: Step): boolean {
  const last = step.simples.at(-1);
  if (last?.program === undefined || !DUMPS_ENVIRONMENT.has(last.program)) return false;
  const words = last.args.map((word) => word.text);
  return words.length === 0 || (words.length === 1 && /^-[px0]$|^--null$/u.test(words[0] ?? ""));
}

export function sends(step: Step): boolean {
  return step.simples.some(({ program, text }) => {
    if (program === undefined) return false;
    if (/> \/dev\/(?:tcp|udp)\//u.test(text)) return true;
    return (
      FETCHERS.has(program) ||
      SENDERS.has(program) ||
      DNS.has(program) ||
      /^gh gist create|^gh repo create|^aws s3 cp|^gsutil cp|^rclone copy/u.test(text)
    );
  });
}

export function uploads(step: Step): boolean {
  return step.simples.some(
    ({ program, args, text }) =>
      (program !== undefined && SENDERS.has(program)) ||
      UPLOADS.some((option) => hasOption(args, option)) ||
      /^gh gist create|^aws s3 cp (?!s3:)/u.test(text),
  );
}

/** Whether the step asks a name server, which sends the name to whoever owns its zone. */
export function isLookUp(step: Step): boolean {
  return step.simples.some((simple) => DNS.has(simple.program ?? ""));
}
