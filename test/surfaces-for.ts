import { surfaces } from "../src/surfaces/index.ts";
import type { Surface } from "../src/surfaces/surface.ts";
import { SurfaceIndex } from "../src/surfaces/surfaces-for.ts";

const index = new SurfaceIndex(surfaces);

/** The surfaces that read a path, with their parsers. */
export function surfacesFor(path: string): readonly Surface[] {
  return index.surfacesFor(path);
}
