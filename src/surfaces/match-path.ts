import picomatch from "picomatch";

/**
 * A matcher for globs over paths of the tree. Case does not count, for on some systems `.Claude` is `.claude`; hidden files are files;
 * and a line break in a folder's name (flag `s`) hides nothing.
 */
export function matchPath(patterns: string | readonly string[]): (path: string) => boolean {
  return picomatch(typeof patterns === "string" ? patterns : [...patterns], { dot: true, flags: "is" });
}
