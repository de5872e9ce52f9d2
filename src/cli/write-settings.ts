import {
  closeSync,
  constants,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { UserError } from "../model/error.ts";
import type { SettingsChange } from "../model/hardening.ts";

/**
 * Writes settings files into the tree: the only thing that preflight ever writes there. All are looked at before the first is written; each is written
 * beside its place and moved there, so that nobody reads half a file, and what was a link would be replaced and never followed.
 * @throws UserError where a file is no longer what was looked at, or a way to it leads through a link.
 */
export function writeSettings(root: string, changes: readonly SettingsChange[]): void {
  const folder = realpathSync(root);
  for (const change of changes) inWords(change.path, "read", () => look(folder, change));
  for (const change of changes) inWords(change.path, "written", () => write(folder, change));
}

/** What the system says in the way becomes one line for the user. */
function inWords(path: string, doing: "read" | "written", use: () => void): void {
  try {
    use();
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(
      `${path} cannot be ${doing} (${(error as NodeJS.ErrnoException).code ?? "unknown error"}). Nothing is written over it.`,
    );
  }
}

function look(folder: string, { path, before }: SettingsChange): void {
  const parts = path.split("/");
  for (let depth = 1; depth < parts.length; depth++) {
    const way = parts.slice(0, depth).join("/");
    const there = statOf(join(folder, way));
    if (there && !there.isDirectory()) throw new UserError(`${way} is no folder of the tree itself, so nothing is written below it.`);
  }
  const there = statOf(join(folder, path));
  if (there && !there.isFile()) throw new UserError(`${path} is no ordinary file, so nothing is written over it.`);
  const now = there ? readFileSync(join(folder, path), "utf8") : undefined;
  if (now !== before) throw new UserError(`${path} has changed since it was read, so nothing is written. Run it again.`);
}

function statOf(path: string): Stats | undefined {
  return lstatSync(path, { throwIfNoEntry: false });
}

function write(folder: string, { path, after }: SettingsChange): void {
  const file = join(folder, path);
  const parent = join(folder, ...path.split("/").slice(0, -1));
  const draft = `${file}.preflight-${process.pid}`;
  try {
    mkdirSync(parent, { recursive: true });
    // A folder that became a link in the meantime leads elsewhere.
    if (!`${realpathSync(parent)}/`.startsWith(`${folder}/`))
      throw new UserError(`The way to ${path} leads out of the tree, so nothing is written there.`);
    const mode = statOf(file)?.mode ?? 0o644;
    const handle = openSync(draft, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | (constants.O_NOFOLLOW ?? 0), mode & 0o777);
    try {
      // All of it, where one call of the system may take less: half a file must not be moved to its place.
      writeFileSync(handle, after);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renameSync(draft, file);
  } catch (error) {
    // What somebody else put in the draft's place is not ours to take away.
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") rmSync(draft, { force: true });
    throw error;
  }
}
