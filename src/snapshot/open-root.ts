import { realpathSync, statSync } from "node:fs";
import { UserError } from "../model/error.ts";
import type { ListFolder } from "./walk.ts";

/**
 * The absolute path of the folder that the user names, links resolved.
 * @throws UserError if it does not exist, is no folder, or cannot be listed.
 */
export function openRoot(root: string, list: ListFolder): Buffer {
  let folder: Buffer;
  try {
    folder = realpathSync.native(root, { encoding: "buffer" });
    if (!statSync(folder).isDirectory()) throw new UserError(`${root} is a file; name the folder of the repository`);
  } catch (error) {
    if (error instanceof UserError) throw error;
    const missing = error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR");
    throw new UserError(
      missing ? `${root} does not exist; name the folder of the repository` : `${root} cannot be opened; check who may read it`,
    );
  }
  try {
    list(folder);
  } catch {
    throw new UserError(`${root} cannot be listed; check who may read it`);
  }
  return folder;
}
