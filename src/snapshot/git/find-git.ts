import { realpathSync, statSync } from "node:fs";
import { platform } from "node:os";
import { delimiter, isAbsolute, join, sep } from "node:path";
import { env } from "node:process";
import type { Root } from "../path-bytes.ts";

/**
 * The git program, as an absolute path: the first on PATH that neither lies in the scanned tree nor was put there by a package.
 * `npx` and `npm run` put `node_modules/.bin` of the current folder in front, and a relative entry means the current folder itself: a
 * repository that brings its own `git` would be the first to be found.
 */
export function findGit(root: Root, searchPath: string = env["PATH"] ?? ""): string | null {
  const name = platform() === "win32" ? "git.exe" : "git";
  for (const folder of searchFolders(searchPath)) {
    const found = programAt(join(folder, name));
    if (found !== null && !root.holds(found)) return found.toString();
  }
  return null;
}

/** The folders of PATH that are absolute and were not put there by a package. */
export function searchFolders(searchPath: string = env["PATH"] ?? ""): string[] {
  return searchPath.split(delimiter).filter((folder) => isAbsolute(folder) && !folder.split(sep).includes("node_modules"));
}

function programAt(path: string): Buffer | null {
  try {
    const real = realpathSync.native(path, { encoding: "buffer" });
    return statSync(real).isFile() ? real : null;
  } catch {
    return null;
  }
}
