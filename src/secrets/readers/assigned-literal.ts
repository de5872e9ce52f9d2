import type { Nothing, Reader } from "../match.ts";
import { isPlaceholder, isReference } from "../placeholder.ts";
import { entropy, kinds, mixing } from "../randomness.ts";

// The one generic rule, and a narrow one: it wants a name that says "secret", an assignment, and a value that nobody would write as a word.
// Everything is read byte by byte in a few hundred bytes, for its anchors are the commonest of all.

const NAME_TAIL = 32;
const BLANKS = 16;
const LONGEST = 256;
const SHORTEST = 16;
/** A password may be shorter, for a person has to type it. */
const SHORTEST_PASSWORD = 12;

/** After the anchor a name may go on, but not to something that is no secret: `token_type`, `passwordField`, `secretName`. */
const OTHER_NAME =
  /(?:^|[_.-]|(?=[A-Z]))(?:names?|ids?|ur[il]s?|files?|paths?|fields?|types?|hash|hashed|hashes|digest|length|size|count|limit|labels?|prompt|hint|regex|pattern|expir\w{0,6}|ttl|age|refs?|arns?|policy|errors?|messages?|msg|class|env|vars?|variable|headers?|prefix|suffix|stores?|manager|provider|index|offset|kind|list|set|map|text|input|validation|strength|version|scopes?|endpoint|address|usage|budget|cost|model|bucket|symbol|address|mint|contract|resource|selector|column|param\w{0,7}|format|encoding|algorithm|alg|method|encryption|status|state|title|description|test|image|icon)s?$/iu;
/** Before the anchor: what is public, or a place in a list. */
const PUBLIC_NAME =
  /(?:public|publishable|page|next|continuation|sync|cursor|cancel\w{0,6}|hash|csrf|xsrf|nonce|etag|integrity|sha\d{0,3}|design|syntax)[_. -]?$/iu;
/** A client token makes a request idempotent or stands in a web page; a client secret is another matter. */
const PUBLIC_TOKEN = /client[_.-]?$/iu;
/** Names that say that the value is made up. It may still open a test system. */
const TEST_NAME = /(?:test|example|sample|dummy|fake|mock|stub|expected)[A-Za-z0-9_.-]{0,24}$/iu;

/** Reads `name = "value"` and its like around a name such as `password`, `client_secret`, `API_KEY`. */
export const assignedLiteral: Reader = ({ bytes, start, end }) => {
  const nameEnd = endOfName(bytes, end);
  if (nameEnd === -1) return undefined;
  const value = afterOperator(bytes, nameEnd);
  if (value === undefined || "before" in value) return value;
  const text = bytes.toString("latin1", value.start, value.end);
  const anchor = bytes.toString("latin1", start, end).toLowerCase();
  if (!isOpaque(text, anchor.startsWith("pass"))) return undefined;
  const before = bytes.toString("latin1", Math.max(0, start - 32), start);
  if (!isSecretTail(bytes.toString("latin1", end, nameEnd)) || PUBLIC_NAME.test(before)) return undefined;
  if (anchor === "token" && PUBLIC_TOKEN.test(before)) return undefined;
  return {
    start: value.start,
    end: value.end,
    value: text,
    example: isPlaceholder(text),
    ...(TEST_NAME.test(before) && { atMost: "low" as const }),
  };
};

function endOfName(bytes: Buffer, from: number): number {
  let at = from;
  while (isNameByte(bytes[at])) if (++at - from > NAME_TAIL) return -1;
  return at;
}

function isNameByte(byte: number | undefined): boolean {
  return (
    byte !== undefined &&
    ((byte >= 0x30 && byte <= 0x39) || (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a) || byte === 0x5f || byte === 0x2d)
  );
}

/** `_key`, `Value`, `2` and nothing are fine; letters that run on (`tokenizer`, `secretary`) make another word. */
function isSecretTail(tail: string): boolean {
  return tail === "" || (/^(?:s?$|[_A-Z0-9-])/u.test(tail) && !OTHER_NAME.test(tail));
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The value behind `=`, `:`, `:=`, `=>`, `,` or `(`, and `>` of an XML element. */
function afterOperator(bytes: Buffer, from: number): Stretch | Nothing | undefined {
  const quoted = skipQuote(bytes, from);
  let at = skipBlanks(bytes, bytes[quoted] === 0x5d ? quoted + 1 : quoted);
  const operator = bytes[at];
  let needsQuote = false;
  if (operator === 0x3d || operator === 0x3a) {
    at++;
    while (bytes[at] === 0x3d || bytes[at] === 0x3e) at++;
    at = skipType(bytes, at);
  } else if (operator === 0x3e && at === from) at++;
  else if ((operator === 0x2c && quoted > from) || operator === 0x28) {
    at++;
    needsQuote = true;
  } else return undefined;
  return literal(bytes, skipBlanks(bytes, at), needsQuote);
}

/** A type between name and value: `token: string = "…"`. */
function skipType(bytes: Buffer, from: number): number {
  const at = skipBlanks(bytes, from);
  for (const type of TYPES) {
    if (bytes[at] !== type[0] || !bytes.subarray(at, at + type.length).equals(type)) continue;
    const equals = skipBlanks(bytes, at + type.length);
    if (bytes[equals] === 0x3d) return equals + 1;
  }
  return from;
}
const TYPES = ["string", "String", "str", "&str", "&'static str"].map((type) => Buffer.from(type));

function skipBlanks(bytes: Buffer, from: number): number {
  let at = from;
  while ((bytes[at] === 0x20 || bytes[at] === 0x09) && at - from < BLANKS) at++;
  return at;
}

/** Past a quote, be it escaped because the whole stands in a string. */
function skipQuote(bytes: Buffer, from: number): number {
  let at = from;
  while (bytes[at] === 0x5c && at - from < 4) at++;
  return isQuote(bytes[at]) ? at + 1 : from;
}

function isQuote(byte: number | undefined): boolean {
  return byte === 0x22 || byte === 0x27 || byte === 0x60;
}

function literal(bytes: Buffer, from: number, needsQuote: boolean): Stretch | Nothing | undefined {
  // A letter before the quote makes a Python bytes or raw string, `@` a C# one.
  const opening = isQuote(bytes[from + 1]) && /[bBrRuU@]/u.test(String.fromCharCode(bytes[from] ?? 0)) ? from + 1 : from;
  const start = skipQuote(bytes, opening);
  const quote = start > opening ? bytes[start - 1] : undefined;
  if (quote === undefined && needsQuote) return undefined;
  const limit = Math.min(bytes.length, start + LONGEST + 1);
  let at = start;
  while (at < limit && isValueByte(bytes[at] ?? 0, quote)) at++;
  if (at === limit && at < bytes.length) return quote === undefined ? { before: endOfRun(bytes, at) - LONGEST } : undefined;
  let end = at;
  // Backslashes before the closing quote belong to it.
  while (end > start && bytes[end - 1] === 0x5c) end--;
  if (quote !== undefined && bytes[at] !== quote) return undefined;
  if (quote === undefined && !endsValue(bytes[at])) return undefined;
  return { start, end };
}

/** Where a run without quotes ends: whatever is assigned inside it, up to the last part of it, is too long as well. */
function endOfRun(bytes: Buffer, from: number): number {
  let at = from;
  while (at < bytes.length && isValueByte(bytes[at] ?? 0, undefined)) at++;
  return at;
}

function isValueByte(byte: number, quote: number | undefined): boolean {
  if (byte <= 0x20 || byte > 0x7e) return false;
  return quote === undefined ? !BARE_STOPS.has(byte) : byte !== quote;
}
const BARE_STOPS = new Set(Buffer.from("\"'`,;<>()[]{}&|\\"));

/** What may follow a value without quotes: the end, a blank, a separator. Not a bracket: that makes it code. */
function endsValue(byte: number | undefined): boolean {
  return byte === undefined || byte <= 0x20 || ENDS.has(byte);
}
const ENDS = new Set(Buffer.from("\"'`,;<&\\"));

/** Whether a value looks drawn at random: what is left when names, words, numbers, paths, versions, hashes and look-ups are taken away. */
function isOpaque(value: string, isPassword: boolean): boolean {
  if (value.length < (isPassword ? SHORTEST_PASSWORD : SHORTEST) || value.length > LONGEST) return false;
  const digits = digitsIn(value) / value.length;
  const mixed = mixing(value);
  // Random letters and digits have more of the latter than names do, or change between them more often. A password may do without.
  if (digits === 0 ? !isPassword || kinds(value) < 3 || mixed < 0.5 : digits === 1 || (digits < 0.2 && mixed < 0.25)) return false;
  if (NOT_OPAQUE.test(value) || isReference(value) || (DOTTED_NAME.test(value) && mixed < 0.45)) return false;
  const bits = entropy(value);
  if (bits < 3 || spokenShare(value) >= (digits < 0.2 ? 0.5 : 0.65)) return false;
  return kinds(value) >= 3 || /^[0-9a-f]{24,}$/iu.test(value) || (digits >= 0.12 && bits >= 3.1);
}

function digitsIn(value: string): number {
  let count = 0;
  for (let at = 0; at < value.length; at++) if (value.charCodeAt(at) >= 0x30 && value.charCodeAt(at) <= 0x39) count++;
  return count;
}

const NOT_OPAQUE =
  /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$|:\/\/|^[.~]{0,2}\/[\w.-]{1,64}(?:\/|$)|^[A-Za-z]:\\|^(?:scram-)?(?:sha-?\d{1,3}|md5|h1)(?:[-:]|$)|^\$(?:2[abxy]|argon2\w{1,2}|[156]|y|scrypt|pbkdf2\S{0,20})\$|^\{(?:S?SHA|CRYPT|MD5)\}|^v?\d{1,4}\.\d{1,6}(?:[.-]|$)|^arn:|^0x[0-9a-f]{1,16}$|^#|^data:|%[0-9A-F]{2}.{0,100}%[0-9A-F]{2}|^[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{1,64}$|::|->|==.|\\[ux][0-9a-fA-F]|^-----|\(.{0,200}\)|\[.{0,200}\]|\{.{0,200}\}/iu;
/** A member of an object, a host, a file: `settings.apiKey2`. */
const DOTTED_NAME = /^[\w-]{1,63}(?:\.[A-Za-z_][\w-]{0,63}){1,8}$/u;

/** How much of `prod-db-token-2` or `mySecretName1` is words that can be spoken, whatever joins them. */
function spokenShare(value: string): number {
  const words = value.split(/[^A-Za-z0-9]+|(?<=[a-z])(?=[A-Z])|(?<=[A-Za-z])(?=\d)|(?<=\d)(?=[A-Za-z])/u);
  return words.filter(isSpoken).join("").length / value.length;
}

function isSpoken(word: string): boolean {
  if (!/^(?:[A-Z]?[a-z]{3,}|[A-Z]{4,})$/u.test(word)) return false;
  const vowels = word.replace(/[^aeiouy]/giu, "").length / word.length;
  return vowels >= 0.16 && vowels <= 0.67 && !/[^aeiouy]{4}/iu.test(word);
}
