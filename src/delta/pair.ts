/** Things of two sides, put together. */
export interface Paired<T> {
  readonly pairs: readonly { readonly before: T; readonly after: T }[];
  readonly removed: readonly T[];
  readonly added: readonly T[];
}

/** What two things must have in common to be the same; undefined where a thing has nothing of the kind. */
export type Likeness<T> = (thing: T) => string | undefined;

/**
 * Puts things of two sides together: first those that are alike in the first way, then what is left in the second, and so on, always in the
 * order of the lists. So a thing that moved finds itself only after those that stayed have found themselves, and exchanging the
 * sides exchanges nothing but `removed` and `added`.
 */
export function pair<T>(before: readonly T[], after: readonly T[], ways: readonly Likeness<T>[]): Paired<T> {
  const pairs: { before: T; after: T }[] = [];
  let left = before;
  let right = after;
  for (const way of ways) {
    const waiting = new Map<string, T[]>();
    for (const thing of left) {
      const key = way(thing);
      if (key === undefined) continue;
      const others = waiting.get(key);
      if (others) others.push(thing);
      else waiting.set(key, [thing]);
    }
    const found = new Set<T>();
    right = right.filter((thing) => {
      const key = way(thing);
      const match = key === undefined ? undefined : waiting.get(key)?.shift();
      if (match === undefined) return true;
      found.add(match);
      pairs.push({ before: match, after: thing });
      return false;
    });
    left = left.filter((thing) => !found.has(thing));
  }
  return { pairs, removed: left, added: right };
}

/** Parts as one key: no part can pass for two. */
export function keyOf(...parts: readonly (string | number | boolean | undefined)[]): string {
  return JSON.stringify(parts);
}

/** The last part of a path: what a file is called wherever it lies. */
export function nameOfFile(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
