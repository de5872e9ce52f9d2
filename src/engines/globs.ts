import picomatch from "picomatch";

/** A matcher of globs that are compiled when the first path is put to it: of the agents whose rules are built in, a repository concerns a few. */
export function globs(patterns: readonly string[], options: picomatch.PicomatchOptions): (path: string) => boolean {
  let matches: ((path: string) => boolean) | undefined;
  return (path) => {
    matches ??= picomatch([...patterns], options);
    return matches(path);
  };
}
