import { Globs } from "./globs.ts";

/**
 * Whether a path is test material, an example or documentation: the globs of `testPaths` in `rules/boundary/file-classes.yml`, of which those that begin
 * with `!` name what is in use all the same.
 */
export function testMaterial(globs: readonly string[]): (path: string) => boolean {
  const named = new Globs(globs.filter((glob) => !glob.startsWith("!")));
  const inUse = new Globs(globs.flatMap((glob) => (glob.startsWith("!") ? glob.slice(1) : [])));
  return (path) => named.match(path) && !inUse.match(path);
}
