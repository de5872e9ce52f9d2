import type { Fact } from "../model/fact.ts";
import type { Snapshot } from "../model/snapshot.ts";

/** The commit of a submodule stands in the tree: where it does, the submodule is fixed; where git knows of none, nothing fixes it. */
export function findCommits(facts: Fact[], { files, git }: Pick<Snapshot, "files" | "git">): void {
  const links = new Set(files.filter(({ type, tracked }) => type === "submodule" && tracked).map(({ path }) => path));
  for (const [index, fact] of facts.entries()) {
    if (fact.kind !== "requirement" || fact.ecosystem !== "submodule") continue;
    const { dynamic: _, ...known } = fact;
    if (links.has(fact.name)) facts[index] = { ...known, hashed: true };
    else if (git.state === "read") facts[index] = known;
  }
}
