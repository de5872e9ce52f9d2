import { cpuUsage } from "node:process";
import { Worker } from "node:worker_threads";
import { gapOf, type Reading } from "./read-facts.ts";
import type { Job } from "./serve.ts";
import type { SurfaceFile } from "./surface.ts";

/** Where surfaces read files. */
export interface Isolation {
  /** Never rejects because of what the file holds: that is a gap. Rejects if the reading itself cannot be set up, which is a bug. */
  read(surfaceId: string, file: SurfaceFile): Promise<Reading>;
  /** Ends the thread; reading after that is a mistake. */
  close(): Promise<void>;
}

/** What a thread may use. */
export interface WorkerOptions {
  /** Megabytes of heap. */
  readonly memoryMb?: number;
}

/** Milliseconds that one surface may take for one file. */
const DEADLINE = 2_000;

/** Heap for one file: a lock file of 16 MiB needs about half of it. */
const MEMORY_MB = 512;

/** Time for a thread to load its code. Not part of a file's deadline. */
const START_MS = 60_000;

/**
 * Reads in one thread, one file after the other. A file that takes longer than `deadlineMs`, or more memory than there is, costs the
 * thread its life and becomes a gap; the next file gets a new thread.
 */
export function inWorker(url: URL, deadlineMs: number = DEADLINE, options: WorkerOptions = {}): Isolation {
  let queue: Promise<unknown> = Promise.resolve();
  let running: Promise<Worker> | undefined;
  let closed = false;
  // Starts at once, while the caller lists the tree: a thread takes as long to load its code as a small repository to be read.
  launch().catch(ignore);

  async function readOne(job: Job): Promise<Reading> {
    if (closed) throw new Error("the isolation is closed");
    const worker = await (running ?? launch());
    const answer = await ask(worker, job, deadlineMs);
    if (typeof answer !== "string") return answer;
    running = undefined;
    await worker.terminate();
    return { facts: [], gap: gapOf(job.surfaceId, job.file.path, answer) };
  }
  function launch(): Promise<Worker> {
    const started = start(url, options);
    running = started;
    const forget = (): void => {
      if (running === started) running = undefined;
    };
    // A thread that ended on its own, between two jobs, is not asked again.
    started.then((worker) => worker.once("exit", forget), forget);
    return started;
  }
  return {
    read(surfaceId, file) {
      const reading = queue.then(() => readOne({ surfaceId, file }));
      queue = reading.catch(() => undefined);
      return reading;
    },
    async close() {
      closed = true;
      await queue;
      const worker = await running?.catch(() => undefined);
      running = undefined;
      await worker?.terminate();
    },
  };
}

function start(url: URL, { memoryMb = MEMORY_MB }: WorkerOptions): Promise<Worker> {
  const worker = new Worker(url, {
    // The thread needs nothing of the environment, and what it does not have it cannot tell.
    env: {},
    resourceLimits: { maxOldGenerationSizeMb: memoryMb, maxYoungGenerationSizeMb: 64, stackSizeMb: 4 },
  });
  // A thread that is on its way out may still report an error; without a listener that would end the process.
  worker.on("error", ignore);
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => settle(() => reject(new Error(`the reading thread did not start within ${START_MS / 1000} s`))),
      START_MS,
    );
    const onError = (error: Error): void => settle(() => reject(error));
    const onExit = (): void => settle(() => reject(new Error("the reading thread ended before it was ready")));
    const onMessage = (): void => settle(() => resolve(worker));
    function settle(then: () => void): void {
      clearTimeout(timer);
      worker.off("error", onError).off("exit", onExit).off("message", onMessage);
      then();
    }
    worker.on("error", onError).on("exit", onExit).on("message", onMessage);
  });
}

/** A machine that does other things gives a file so many times its deadline by the clock. */
const PATIENCE = 10;

/**
 * The reading, or why there is none: then the thread is of no more use. The deadline is work, not time gone by: a busy machine must not make
 * gaps that a quiet one does not have. What counts is the work of this process without that of the calling thread, which goes on reading.
 */
function ask(worker: Worker, job: Job, deadlineMs: number): Promise<Reading | string> {
  return new Promise((resolve) => {
    const begin = performance.now();
    const before = cpuUsage();
    const own = performance.eventLoopUtilization();
    // If this thread was busy when the answer came, the timer is called before the answer is seen: the answer gets one more turn.
    const late = (): void => void setImmediate(() => settle(`took longer than ${deadlineMs / 1000} s`));
    const look = (): void => {
      const { user, system } = cpuUsage(before);
      const left = deadlineMs - (user + system) / 1000 + performance.eventLoopUtilization(own).active;
      if (left <= 0 || performance.now() - begin >= PATIENCE * deadlineMs) late();
      else timer = setTimeout(look, Math.min(Math.max(left, 50), deadlineMs));
    };
    let timer = setTimeout(look, deadlineMs);
    const onMessage = (reading: Reading): void => settle(reading);
    const onError = (error: Error & { readonly code?: string }): void => {
      settle(error.code === "ERR_WORKER_OUT_OF_MEMORY" ? "needed more memory than a file may take" : "the reading thread failed");
    };
    const onExit = (): void => settle("the reading thread ended");
    function settle(answer: Reading | string): void {
      clearTimeout(timer);
      worker.off("message", onMessage).off("error", onError).off("exit", onExit);
      resolve(answer);
    }
    worker.on("message", onMessage).on("error", onError).on("exit", onExit);
    worker.postMessage(job);
  });
}

function ignore(): void {}
