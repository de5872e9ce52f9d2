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

/** A name that git-check-ref-format(1) allows. Another one in a hostile `.git` is no name that a person can ask for. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are among the forbidden characters
const NAME = /^refs(?:\/(?!\.)[^\x00-\x20\x7f~^:?*[\\/]+)+(?<!\.lock)(?<!\.)$/;

/**
 * The references of a git directory: the object that each names. Read without git, for a sterile copy knows no references but those that it is
 * given; no link is followed. A reference to another one (`refs/remotes/origin/HEAD`) counts if that one is there; a damaged file adds nothing.
 * @param unread what a gap says is lost with references that were not read.
 */
export function readRefs(place: Root, gaps: Gaps, unread = "their history was not read"): ReadonlyMap<string, string> {
  const refs = new Map<string, string>();
  const symbolic = new Map<string, string>();
  const take = (name: string, text: string): void => {
    const oid = text.trim();
    if (oid.startsWith("ref: ")) symbolic.set(name, oid.slice("ref: ".length));
    if (!OBJECT_ID.test(oid)) return;
    if (refs.size < MOST_REFS) refs.set(name, oid);
    else gaps.cap(".git", `more than ${MOST_REFS} references: of the rest, ${unread}`);
  };
  try {
    for (const line of readTextIfThere(place.at("packed-refs"), PACKED_BYTES).split("\n")) {
      const space = line.indexOf(" ");
      take(line.slice(space + 1), line.slice(0, Math.max(0, space)));
    }
  } catch (error) {
    gaps.add(".git", `its packed-refs: ${reasonOf(error)}; ${unread}`);
  }
  const open = [{ key: "refs", depth: 0 }];
  for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
    for (const entry of list(place, folder.key, gaps, unread)) {
      const key = `${folder.key}/${entry.name.toString("latin1")}`;
      if (entry.isDirectory()) {
        if (folder.depth < MOST_DEPTH) open.push({ key, depth: folder.depth + 1 });
        else gaps.cap(".git", `references more than ${MOST_DEPTH} folders deep: ${unread}`);
      } else if (entry.isFile()) {
        try {
          take(key, readTextIfThere(place.at(key), REF_BYTES));
        } catch (error) {
          gaps.cap(".git", `a reference: ${reasonOf(error)}; ${unread}`);
        }
      }
    }
  }
  for (const [name, target] of symbolic) {
    const oid = refs.get(target);
    if (oid !== undefined) refs.set(name, oid);
  }
  return refs;
}

/** The references that a person can ask for by name. */
export function namedRefs(refs: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map([...refs].filter(([name]) => NAME.test(name) && !name.includes("..") && !name.includes("@{")));
}

/** The objects that references name, each once, sorted. */
export function tipsOf(refs: ReadonlyMap<string, string>): readonly string[] {
  return [...new Set(refs.values())].sort();
}

function list(place: Root, key: string, gaps: Gaps, unread: string): Dirent<Buffer>[] {
  try {
    return readdirSync(place.at(key), { withFileTypes: true, encoding: "buffer" });
  } catch (error) {
    gaps.cap(".git", `a folder of references: ${reasonOf(error)}; ${unread}`);
    return [];
  }
}
