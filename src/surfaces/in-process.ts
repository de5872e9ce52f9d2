import { surfaces } from "./index.ts";
import type { Isolation } from "./isolation.ts";
import { readFacts } from "./read-facts.ts";
import type { Surface } from "./surface.ts";

/** Reads in this thread, without a deadline: for tests. */
export function inProcess(all: readonly Surface[] = surfaces): Isolation {
  const byId = new Map(all.map((surface) => [surface.id, surface]));
  return {
    read(surfaceId, file) {
      const surface = byId.get(surfaceId);
      return surface ? Promise.resolve(readFacts(surface, file)) : Promise.reject(new Error(`no surface ${surfaceId}`));
    },
    close: () => Promise.resolve(),
  };
}
