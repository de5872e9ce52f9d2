import { closeSync, constants, fstatSync, openSync, readSync, type Stats } from "node:fs";
import type { Part } from "../model/snapshot.ts";
import { table } from "../model/table.ts";

/** Why a file could not be read, in words without a machine path. */
export class Unreadable extends Error {
  override readonly name = "Unreadable";
  /** True where the file is simply not there. */
  readonly missing: boolean;

  constructor(reason: string, missing = false) {
    super(reason);
    this.missing = missing;
  }
}

/** A file's identity, taken when it was first seen: whoever opens it later must meet the same file. */
export interface Identity {
  readonly dev: number;
  readonly ino: number;
  readonly size: number;
}

// Windows has neither flag; there the identity comparison alone guards against a swapped file.
const FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

const REASONS: Readonly<Record<string, string>> = table({
  EACCES: "permission denied",
  EPERM: "permission denied",
  ENOENT: "vanished while the tree was read",
  ENOTDIR: "vanished while the tree was read",
  ELOOP: "a link stands where a file was expected",
  ENXIO: "not a regular file",
  ENAMETOOLONG: "its path is too long for this system",
});

/** The reason in words for what `node:fs` threw. Anything else is a mistake of this program and is thrown on. */
export function reasonOf(error: unknown): string {
  if (error instanceof Unreadable) return error.message;
  if (!(error instanceof Error) || !("code" in error)) throw error;
  const code = String(error.code);
  return REASONS[code] ?? `could not be read (${code})`;
}

/** "16 MiB", "4 GiB", "300 bytes": a limit in words. */
export function sizeInWords(bytes: number): string {
  const units = ["bytes", "KiB", "MiB", "GiB", "TiB"];
  let unit = 0;
  let value = bytes;
  while (value >= 1024 && value % 1024 === 0 && unit < units.length - 1) {
    value /= 1024;
    unit += 1;
  }
  return `${value} ${units[unit] ?? "bytes"}`;
}

/**
 * Opens a file for reading without following a link in its last component and without blocking on a FIFO, makes sure that it is
 * a regular file, and hands its descriptor to `use`.
 * @throws Unreadable
 */
function withRegularFile<T>(path: string | Buffer, use: (fd: number, stat: Stats) => T): T {
  const fd = openRegular(path);
  try {
    const stat = fstatSync(fd);
    if (!stat.isFile()) throw new Unreadable("not a regular file");
    return use(fd, stat);
  } catch (error) {
    throw error instanceof Unreadable ? error : new Unreadable(reasonOf(error));
  } finally {
    closeSync(fd);
  }
}

function openRegular(path: string | Buffer): number {
  try {
    return openSync(path, FLAGS);
  } catch (error) {
    throw new Unreadable(reasonOf(error), isMissing(error));
  }
}

/**
 * A whole file in a buffer of its own.
 * @throws Unreadable, also for a file above `max` bytes.
 */
export function readRegular(path: string | Buffer, max: number): Buffer {
  return withRegularFile(path, (fd, stat) => {
    if (stat.size > max) throw new Unreadable(`larger than ${sizeInWords(max)}`);
    const bytes = Buffer.allocUnsafe(stat.size);
    return bytes.subarray(0, fill(fd, bytes, 0, stat.size));
  });
}

/** The text of a small file as latin1, so that no byte is lost; empty if there is none. @throws Unreadable */
export function readTextIfThere(path: string | Buffer, max: number): string {
  try {
    return readRegular(path, max).toString("latin1");
  } catch (error) {
    if (error instanceof Unreadable && error.missing) return "";
    throw error;
  }
}

/** Bytes that stay free before the content, so that git's object header can be put there without a copy. */
const HEADROOM = 32;

/** Bytes that are allotted at once where contents are kept. */
const KEPT_CHUNK = 4 * 1024 * 1024;

/** Reads many files into one growing buffer: what it returned last is overwritten by the next call, unless it was kept. */
export class FileReader {
  #buffer = Buffer.allocUnsafeSlow(256 * 1024);
  /** Where the next file goes; what stands before was kept. */
  #at = 0;
  #size = 0;

  /**
   * The content of the file that was seen as `expected`.
   * @throws Unreadable if it is gone, is another file by now, changed its size, or is larger than `max` bytes.
   */
  read(path: string | Buffer, expected: Identity, max: number): Buffer {
    if (expected.size > max) throw new Unreadable(`larger than ${sizeInWords(max)}`);
    return withRegularFile(path, (fd, stat) => {
      // A link that replaced a parent folder leads to another file: O_NOFOLLOW guards the last component only.
      if (stat.ino !== expected.ino || stat.dev !== expected.dev || stat.size !== expected.size) throw changed();
      this.#makeRoom(HEADROOM + stat.size);
      const start = this.#at + HEADROOM;
      if (fill(fd, this.#buffer, start, stat.size) !== stat.size) throw changed();
      this.#size = stat.size;
      return this.#buffer.subarray(start, start + stat.size);
    });
  }

  /** The bytes that `read` returned last, with `header` put directly before them. */
  withHeader(header: string): Buffer {
    const start = this.#at + HEADROOM - header.length;
    this.#buffer.write(header, start, "latin1");
    return this.#buffer.subarray(start, this.#at + HEADROOM + this.#size);
  }

  /** Leaves the bytes that `read` returned last to the caller. */
  keep(): void {
    this.#at += HEADROOM + this.#size;
    this.#size = 0;
  }

  #makeRoom(size: number): void {
    if (this.#at + size <= this.#buffer.length) return;
    this.#buffer = Buffer.allocUnsafeSlow(this.#at === 0 ? 2 ** Math.ceil(Math.log2(size)) : Math.max(KEPT_CHUNK, size));
    this.#at = 0;
  }
}

/** Reads a file of any size piece by piece. @throws Unreadable */
export function readInPieces(path: string | Buffer, expected: Identity, each: (piece: Buffer) => void): void {
  withRegularFile(path, (fd, stat) => {
    if (stat.ino !== expected.ino || stat.dev !== expected.dev || stat.size !== expected.size) throw changed();
    const piece = Buffer.allocUnsafe(1024 * 1024);
    for (let left = stat.size; left > 0; ) {
      const read = fill(fd, piece, 0, Math.min(left, piece.length));
      if (read === 0) throw changed();
      each(piece.subarray(0, read));
      left -= read;
    }
  });
}

/** Bytes of a part, and those that it shows of its neighbours: more than the longest secret and what must stand near it. */
const PART = 16 * 1024 * 1024;
const MARGIN = 64 * 1024;

/** Reads a file of any size in parts that overlap, into one buffer that is reused. @throws Unreadable, also after some parts. */
export function* readParts(path: string | Buffer, expected: Identity): Generator<{ readonly bytes: Buffer; readonly part: Part }> {
  const fd = openRegular(path);
  try {
    const stat = fstatSync(fd);
    const { dev, ino, size } = stat;
    if (!stat.isFile() || ino !== expected.ino || dev !== expected.dev || size !== expected.size) throw changed();
    const buffer = Buffer.allocUnsafe(Math.min(size, PART + 2 * MARGIN));
    for (let from = 0; from < size; from += PART) {
      const start = Math.max(0, from - MARGIN);
      const end = Math.min(size, from + PART + MARGIN);
      if (fill(fd, buffer, 0, end - start, start) !== end - start) throw changed();
      const last = from + PART >= size;
      const part = { before: from - start, behind: last ? 0 : end - from - PART, first: from === 0, last };
      yield { bytes: buffer.subarray(0, end - start), part };
    }
  } catch (error) {
    throw error instanceof Unreadable ? error : new Unreadable(reasonOf(error));
  } finally {
    closeSync(fd);
  }
}

function changed(): Unreadable {
  return new Unreadable("changed while the tree was read");
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR");
}

/** @param position in the file; null goes on where the last call ended. */
function fill(fd: number, into: Buffer, at: number, length: number, position: number | null = null): number {
  let done = 0;
  while (done < length) {
    const read = readSync(fd, into, at + done, length - done, position === null ? null : position + done);
    if (read === 0) break;
    done += read;
  }
  return done;
}
