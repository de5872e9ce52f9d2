import { createHash, type Hash, hash } from "node:crypto";
import type { Deadline } from "../deadline.ts";
import type { KeptContents } from "../kept-contents.ts";
import type { ByteKey, Root } from "../path-bytes.ts";
import { FileReader, type Identity, readInPieces, Unreadable } from "../read-file.ts";

/** git's two kinds of object id, told apart by their length. */
type Algorithm = "sha1" | "sha256";

/** Files above this are hashed piece by piece. They are then compared as they are: no second look with other line ends. */
const WHOLE_FILE_BYTES = 16 * 1024 * 1024;

/** The object ids that git would give to files of the work tree, computed without git, so that no filter of the repository runs. */
export class BlobHash {
  readonly #root: Root;
  readonly #algorithm: Algorithm;
  readonly #reader = new FileReader();

  readonly #deadline: Deadline;
  readonly #kept: KeptContents | undefined;

  /** @param kept gets the contents of the files that `matches` reads. */
  constructor(root: Root, oidLength: number, deadline: Deadline, kept?: KeptContents) {
    this.#root = root;
    this.#deadline = deadline;
    this.#kept = kept;
    this.#algorithm = oidLength === 64 ? "sha256" : "sha1";
  }

  /** The id of these bytes as a blob. */
  ofBytes(bytes: Buffer): string {
    return createHash(this.#algorithm).update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
  }

  /**
   * Whether a file is the blob `oid`, either as it is, or after undoing what git itself does on checkout: CRLF line ends (`eol`, `text`,
   * `core.autocrlf`) and expanded `$Id$` keywords (`ident`). Such a difference is not a change.
   * @throws Unreadable
   */
  matches(key: ByteKey, identity: Identity, oid: string): boolean {
    const path = this.#root.at(key);
    if (identity.size > WHOLE_FILE_BYTES) {
      const digest = createHash(this.#algorithm).update(`blob ${identity.size}\0`);
      this.#feed(digest, path, identity);
      return digest.digest("hex") === oid;
    }
    const bytes = this.#reader.read(path, identity, WHOLE_FILE_BYTES);
    const digest = hash(this.#algorithm, this.#reader.withHeader(`blob ${bytes.length}\0`), "hex");
    if (this.#kept !== undefined) {
      this.#kept.keep(key, bytes);
      this.#reader.keep();
    }
    if (digest === oid) return true;
    const stored = asStored(bytes);
    return stored !== null && this.ofBytes(stored) === oid;
  }

  /** SHA-256 of a file's bytes, as LFS pointers name it. @throws Unreadable */
  sha256(key: ByteKey, identity: Identity): string {
    const digest = createHash("sha256");
    this.#feed(digest, this.#root.at(key), identity);
    return digest.digest("hex");
  }

  #feed(digest: Hash, path: string | Buffer, identity: Identity): void {
    readInPieces(path, identity, (piece) => {
      if (this.#deadline.passed()) throw new Unreadable("time ran out");
      digest.update(piece);
    });
  }
}

/** The bytes as git would store them if its own conversions applied; null where they would change nothing. */
function asStored(bytes: Buffer): Buffer | null {
  if (!bytes.includes("\r\n") && !bytes.includes("$Id:")) return null;
  const text = bytes.toString("latin1");
  const stored = text.replaceAll("\r\n", "\n").replace(/\$Id:[^$\n]*\$/g, "$$Id$$");
  return stored === text ? null : Buffer.from(stored, "latin1");
}
