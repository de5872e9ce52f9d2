import { spawn } from "node:child_process";
import { lstatSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { killGroup, type TemporaryFolder } from "../temporary-folder.ts";

/** One run of git that talks to a server. */
export interface Conversation {
  readonly program: string;
  readonly words: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  readonly folder: TemporaryFolder;
  readonly limits: CloneLimits;
  /** What git reads from its standard input. */
  readonly input?: string;
  /** Per cent of what the server sends. */
  readonly onProgress?: ((percent: number) => void) | undefined;
}

/** What one repository may cost. */
export interface CloneLimits {
  /** Bytes on disk. */
  readonly bytes: number;
  /** Milliseconds for one conversation. */
  readonly ms: number;
  /** Milliseconds without a byte or a sign of life. */
  readonly silentMs: number;
}

/** How a conversation ended. `said` is git's and the server's own text: for telling cases apart, never for showing. */
export type Ending =
  | { readonly how: "done"; readonly answer: string }
  | { readonly how: "failed"; readonly said: string }
  | { readonly how: "late" | "silent" | "large" };

const LOOK_MS = 100;
const ANSWER_BYTES = 32 * 1024 * 1024;
const SAID_BYTES = 16 * 1024;

/**
 * Runs git in a session of its own, so that nothing can ask at the terminal and all of it can be ended at once, and watches time, size and life.
 * Not by simple-git, whose deadline knows neither a size on disk nor grandchildren.
 */
export function converse({ program, words, environment, folder, limits, input, onProgress }: Conversation): Promise<Ending> {
  return new Promise((resolve) => {
    const started = performance.now();
    let alive = started;
    let size = 0;
    let cut: "late" | "silent" | "large" | undefined;
    let said = "";
    const answer: Buffer[] = [];
    let answered = 0;
    const child = spawn(program, words, { cwd: folder.path, env: environment, stdio: "pipe", detached: true, shell: false });
    const release = child.pid === undefined ? () => undefined : folder.usedBy(child.pid);
    const end = (why: "late" | "silent" | "large"): void => {
      cut ??= why;
      if (child.pid !== undefined) killGroup(child.pid);
    };
    const clock = setInterval(() => {
      const now = performance.now();
      const grown = packBytes(folder.path);
      if (grown !== size) alive = now;
      size = grown;
      if (size > limits.bytes) end("large");
      else if (now - started > limits.ms) end("late");
      else if (now - alive > limits.silentMs) end("silent");
    }, LOOK_MS);
    child.stdout.on("data", (chunk: Buffer) => {
      alive = performance.now();
      answered += chunk.length;
      if (answered > ANSWER_BYTES) end("large");
      else answer.push(chunk);
    });
    child.stderr.on("data", (chunk: Buffer) => {
      alive = performance.now();
      said = (said + chunk.toString("latin1")).slice(-SAID_BYTES);
      const percent = /^Receiving objects: +(\d{1,3})%/m.exec(chunk.toString("latin1").replaceAll("\r", "\n"))?.[1];
      if (percent !== undefined) onProgress?.(Number(percent));
    });
    child.stdin.on("error", () => undefined);
    child.stdin.end(input ?? "");
    const over = (ending: Ending): void => {
      clearInterval(clock);
      release();
      resolve(ending);
    };
    child.on("error", () => over({ how: "failed", said: "" }));
    child.on("close", (code) => {
      // It may have ended between two looks.
      if (cut === undefined && packBytes(folder.path) > limits.bytes) cut = "large";
      if (cut !== undefined) over({ how: cut });
      else if (code === 0) over({ how: "done", answer: Buffer.concat(answer).toString() });
      else over({ how: "failed", said });
    });
  });
}

/** What has arrived so far. git is told to keep packs as they are, so it is a few files in one folder. */
function packBytes(folder: string): number {
  const packs = join(folder, "objects", "pack");
  let bytes = 0;
  for (const name of readdirSync(packs)) bytes += lstatSync(join(packs, name), { throwIfNoEntry: false })?.size ?? 0;
  return bytes;
}
