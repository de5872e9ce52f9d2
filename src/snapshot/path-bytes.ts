/**
 * File names are bytes, not text. Inside this room a path is a *byte key*: its bytes as a string with one UTF-16 unit per byte (latin1),
 * relative to the root, with `/`. Comparing two keys with `<` compares their bytes, and no name is lost on the way.
 */
export type ByteKey = string;

// biome-ignore lint/suspicious/noControlCharactersInRegex: the point is to recognise pure ASCII, control characters included
const ASCII = /^[\x00-\x7f]*$/;
const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** The key as text for people and reports: UTF-8 decoded, every byte that is not part of valid UTF-8 as `\xNN`. */
export function displayPath(key: ByteKey): string {
  if (ASCII.test(key)) return key;
  const bytes = Buffer.from(key, "latin1");
  return decode(bytes) ?? decodeInPieces(bytes);
}

/** The key of bytes that came from the file system or from git. */
export function byteKey(bytes: Uint8Array): ByteKey {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
}

/** The byte order of two keys, for `sort`. */
export function compareKeys(a: ByteKey, b: ByteKey): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The scanned folder, as the only way from a key to a path that can be opened. */
export class Root {
  readonly #bytes: Buffer;
  readonly #text: string | null;

  /** @param bytes the absolute path, links resolved, without a slash at the end unless it is the file system's root. */
  constructor(bytes: Buffer) {
    const slash = bytes.at(-1) === 0x2f ? Buffer.alloc(0) : Buffer.from("/");
    this.#bytes = Buffer.concat([bytes, slash]);
    const text = this.#bytes.toString("latin1");
    this.#text = ASCII.test(text) ? text : null;
  }

  /** A path for `node:fs`. A string where that is lossless, which is much cheaper than a Buffer. */
  at(key: ByteKey): string | Buffer {
    if (this.#text !== null && ASCII.test(key)) return this.#text + key;
    return Buffer.concat([this.#bytes, Buffer.from(key, "latin1")]);
  }

  /** A folder below this one, as a root of its own. */
  inside(folder: ByteKey): Root {
    return new Root(this.bytesAt(folder));
  }

  /** The absolute path of a key as bytes. */
  bytesAt(key: ByteKey): Buffer {
    return Buffer.concat([this.#bytes, Buffer.from(key, "latin1")]);
  }

  /** Whether an absolute path (links resolved) is the root or lies in it. */
  holds(absolute: Buffer): boolean {
    const root = this.#bytes;
    const candidate = absolute.at(-1) === 0x2f ? absolute : Buffer.concat([absolute, Buffer.from("/")]);
    return candidate.subarray(0, root.length).equals(root);
  }
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return strict.decode(bytes);
  } catch {
    return undefined;
  }
}

function decodeInPieces(bytes: Buffer): string {
  let text = "";
  for (let at = 0; at < bytes.length; ) {
    const lead = bytes[at] ?? 0;
    const length = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    const piece = decode(bytes.subarray(at, at + length));
    text += piece ?? `\\x${lead.toString(16).padStart(2, "0")}`;
    at += piece === undefined ? 1 : length;
  }
  return text;
}
