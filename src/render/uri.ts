/**
 * A path of the report as a relative URI reference: its bytes in percent encoding, but for letters, digits and `-._~/`. What stands as `\xNN` for a byte
 * that is not UTF-8 becomes that byte again, so that the reference names the file. (A name that spells such a backslash itself names the same; it takes
 * a name that was made for it.)
 */
export function toUriReference(path: string): string {
  const encoded = path
    .split(RAW_BYTE)
    .map((part, i) => (i % 2 === 1 ? `%${part.toUpperCase()}` : encode(part)))
    .join("");
  // An empty reference names no file, and one that begins with a slash leaves the tree.
  return encoded === "" ? "." : encoded.replace(/^\/+/u, (slashes) => "%2F".repeat(slashes.length));
}

/** Bytes below 0x80 are always UTF-8 and never spelled. */
const RAW_BYTE = /\\x([89a-f][0-9a-f])/u;

function encode(text: string): string {
  return Array.from(new TextEncoder().encode(text), (byte) => {
    const character = String.fromCharCode(byte);
    return /[A-Za-z0-9._~/-]/u.test(character) ? character : `%${byte.toString(16).toUpperCase().padStart(2, "0")}`;
  }).join("");
}
