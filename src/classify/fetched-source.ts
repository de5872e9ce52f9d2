import type { Pin } from "../model/requirement.ts";
import { parseShell } from "../parse/shell.ts";
import type { ShellScript } from "../parse/shell-script.ts";
import { type Simple, simpleOf } from "./command-words.ts";
import { unwrap } from "./command-wrapper.ts";
import { type FetchedTool, optionValue, tool } from "./fetched.ts";
import { splitOptions } from "./mcp-options.ts";
import { repositoryName } from "./mcp-spec.ts";
import type { PinScale } from "./pin.ts";
import { INTERPRETERS, runsWhatIsPiped } from "./piped-program.ts";
import type { StartedProgram } from "./started-programs.ts";

// What a command line fetches by its address: repositories that it clones, scripts that it runs.

const CLONE = {
  valued: [
    "-b",
    "--branch",
    "--revision",
    "--depth",
    "-j",
    "--jobs",
    "-o",
    "--origin",
    "-c",
    "--config",
    "--reference",
    "--reference-if-able",
    "--filter",
    "--separate-git-dir",
    "--template",
    "-u",
    "--upload-pack",
    "--shallow-since",
    "--shallow-exclude",
    "--server-option",
    "--bundle-uri",
  ],
};
const GIT = { valued: ["-C", "-c", "--git-dir", "--work-tree", "--namespace", "--exec-path", "--config-env"] };
const VARIABLE = /[$`]/;
const DEEPEST = 4;

/** Repositories and scripts; the programs are those of the text. */
export function sourcesOf(programs: readonly StartedProgram[], text: string, scale: PinScale): readonly FetchedTool[] {
  // What is cloned to push to it is not fetched to be used.
  const clone = /\bclone\b/.test(text) && !/\bgit\b[^\n]{0,200}\bpush\b/.test(text);
  return [...(clone ? clones(programs, scale) : []), ...(/\b(?:curl|wget)\b/.test(text) ? scripts(text, 0) : [])];
}

/** Each clone stands at what was checked out in it last, else at the branch or tag that it names, else wherever its head is. */
function clones(programs: readonly StartedProgram[], scale: PinScale): readonly FetchedTool[] {
  const found: { readonly program: StartedProgram; readonly address: string; readonly folder: string; ref: string }[] = [];
  for (const program of programs) {
    if (program.program !== "git") continue;
    const git = splitOptions(
      program.args.map((word) => word.text),
      GIT,
    );
    const [verb = "", ...rest] = git.rest;
    if (verb === "clone") {
      const split = splitOptions(rest, CLONE);
      const [address, ...after] = split.rest;
      if (address === undefined) continue;
      const named = optionValue(program, "--revision") ?? optionValue(program, "--branch") ?? optionValue(program, "-b") ?? "";
      const folder = after.find((word) => !word.startsWith("-")) ?? /([^/:]+?)(?:\.git)?\/?$/.exec(address)?.[1] ?? "";
      found.push({ program, address, folder, ref: named.replace(/^refs\/(?:tags|heads)\//, "") });
      continue;
    }
    const ref = checkedOut(verb, rest);
    if (ref === undefined) continue;
    const folder = git.options.get("-C")?.[0] ?? program.folder;
    const clone =
      found.findLast((one) => folder === undefined || folder === one.folder || folder.endsWith(`/${one.folder}`)) ?? found.at(-1);
    if (clone) clone.ref = ref;
  }
  return found.flatMap(({ program, address, ref }) => {
    // Only a run would tell which; a folder or a bundle of this machine is nobody's to move.
    if (VARIABLE.test(ref) || !/^(?:[a-z+]+:\/\/|[\w.-]+@[\w.-]+:)/i.test(address) || /^file:/i.test(address)) return [];
    const pin = scale.version("git-ref", ref).pin ?? "floating";
    return tool(program, { kind: "git", name: repositoryName(address), pin }, false, { source: "repository" });
  });
}

/** What `checkout`, `switch --detach` and `reset --hard` set the tree to; a new branch and single files set nothing. */
function checkedOut(verb: string, rest: readonly string[]): string | undefined {
  if (verb !== "checkout" && verb !== "switch" && verb !== "reset") return undefined;
  if (rest.some((word) => /^(?:-b|-B|-c|-C|--orphan|--)$/.test(word)) || (verb === "reset" && !rest.includes("--hard"))) return undefined;
  const ref = rest.find((word) => !word.startsWith("-"));
  return ref === undefined || ref === "." || ref === "FETCH_HEAD" ? undefined : ref.replace(/^(?:refs\/)?tags\//, "");
}

interface Download {
  readonly simple: Simple;
  readonly index: number;
  readonly address: string;
  /** Where it is kept; undefined where it goes to the output. */
  readonly file: string | undefined;
}

/** `curl … | sh`, `sh <(curl …)`, `sh -c "$(curl …)"`, and a file that is fetched and then run. */
function scripts(text: string, depth: number): readonly FetchedTool[] {
  if (depth > DEEPEST) return [];
  const script = parseShell(text);
  const simples = script.commands.map(({ words, redirects }) => layers(simpleOf(words, redirects)));
  const found: FetchedTool[] = [];
  for (const [index, all] of simples.entries()) {
    for (const inner of all.flatMap((simple) => unwrap(simple)?.scripts ?? []))
      if (/\b(?:curl|wget)\b/.test(inner) && !/^\s*\$\(/.test(inner)) found.push(...scripts(inner, depth + 1));
    const simple = all.findLast(({ program }) => program === "curl" || program === "wget");
    const address = simple?.args.find((word) => /^https?:\/\//i.test(word.text))?.text;
    if (simple === undefined || address === undefined) continue;
    const download: Download = { simple, index, address, file: keptAs(simple, address) };
    const run = runOf(download, script, simples);
    if (run === undefined) continue;
    found.push(...tool(run, { kind: "url", name: address, pin: scriptPin(address, run.checked) }, true, { source: "script" }));
  }
  return found;
}

/** The command and what its wrappers start: `sudo bash`. */
function layers(outer: Simple): readonly Simple[] {
  const all = [outer];
  for (let simple = outer; all.length < 8; ) {
    const words = unwrap(simple)?.words;
    if (!words || words.length === 0) break;
    simple = simpleOf(words, outer.redirects);
    all.push(simple);
  }
  return all;
}

function keptAs({ program, args, redirects }: Simple, address: string): string | undefined {
  const target = redirects.find(({ op }) => op === ">" || op === ">|" || op === "&>")?.target?.text;
  if (target !== undefined) return target;
  for (const [at, { text }] of args.entries()) {
    const next = args[at + 1]?.text;
    const value = /^(?:--output|--output-document)=(.+)$/.exec(text)?.[1];
    if (value !== undefined) return value;
    if (program === "curl" ? /^(?:-[A-Za-z]*o|--output)$/.test(text) : /^(?:-[A-Za-z]*O|--output-document)$/.test(text))
      return next === "-" ? undefined : next;
    if (program === "wget" && /^-[A-Za-z]*O-$/.test(text)) return undefined;
    if (program === "curl" && /^(?:-[A-Za-z]*O[A-Za-z]*|--remote-name)$/.test(text)) return address.split(/[?#]/)[0]?.split("/").at(-1);
  }
  return program === "wget" ? address.split(/[?#]/)[0]?.split("/").at(-1) : undefined;
}

type Checked = "nothing" | "a check" | "a digest";

interface Run {
  /** As a person would write the two together. */
  readonly text: string;
  /** What stands between the download and its run. */
  readonly checked: Checked;
}

/** How a download is run; undefined where nothing runs it. */
function runOf(download: Download, { commands }: ShellScript, simples: readonly (readonly Simple[])[]): Run | undefined {
  const { simple, index, file } = download;
  if (file === undefined) {
    // `curl … | sudo bash -s -- x`, also through `tee` and its like.
    const fed = new Set([index]);
    for (const [at, { fedBy, words, text }] of commands.entries()) {
      const from = fedBy.some((one) => fed.has(one));
      const within = words.some(({ inner }) => inner.includes(index));
      if (from && !runsInput(simples[at])) fed.add(at);
      else if (from) return { text: `${simple.text} | ${text}`, checked: "nothing" };
      else if (within && runs(simples[at])) return { text, checked: "nothing" };
    }
    return undefined;
  }
  let checked: Checked = "nothing";
  const name = file.split("/").at(-1) ?? file;
  for (let at = index + 1; at < commands.length; at++) {
    const all = simples[at] ?? [];
    if (all.some(isCheck)) {
      const words = [commands[at], ...(commands[at]?.fedBy ?? []).map((one) => commands[one])].map((one) => one?.text ?? "").join(" ");
      checked = /\b(?:[0-9a-f]{64}|[0-9a-f]{96}|[0-9a-f]{128})\b/i.test(words) ? "a digest" : "a check";
    } else if (all.some((one) => isFile(one, name))) return { text: `${simple.text} … ${commands[at]?.text ?? name}`, checked };
  }
  return undefined;
}

function runs(all: readonly Simple[] | undefined): boolean {
  return (all ?? []).some(({ program }) => program !== undefined && (INTERPRETERS.has(program) || /^(?:source|\.|eval)$/.test(program)));
}

/** Whether a command runs what comes in. */
function runsInput(all: readonly Simple[] | undefined): boolean {
  return (all ?? []).some((simple) => runsWhatIsPiped(simple) || /^(?:source|\.|eval)$/.test(simple.program ?? ""));
}

/** Whether a command runs that file: by itself, or as the first word of an interpreter. */
function isFile({ program, written, args }: Simple, name: string): boolean {
  if (written.split("/").at(-1) === name) return true;
  if (program === undefined || !(INTERPRETERS.has(program) || program === "source" || program === ".")) return false;
  const first = args.find((word) => !word.text.startsWith("-"))?.text;
  return first !== undefined && first.split("/").at(-1) === name;
}

/** Programs that compare a file with a digest or a signature, and fail where it is another. */
function isCheck({ program, args, text }: Simple): boolean {
  if (/^(?:sha(?:1|224|256|384|512)sum|shasum|b2sum)$/.test(program ?? ""))
    return args.some(({ text: word }) => /^(?:-[a-z]*c|--check)$/.test(word));
  return /^(?:gpgv\b|gpg2?\b.*\s--verify\b|cosign verify-blob\b|minisign\b.*\s-V|gh attestation verify\b|slsa-verifier verify-artifact\b)/.test(
    text,
  );
}

/**
 * A digest in the text and a commit in the address fix the content. A version in the address says which is meant; with a check, or where it is
 * a file of a release, it is no other until somebody swaps it; the rest is what the host sends today.
 */
function scriptPin(address: string, checked: Checked): Pin {
  if (checked === "a digest" || /\/[0-9a-f]{40}\//i.test(address)) return "immutable";
  return (checked === "a check" || /\/releases\/download\//.test(address)) &&
    /\/v?\d+\.\d+[\w.-]*(?:\/|$)|[-_]v?\d+\.\d+\.\d+/.test(address)
    ? "exact"
    : "floating";
}
