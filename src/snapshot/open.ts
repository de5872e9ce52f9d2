import { type Address, isAddress, readAddress } from "../model/address.ts";
import type { Limits, Snapshot } from "../model/snapshot.ts";
import { asCommit } from "./as-commit.ts";
import { cloneRepository } from "./clone/clone.ts";
import { isOnlyBareRepository } from "./git/git-folder.ts";
import { takeCommitSnapshot } from "./objects/take.ts";
import { openRoot } from "./open-root.ts";
import { Root } from "./path-bytes.ts";
import { takeSnapshot } from "./take.ts";
import { listFolder } from "./walk.ts";

/** What a snapshot is taken of. */
export interface Subject {
  /** A folder, a bare repository, or a repository's address. */
  readonly root: string;
  /** A commit that is read from the objects; without one a folder's work tree is read, and of what has none the commit that HEAD names. */
  readonly revision?: string | undefined;
  /** Whether the history will be asked for: a repository is then fetched with all its branches and tags. */
  readonly history?: boolean | undefined;
  /** Whether the work tree is taken as the commit that it would make. */
  readonly committable?: boolean | undefined;
}

/** Who is told how far it is. */
export interface Progress {
  /** About every thousandth file. */
  readonly onProgress?: ((filesSeen: number) => void) | undefined;
  /** Per cent of a repository that is fetched. */
  readonly onFetch?: ((percent: number) => void) | undefined;
}

/**
 * Takes the snapshot of a work tree, of one commit without its work tree, or of a repository elsewhere, which is fetched into a temporary folder
 * and read from its objects. The caller closes it.
 * @throws UserError where there is nothing to read, ReadingFailed where it could not be fetched.
 */
export async function openSnapshot(subject: Subject, limits: Limits, progress: Progress = {}): Promise<Snapshot> {
  const { root, revision, committable } = subject;
  if (isAddress(root)) return await openAddress(readAddress(root), subject, limits, progress);
  if (revision !== undefined) return await takeCommitSnapshot({ root, revision }, limits, progress.onProgress);
  if (isOnlyBareRepository(new Root(openRoot(root, listFolder))))
    return await takeCommitSnapshot({ root, revision: "HEAD" }, limits, progress.onProgress);
  const tree = await takeSnapshot(root, limits, progress.onProgress);
  return committable ? asCommit(tree) : tree;
}

async function openAddress(address: Address, { revision, history }: Subject, limits: Limits, progress: Progress): Promise<Snapshot> {
  const wanted = { revision: revision ?? "HEAD", fetchedAs: address.name };
  // The objects of a folder of this machine can be read where they are: no git is started inside of a repository that nobody has looked at.
  if (address.path !== undefined) return await takeCommitSnapshot({ root: address.path, ...wanted }, limits, progress.onProgress);
  const everything = history === true || revision !== undefined;
  const folder = await cloneRepository({ address, everything, onProgress: progress.onFetch });
  try {
    const snapshot = await takeCommitSnapshot({ root: folder.path, ...wanted }, limits, progress.onProgress);
    return closingWith(snapshot, () => folder.remove());
  } catch (error) {
    folder.remove();
    throw error;
  }
}

/** The same snapshot, with something more to do when it is closed. */
function closingWith(snapshot: Snapshot, also: () => void): Snapshot {
  const close = snapshot.close.bind(snapshot);
  return Object.assign(snapshot, {
    close: () => {
      close();
      also();
    },
  });
}
