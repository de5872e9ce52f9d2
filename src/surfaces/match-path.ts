import picomatch from "picomatch";

/**
 * A matcher for globs over paths of the tree. Case does not count, for on some systems `.Claude` is `.claude`; hidden files are files;
 * and a line break in a folder's name (flag `s`) hides nothing. A pattern is compiled when the first path is put to it: of the several hundred
 * that surfaces and tables name, a repository asks for a few dozen.
 */
export function matchPath(patterns: string | readonly string[]): (path: string) => boolean {
  const all = typeof patterns === "string" ? [matcher(patterns)] : patterns.map(matcher);
  return (path) => path !== "" && all.some((matches) => matches(path));
}

function matcher(glob: string): (path: string) => boolean {
  let regex: RegExp | undefined;
  return (path) => {
    regex ??= ofName(glob) ?? picomatch.makeRe(glob, { dot: true, flags: "is" });
    return path === glob || regex.test(path);
  };
}

/** A whole name in any folder, which most patterns are, needs no parser of globs. */
function ofName(glob: string): RegExp | undefined {
  const name = /^\*\*\/([\w.-]+)$/.exec(glob)?.[1];
  return name === undefined ? undefined : new RegExp(`(?:^|/)${name.replaceAll(".", "\\.")}$`, "is");
}
