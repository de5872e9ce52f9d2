import type { SecretRule } from "../catalog/secret-rule.ts";
import { byteSet } from "./byte-set.ts";

/** Whether a token may begin here: not in the middle of a longer run of its own characters. */
export function hasLeftEdge(bytes: Buffer, start: number, edge: SecretRule["edge"]): boolean {
  return edge === "none" || start < 1 || TOKEN[edge][bytes[start - 1] as number] === 0 || endsEscape(bytes, start);
}

const WORD = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const TOKEN = { word: byteSet(WORD), base64url: byteSet(`${WORD}-_`) };

/** A letter or digit that ends an escape is no part of a token: `\nghp_…`, `%3Dghp_…`, `\u0022ghp_…`, and the `m` of a colour code. */
function endsEscape(bytes: Buffer, start: number): boolean {
  const from = Math.max(0, start - 8);
  let at = start - 1;
  while (at >= from && bytes[at] !== 0x5c && bytes[at] !== 0x25 && bytes[at] !== 0x5b) at--;
  if (at < from) return false;
  const before = bytes.toString("latin1", from, start);
  return /\\[abefnrtv0]$|%[0-9A-Fa-f]{2}$|\\u[0-9A-Fa-f]{4}$|\\x[0-9A-Fa-f]{2}$|\[[0-9;]{0,6}m$/u.test(before);
}
