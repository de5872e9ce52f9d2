import type { Snapshot } from "../model/snapshot.ts";

/**
 * A work tree as the commit that it would make: what git ignores is no part of it, and nothing in it is modified or untracked. So it can be held
 * against a commit, in which neither exists. Its commit is known only where nothing was changed since.
 */
export function asCommit(tree: Snapshot): Snapshot {
  const taken = new Set(tree.files.filter(({ tracked, ignored }) => tracked || !ignored).map(({ path }) => path));
  const { commit, operation: _, ...git } = tree.git;
  const same = git.changes.length === 0 && commit !== undefined;
  return {
    name: tree.name,
    files: tree.files.filter(({ path }) => taken.has(path)).map((file) => ({ ...file, tracked: true })),
    git: { ...git, ofCommit: true, changes: [], ...(same ? { commit } : {}) },
    get gaps() {
      return tree.gaps;
    },
    byNameOnly: [],
    async *contents() {
      for await (const one of tree.contents())
        if (taken.has(one.file.path)) yield { file: { ...one.file, tracked: true }, bytes: one.bytes };
    },
    read: async (path) => (taken.has(path) ? await tree.read(path) : undefined),
    past: () => tree.past(),
    close: () => tree.close(),
  };
}
