import { Worker } from "node:worker_threads";
import type { SearchedFile } from "./searched-file.ts";
import type { Answer, BatchFile, Request, ThreadData } from "./searcher-thread.ts";

/** Batches that wait for a thread or are worked on. */
const BUFFERS = 3;
/** Megabytes of heap. A batch leaves little behind, so that small generations keep the whole scan small. */
const MEMORY_MB = 256;
const YOUNG_MB = 16;
/** Milliseconds without an answer after which a thread is taken for dead. A batch takes some twenty; a busy machine may need many times that. */
const PATIENCE = 120_000;

interface Asked {
  readonly files: readonly BatchFile[];
  settle(answer: Answer | undefined): void;
}

/** One thread that looks for secrets. Whatever becomes of it, what it was given and did not answer for is a gap. */
export class Searcher {
  readonly #worker: Worker;
  readonly #batchBytes: number;
  readonly #free: ArrayBuffer[];
  /** What was asked and is not yet answered, oldest first. */
  readonly #asked: Asked[] = [];
  readonly #tell: (file: SearchedFile) => void;
  #onFree: (() => void) | undefined;
  #onIdle: (() => void) | undefined;
  #alive = true;
  #timer: NodeJS.Timeout | undefined;

  constructor(entry: URL, data: ThreadData, batchBytes: number, tell: (file: SearchedFile) => void) {
    this.#tell = tell;
    this.#batchBytes = batchBytes;
    this.#free = Array.from({ length: BUFFERS }, () => new ArrayBuffer(batchBytes));
    this.#worker = new Worker(entry, {
      workerData: data,
      // The thread needs nothing of the environment, and what it does not have it cannot tell.
      env: {},
      resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB, maxYoungGenerationSizeMb: YOUNG_MB, stackSizeMb: 4 },
    });
    this.#worker.on("message", (answer: Answer) => this.#settle(answer)).on("error", () => this.#die());
    this.#worker.on("exit", () => this.#die());
  }

  /** False once the thread has ended before its time. */
  get alive(): boolean {
    return this.#alive;
  }

  /** Room for the next batch, as soon as there is some. */
  async buffer(): Promise<Uint8Array> {
    while (this.#alive && this.#free.length === 0) {
      await new Promise<void>((resolve) => {
        this.#onFree = resolve;
      });
    }
    return new Uint8Array(this.#free.pop() ?? new ArrayBuffer(this.#batchBytes));
  }

  /** Hands over files, and the buffer in which they lie. */
  scan(buffer: Uint8Array, share: number, files: readonly BatchFile[]): void {
    const batch = buffer.buffer as ArrayBuffer;
    this.#ask({ batch, share, files }, files, (answer) => {
      if (answer === undefined || !("batch" in answer)) return;
      for (const file of answer.found) this.#tell(file);
      this.#free.push(answer.batch);
    });
  }

  /** Waits until all that was handed over is answered for. */
  async finish(): Promise<void> {
    if (this.#asked.length > 0) {
      await new Promise<void>((resolve) => {
        this.#onIdle = resolve;
      });
    }
  }

  /**
   * Where each text holds a value that this thread found, as pairs of offsets. Of a thread that ended before there are none: it is a gap already.
   * Throws an `Error` where the thread ends now, for then nobody knows what it found.
   */
  locate(texts: readonly string[]): Promise<readonly (readonly number[])[]> {
    if (!this.#alive) return Promise.resolve([]);
    return new Promise((resolve, reject) => {
      this.#ask({ texts }, [], (answer) => {
        if (answer !== undefined && "spans" in answer) resolve(answer.spans);
        else reject(new Error("the thread that knows some of the secrets ended before the report was checked for them"));
      });
    });
  }

  async close(): Promise<void> {
    this.#alive = false;
    clearTimeout(this.#timer);
    await this.#worker.terminate();
  }

  #ask(request: Request, files: readonly BatchFile[], settle: Asked["settle"]): void {
    this.#asked.push({ files, settle });
    if (!this.#alive) {
      this.#giveUp();
      return;
    }
    this.#worker.postMessage(request, "batch" in request ? [request.batch] : []);
    this.#watch();
  }

  #settle(answer: Answer): void {
    this.#asked.shift()?.settle(answer);
    this.#watch();
    this.#wake();
  }

  #watch(): void {
    clearTimeout(this.#timer);
    if (this.#asked.length > 0) this.#timer = setTimeout(() => this.#die(), PATIENCE);
  }

  #die(): void {
    if (!this.#alive) return;
    this.#alive = false;
    clearTimeout(this.#timer);
    void this.#worker.terminate();
    this.#giveUp();
  }

  #giveUp(): void {
    for (const { files, settle } of this.#asked.splice(0)) {
      settle(undefined);
      for (const { path } of files) {
        const gap = { path, reason: "the thread that looked for secrets in it ended" };
        this.#tell({ path, secrets: [], gaps: [gap], told: undefined, lines: new Map() });
      }
    }
    this.#wake();
  }

  #wake(): void {
    this.#onFree?.();
    if (this.#asked.length === 0) this.#onIdle?.();
  }
}
