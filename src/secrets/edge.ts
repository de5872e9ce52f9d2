import type { SecretRule } from "../catalog/secret-rule.ts";

/** Whether a token may begin here: not in the middle of a longer run of its own characters. */
export function hasLeftEdge(bytes: Buffer, start: number, edge: SecretRule["edge"]): boolean {
  return edge === "none" || !isToken(bytes[start - 1], edge === "base64url") || endsEscape(bytes, start);
}

function isToken(byte: number | undefined, dashes: boolean): boolean {
  if (byte === undefined) return false;
  if ((byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x30 && byte <= 0x39)) return true;
  return dashes && (byte === 0x2d || byte === 0x5f);
}

/** A letter or digit that ends an escape is no part of a token: `\nghp_…`, `%3Dghp_…`, `\u0022ghp_…`, and the `m` of a colour code. */
function endsEscape(bytes: Buffer, start: number): boolean {
  const from = Math.max(0, start - 8);
  let at = start - 1;
  while (at >= from && bytes[at] !== 0x5c && bytes[at] !== 0x25 && bytes[at] !== 0x5b) at--;
  if (at < from) return false;
  const before = bytes.toString("latin1", from, start);
  return /\\[abefnrtv0]$|%[0-9A-Fa-f]{2}$|\\u[0-9A-Fa-f]{4}$|\\x[0-9A-Fa-f]{2}$|\[[0-9;]{0,6}m$/u.test(before);
}
