import { mkdtempSync, readFileSync, realpathSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { UserError } from "../model/error.ts";

/** GitHub sends at most 25 MB with an event (docs.github.com, "Webhook events and payloads"). */
const PAYLOAD_BYTES = 26 * 1024 * 1024;

/** What the runner says of itself in the environment. Everything has a value outside a workflow too. */
export interface Runner {
  readonly workspace: string;
  readonly eventName: string;
  /** Text of the event's payload; undefined where there is none. */
  readonly payload: string | undefined;
  /** `GITHUB_SHA`. */
  readonly commit: string | undefined;
  /** `owner/name`. */
  readonly repository: string;
  /** A folder for temporary files, which the runner empties. */
  readonly temporary: string;
}

/** @throws UserError where the payload cannot be read. */
export function readRunner(env: NodeJS.ProcessEnv, cwd: string): Runner {
  return {
    workspace: env["GITHUB_WORKSPACE"] || cwd,
    eventName: env["GITHUB_EVENT_NAME"] ?? "",
    payload: readPayload(env["GITHUB_EVENT_PATH"]),
    commit: env["GITHUB_SHA"] || undefined,
    repository: env["GITHUB_REPOSITORY"] ?? "",
    temporary: env["RUNNER_TEMP"] || tmpdir(),
  };
}

function readPayload(file: string | undefined): string | undefined {
  return file === undefined || file === "" ? undefined : readData(file, PAYLOAD_BYTES, "the file of GITHUB_EVENT_PATH");
}

/** The text of a regular file of at most so many bytes. @throws UserError that calls the file by these words. */
export function readData(file: string, most: number, words: string): string {
  try {
    const there = statSync(file);
    if (there.isFile() && there.size <= most) return readFileSync(file, "utf8");
  } catch {
    // The same words serve for every reason.
  }
  throw new UserError(`${words[0]?.toUpperCase()}${words.slice(1)} cannot be read, or is larger than ${most / 1024 / 1024} MiB.`);
}

/** The folder that is scanned. @throws UserError where it lies outside the workspace. */
export function scannedFolder({ workspace }: Runner, path: string): string {
  const root = resolve(workspace, path);
  if (!isInside(resolve(workspace), root)) throw new UserError("The input path leads out of the workspace.");
  return root;
}

/**
 * Writes reports into a new folder of the runner's temporary one, so that nothing is written into the scanned tree and two steps never meet.
 * @returns the path of each file, by its name.
 */
export function writeFiles(root: string, { temporary }: Runner, texts: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const parent = [temporary, tmpdir()].find((folder) => !isInside(root, resolve(folder)));
  if (parent === undefined) throw new UserError("There is no temporary folder outside the scanned one, and nothing is written into that.");
  const folder = mkdtempSync(join(parent, "preflight-"));
  const paths = Object.entries(texts).map(([name, text]) => {
    const file = join(folder, name);
    writeFileSync(file, text);
    return [name, file];
  });
  return Object.fromEntries(paths);
}

/** Whether a path leads into a folder or to it, links followed on both sides. */
export function isInside(folder: string, path: string): boolean {
  const way = relative(leadsTo(folder), leadsTo(path));
  return way === "" || (way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way));
}

/** Where a path really leads, whether there is something yet or not. */
function leadsTo(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    const parent = dirname(path);
    return parent === path ? path : join(leadsTo(parent), basename(path));
  }
}
