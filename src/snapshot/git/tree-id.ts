import { hash } from "node:crypto";
import type { IndexEntry } from "./listings.ts";

/** A folder whose entries are still being met. */
interface Folder {
  readonly name: string;
  /** Bytes of its tree object so far, as latin1. */
  entries: string;
}

/**
 * The id of the tree that a commit of this index would have, made as git makes it (gitformat-pack(5), “tree”): where it is the id of the commit's
 * tree, the commit holds exactly these entries, whatever the index says of itself, and git need not list a folder.
 * @param index in git's order, which is that of its trees.
 * @returns undefined where a merge is not done yet: there is no such tree then.
 */
export function treeId(index: readonly IndexEntry[], algorithm: "sha1" | "sha256"): string | undefined {
  const root: Folder = { name: "", entries: "" };
  const open: Folder[] = [root];
  const close = (): void => {
    const folder = open.pop();
    const outer = open.at(-1);
    if (folder && outer) outer.entries += entryOf("40000", folder.name, objectId(folder.entries, algorithm));
  };
  for (const { key, mode, oid, stage } of index) {
    if (stage !== 0) return undefined;
    const folders = key.split("/");
    const name = folders.pop() ?? "";
    let shared = 0;
    while (shared < folders.length && open[shared + 1]?.name === folders[shared]) shared += 1;
    while (open.length > shared + 1) close();
    for (const folder of folders.slice(shared)) open.push({ name: folder, entries: "" });
    const last = open.at(-1) ?? root;
    last.entries += entryOf(mode, name, Buffer.from(oid, "hex").toString("latin1"));
  }
  while (open.length > 1) close();
  return Buffer.from(objectId(root.entries, algorithm), "latin1").toString("hex");
}

function entryOf(mode: string, name: string, id: string): string {
  return `${mode} ${name}\0${id}`;
}

/** The raw id of a tree object, as latin1. */
function objectId(entries: string, algorithm: "sha1" | "sha256"): string {
  return hash(algorithm, Buffer.from(`tree ${entries.length}\0${entries}`, "latin1"), "binary");
}
