import { isPipFile } from "./lock-coverage.ts";
import { isLockable } from "./lock-step.ts";
import type { PinnedManifest, PinnedRequirement } from "./pinned-manifest.ts";

/**
 * What a manifest asks for that a lock file would fix, where its ecosystem wants one and there is none; nothing where there is one, or where the
 * file is not the place for it. That the lock is missing is then all that there is to say about these, however loosely each is asked for.
 */
export function withoutLock({ fact, requirements, lock, ecosystem }: PinnedManifest): readonly PinnedRequirement[] {
  // What pip reads is judged line by line: it may be its own lock. A script carries its requirements itself.
  if (!ecosystem["needs-lock"] || lock || isPipFile(fact) || /\.py$|\.gemspec$|(?<!flake)\.nix$/i.test(fact.at.path)) return [];
  if (fact.role === "library" && ecosystem.id !== "npm") return [];
  return requirements.filter(
    ({ fact: { source, group, name } }) => source !== "local" && group !== "peer" && group !== "build" && isLockable(fact.ecosystem, name),
  );
}
