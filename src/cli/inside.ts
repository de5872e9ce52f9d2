import { realpathSync } from "node:fs";
import { basename, dirname, isAbsolute, join, relative } from "node:path";

/** Where a path really leads, links followed, whether there is something yet or not. */
export function leadsTo(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    const parent = dirname(path);
    return parent === path ? path : join(leadsTo(parent), basename(path));
  }
}

/** Whether a path leads into a folder or to it, links followed on both sides. */
export function isInside(folder: string, path: string): boolean {
  const way = relative(leadsTo(folder), leadsTo(path));
  return !way.startsWith("..") && !isAbsolute(way);
}
