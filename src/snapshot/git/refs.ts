import { type Dirent, readdirSync } from "node:fs";
import type { Gaps } from "../gaps.ts";
import type { Root } from "../path-bytes.ts";
import { readTextIfThere, reasonOf } from "../read-file.ts";
import { OBJECT_ID } from "./git-folder.ts";

/** Branches, tags, stashes and remote branches that are followed; honest repositories have some thousands. */
const MOST_REFS = 50_000;
/** Folders below `refs`: `refs/remotes/origin/dependabot/npm_and_yarn/…` has about ten. */
const MOST_DEPTH = 32;
const PACKED_BYTES = 16 * 1024 * 1024;
const REF_BYTES = 1024;

/**
 * The objects that the references of a `.git` folder name, each once, sorted. Read without git, for the sterile copy knows no references; no link
 * is followed. What is not an object id (a reference to another one, a damaged file) adds nothing that the others would not.
 */
export function readTips(root: Root, gaps: Gaps): readonly string[] {
  const tips = new Set<string>();
  const take = (oid: string): void => {
    if (!OBJECT_ID.test(oid)) return;
    if (tips.size < MOST_REFS) tips.add(oid);
    else gaps.cap(".git", `more than ${MOST_REFS} references: the history of the others was not read`);
  };
  try {
    for (const line of readTextIfThere(root.at(".git/packed-refs"), PACKED_BYTES).split("\n")) take(line.slice(0, line.indexOf(" ")));
  } catch (error) {
    gaps.add(".git", `its packed-refs: ${reasonOf(error)}; the history of those references was not read`);
  }
  const open = [{ key: ".git/refs", depth: 0 }];
  for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
    for (const entry of list(root, folder.key, gaps)) {
      const key = `${folder.key}/${entry.name.toString("latin1")}`;
      if (entry.isDirectory()) {
        if (folder.depth < MOST_DEPTH) open.push({ key, depth: folder.depth + 1 });
        else gaps.cap(".git", `references more than ${MOST_DEPTH} folders deep: their history was not read`);
      } else if (entry.isFile()) {
        try {
          take(readTextIfThere(root.at(key), REF_BYTES).trim());
        } catch (error) {
          gaps.cap(".git", `a reference: ${reasonOf(error)}; its history was not read`);
        }
      }
    }
  }
  return [...tips].sort();
}

function list(root: Root, key: string, gaps: Gaps): Dirent<Buffer>[] {
  try {
    return readdirSync(root.at(key), { withFileTypes: true, encoding: "buffer" });
  } catch (error) {
    gaps.cap(".git", `a folder of references: ${reasonOf(error)}; their history was not read`);
    return [];
  }
}
