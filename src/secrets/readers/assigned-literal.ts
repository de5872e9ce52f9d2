import { afterOperator, documents, endOfName, isPublicName, isSecretTail } from "../assignment.ts";
import type { Reader } from "../match.ts";
import { isOpaque } from "../opaque.ts";
import { isPlaceholder } from "../placeholder.ts";

// The one generic rule, and a narrow one: it wants a name that says "secret", an assignment, and a value that nobody would write as a word.
// Everything is read byte by byte in a few hundred bytes, for its anchors are the commonest of all.

/** A client token makes a request idempotent or stands in a web page; a client secret is another matter. */
const PUBLIC_TOKEN = /client[_.-]?$/iu;
/** Names that say that the value is made up. It may still open a test system. */
const TEST_NAME = /(?:test|example|sample|dummy|fake|mock|stub|expected)[A-Za-z0-9_.-]{0,24}$/iu;

/** Reads `name = "value"` and its like around a name such as `password`, `client_secret`, `API_KEY`. */
export const assignedLiteral: Reader = ({ bytes, window, start, end }) => {
  const nameEnd = endOfName(bytes, end);
  if (nameEnd === -1) return undefined;
  const value = afterOperator(bytes, nameEnd);
  if (value === undefined || "before" in value) return value;
  const text = window.text(value.start, value.end);
  const anchor = window.text(start, end).toLowerCase();
  if (!isOpaque(text, 256, anchor.startsWith("pass"))) return undefined;
  const before = window.text(Math.max(0, start - 32), start);
  if (!isSecretTail(window.text(end, nameEnd)) || isPublicName(before)) return undefined;
  if (anchor === "token" && PUBLIC_TOKEN.test(before)) return undefined;
  return {
    start: value.start,
    end: value.end,
    value: text,
    example: isPlaceholder(text),
    ...((TEST_NAME.test(before) || documents(bytes, start) || isSearchKey(bytes, start, value.end)) && { atMost: "low" as const }),
  };
};

/** The key with which a web page searches its own index is public by design: `{ appId, apiKey, indexName }`. */
function isSearchKey(bytes: Buffer, start: number, end: number): boolean {
  return bytes.subarray(Math.max(0, start - 120), Math.min(bytes.length, end + 120)).includes("indexName");
}
