import { byBytes } from "../model/order.ts";
import type { Snapshot, SnapshotFile } from "../model/snapshot.ts";

/**
 * The tree as it would be if some of its files held other texts: for a scan of what has not been written yet. Git's facts stay those of the tree.
 * The texts must belong to regular files, or to paths where there is nothing.
 */
export function overlaid(snapshot: Snapshot, texts: ReadonlyMap<string, string>): Snapshot {
  const bytes = new Map([...texts].map(([path, text]) => [path, Buffer.from(text)]));
  const known = new Set(snapshot.files.map(({ path }) => path));
  const added = [...bytes.keys()].filter((path) => !known.has(path)).map((path): SnapshotFile => ({ ...NEW, path, size: 0 }));
  const files = [...snapshot.files, ...added]
    .map((file) => ({ ...file, size: bytes.get(file.path)?.length ?? file.size }))
    .sort((a, b) => byBytes(a.path, b.path));
  return {
    name: snapshot.name,
    files,
    git: snapshot.git,
    byNameOnly: snapshot.byNameOnly,
    get gaps() {
      return snapshot.gaps;
    },
    async *contents() {
      for await (const entry of snapshot.contents()) if (!bytes.has(entry.file.path)) yield entry;
      for (const file of files) {
        const content = bytes.get(file.path);
        if (content) yield { file, bytes: content };
      }
    },
    read: async (path) => bytes.get(path) ?? (await snapshot.read(path)),
    past: () => snapshot.past(),
    close: () => snapshot.close(),
  };
}

const NEW = { type: "file", tracked: false, ignored: false, executable: false, content: true } as const;
