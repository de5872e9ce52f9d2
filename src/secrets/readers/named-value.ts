import { writeOut } from "../../catalog/bounded-pattern.ts";
import type { SecretRule } from "../../catalog/secret-rule.ts";
import { afterOperator, isOption, isPublicName, namesOther } from "../assignment.ts";
import type { Reader } from "../match.ts";
import { looksDrawn } from "../opaque.ts";
import { isPlaceholder } from "../placeholder.ts";
import { entropy } from "../randomness.ts";

/** Most of the name that is read on either side of the vendor's. */
const NAME = 40;
/** A vendor's name alone says nothing: `datadog_version`. One of these words must stand in the name as well. */
const SECRET_WORD = /key|token|secret|pass|auth|cred|pwd|private|access|api|login|licen[sc]e|sign|dsn|bearer|sid|pat\b|jwt/iu;

/**
 * Reads what is assigned to a name that holds a vendor's (`ACME_API_KEY`, `acme.client.secret`, `Acme API key: …`), where the whole of it has the
 * shape that the rule gives. Keys of these vendors have no mark of their own, so name, shape and randomness must all agree.
 */
export function namedValue({ value: shape = "", entropy: floor }: SecretRule): Reader {
  let pattern: RegExp | undefined;
  return ({ bytes, window, start, end }) => {
    if (runsOn(bytes, start)) return undefined;
    const nameEnd = endOfName(bytes, end);
    const value = afterOperator(bytes, nameEnd);
    if (value === undefined || "before" in value) return value;
    pattern ??= new RegExp(`^(?:${writeOut(shape)})$`, "u");
    const text = window.text(value.start, value.end);
    const found = pattern.exec(text);
    if (found === null) return undefined;
    // What every key of the kind shares is not judged: a run of A's in the middle makes no placeholder.
    const drawn = found.groups?.["value"] ?? text;
    const before = window.text(startOfName(bytes, start), start);
    const tail = window.text(end, nameEnd);
    if (!(SECRET_WORD.test(tail) || SECRET_WORD.test(before)) || namesOther(tail) || isPublicName(before)) return undefined;
    const example = isPlaceholder(drawn);
    if (!example && !looksDrawn(drawn)) return undefined;
    return { ...value, value: text, example: example || entropy(drawn) < floor };
  };
}

/** Whether the anchor is the end of another word: `mailbox` for `box`. */
function runsOn(bytes: Buffer, start: number): boolean {
  return isLower(bytes[start - 1]) && isLower(bytes[start]);
}

function isLower(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x61 && byte <= 0x7a;
}

/** The name goes on over letters, digits, `_`, `-`, `.`, and over single blanks between words: `Acme API key`. */
function endOfName(bytes: Buffer, from: number): number {
  let at = from;
  while (at - from < NAME && isNameByte(bytes[at])) at++;
  // What follows an option is its value.
  if (bytes[at] !== 0x20 || isOption(bytes, at)) return at;
  while (at - from < NAME && (isNameByte(bytes[at]) || (bytes[at] === 0x20 && isNameByte(bytes[at + 1])))) at++;
  return at;
}

function startOfName(bytes: Buffer, from: number): number {
  let at = from;
  while (from - at < NAME && isNameByte(bytes[at - 1])) at--;
  return at;
}

function isNameByte(byte: number | undefined): boolean {
  return (
    byte !== undefined &&
    (isLower(byte) || (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x30 && byte <= 0x39) || byte === 0x5f || byte === 0x2d || byte === 0x2e)
  );
}
