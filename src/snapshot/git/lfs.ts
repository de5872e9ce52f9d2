import type { Deadline } from "../deadline.ts";
import type { ByteKey, Root } from "../path-bytes.ts";
import { Unreadable } from "../read-file.ts";
import type { Entry } from "../walk.ts";
import { BlobHash } from "./blob-hash.ts";
import { GitFailed } from "./git-failed.ts";
import { type IndexEntry, parseObjects, parseSizes } from "./listings.ts";
import type { SterileGit } from "./sterile-git.ts";

/** A file of the work tree that is not what the index holds. */
export interface Different {
  readonly entry: IndexEntry;
  readonly found: Entry;
}

/** The specification allows a pointer no more than this. https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md */
const POINTER_BYTES = 1024;

/**
 * The files that differ only in that git stores a Git LFS pointer and the work tree holds exactly the content that it names.
 * A file whose content the pointer does not name stays a difference.
 */
export async function lfsContent(
  { root, git, deadline }: { readonly root: Root; readonly git: Pick<SterileGit, "sizes" | "objects">; readonly deadline: Deadline },
  different: readonly Different[],
): Promise<ReadonlySet<ByteKey>> {
  const files = different.filter(({ found }) => found.file.type === "file" && found.size > 0);
  const pointers = await readPointers(git, [...new Set(files.map(({ entry }) => entry.oid))]);
  const blobs = new BlobHash(root, 40, deadline);
  const same = files.filter(({ entry, found }) => {
    const pointer = pointers.get(entry.oid);
    if (pointer === undefined || pointer.size !== found.size) return false;
    try {
      return blobs.sha256(found.key, found) === pointer.sha256;
    } catch (error) {
      if (error instanceof Unreadable) return false;
      throw error;
    }
  });
  return new Set(same.map(({ entry }) => entry.key));
}

interface Pointer {
  readonly sha256: string;
  readonly size: number;
}

async function readPointers(git: Pick<SterileGit, "sizes" | "objects">, oids: readonly string[]): Promise<ReadonlyMap<string, Pointer>> {
  if (oids.length === 0) return new Map();
  try {
    const sizes = parseSizes(await git.sizes(oids));
    const small = oids.filter((oid) => (sizes.get(oid) ?? Number.POSITIVE_INFINITY) <= POINTER_BYTES);
    if (small.length === 0) return new Map();
    const objects = parseObjects(await git.objects(small));
    return new Map([...objects].flatMap(([oid, bytes]) => readPointer(oid, bytes)));
  } catch (error) {
    // Without the stored objects no file is excused: each stays reported as modified.
    if (error instanceof GitFailed || error instanceof SyntaxError) return new Map();
    throw error;
  }
}

const POINTER = "version https://git-lfs.github.com/spec/";

/** Whether these bytes stand for a content that Git LFS keeps elsewhere. */
export function isPointer(bytes: Buffer): boolean {
  return bytes.length <= POINTER_BYTES && bytes.toString("latin1", 0, POINTER.length) === POINTER;
}

function readPointer(oid: string, bytes: Buffer): [string, Pointer][] {
  if (!isPointer(bytes)) return [];
  const text = bytes.toString("latin1");
  const sha256 = /^oid sha256:([0-9a-f]{64})$/m.exec(text)?.[1];
  const size = /^size (\d+)$/m.exec(text)?.[1];
  return sha256 === undefined || size === undefined ? [] : [[oid, { sha256, size: Number(size) }]];
}
