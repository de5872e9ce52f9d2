import type { MessagePort } from "node:worker_threads";
import { type Reading, readFacts } from "./read-facts.ts";
import type { Surface, SurfaceFile } from "./surface.ts";

/** What a worker is asked: to read one file by one surface. */
export interface Job {
  readonly surfaceId: string;
  readonly file: SurfaceFile;
}

/** What a worker says: once that it is ready, then one reading for each job, in order. */
export type Reply = "ready" | Reading;

/** Answers jobs until the port is closed or the thread is killed. */
export function serve(port: MessagePort, all: readonly Surface[]): void {
  const byId = new Map(all.map((surface) => [surface.id, surface]));
  port.on("message", ({ surfaceId, file }: Job) => {
    const surface = byId.get(surfaceId);
    if (!surface) throw new Error(`no surface ${surfaceId}`);
    port.postMessage(readFacts(surface, file) satisfies Reply);
  });
  port.postMessage("ready" satisfies Reply);
}
