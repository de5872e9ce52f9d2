import { type ByteKey, displayPath } from "../path-bytes.ts";

/**
 * Why git would not check out a file of this path, in words; undefined where it would. A tree can hold such names: only a program that writes
 * objects by hand makes them, and they were made to be written outside of the work tree or into its `.git` (`verify_path` in git's read-cache.c).
 */
export function pathTrouble(key: ByteKey): string | undefined {
  for (const part of key.split("/")) {
    if (part === "" || part === "." || part === "..") return "a path that leads elsewhere";
    if (part.split("\\").some(isDotGit)) return "a path into the .git folder";
  }
  return undefined;
}

/** Names that macOS and Windows take for `.git`: HFS+ drops some characters, NTFS dots and blanks at the end and what follows a colon. */
const DOT_GIT = /^(?:\.git|git~1)[. ]*(?::.*)?$/i;
// Unicode's ignorable characters of HFS+ (`next_hfs_char` in git's utf8.c).
const DROPPED = /[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/g;

function isDotGit(part: ByteKey): boolean {
  return DOT_GIT.test(displayPath(part).replace(DROPPED, ""));
}
