import type { ShellCommand } from "../parse/shell.ts";
import type { CommandIndex, CommandVerdict } from "./command-index.ts";
import { hasOption, positionals, type Simple } from "./command-words.ts";

// What only several commands together show: text that is fetched or decoded and then run, secrets that are read and then sent.

/** One simple command of a script with its wrappers taken off, and what it was judged alone. */
export interface Step {
  readonly command: ShellCommand;
  /** The programs that it starts, the innermost last. */
  readonly simples: readonly Simple[];
  readonly verdict: CommandVerdict;
}

const FETCHERS = new Set(["curl", "wget", "wcurl", "aria2c", "axel", "fetch", "lwp-request", "lwp-download", "http", "https", "xh", "iwr", "irm", "bitsadmin", "lynx", "w3m"]);
const INTERPRETERS = new Set(["sh", "bash", "zsh", "dash", "ksh", "ash", "fish", "mksh", "node", "python", "perl", "ruby", "php", "deno", "bun", "powershell", "iex", "lua", "osascript", "tclsh", "Rscript", "tsx", "ts-node"]);
const SHELLS = new Set(["sh", "bash", "zsh", "dash", "ksh", "ash", "fish", "mksh"]);
const SOURCES = new Set(["source", ".", "eval"]);
const CHECKSUMS = /\b(?:sha(?:1|224|256|384|512)?sum|shasum|md5sum|b2sum|rhash)\b.*(?:\s-\w*c|\s--check)|\bgpg2?\b.*--verify|\bcosign\b.*\bverify|\bminisign\b.*\s-\w*V|\bopenssl dgst\b.*-verify|\bslsa-verifier\b|\bgh attestation verify\b/u;
const UPLOADS = ["-d", "--data", "--data-binary", "--data-raw", "--data-urlencode", "--json", "-F", "--form", "-T", "--upload-file", "--post-data", "--post-file", "--body-data", "--body-file"];
const DNS = new Set(["nslookup", "dig", "host", "ping", "drill"]);
const SENDERS = new Set(["nc", "ncat", "netcat", "socat", "telnet", "ftp", "sftp", "scp", "rsync", "sendmail", "mail", "mutt", "http", "https", "xh"]);
const DUMPS_ENVIRONMENT = new Set(["env", "printenv", "set", "export", "declare"]);

/** Hosts that take whatever is sent to them: request bins, paste and file drops, chat hooks, tunnels, bare addresses. */
const DROP_HOSTS =
  /\b(?:webhook\.site|requestbin\.\w+|pipedream\.net|beeceptor\.com|hookbin\.com|interact\.sh|oast\.\w+|burpcollaborator\.net|dnslog\.cn|ceye\.io|discord(?:app)?\.com\/api\/webhooks|api\.telegram\.org\/bot|hooks\.slack\.com|pastebin\.com|paste\.ee|hastebin\.com|transfer\.sh|file\.io|0x0\.st|termbin\.com|bashupload\.com|temp\.sh|gofile\.io|ngrok(?:-free)?\.(?:io|app|dev)|trycloudflare\.com|localhost\.run|serveo\.net|loca\.lt)|https?:\/\/(?:\d{1,3}\.){3}\d{1,3}(?<!127\.0\.0\.1)(?<!0\.0\.0\.0)\b/u;

/** The verdicts that the flow of output between commands adds. */
export function judgeFlow(steps: readonly Step[], index: CommandIndex): readonly CommandVerdict[] {
  const found: CommandVerdict[] = [];
  const files = new Map<string, "fetched" | "decoded">();
  let verified = false;
  let readSecret: Step | undefined;
  const tainted = new Set<string>();

  for (const [at, step] of steps.entries()) {
    const upstream = upstreamOf(steps, at);
    const inner = innerOf(steps, at);
    const written = quote(step.command.text);

    if (runsInput(step)) {
      if (upstream.some(isFetch)) found.push(index.verdict("download-exec", `downloads text and runs it: ${quote(`${upstream.find(isFetch)?.command.text ?? ""} | ${step.command.text}`)}`));
      else if (upstream.some(isDecode)) found.push(index.verdict("decode-exec", `decodes text and runs it: ${written}`));
      else if (upstream.length > 0 && !upstream.every(isFixedText)) found.push(index.verdict("other", `runs what another command prints: ${written}`, "privileged-write"));
    }
    if (runsWords(step) || step.command.words[0]?.inner.length) {
      if (inner.some(isFetch)) found.push(index.verdict("download-exec", `downloads text and runs it: ${written}`));
      else if (inner.some(isDecode)) found.push(index.verdict("decode-exec", `decodes text and runs it: ${written}`));
    }

    if ((isRawConnection(step) && upstream.some(isOpenShell)) || (isOpenShell(step) && upstream.some(isRawConnection))) {
      found.push(index.verdict("reverse-shell", `ties a shell to a network connection: ${written}`));
    }

    verified ||= CHECKSUMS.test(step.command.text);
    const started = startedFile(step);
    const origin = started === undefined ? undefined : files.get(plainPath(started));
    if (origin === "fetched") {
      found.push(verified ? index.verdict("package-install", `downloads a file, checks it and runs it: ${written}`, "privileged-write") : index.verdict("download-exec", `downloads a file and runs it: ${written}`));
    } else if (origin === "decoded") found.push(index.verdict("decode-exec", `decodes a file and runs it: ${written}`));
    for (const [path, kind] of outputs(step, upstream)) files.set(plainPath(path), kind);
    moves(step, files);

    const secret = (other: Step): boolean => other.verdict.class === "credential-read" || dumpsEnvironment(other);
    if (step.verdict.class === "credential-read") readSecret ??= step;
    for (const { name } of step.command.assignments) if (inner.some(secret)) tainted.add(name);
    if (!sends(step)) continue;
    const words = step.command.words.map((word) => word.text).join(" ");
    const usesTainted = [...words.matchAll(/\$\{?(?<name>[A-Za-z_]\w*)/gu)].some((match) => tainted.has(match.groups?.["name"] ?? ""));
    const dns = step.simples.some((simple) => DNS.has(simple.program ?? ""));
    if (upstream.some(secret) || inner.some(secret) || usesTainted) found.push(index.verdict("exfiltration", `sends credentials or the environment: ${written}`));
    else if (dns && inner.length > 0) found.push(index.verdict("exfiltration", `puts the output of a command into a name that it looks up: ${written}`));
    else if (readSecret && uploads(step)) found.push(index.verdict("exfiltration", `uploads after reading credentials: ${written}`));
    else if (DROP_HOSTS.test(words) && (uploads(step) || inner.length > 0 || upstream.length > 0)) found.push(index.verdict("exfiltration", `sends data to an anonymous drop: ${written}`));
  }
  return found;
}

/** Whether the step takes the text that it runs from its input. */
export function runsInput(step: Step): boolean {
  if (step.command.fedBy.length === 0) return false;
  return step.simples.some((simple, at) => {
    const { program, args } = simple;
    if (program === undefined) return false;
    if (SOURCES.has(program)) return program === "eval" ? args.some((word) => word.value === undefined) : args[0]?.text === "/dev/stdin";
    if (!INTERPRETERS.has(program)) return false;
    if (program === "iex") return true;
    const words = positionals(program, args).map((word) => word.text);
    if (SHELLS.has(program)) {
      if (hasOption(args, "-s")) return true;
      if (args.some(({ text }) => /^-[A-Za-z]*c[A-Za-z]*$/u.test(text))) return /\$(?:\(cat\b|@|1|0)|\{\}/u.test(simple.text) && step.simples.some((outer) => outer.program === "xargs");
    } else if (args.some(({ text }) => /^-{1,2}(?:c|e|E|m|p|r|ne|pe|eval|print|i)\b/u.test(text))) return false;
    // `xargs bash` hands each line over as a script; `xargs -n1 bash` likewise.
    const throughXargs = at > 0 && step.simples.slice(0, at).some((outer) => outer.program === "xargs");
    return throughXargs ? words.length === 0 : words.length === 0 || words[0] === "-" || words[0] === "/dev/stdin";
  });
}

/** Whether the step runs the text of its own words, or a file that it names by `<(…)`. */
function runsWords(step: Step): boolean {
  return step.simples.some(({ program, args }) => {
    if (program === undefined) return false;
    if (SOURCES.has(program) || program === "iex") return true;
    if (!INTERPRETERS.has(program)) return false;
    const code = args.findIndex(({ text }) => /^-{1,2}(?:[A-Za-z]*c|e|r|p|eval|print|E|Command|command)$/u.test(text));
    const carrier = code === -1 ? positionals(program, args)[0] : args[code + 1];
    return (carrier?.inner.length ?? 0) > 0;
  }) || step.command.redirects.some((redirect) => redirect.op === "<<<" && step.simples.some((simple) => INTERPRETERS.has(simple.program ?? "") && positionals(simple.program, simple.args).length === 0));
}

function isFetch(step: Step): boolean {
  return step.simples.some(({ program, text }) => (program !== undefined && FETCHERS.has(program)) || /\bcertutil\b.*-urlcache|\bgh release download\b|\bopenssl s_client\b/u.test(text));
}

/** A connection that carries whatever is typed. */
function isRawConnection(step: Step): boolean {
  return step.simples.some(({ program, args, text }) => (/^(?:nc|ncat|netcat|telnet|socat)$/u.test(program ?? "") && !hasOption(args, "-z")) || /\bopenssl s_client\b/u.test(text));
}

/** A shell that takes its commands from its input. */
function isOpenShell(step: Step): boolean {
  return step.simples.some(({ program, args }) => program !== undefined && SHELLS.has(program) && positionals(program, args).length === 0 && !hasOption(args, "-c"));
}

function isDecode(step: Step): boolean {
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
function isFixedText(step: Step): boolean {
  return step.simples.some(({ program }) => program === "echo" || program === "printf" || program === "cat" || program === "yes") && step.command.words.every((word) => word.value !== undefined);
}

function dumpsEnvironment(step: Step): boolean {
  const last = step.simples.at(-1);
  if (last?.program === undefined || !DUMPS_ENVIRONMENT.has(last.program)) return false;
  const words = last.args.map((word) => word.text);
  return words.length === 0 || (words.length === 1 && /^-[px0]$|^--null$/u.test(words[0] ?? ""));
}

function sends(step: Step): boolean {
  return step.simples.some(({ program, text }) => {
    if (program === undefined) return false;
    if (/> \/dev\/(?:tcp|udp)\//u.test(text)) return true;
    return FETCHERS.has(program) || SENDERS.has(program) || DNS.has(program) || /^gh gist create|^gh repo create|^aws s3 cp|^gsutil cp|^rclone copy/u.test(text);
  });
}

function uploads(step: Step): boolean {
  return step.simples.some(({ program, args, text }) => (program !== undefined && SENDERS.has(program)) || UPLOADS.some((option) => hasOption(args, option)) || /^gh gist create|^aws s3 cp (?!s3:)/u.test(text));
}

/** The file that a step starts: as a program, or as the script of an interpreter. */
function startedFile(step: Step): string | undefined {
  for (const simple of step.simples) {
    if (simple.file) return simple.written;
    const { program, args } = simple;
    if (program === undefined) continue;
    if (program === "source" || program === ".") return args[0]?.text;
    if (INTERPRETERS.has(program)) return positionals(program, args)[0]?.text;
    if (program === "start" || program === "open" || program === "xdg-open" || program === "rundll32" || program === "msiexec" || program === "start-process") return positionals(program, args)[0]?.text;
  }
  return step.simples.at(-1)?.program === undefined ? step.command.words[0]?.text : step.simples.at(-1)?.written;
}

/** Files that the step fills with fetched or decoded content. */
function outputs(step: Step, upstream: readonly Step[]): readonly (readonly [string, "fetched" | "decoded"])[] {
  const chain = [step, ...upstream];
  const kind = chain.some(isFetch) ? "fetched" : chain.some(isDecode) ? "decoded" : undefined;
  if (kind === undefined) return [];
  const files = step.command.redirects.flatMap((redirect) => (/^(?:&?>>?|>\|)$/u.test(redirect.op) && redirect.target ? [redirect.target.text] : []));
  for (const { program, args } of step.simples) {
    const words = args.map((word) => word.text);
    const after = (...options: readonly string[]): void => {
      for (const [at, word] of words.entries()) {
        const option = options.find((name) => word === name || word.startsWith(`${name}=`) || (name.length === 2 && new RegExp(`^-[A-Za-z]*${name[1]}$`, "u").test(word)));
        if (option !== undefined) files.push(word.includes("=") ? word.slice(word.indexOf("=") + 1) : (words[at + 1] ?? ""));
      }
    };
    const url = words.find((word) => /^https?:\/\//u.test(word));
    if (program === "curl") {
      after("-o", "--output");
      if (url && (words.some((word) => /^-[A-Za-z]*O/u.test(word)) || words.includes("--remote-name"))) files.push(lastSegment(url));
    } else if (program === "wget" || program === "aria2c" || program === "axel") {
      after(program === "wget" ? "-O" : "-o", "--output-document", "--out");
      if (url) files.push(lastSegment(url));
    } else if (program === "iwr" || program === "irm") after("-OutFile", "-outfile", "-o");
    else if (program === "certutil" || program === "bitsadmin") files.push(words.at(-1) ?? "");
    else if (program === "tee") files.push(...positionals(program, args).map((word) => word.text));
    else if (program === "openssl" || program === "base64") after("-out", "-o", "--output");
  }
  return files.filter((file) => file !== "" && file !== "-" && file !== "/dev/null").map((file) => [file, kind] as const);
}

/** `mv`, `cp` and `install` give a file a second name. */
function moves(step: Step, files: Map<string, "fetched" | "decoded">): void {
  const last = step.simples.at(-1);
  if (!last || !["mv", "cp", "install", "ln"].includes(last.program ?? "")) return;
  const words = positionals(last.program, last.args).map((word) => word.text);
  const target = words.at(-1);
  const kind = words.slice(0, -1).map((word) => files.get(plainPath(word))).find((found) => found !== undefined);
  if (target !== undefined && kind !== undefined) files.set(plainPath(target.endsWith("/") ? `${target}${lastSegment(words[0] ?? "")}` : target), kind);
}

function upstreamOf(steps: readonly Step[], at: number): readonly Step[] {
  const seen = new Set<number>();
  const queue = [...(steps[at]?.command.fedBy ?? [])];
  for (const next of queue) {
    if (seen.has(next) || seen.size > 500) continue;
    seen.add(next);
    queue.push(...(steps[next]?.command.fedBy ?? []), ...innerIndexes(steps, next));
  }
  return [...seen].flatMap((index) => steps[index] ?? []);
}

function innerOf(steps: readonly Step[], at: number): readonly Step[] {
  return innerIndexes(steps, at).flatMap((index) => steps[index] ?? []);
}

function innerIndexes(steps: readonly Step[], at: number): readonly number[] {
  const command = steps[at]?.command;
  if (!command) return [];
  const words = [...command.words, ...command.assignments.map((entry) => entry.value), ...command.redirects.flatMap((entry) => entry.target ?? [])];
  return [...new Set(words.flatMap((word) => word.inner))];
}

function plainPath(path: string): string {
  return path.replace(/^\.\//u, "");
}

function lastSegment(url: string): string {
  return url.replace(/[?#].*$/u, "").split("/").at(-1) ?? url;
}

/** A command as it can stand in a sentence. */
export function quote(text: string): string {
  const line = text.replaceAll(/\s+/gu, " ").trim();
  return `\`${line.length > 120 ? `${line.slice(0, 119)}…` : line}\``;
}
