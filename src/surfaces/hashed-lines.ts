import type { Place } from "../model/place.ts";
import { type LineHash, lineHashes } from "../parse/line-hash.ts";

/**
 * The hashes by which code scanning knows lines again. They are made of masked text: 64 bits of an unkeyed, linear hash would give a short secret
 * away, and a secret that is exchanged for another of the same length stays the same alert. Where masking changed nothing they are what code scanning
 * itself would work out.
 */
export class HashedLines {
  readonly #texts: ReadonlyMap<string, string>;
  readonly #ofSecrets = new Map<string, ReadonlyMap<number, LineHash>>();

  /** @param texts the texts that are kept to be quoted, masked; they may still be added to. */
  constructor(texts: ReadonlyMap<string, string>) {
    this.#texts = texts;
  }

  /** Takes the hashes of the lines of a file's secrets, for its text may not be kept. */
  add(path: string, lines: ReadonlyMap<number, LineHash>): void {
    if (lines.size > 0) this.#ofSecrets.set(path, lines);
  }

  /**
   * The hash of the line of each place; undefined where no text is known, and where the line holds what was found to be a secret only elsewhere,
   * which `hide` knows.
   */
  async at(places: readonly Place[], hide: (texts: readonly string[]) => Promise<readonly string[]>): Promise<(string | undefined)[]> {
    const lines = new Map<string, Set<number>>();
    for (const { path, line } of places) lines.set(path, (lines.get(path) ?? new Set<number>()).add(line));
    const hashes = new Map(
      [...lines].map(([path, wanted]) => {
        const text = this.#texts.get(path);
        return [path, text === undefined ? this.#ofSecrets.get(path) : lineHashes(text, wanted)] as const;
      }),
    );
    const found = places.map(({ path, line }) => hashes.get(path)?.get(line));
    const hidden = await hide(found.map((one) => one?.of ?? ""));
    return found.map((one, index) => (one === undefined || hidden[index] !== one.of ? undefined : one.hash));
  }
}
