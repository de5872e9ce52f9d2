import type { ByteKey } from "../path-bytes.ts";
import { OBJECT_ID } from "./git-folder.ts";

/** One entry of the index, as `ls-files -s -v -z` prints it. */
export interface IndexEntry {
  readonly key: ByteKey;
  readonly mode: string;
  readonly oid: string;
  /** 0, or 1 to 3 for the sides of an unfinished merge. */
  readonly stage: number;
  /** Left out of the work tree by a sparse checkout, or by hand; git then believes the index. */
  readonly skipWorktree: boolean;
  /** Marked so that git does not look at the file. */
  readonly assumeUnchanged: boolean;
}

/** One file of a commit. */
export interface TreeEntry {
  readonly mode: string;
  readonly oid: string;
}

/** One file of a commit with its key. */
export interface CommittedFile extends TreeEntry {
  readonly key: ByteKey;
}

export const MODE_LINK = "120000";
export const MODE_SUBMODULE = "160000";

const INDEX_LINE = /([A-Za-z?]) (\d{6}) ([0-9a-f]{40}|[0-9a-f]{64}) ([0-3])\t([^\0]+)\0/y;

/** @throws SyntaxError if git printed something else. */
export function parseIndex(listing: Buffer): IndexEntry[] {
  return lines(listing, INDEX_LINE, ([, tag = "", mode = "", oid = "", stage, key = ""]) => {
    const upper = tag.toUpperCase();
    return { key, mode, oid, stage: Number(stage), skipWorktree: upper === "S", assumeUnchanged: tag !== upper };
  });
}

/** The files of a commit by key. @throws SyntaxError */
export function parseTree(listing: Buffer): Map<ByteKey, TreeEntry> {
  return new Map(parseTreeEntries(listing).map(({ key, mode, oid }) => [key, { mode, oid }]));
}

const TREE_LINE = /(\d{6}) (?:blob|commit) ([0-9a-f]{40}|[0-9a-f]{64})\t([^\0]+)\0/y;

/** The files of a commit in the order of its trees. A damaged or hostile tree may name one several times. @throws SyntaxError */
export function parseTreeEntries(listing: Buffer): CommittedFile[] {
  return lines(listing, TREE_LINE, ([, mode = "", oid = "", key = ""]) => ({ key, mode, oid }));
}

/** How many commits `rev-list --format=%T` lists, and the tree of the first. @throws SyntaxError */
export function parseCommits(listing: Buffer): { readonly commits: number; readonly tree: string } {
  // git is silent about an object that is there and is no commit.
  if (listing.length === 0) throw new SyntaxError("HEAD names no commit");
  const lines = listing.toString("latin1").split("\n");
  const [first, tree = ""] = lines;
  if (!first?.startsWith("commit ") || !OBJECT_ID.test(tree)) throw unexpected();
  return { commits: lines.filter((line) => line.startsWith("commit ")).length, tree };
}

/** One object of the history with the oldest commit that holds it. */
export interface PastObject {
  readonly oid: string;
  readonly key: ByteKey;
  readonly commit: string;
}

/** What `rev-list --objects --in-commit-order --reverse` lists, trees among it, and how many objects it misses. @throws SyntaxError */
export function parseReachable(listing: Buffer): { readonly objects: readonly PastObject[]; readonly missing: number } {
  const objects: PastObject[] = [];
  let commit = "";
  let missing = 0;
  for (let at = 0; at < listing.length; ) {
    const end = listing.indexOf(0x0a, at);
    if (end < 0) throw unexpected();
    const line = listing.toString("latin1", at, end);
    at = end + 1;
    const space = line.indexOf(" ");
    if (line.startsWith("?")) missing += 1;
    else if (!OBJECT_ID.test(space < 0 ? line : line.slice(0, space))) throw unexpected();
    else if (space < 0) commit = line;
    // A root tree has no path.
    else if (space < line.length - 1) objects.push({ oid: line.slice(0, space), key: line.slice(space + 1), commit });
  }
  return { objects, missing };
}

/** The sizes of the objects that exist and are blobs. */
export function parseSizes(listing: Buffer): Map<string, number> {
  const found = listing.toString("latin1").matchAll(/^([0-9a-f]{40,64}) blob (\d+)$/gm);
  return new Map([...found].map(([, oid = "", size = ""]) => [oid, Number(size)]));
}

/** The objects that `cat-file --batch` printed, by id. @throws SyntaxError */
export function parseObjects(listing: Buffer): Map<string, Buffer> {
  const objects = new Map<string, Buffer>();
  for (let at = 0; at < listing.length; ) {
    const end = listing.indexOf(0x0a, at);
    const [, oid, size] = /^([0-9a-f]{40,64}) blob (\d+)$/.exec(listing.toString("latin1", at, end)) ?? [];
    if (end < 0 || oid === undefined) throw new SyntaxError("unexpected answer of git cat-file");
    const start = end + 1;
    at = start + Number(size) + 1;
    objects.set(oid, listing.subarray(start, at - 1));
  }
  return objects;
}

/** What each line of a listing says; between them stands nothing. */
function lines<T>(listing: Buffer, form: RegExp, read: (line: RegExpExecArray) => T): T[] {
  const text = listing.toString("latin1");
  const found: T[] = [];
  form.lastIndex = 0;
  for (let at = 0; at < text.length; at = form.lastIndex) {
    const line = form.exec(text);
    if (line === null) throw unexpected();
    found.push(read(line));
  }
  return found;
}

function unexpected(): SyntaxError {
  return new SyntaxError("git's listing has an unexpected form");
}
