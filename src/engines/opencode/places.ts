import { posix } from "node:path";
import { HOME } from "./config.ts";

/** Where the repository stands, to us: nobody knows the machine, and no pattern of a file can name it but by wildcards. */
const ROOT = "/…/…";

/** The path of the machine that a path of an action or of a command leads to. */
export function absolute(path: string): string {
  if (path === "~" || path.startsWith("~/")) return posix.normalize(HOME + path.slice(1));
  return posix.resolve(ROOT, path);
}

/** Whether it lies in the repository. A link is judged by its own place. */
export function isInside(place: string): boolean {
  return place === ROOT || place.startsWith(`${ROOT}/`);
}

/** The text that the rules of the file tools are held against. */
export function relative(place: string): string {
  return posix.relative(ROOT, place);
}

/** The text that `external_directory` is held against, for a file, or for a folder as a whole. */
export function outsidePattern(place: string, folder: boolean): string {
  return posix.join(folder ? place : posix.dirname(place), "*");
}
