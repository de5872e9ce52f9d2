import { createHash } from "node:crypto";

// src/model/digest.ts
/** A short digest of a text: the same text has the same one. 64 bits, enough to tell the versions of one file apart. */
function digestOf(text) {
	return createHash("sha256").update(text).digest("hex").slice(0, 16);
}

export { digestOf as t };