/**
 * Something that was not read or not understood. A scan with a gap is incomplete and never clean:
 * a hostile repository must not be able to hide a file by making it unreadable.
 */
export interface Gap {
  /** Path from the repository root, or `.git` for facts that git would have given. */
  readonly path: string;
  /** What is missing and why, in words without a machine path: "larger than 16 MiB". */
  readonly reason: string;
}
