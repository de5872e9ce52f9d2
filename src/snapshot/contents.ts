import type { Limits, Part, SnapshotFile } from "../model/snapshot.ts";
import type { Gaps } from "./gaps.ts";
import type { KeptContents } from "./kept-contents.ts";
import type { Root } from "./path-bytes.ts";
import { FileReader, readParts, sizeInWords, Unreadable } from "./read-file.ts";
import type { Entry } from "./walk.ts";

/** What reading needs to know. */
export interface ContentSource {
  readonly root: Root;
  readonly entries: readonly Entry[];
  readonly kept: KeptContents;
  readonly limits: Limits;
  /** Milliseconds that reading itself may take; what the caller does between two files is not counted. */
  readonly readingMs: number;
  readonly gaps: Gaps;
}

interface Content {
  readonly file: SnapshotFile;
  readonly bytes: Buffer;
  readonly part?: Part;
}

/**
 * Reads the regular files one after the other into one buffer. Synchronous on purpose: a pending asynchronous read on a FIFO or a dead network
 * drive keeps a process alive even past `process.exit`, and four plain system calls per file are also the fastest way.
 */
export async function* readContents(source: ContentSource): AsyncGenerator<Content> {
  const { root, entries, kept, limits, gaps } = source;
  const reader = new FileReader();
  let bytesLeft = limits.totalBytes;
  let msLeft = source.readingMs;
  for (const entry of entries) {
    const { file } = entry;
    if (file.type !== "file" || !file.content) continue;
    if (file.size > limits.partedBytes) {
      gaps.add(file.path, `larger than ${sizeInWords(limits.partedBytes)}`);
      continue;
    }
    if (file.size > bytesLeft) {
      gaps.add(file.path, `more than ${sizeInWords(limits.totalBytes)} in all; from here on no content was read`);
      return;
    }
    if (msLeft < 0) {
      gaps.add(file.path, "time ran out while contents were read; from here on none was read");
      return;
    }
    if (file.size > limits.fileBytes) {
      try {
        for (const { bytes, part } of readParts(root.at(entry.key), entry)) yield { file, bytes, part };
      } catch (error) {
        if (!(error instanceof Unreadable)) throw error;
        gaps.add(file.path, error.message);
      }
      bytesLeft -= file.size;
      continue;
    }
    const started = performance.now();
    let bytes: Buffer;
    try {
      bytes = kept.take(entry.key) ?? reader.read(root.at(entry.key), entry, limits.fileBytes);
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      gaps.add(file.path, error.message);
      continue;
    } finally {
      msLeft -= performance.now() - started;
    }
    bytesLeft -= bytes.length;
    yield { file, bytes };
  }
}
