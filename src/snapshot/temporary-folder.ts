import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import type { Root } from "./path-bytes.ts";

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Those that are on disk, so that whatever ends this process takes them along. */
const open = new Set<TemporaryFolder>();

/**
 * A folder of our own outside the scanned tree, which nobody else may enter. It is gone when `remove` was called, and also when the process ends
 * by an error, `exit`, or a signal that can be caught. A signal is passed on after that, so that the process ends by it.
 */
export class TemporaryFolder {
  readonly path: string;
  /** Process groups that work in the folder. */
  readonly #groups = new Set<number>();

  /** @param parent an existing folder that is not part of the scanned tree. */
  constructor(parent: string) {
    // Without anybody else's right to enter: mkdtemp(3) makes it with mode 0700.
    this.path = mkdtempSync(join(parent, "preflight-git-"));
    if (open.size === 0) {
      process.on("exit", removeAll);
      for (const signal of SIGNALS) process.on(signal, endBy);
    }
    open.add(this);
  }

  /** Has a process group killed before the folder is removed. Call the result when it has ended. */
  usedBy(group: number): () => void {
    this.#groups.add(group);
    return () => void this.#groups.delete(group);
  }

  remove(): void {
    for (const group of this.#groups) killGroup(group);
    this.#groups.clear();
    // A process that was just killed may still be writing its last file.
    rmSync(this.path, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
    if (open.delete(this) && open.size === 0) {
      process.off("exit", removeAll);
      for (const signal of SIGNALS) process.off(signal, endBy);
    }
  }
}

/** Ends a process and those that it started. */
export function killGroup(group: number): void {
  try {
    process.kill(-group, "SIGKILL");
  } catch {
    // It has ended by itself.
  }
}

/** A place for temporary folders that is not in the scanned tree, into which nothing is ever written; undefined where the machine has none. */
export function placeOutside(root: Root): string | undefined {
  for (const candidate of [tmpdir(), "/var/tmp", "/dev/shm"]) {
    try {
      if (!root.holds(realpathSync.native(candidate, { encoding: "buffer" }))) return candidate;
    } catch {
      // Not there on this system: the next one.
    }
  }
  return undefined;
}

function removeAll(): void {
  for (const folder of [...open]) {
    try {
      folder.remove();
    } catch {
      // What the system does not let go of must not keep the others, nor the end of this process.
    }
  }
}

function endBy(signal: NodeJS.Signals): void {
  for (const each of SIGNALS) process.off(each, endBy);
  removeAll();
  // Nobody listens any more, so this one ends the process.
  process.kill(process.pid, signal);
}
