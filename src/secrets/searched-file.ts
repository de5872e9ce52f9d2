import type { Gap } from "../model/gap.ts";
import type { Secret, ToldContent } from "../model/secret.ts";
import { type LineHash, lineHashes } from "../parse/line-hash.ts";
import type { ScannedFile } from "./scan.ts";

/** What is told of a file, also by one thread to another: facts, gaps, and the hashes of masked lines. */
export interface SearchedFile {
  readonly path: string;
  readonly secrets: readonly Secret[];
  readonly gaps: readonly Gap[];
  readonly told: ToldContent | undefined;
  /** Code scanning's hashes of the lines on which secrets stand, made of masked text; none of a binary file, or of one that was read in parts. */
  readonly lines: ReadonlyMap<number, LineHash>;
}

const NO_LINES: ReadonlyMap<number, LineHash> = new Map();

/** What is told of a scanned file; before the next one is scanned, for its text is asked for. */
export function searchedFile(path: string, scanned: ScannedFile): SearchedFile {
  const { secrets, gaps, told, binary } = scanned;
  const lines = secrets.length === 0 || binary ? NO_LINES : lineHashes(scanned.text(), new Set(secrets.map(({ at }) => at.line)));
  return { path, secrets, gaps, told, lines };
}
