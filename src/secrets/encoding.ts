/** A file's bytes in the one encoding that the core works on. */
export interface Source {
  /** UTF-8, or whatever bytes there were; without a byte order mark. */
  readonly bytes: Buffer;
  /** Neither text in UTF-8 nor in UTF-16. */
  readonly binary: boolean;
}

/** As git and ripgrep do: a NUL near the start makes a file binary. */
const SNIFFED = 8192;

/**
 * Tells text from binary and brings UTF-16 to UTF-8.
 *
 * Bytes that are not valid UTF-8 stay what they are and decode to U+FFFD, as they do in the agents that read the same file: another
 * reading (Latin-1) of the whole file because of one bad byte would hide from us the characters that an agent is shown.
 */
export function readSource(bytes: Buffer): Source {
  const encoding = encodingOf(bytes);
  return { bytes: decode(bytes.subarray(encoding.skip), encoding), binary: encoding.binary };
}

/** How a file is written, as its first bytes tell. */
export interface Encoding {
  readonly binary: boolean;
  /** The order of bytes in UTF-16; undefined in all else. */
  readonly wide?: "little-endian" | "big-endian";
  /** Bytes of the mark at the start. */
  readonly skip: number;
}

/** Tells the encoding of a file from its start. */
export function encodingOf(bytes: Buffer): Encoding {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { binary: hasNul(bytes), skip: 3 };
  const wide = utf16(bytes);
  if (wide === undefined) return { binary: hasNul(bytes), skip: 0 };
  return { binary: false, wide: wide.bigEndian ? "big-endian" : "little-endian", skip: wide.skip };
}

/** Bytes of a file, without its mark, in UTF-8; those that are not in UTF-16 come back as they are. */
export function decode(bytes: Buffer, { wide }: Encoding): Buffer {
  if (wide === undefined) return bytes;
  const even = bytes.subarray(0, bytes.length - (bytes.length % 2));
  const little = wide === "big-endian" ? Buffer.from(even).swap16() : even;
  return Buffer.from(little.toString("utf16le"), "utf8");
}

function hasNul(bytes: Buffer): boolean {
  return bytes.subarray(0, SNIFFED).includes(0);
}

/** UTF-16 by its byte order mark, or by ASCII text whose every other byte is NUL. */
function utf16(bytes: Buffer): { bigEndian: boolean; skip: number } | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { bigEndian: false, skip: 2 };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { bigEndian: true, skip: 2 };
  const pairs = Math.min(bytes.length, 128) >> 1;
  if (pairs < 4) return undefined;
  let even = 0;
  let odd = 0;
  for (let pair = 0; pair < pairs; pair++) {
    if (bytes[pair * 2] === 0) even++;
    if (bytes[pair * 2 + 1] === 0) odd++;
  }
  if (even === 0 && odd > pairs * 0.8) return { bigEndian: false, skip: 0 };
  if (odd === 0 && even > pairs * 0.8) return { bigEndian: true, skip: 0 };
  return undefined;
}
