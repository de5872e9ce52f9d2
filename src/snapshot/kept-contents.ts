import type { ByteKey } from "./path-bytes.ts";

/**
 * Contents that were read to be compared with the commit, until the scan asks for them: opening every file of a tree a second time takes
 * longer than all that is done with most of them.
 */
export class KeptContents {
  readonly #kept = new Map<ByteKey, Buffer>();

  keep(key: ByteKey, bytes: Buffer): void {
    this.#kept.set(key, bytes);
  }

  /** The contents, which are then the caller's: undefined where they were not kept, or were taken before. */
  take(key: ByteKey): Buffer | undefined {
    const bytes = this.#kept.get(key);
    if (bytes !== undefined) this.#kept.delete(key);
    return bytes;
  }
}
