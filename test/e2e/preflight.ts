import { spawnSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Report } from "../../src/model/report.ts";

const CLI = resolve("dist/cli.js");

/** How one run of the bundle ended. */
export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the committed bundle as users do, from a neutral folder and with nothing of git in the environment. */
export function preflight(
  args: readonly string[],
  { cwd = tmpdir(), env = {} }: { readonly cwd?: string; readonly env?: Readonly<Record<string, string>> } = {},
): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], {
    cwd,
    env: { PATH: process.env["PATH"] ?? "", HOME: tmpdir(), ...env },
    encoding: "utf8",
    timeout: 60_000,
    maxBuffer: 256 * 1024 * 1024,
  });
  return { code: status, out: stdout, err: stderr };
}

/** Scans a folder and parses the JSON report. */
export function report(folder: string, ...more: readonly string[]): Report {
  const { out, err } = preflight([folder, "--format", "json", ...more]);
  if (out === "") throw new Error(`no report: ${err}`);
  return JSON.parse(out) as Report;
}

/** An empty folder outside our own tree. */
export function emptyFolder(): string {
  return mkdtempSync(join(tmpdir(), "preflight-test-"));
}
