import { mkdtempSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, isAbsolute, join, relative, resolve } from "node:path";
import { isAddress, readAddress } from "../model/address.ts";
import type { AgentId } from "../model/agent.ts";
import { UserError } from "../model/error.ts";
import { type Gate, gatePasses } from "../model/gate.ts";
import { isBelow, type PostureName, type StateName } from "../model/posture.ts";
import type { Report } from "../model/report.ts";
import { FORMATS, loadRenderer } from "../render/load.ts";
import type { Renderer, RenderOptions } from "../render/renderer.ts";
import { type ScanRequest, scan } from "../scan.ts";
import { isInside, leadsTo } from "./inside.ts";
import { baselineFile, readOperator } from "./operator.ts";
import { type Equipment, EXIT, type Terminal } from "./terminal.ts";

/** The options of `preflight scan`, as commander hands them over. */
export interface ScanOptions {
  readonly format: string;
  readonly output: readonly string[];
  readonly state?: StateName;
  readonly agent?: readonly AgentId[];
  readonly require?: PostureName;
  readonly failOn?: Gate["failOn"];
  readonly excerpts: boolean;
  readonly color: boolean;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
  readonly history?: boolean;
  readonly base?: string;
  readonly head?: string;
  readonly policy?: string;
  readonly baseline?: string;
  readonly writeBaseline?: string;
  readonly today?: string;
  readonly jobs?: number;
}

/** Scans, writes the reports, and answers with the exit code. */
export async function runScan(path: string, options: ScanOptions, terminal: Terminal, equipment: Equipment): Promise<number> {
  if (options.head !== undefined && options.base === undefined)
    throw new UserError("--head says what to compare; --base must say with what.");
  const address = isAddress(path) ? readAddress(path) : undefined;
  const folder = address ? address.path : resolve(terminal.cwd, path);
  if (options.base !== undefined && address)
    throw new UserError("--base compares two commits of a folder: clone the repository, then give the folder.");
  const outputs = await Promise.all(options.output.map((word) => output(word, folder, terminal.cwd)));
  const shown = await rendererOf(options.format);
  if (folder !== undefined) warnOfUnsafeStart(folder, terminal);

  const operator = await readOperator(
    options,
    { root: folder, name: address?.name ?? basename(resolve(terminal.cwd, path)) },
    terminal.cwd,
  );
  const said = operator.policy?.said ?? {};
  const request: ScanRequest = {
    root: address ? path : resolve(terminal.cwd, path),
    state: options.state ?? said.state ?? "unknown",
    agents: options.agent ?? said.agents ?? [],
    policy: operator.policy,
    baseline: operator.baseline,
    today: operator.today,
    history: options.history ?? false,
    catalog: equipment.catalog(),
    worker: equipment.worker,
    searcher: equipment.searcher,
    jobs: options.jobs,
    ...(terminal.errIsTerminal ? progress(terminal) : {}),
  };
  const scanned = options.base === undefined ? scan(request) : compare(request, options.base, options.head);
  const report = await scanned.finally(() => {
    if (terminal.errIsTerminal) terminal.err("\r\u001b[K");
  });

  const look: RenderOptions = {
    color: options.color && terminal.outIsTerminal && (terminal.env["NO_COLOR"] ?? "") === "",
    width: terminal.outIsTerminal ? Math.max(40, terminal.columns) : 80,
    verbose: options.verbose ?? false,
    quiet: options.quiet ?? false,
    excerpts: options.excerpts,
  };
  for (const { renderer, file } of outputs) writeWhole(file, renderer.render(report, { ...look, color: false, width: 80 }));
  terminal.out(shown.render(report, look));
  if (options.writeBaseline !== undefined) writeWhole(...(await baselineFile(options.writeBaseline, folder, terminal.cwd, report)));
  return exitCode(report, {
    require: [options.require ?? "hold", said.require ?? "hold"].reduce((a, b) => (isBelow(a, b) ? b : a)),
    failOn: options.failOn ?? said["fail-on"] ?? "high",
  });
}

/** An incomplete scan is never a pass, whatever the gate says. */
function exitCode(report: Report, gate: Gate): number {
  if (!report.subject.coverage.complete || report.delta?.base.complete === false) return EXIT.incomplete;
  return gatePasses(report, gate) ? EXIT.pass : EXIT.gate;
}

async function compare(request: ScanRequest, base: string, head: string | undefined): Promise<Report> {
  const { compareRevisions } = await import("../compare.ts");
  return await compareRevisions({ ...request, base, ...(head === undefined ? {} : { head }) });
}

async function rendererOf(format: string): Promise<Renderer> {
  const renderer = await loadRenderer(format);
  if (!renderer) throw new UserError(`“${format}” is no format (${FORMATS.join(", ")}).`);
  return renderer;
}

async function output(word: string, root: string | undefined, cwd: string): Promise<{ renderer: Renderer; file: string }> {
  const equals = word.indexOf("=");
  if (equals < 1 || equals === word.length - 1) throw new UserError(`--output takes FORMAT=FILE, not “${word}”.`);
  const file = leadsTo(resolve(cwd, word.slice(equals + 1)));
  if (root !== undefined && isInside(root, file))
    throw new UserError(`--output ${word}: nothing is written into the scanned tree. Give a file outside ${root}.`);
  return { renderer: await rendererOf(word.slice(0, equals)), file };
}

/**
 * Written beside its place and moved there, so that a reader never sees half a report. A device or a pipe is written to:
 * moving a file onto `/dev/null` would leave every program of the machine without one.
 */
function writeWhole(file: string, text: string): void {
  let folder: string | undefined;
  try {
    const there = statSync(file, { throwIfNoEntry: false });
    if (there && !there.isFile() && !there.isDirectory()) {
      writeFileSync(file, text);
      return;
    }
    folder = mkdtempSync(join(dirname(file), ".preflight-"));
    const draft = join(folder, "report");
    writeFileSync(draft, text);
    renameSync(draft, file);
  } catch (error) {
    throw new UserError(`${file} cannot be written (${(error as NodeJS.ErrnoException).code ?? "unknown error"}).`);
  } finally {
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
  }
}

function progress({ err }: Terminal): Pick<ScanRequest, "onProgress" | "onFetch"> {
  return {
    onFetch: (percent) => err(`\r\u001b[Kfetching… ${percent} %`),
    onProgress: (files) => err(`\r\u001b[Kreading… ${files} files`),
  };
}

/**
 * A package runner that is started inside a hostile repository runs that repository's own programs and `.npmrc` before ours.
 * It is too late to prevent, not too late to say.
 */
function warnOfUnsafeStart(root: string, { cwd, env, err }: Terminal): void {
  const inside = relative(root, cwd);
  if (env["npm_command"] !== undefined && !inside.startsWith("..") && !isAbsolute(inside)) {
    err(
      "preflight: started by a package runner inside the repository that it looks at. Its .npmrc and node_modules were in charge of this start: run it from another folder and give the path.\n",
    );
  }
}
