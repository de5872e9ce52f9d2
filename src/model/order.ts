/** Orders strings by their UTF-8 bytes, so that reports are the same in every locale. */
export function byBytes(a: string, b: string): number {
  if (a === b) return 0;
  let at = 0;
  while (at < a.length && at < b.length && a.charCodeAt(at) === b.charCodeAt(at)) at++;
  const [first, second] = [a.charCodeAt(at), b.charCodeAt(at)];
  // UTF-16 order and byte order differ only where surrogates meet the private use area and beyond.
  if (first >= 0xd800 || second >= 0xd800) return Buffer.compare(Buffer.from(a), Buffer.from(b));
  return at === a.length || first < second ? -1 : 1;
}
