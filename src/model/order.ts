/** Orders strings by their UTF-8 bytes, so that reports are the same in every locale. */
export function byBytes(a: string, b: string): number {
  if (a === b) return 0;
  // UTF-16 order and byte order differ only where surrogates meet the private use area and beyond.
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
