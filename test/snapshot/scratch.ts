import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import type { Limits, Snapshot, SnapshotFile } from "../../src/model/snapshot.ts";
import { DEFAULT_LIMITS, type Probes, takeSnapshot } from "../../src/snapshot/take.ts";

/** git as a person without any configuration of their own would run it. Only ever used on repositories that a test made. */
export const GIT_ENVIRONMENT = {
  PATH: process.env["PATH"] ?? "",
  HOME: "/nonexistent",
  LC_ALL: "C",
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_CONFIG_NOSYSTEM: "1",
  GIT_AUTHOR_NAME: "A",
  GIT_AUTHOR_EMAIL: "a@example.invalid",
  GIT_AUTHOR_DATE: "2026-01-01T00:00:00Z",
  GIT_COMMITTER_NAME: "A",
  GIT_COMMITTER_EMAIL: "a@example.invalid",
  GIT_COMMITTER_DATE: "2026-01-01T00:00:00Z",
};

/** A folder that is removed after the test. */
export function folder(): string {
  const path = realpathSync(mkdtempSync(join(tmpdir(), "preflight-test-")));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

/** A folder to scan, and what tests do in it. */
export class Scratch {
  readonly path: string;

  constructor(path: string = folder()) {
    this.path = path;
  }

  /** A folder in which git was started and the files, if any, are committed. */
  static repository(files: Readonly<Record<string, string>> = {}): Scratch {
    const scratch = new Scratch();
    scratch.git("init", "--quiet", "--initial-branch=main");
    if (Object.keys(files).length > 0) scratch.write(files).commit();
    return scratch;
  }

  at(path: string): string {
    return join(this.path, path);
  }

  write(files: Readonly<Record<string, string | Buffer>>): this {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(this.at(path)), { recursive: true });
      writeFileSync(this.at(path), content);
    }
    return this;
  }

  git(...args: readonly string[]): string {
    return execFileSync("git", args, { cwd: this.path, env: GIT_ENVIRONMENT, encoding: "latin1", stdio: ["ignore", "pipe", "pipe"] });
  }

  /** Runs git and does not mind how it ends: for commands that are meant to set off what the repository has laid. */
  provoke(...args: readonly string[]): void {
    try {
      execFileSync("git", args, { cwd: this.path, env: GIT_ENVIRONMENT, stdio: "ignore", timeout: 5000 });
    } catch {
      // A canary is no good filter: git often fails after having run it.
    }
  }

  commit(): this {
    this.git("add", "--all", "--force");
    this.git("commit", "--quiet", "--allow-empty", "--no-verify", "--message=x");
    return this;
  }

  fifo(path: string): this {
    execFileSync("mkfifo", [this.at(path)]);
    return this;
  }

  snapshot(limits: Partial<Limits> = {}, probes: Probes = {}): Promise<Snapshot> {
    return takeSnapshot(this.path, { ...DEFAULT_LIMITS, ...limits }, undefined, probes);
  }
}

/** A program that leaves a file behind when it is run. */
export class Canary {
  readonly #folder = folder();
  readonly program = join(this.#folder, "canary.sh");
  readonly #file = join(this.#folder, "it-ran");

  constructor() {
    writeFileSync(this.program, `#!/bin/sh\ntouch ${this.#file}\n`);
    chmodSync(this.program, 0o755);
  }

  get sang(): boolean {
    return existsSync(this.#file);
  }
}

/** Every file's content as text, by path. */
export async function read(snapshot: Snapshot): Promise<Record<string, string>> {
  const contents: Record<string, string> = {};
  for await (const { file, bytes } of snapshot.contents()) contents[file.path] = bytes.toString();
  return contents;
}

/** `how path`, in the snapshot's order. */
export function changes(snapshot: Snapshot): readonly string[] {
  return snapshot.git.changes.map(({ how, path }) => `${how} ${path}`);
}

export function file(snapshot: Snapshot, path: string): SnapshotFile | undefined {
  return snapshot.files.find((each) => each.path === path);
}
