import type { Facts } from "../model/fact.ts";

/**
 * What an engine makes of the facts before it answers, made once: the rows, the permission matrix and the proof of `harden` ask some hundred questions about
 * the same repository.
 */
export function madeOnce<T>(make: (facts: Facts, trusted: boolean) => T): (facts: Facts, trusted: boolean) => T {
  const [inTrusted, inUntrusted] = [new WeakMap<Facts, T>(), new WeakMap<Facts, T>()];
  return (facts, trusted) => {
    const known = trusted ? inTrusted : inUntrusted;
    const before = known.get(facts);
    if (before !== undefined) return before;
    const made = make(facts, trusted);
    known.set(facts, made);
    return made;
  };
}
