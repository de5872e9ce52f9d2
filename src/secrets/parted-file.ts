import type { Gap } from "../model/gap.ts";
import type { Secret, ToldContent } from "../model/secret.ts";
import type { Part, SnapshotFile } from "../model/snapshot.ts";
import type { ContentTeller } from "./contents.ts";
import { decode, type Encoding, encodingOf, type Source } from "./encoding.ts";
import type { Finder } from "./finder.ts";
import { byWeight } from "./judge.ts";
import { Mask, type Origin, Places } from "./mask.ts";
import { gapsOf, MOST_LISTED, Sight } from "./sight.ts";

/** What is to be known of a file besides its bytes. */
interface Known {
  readonly file: Pick<SnapshotFile, "path" | "tracked" | "ignored">;
  readonly inTests: boolean;
  /** Of the fingerprints. */
  readonly key: Buffer;
  /** Takes the values that are found, for the last net. */
  readonly values: Map<string, number>;
  readonly contents: ContentTeller;
}

/**
 * A file that is looked through in parts, which overlap: a secret belongs to the part in which it begins, and is whole in it. Lines, columns
 * and the count of places go on from part to part, so that the result is that of the whole file. Budgets count for each part.
 */
export class PartedFile {
  readonly #finder: Finder;
  readonly #known: Known;
  readonly #ordinals = new Map<string, number>();
  #encoding: Encoding = { binary: false, skip: 0 };
  #reached: Omit<Origin, "offset"> = { line: 1, column: 1 };
  #secrets: Secret[] = [];
  #omitted = 0;
  readonly #gaps = new Map<string, Gap>();
  #told: ToldContent | undefined;

  constructor(finder: Finder, known: Known) {
    this.#finder = finder;
    this.#known = known;
  }

  /** Looks through the next part. */
  scan(bytes: Buffer, part: Part): void {
    if (part.first) this.#encoding = encodingOf(bytes);
    const { source, from, until } = this.#read(bytes, part);
    const { file, inTests, key, values, contents } = this.#known;
    // What is real weighs more than a sample, wherever it stands.
    if (this.#told === undefined || this.#told.sample) this.#told = contents.tell(file.path, source, !part.first) ?? this.#told;
    const findings = this.#finder.find(source);
    const origin = { ...this.#reached, offset: from };
    // What ran out behind the part is the next one's.
    for (const gap of gapsOf(
      file.path,
      findings.exhausted.filter(({ at }) => at < until),
    ))
      this.#gaps.set(gap.reason, gap);
    if (findings.found.length > 0) {
      const sight = new Sight(source, findings, values);
      const listed = sight.list(file, inTests, key, { from: origin, until, ordinals: this.#ordinals });
      for (const { more = 0, ...secret } of listed) {
        this.#secrets.push(secret);
        this.#omitted += more;
      }
      this.#shorten();
    }
    this.#reached = new Places(source.bytes, new Mask(source.bytes, []), origin).originAt(until);
  }

  /** All that was found. */
  finish(): { readonly secrets: readonly Secret[]; readonly gaps: readonly Gap[]; readonly told: ToldContent | undefined } {
    const least = this.#secrets.toSorted(byWeight).at(-1);
    const secrets = this.#secrets.map((secret) => (secret === least && this.#omitted > 0 ? { ...secret, more: this.#omitted } : secret));
    return { secrets, gaps: [...this.#gaps.values()], told: this.#told };
  }

  /** Keeps the weightiest, in the order of their places. */
  #shorten(): void {
    if (this.#secrets.length <= MOST_LISTED) return;
    const kept = new Set(this.#secrets.toSorted(byWeight).slice(0, MOST_LISTED));
    this.#omitted += this.#secrets.length - MOST_LISTED;
    this.#secrets = this.#secrets.filter((secret) => kept.has(secret));
  }

  /** The part in UTF-8, and where in it that begins and ends which is its own. */
  #read(bytes: Buffer, { before, behind, first }: Part): { readonly source: Source; readonly from: number; readonly until: number } {
    const encoding = this.#encoding;
    const skip = first ? encoding.skip : 0;
    const text = decode(bytes.subarray(skip), encoding);
    const source = { bytes: text, binary: encoding.binary };
    if (encoding.wide === undefined) {
      return { source, from: characterAt(text, before), until: characterAt(text, bytes.length - behind - skip) };
    }
    // Lengths in another encoding are known only when it is decoded.
    const ahead = decode(bytes.subarray(skip, before), encoding).length;
    const own = decode(bytes.subarray(Math.max(skip, before), bytes.length - behind), encoding).length;
    return { source, from: characterAt(text, ahead), until: characterAt(text, ahead + own) };
  }
}

/** The first character that begins at an offset or behind it. */
function characterAt(bytes: Buffer, offset: number): number {
  let at = Math.min(offset, bytes.length);
  while (at < bytes.length && ((bytes[at] ?? 0) & 0xc0) === 0x80) at++;
  return at;
}
