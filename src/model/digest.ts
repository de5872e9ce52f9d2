import { createHash } from "node:crypto";

/** A short digest of a text: the same text has the same one. 64 bits, enough to tell the versions of one file apart. */
export function digestOf(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 16);
}
