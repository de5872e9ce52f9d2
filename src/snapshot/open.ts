import type { Limits, Snapshot } from "../model/snapshot.ts";
import { takeCommitSnapshot } from "./objects/take.ts";
import { takeSnapshot } from "./take.ts";

/** What a snapshot is taken of. */
export interface Subject {
  /** The folder. */
  readonly root: string;
  /** A commit that is read from the objects; without one the work tree is read. */
  readonly revision?: string | undefined;
}

/**
 * Takes the snapshot of a work tree, or of one commit without its work tree. The caller closes it.
 * @throws UserError where there is nothing to read.
 */
export function openSnapshot({ root, revision }: Subject, limits: Limits, onProgress?: (filesSeen: number) => void): Promise<Snapshot> {
  if (revision !== undefined) return takeCommitSnapshot({ root, revision }, limits, onProgress);
  return takeSnapshot(root, limits, onProgress);
}
