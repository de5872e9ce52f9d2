import { PathIndex } from "./path-index.ts";
import type { Surface } from "./surface.ts";
import { surfaceTable } from "./table.ts";

/** What must be known of a surface to find the files that it reads, without loading its parser. */
export type SurfaceEntry = Pick<Surface, "id" | "paths" | "needs" | "yields">;

/** Finds the surfaces that read a path. */
export class SurfaceIndex<T extends SurfaceEntry> {
  readonly #index: PathIndex<T>;

  constructor(all: readonly T[]) {
    this.#index = new PathIndex(all.map((surface) => ({ name: surface.id, paths: surface.paths, value: surface })));
  }

  /** The surfaces that read the path, each once, in the order of the list. */
  surfacesFor(path: string): readonly T[] {
    return this.#index.get(path);
  }
}

let shared: SurfaceIndex<SurfaceEntry> | undefined;

/** The surfaces of this version that read the path. */
export function surfacesFor(path: string): readonly SurfaceEntry[] {
  shared ??= new SurfaceIndex(surfaceTable);
  return shared.surfacesFor(path);
}
