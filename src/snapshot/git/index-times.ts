import type { ByteKey } from "../path-bytes.ts";
import type { Entry } from "../walk.ts";

/** What the index remembers of a file from when git last compared it. Times are milliseconds, as `node:fs` makes them of the same nanoseconds. */
export interface RememberedStat {
  readonly ctime: number;
  readonly mtime: number;
  readonly ino: number;
  readonly size: number;
}

/**
 * Reads the stat data of an index of version 2, 3 or 4 (gitformat-index(5)); paths of the unmerged stages are left out.
 * @returns null for anything unexpected: then every file is hashed. The entries themselves are never taken from here but from git.
 */
export function readIndexTimes(index: Buffer, oidBytes: number): Map<ByteKey, RememberedStat> | null {
  try {
    return entries(index, oidBytes);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/**
 * Whether the file is, beyond doubt, the one that git compared: same inode, size, and both times to the quarter of a microsecond (what a number
 * of milliseconds can tell today), none of them as late as the index itself (git's own rule against files that were changed in the very moment in which the index was written).
 *
 * The change time is what carries the weight: no program can set it, so an unpacked archive or a copied folder never matches whatever its
 * index claims. Only a file system image made for the purpose can; what is missed then is that a file differs from the commit, not its content.
 */
export function isUntouched(
  entry: Pick<Entry, "ctime" | "mtime" | "ino" | "size">,
  remembered: RememberedStat | undefined,
  indexTime: number,
): boolean {
  return (
    remembered !== undefined &&
    remembered.ctime === entry.ctime &&
    remembered.mtime === entry.mtime &&
    remembered.ino === entry.ino % 2 ** 32 &&
    remembered.size === entry.size % 2 ** 32 &&
    entry.ctime < indexTime &&
    entry.mtime < indexTime
  );
}

const STAT_BYTES = 40;
const EXTENDED = 0x4000;

function entries(index: Buffer, oidBytes: number): Map<ByteKey, RememberedStat> | null {
  const version = index.readUInt32BE(4);
  if (index.toString("latin1", 0, 4) !== "DIRC" || version < 2 || version > 4) return null;
  const found = new Map<ByteKey, RememberedStat>();
  const count = index.readUInt32BE(8);
  let at = 12;
  let path = "";
  for (let n = 0; n < count; n += 1) {
    const flagsAt = at + STAT_BYTES + oidBytes;
    const flags = index.readUInt16BE(flagsAt);
    const start = flagsAt + (flags & EXTENDED ? 4 : 2);
    const kept = version === 4 ? readOffset(index, start) : { value: path.length, next: start };
    const end = index.indexOf(0, kept.next);
    if (end < 0 || kept.value > path.length) return null;
    path = path.slice(0, path.length - kept.value) + index.toString("latin1", kept.next, end);
    if ((flags & 0x3000) === 0) {
      found.set(path, {
        ctime: time(index, at),
        mtime: time(index, at + 8),
        ino: index.readUInt32BE(at + 20),
        size: index.readUInt32BE(at + 36),
      });
    }
    // Versions 2 and 3 pad every entry with one to eight NULs to a multiple of eight bytes.
    at = version === 4 ? end + 1 : at + (Math.floor((end - at) / 8) + 1) * 8;
  }
  return found;
}

function time(index: Buffer, at: number): number {
  return index.readUInt32BE(at) * 1000 + index.readUInt32BE(at + 4) / 1_000_000;
}

/** The number of bytes that version 4 takes off the end of the path before: git's offset encoding, seven bits a byte, plus one per carry. */
function readOffset(index: Buffer, start: number): { readonly value: number; readonly next: number } {
  let at = start;
  let byte = index.readUInt8(at);
  let value = byte & 0x7f;
  while (byte & 0x80) {
    at += 1;
    byte = index.readUInt8(at);
    value = (value + 1) * 128 + (byte & 0x7f);
  }
  return { value, next: at + 1 };
}
