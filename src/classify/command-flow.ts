import type { CommandIndex, CommandVerdict } from "./command-index.ts";
import { isLookUp, isOpenShell, isRawConnection, runsInput, runsWords, type Step, sends, uploads } from "./command-step.ts";
import { COMPUTED, CONNECTION, DECODED, FETCHED, SECRET, SHELL, streamsOf } from "./command-streams.ts";
import { positionals } from "./command-words.ts";
import { INTERPRETERS } from "./piped-program.ts";

// What only several commands together show: text that is fetched or decoded and then run, secrets that are read and then sent.

const CHECKSUMS =
  /\b(?:sha(?:1|224|256|384|512)?sum|shasum|md5sum|b2sum|rhash)\b.*(?:\s-\w*c|\s--check)|\bgpg2?\b.*--verify|\bcosign\b.*\bverify|\bminisign\b.*\s-\w*V|\bopenssl dgst\b.*-verify|\bslsa-verifier\b|\bgh attestation verify\b/u;
/** Hosts that take whatever is sent to them: request bins, paste and file drops, chat hooks, tunnels, bare addresses. */
const DROP_HOSTS =
  /\b(?:webhook\.site|requestbin\.\w+|pipedream\.net|beeceptor\.com|hookbin\.com|interact\.sh|oast\.\w+|burpcollaborator\.net|dnslog\.cn|ceye\.io|discord(?:app)?\.com\/api\/webhooks|api\.telegram\.org\/bot|hooks\.slack\.com|pastebin\.com|paste\.ee|hastebin\.com|transfer\.sh|file\.io|0x0\.st|termbin\.com|bashupload\.com|temp\.sh|gofile\.io|ngrok(?:-free)?\.(?:io|app|dev)|trycloudflare\.com|localhost\.run|serveo\.net|loca\.lt)|https?:\/\/(?:\d{1,3}\.){3}\d{1,3}(?<!127\.0\.0\.1)(?<!0\.0\.0\.0)\b/u;

/** The verdicts that the flow of output between commands adds: at most one of each class. */
export function judgeFlow(steps: readonly Step[], index: CommandIndex): readonly CommandVerdict[] {
  const found = new Map<string, CommandVerdict>();
  const add = (verdict: CommandVerdict): void => {
    if (!found.has(verdict.class)) found.set(verdict.class, verdict);
  };
  const { own, inner, variables, input } = streamsOf(steps);
  /** The nearest command before a step whose output has the trait, and the step: `curl … | sh`. */
  const chain = (at: number, trait: number, id: string): string => {
    // The text of a second verdict of the class would be thrown away.
    if (found.has(id)) return "";
    const source = steps.slice(0, at).findLast((_, index) => (own[index] ?? 0) & trait);
    return quote(`${source?.command.text ?? "…"} | ${steps[at]?.command.text ?? ""}`);
  };
  const files = new Map<string, Origin>();
  let verified = false;
  let hasReadSecret = false;

  for (const [at, step] of steps.entries()) {
    const upstream = input[at] ?? 0;
    const inside = inner[at] ?? 0;
    const named = variables[at] ?? 0;
    const written = quote(step.command.text);
    if (runsInput(step) && step.command.fedBy.length > 0) {
      if (upstream & FETCHED) add(index.verdict("download-exec", `downloads text and runs it: ${chain(at, FETCHED, "download-exec")}`));
      else if (upstream & DECODED) add(index.verdict("decode-exec", `decodes text and runs it: ${chain(at, DECODED, "decode-exec")}`));
      else if (upstream & COMPUTED) add(index.verdict("other", `runs what another command prints: ${written}`, "privileged-write"));
    }
    const run = runsWords(step);
    if (run !== "nothing") {
      const text = run === "its words" ? inside | named : inside;
      if (text & FETCHED) add(index.verdict("download-exec", `downloads text and runs it: ${written}`));
      else if (text & DECODED) add(index.verdict("decode-exec", `decodes text and runs it: ${written}`));
    }
    if ((isRawConnection(step) && upstream & SHELL) || (isOpenShell(step) && upstream & CONNECTION)) {
      add(index.verdict("reverse-shell", `ties a shell to a network connection: ${written}`));
    }

    verified ||= CHECKSUMS.test(step.command.text.slice(0, 1_000));
    const started = startedFile(step);
    const origin = started === undefined ? undefined : files.get(plainPath(started));
    if (origin === "fetched") {
      add(
        verified
          ? index.verdict("package-install", `downloads a file, checks it and runs it: ${written}`, "privileged-write")
          : index.verdict("download-exec", `downloads a file and runs it: ${written}`),
      );
    } else if (origin === "decoded") add(index.verdict("decode-exec", `decodes a file and runs it: ${written}`));
    const made = ((own[at] ?? 0) | upstream) & (FETCHED | DECODED | SECRET);
    if (made)
      for (const path of outputs(step)) files.set(plainPath(path), made & FETCHED ? "fetched" : made & DECODED ? "decoded" : "secret");
    moves(step, files);

    hasReadSecret ||= step.verdict.class === "credential-read";
    const saved = uploads(step) && namesSecret(step, files) ? SECRET : 0;
    if (sends(step)) judgeSending(step, { upstream: upstream | saved, inside, named, hasReadSecret }, index, add);
  }
  return [...found.values()];
}

interface Sending {
  readonly upstream: number;
  readonly inside: number;
  readonly named: number;
  readonly hasReadSecret: boolean;
}

function judgeSending(
  step: Step,
  { upstream, inside, named, hasReadSecret }: Sending,
  index: CommandIndex,
  add: (verdict: CommandVerdict) => void,
): void {
  const written = quote(step.command.text);
  const words = step.command.words
    .map((word) => word.text)
    .join(" ")
    .slice(0, 4_000);
  const itself =
    step.verdict.class === "credential-read" && /> \/dev\/(?:tcp|udp)\//u.test(step.simples.at(-1)?.text.slice(0, 2_000) ?? "");
  if ((upstream | inside | named) & SECRET || itself)
    add(index.verdict("exfiltration", `sends credentials or the environment: ${written}`));
  else if (isLookUp(step) && inside)
    add(index.verdict("exfiltration", `puts the output of a command into a name that it looks up: ${written}`));
  else if (hasReadSecret && uploads(step)) add(index.verdict("exfiltration", `uploads after reading credentials: ${written}`));
  else if (DROP_HOSTS.test(words) && (uploads(step) || inside || upstream))
    add(index.verdict("exfiltration", `sends data to an anonymous drop: ${written}`));
}

type Origin = "fetched" | "decoded" | "secret";

/** Whether the step names a file into which credentials or the environment were written before: `env > e; curl -T e …`. */
function namesSecret(step: Step, files: ReadonlyMap<string, Origin>): boolean {
  return step.command.words.some(({ text }) => files.get(plainPath(text.replace(/^(?:\w+=)?@/u, ""))) === "secret");
}

/** The file that a step starts: as a program, or as the script of an interpreter. */
function startedFile(step: Step): string | undefined {
  for (const simple of step.simples) {
    if (simple.file) return simple.written;
    const { program, args } = simple;
    if (program === undefined) continue;
    if (program === "source" || program === ".") return args[0]?.text;
    if (INTERPRETERS.has(program)) return positionals(program, args)[0]?.text;
    if (
      program === "start" ||
      program === "open" ||
      program === "xdg-open" ||
      program === "rundll32" ||
      program === "msiexec" ||
      program === "start-process"
    )
      return positionals(program, args)[0]?.text;
  }
  return step.simples.at(-1)?.program === undefined ? step.command.words[0]?.text : step.simples.at(-1)?.written;
}

/** Files that the step writes. */
function outputs(step: Step): readonly string[] {
  const files = step.command.redirects.flatMap((redirect) =>
    /^(?:&?>>?|>\|)$/u.test(redirect.op) && redirect.target ? [redirect.target.text] : [],
  );
  for (const { program, args } of step.simples) {
    const words = args.map((word) => word.text);
    const after = (...options: readonly string[]): void => {
      for (const [at, word] of words.entries()) {
        const option = options.find(
          (name) =>
            word === name || word.startsWith(`${name}=`) || (name.length === 2 && new RegExp(`^-[A-Za-z]*${name[1]}$`, "u").test(word)),
        );
        if (option !== undefined) files.push(word.includes("=") ? word.slice(word.indexOf("=") + 1) : (words[at + 1] ?? ""));
      }
    };
    const url = words.find((word) => /^https?:\/\//u.test(word));
    if (program === "curl") {
      after("-o", "--output");
      if (url && (words.some((word) => /^-[A-Za-z]*O/u.test(word)) || words.includes("--remote-name"))) files.push(lastSegment(url));
    } else if (program === "wget" || program === "aria2c" || program === "axel") {
      after(program === "wget" ? "-O" : "-o", "--output-document", "--out");
      const folder = words.findIndex((word) => word === "-P" || word === "--directory-prefix" || word === "-d" || word === "--dir");
      if (url) files.push(folder === -1 ? lastSegment(url) : `${(words[folder + 1] ?? ".").replace(/\/$/u, "")}/${lastSegment(url)}`);
    } else if (program === "iwr" || program === "irm") after("-OutFile", "-outfile", "-o");
    else if (program === "certutil" || program === "bitsadmin") files.push(words.at(-1) ?? "");
    else if (program === "tee") files.push(...positionals(program, args).map((word) => word.text));
    else if (program === "openssl" || program === "base64") after("-out", "-o", "--output");
  }
  return files.filter((file) => file !== "" && file !== "-" && file !== "/dev/null");
}

/** `mv`, `cp` and `install` give a file a second name. */
function moves(step: Step, files: Map<string, Origin>): void {
  const last = step.simples.at(-1);
  if (!last || !["mv", "cp", "install", "ln"].includes(last.program ?? "")) return;
  const words = positionals(last.program, last.args).map((word) => word.text);
  const target = words.at(-1);
  const kind = words
    .slice(0, -1)
    .map((word) => files.get(plainPath(word)))
    .find((found) => found !== undefined);
  if (target !== undefined && kind !== undefined)
    files.set(plainPath(target.endsWith("/") ? `${target}${lastSegment(words[0] ?? "")}` : target), kind);
}

function plainPath(path: string): string {
  return path.replace(/^\.\//u, "");
}

function lastSegment(url: string): string {
  return (
    url
      .replace(/[?#].*$/u, "")
      .split("/")
      .at(-1) ?? url
  );
}

/** A command as it can stand in a sentence. */
export function quote(text: string): string {
  const line = text.replaceAll(/\s+/gu, " ").trim();
  return `\`${line.length > 120 ? `${line.slice(0, 119)}…` : line}\``;
}
