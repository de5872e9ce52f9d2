import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll } from "vitest";
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

const made: string[] = [];
// Of the file of tests that loads this one; for hooks before all tests a test's own end would come too soon.
afterAll(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** An empty folder outside our own tree, which is removed after the last test of the file. */
export function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "preflight-test-"));
  made.push(folder);
  return folder;
}
