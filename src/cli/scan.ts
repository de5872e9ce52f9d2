import { mkdtempSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, isAbsolute, join, relative, resolve } from "node:path";
import { isAddress, readAddress } from "../model/address.ts";
import type { AgentId } from "../model/agent.ts";
import { UserError } from "../model/error.ts";
import { atLeast, type Severity } from "../model/finding.ts";
import { isBelow, type PostureName, type StateName } from "../model/posture.ts";
import type { Report } from "../model/report.ts";
import { renderers } from "../render/index.ts";
import type { Renderer, RenderOptions } from "../render/renderer.ts";
import { type ScanRequest, scan } from "../scan.ts";
import { type Equipment, EXIT, type Terminal } from "./terminal.ts";

/** The options of `preflight scan`, as commander hands them over. */
export interface ScanOptions {
  readonly format: string;
  readonly output: readonly string[];
  readonly state: StateName;
  readonly agent?: readonly AgentId[];
  readonly require?: PostureName;
  readonly failOn: Exclude<Severity, "info"> | "never";
  readonly excerpts: boolean;
  readonly color: boolean;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
  readonly history?: boolean;
}

/** Scans, writes the reports, and answers with the exit code. */
export async function runScan(path: string, options: ScanOptions, terminal: Terminal, equipment: Equipment): Promise<number> {
  const folder = isAddress(path) ? readAddress(path).path : resolve(terminal.cwd, path);
  const outputs = options.output.map((word) => output(word, folder, terminal.cwd));
  if (folder !== undefined) warnOfUnsafeStart(folder, terminal);

  const report = await scan({
    root: isAddress(path) ? path : resolve(terminal.cwd, path),
    state: options.state,
    agents: options.agent ?? [],
    history: options.history ?? false,
    catalog: equipment.catalog(),
    worker: equipment.worker,
    ...(terminal.errIsTerminal ? progress(terminal) : {}),
  }).finally(() => {
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
  terminal.out(rendererOf(options.format).render(report, look));
  return exitCode(report, options);
}

/** An incomplete scan is never a pass, whatever the gate says. */
function exitCode(report: Report, { require, failOn }: Pick<ScanOptions, "require" | "failOn">): number {
  if (!report.subject.coverage.complete) return EXIT.incomplete;
  if (require !== undefined && isBelow(report.posture.name, require)) return EXIT.gate;
  if (failOn !== "never" && report.findings.some(({ severity }) => atLeast(severity, failOn))) return EXIT.gate;
  return EXIT.pass;
}

function rendererOf(format: string): Renderer {
  const renderer = renderers.find((candidate) => candidate.format === format);
  if (!renderer) throw new UserError(`“${format}” is no format (${renderers.map((candidate) => candidate.format).join(", ")}).`);
  return renderer;
}

function output(word: string, root: string | undefined, cwd: string): { renderer: Renderer; file: string } {
  const equals = word.indexOf("=");
  if (equals < 1 || equals === word.length - 1) throw new UserError(`--output takes FORMAT=FILE, not “${word}”.`);
  const file = destination(resolve(cwd, word.slice(equals + 1)));
  const inside = root === undefined ? ".." : relative(destination(root), file);
  if (!inside.startsWith("..") && !isAbsolute(inside))
    throw new UserError(`--output ${word}: nothing is written into the scanned tree. Give a file outside ${root}.`);
  return { renderer: rendererOf(word.slice(0, equals)), file };
}

/** Where a path really leads, links followed, whether there is something yet or not. */
function destination(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    const parent = dirname(path);
    return parent === path ? path : join(destination(parent), basename(path));
  }
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
