import { lstatSync, readdirSync, type Stats } from "node:fs";
import { resolve } from "node:path";
import type { ByteKey, Root } from "../path-bytes.ts";
import { readTextIfThere, reasonOf, Unreadable } from "../read-file.ts";

/** What is asked of an entry: as `lstat` answers, links are never followed. */
export type FileKind = Pick<Stats, "isFile" | "isDirectory" | "isSymbolicLink" | "mode" | "size">;

/** Where the files of a git directory are read from: a folder, or a commit that holds one. */
export interface GitFiles {
  /** Null where there is nothing of this name. */
  stat(key: ByteKey): FileKind | null;
  /** The names in a folder, sorted, as latin1. @throws Unreadable */
  names(key: ByteKey): readonly string[];
  /** The text of a file as latin1; empty where there is none. @throws Unreadable */
  text(key: ByteKey, max: number): string;
  /** Whether a path, absolute or from the root of the tree, as latin1, leads into the tree. */
  holds(path: string): boolean;
}

/** A folder on disk. */
export class FolderFiles implements GitFiles {
  readonly #root: Root;

  constructor(root: Root) {
    this.#root = root;
  }

  stat(key: ByteKey): FileKind | null {
    try {
      return lstatSync(this.#root.at(key), { throwIfNoEntry: false }) ?? null;
    } catch {
      return null;
    }
  }

  names(key: ByteKey): readonly string[] {
    try {
      return readdirSync(this.#root.at(key), { encoding: "latin1" }).sort();
    } catch (error) {
      throw new Unreadable(reasonOf(error));
    }
  }

  text(key: ByteKey, max: number): string {
    return readTextIfThere(this.#root.at(key), max);
  }

  holds(path: string): boolean {
    const absolute = resolve(this.#root.bytesAt("").toString("latin1"), path);
    return this.#root.holds(Buffer.from(absolute, "latin1"));
  }
}
