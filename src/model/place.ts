/** A stretch of one file of the snapshot. Lines and columns count from 1, columns in UTF-16 units, as SARIF and editors do. */
export interface Place {
  /** Path from the repository root, always with `/`; bytes that are not UTF-8 stand as `\xNN`. */
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  /** The column after the last character. */
  readonly endColumn: number;
}

/** What a reader can go and look at: the place, the words that stand there, and why it matters. */
export interface Location extends Place {
  /** One line of the source, secrets masked, at most 200 characters. Untrusted text: every renderer escapes it. */
  readonly excerpt?: string;
  /** Why this place matters, as a clause: "runs on every install". */
  readonly note?: string;
}

/** The place of a whole file, for facts that have no line of their own. */
export function wholeFile(path: string): Place {
  return { path, line: 1, column: 1, endLine: 1, endColumn: 1 };
}
