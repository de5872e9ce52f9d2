import { byteSet } from "./byte-set.ts";
import type { Nothing } from "./match.ts";

// How code and configuration give a value to a name, read byte by byte in a few hundred bytes around an anchor that stands in the name.

/** A stretch of bytes. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

const NAME_TAIL = 32;
const BLANKS = 16;
/** Longest value that is read. */
const LONGEST = 512;
/** From a name to the word `value` in `name: X, value: …`. */
const PAIR = 48;

/** After the anchor a name may go on, but not to something that is no secret: `token_type`, `passwordField`, `secretName`. */
const OTHER_NAME =
  /(?:^|[_.-]|(?=[A-Z]))(?:names?|ids?|ur[il]s?|files?|paths?|fields?|types?|hash|hashed|hashes|digest|length|size|count|limit|labels?|prompt|hint|regex|pattern|expir\w{0,6}|ttl|age|refs?|arns?|policy|errors?|messages?|msg|class|env|vars?|variable|headers?|prefix|suffix|stores?|manager|provider|index|offset|kind|list|set|map|text|input|validation|strength|version|scopes?|endpoint|address|usage|budget|cost|model|bucket|symbol|address|mint|contract|resource|selector|column|param\w{0,7}|format|encoding|algorithm|alg|method|encryption|status|state|title|description|test|image|icon|used|changed|created|updated|date|time|(?<![_-]p)at)s?$/iu;
/** Before the anchor: what is public, or a place in a list. */
const PUBLIC_NAME =
  /(?:public|publishable|authenticity|page|next|continuation|sync|cursor|cancel\w{0,6}|hash(?:ed)?|csrf|xsrf|nonce|etag|integrity|sha\d{0,3}|design|syntax)[_. -]?$/iu;

/** Whether the end of a name (what follows the anchor) leaves it the name of a secret. */
export function isSecretTail(tail: string): boolean {
  return tail === "" || (/^(?:s?$|keys?$|[_A-Z0-9-])/u.test(tail) && !namesOther(tail));
}

/** Whether the name ends as names of other things do: `…_type`, `…Url`. */
export function namesOther(tail: string): boolean {
  return OTHER_NAME.test(tail);
}

/** Whether what stands before the anchor makes the name that of something public. */
export function isPublicName(before: string): boolean {
  return PUBLIC_NAME.test(before);
}

/** Where the name around an anchor ends, or -1 where it is none. */
export function endOfName(bytes: Buffer, from: number): number {
  let at = from;
  while (at < bytes.length && NAME_BYTES[bytes[at] as number] === 1) if (++at - from > NAME_TAIL) return -1;
  return at;
}
const NAME_BYTES = byteSet("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_-");

/**
 * The value that is given to a name: behind `=`, `:`, `:=`, `?=`, `=>`, behind `,` or `(` of a call, `||` of a default, `>` of an XML element,
 * or behind `value:` where the name is itself a value (`name: X`, then `value: …`). A blank is enough before a quote (`password 'X'`, as Groovy and Ruby
 * call it) and behind an option of a command (`--token X`).
 */
export function afterOperator(bytes: Buffer, from: number): Stretch | Nothing | undefined {
  const quoted = skipQuote(bytes, from);
  // `settings["token"] = `, `env("TOKEN") || `.
  const at = skipBlanks(bytes, bytes[quoted] === 0x5d || (bytes[quoted] === 0x29 && quoted > from) ? quoted + 1 : quoted);
  const typed = at > from ? skipType(bytes, at) : at;
  if (typed > at) return literal(bytes, skipBlanks(bytes, typed), false);
  const sign = endOfSign(bytes, at);
  if (sign > at) return literal(bytes, skipBlanks(bytes, skipType(bytes, sign)), false);
  const operator = bytes[at];
  if (operator === 0x3e && at === from) return literal(bytes, skipSpace(bytes, at + 1), false);
  if ((operator === 0x7c || operator === 0x3f) && bytes[at + 1] === operator) return literal(bytes, skipBlanks(bytes, at + 2), true);
  const paired = afterPair(bytes, quoted);
  if (paired > quoted) return literal(bytes, paired, false);
  if ((operator === 0x2c && quoted > from) || operator === 0x28) return literal(bytes, skipBlanks(bytes, at + 1), true);
  if (operator === 0x7b && quoted > from) return defaultOf(bytes, at);
  if (quoted === from && at > from && (isQuote(operator) || isOption(bytes, from))) return literal(bytes, at, false);
  return undefined;
}

/** Whether the name that ends here is an option of a command: `--api-key`, `-Password`. */
export function isOption(bytes: Buffer, end: number): boolean {
  let at = end;
  while (end - at < OPTION && NAME_BYTES[bytes[at - 1] as number] === 1) at--;
  return at < end && bytes[at] === 0x2d && (at === 0 || BEFORE_OPTION[bytes[at - 1] as number] === 1);
}
const OPTION = 64;
const BEFORE_OPTION = byteSet(" \t\r\n\"'`");

/** The default of a variable of Terraform: `variable "api_token" { … default = "X" }`. */
function defaultOf(bytes: Buffer, from: number): Stretch | Nothing | undefined {
  const block = bytes.toString("latin1", from, Math.min(bytes.length, from + BLOCK));
  const head = /^\{[^{}]{0,300}?[\s;]default[ \t]{0,24}=[ \t]{0,8}/u.exec(block)?.[0];
  return head === undefined ? undefined : literal(bytes, from + head.length, true);
}
const BLOCK = 400;

/** Past the sign of an assignment, up to three characters before its `=` or `>`: `=`, `:`, `:=`, `::=`, `?=`, `.=`, `+=`, `=>`, `==`. */
function endOfSign(bytes: Buffer, from: number): number {
  let at = from;
  while (at - from < 3 && at < bytes.length && BEFORE_EQUALS[bytes[at] as number] === 1) at++;
  if (bytes[at] !== 0x3d) return bytes[from] === 0x3a ? from + 1 : from;
  at++;
  while (bytes[at] === 0x3d || bytes[at] === 0x3e) at++;
  return at;
}
const BEFORE_EQUALS = byteSet(".?+|:");

/** Past `, value: ` and its like in YAML, JSON and XML, where the name was a value itself; else the place where it began. */
function afterPair(bytes: Buffer, from: number): number {
  const next = bytes[from];
  if (next !== 0x2c && next !== 0x20 && next !== 0x0a && next !== 0x0d) return from;
  // What follows a name in most places is an ordinary word, and that is seen without decoding a text.
  let at = from;
  while (at - from < PAIR && at < bytes.length && BEFORE_VALUE[bytes[at] as number] === 1) at++;
  if (((bytes[at] ?? 0) | 0x20) !== 0x76 || ((bytes[at + 1] ?? 0) | 0x20) !== 0x61) return from;
  const text = bytes.toString("latin1", from, Math.min(bytes.length, from + PAIR));
  return from + (/^[ \t]{0,8},?[ \t\r\n]{0,24}["']?value["']?[ \t]{0,4}[:=][ \t]{0,4}/iu.exec(text)?.[0].length ?? 0);
}

const BEFORE_VALUE = byteSet(" \t\r\n,\"'");

/** A type between name and value, past its `=`: `token: string = "…"`, `token string = "…"`. */
function skipType(bytes: Buffer, from: number): number {
  const at = skipBlanks(bytes, from);
  for (const type of TYPES) {
    if (!standsAt(bytes, at, type)) continue;
    const equals = skipBlanks(bytes, at + type.length);
    if (bytes[equals] === 0x3d) return equals + 1;
  }
  return from;
}
const TYPES = ["string", "String", "str", "&str", "&'static str"].map((type) => Buffer.from(type));

function standsAt(bytes: Buffer, at: number, text: Buffer): boolean {
  for (let index = 0; index < text.length; index++) if (bytes[at + index] !== text[index]) return false;
  return true;
}

function skipBlanks(bytes: Buffer, from: number): number {
  let at = from;
  while ((bytes[at] === 0x20 || bytes[at] === 0x09) && at - from < BLANKS) at++;
  return at;
}

function skipSpace(bytes: Buffer, from: number): number {
  let at = from;
  while (at < bytes.length && SPACE[bytes[at] as number] === 1 && at - from < BLANKS) at++;
  return at;
}
const SPACE = byteSet(" \t\r\n");

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
  const opening = isQuote(bytes[from + 1]) && BEFORE_QUOTE[bytes[from] as number] === 1 ? from + 1 : from;
  const start = skipQuote(bytes, opening);
  const quote = start > opening ? bytes[start - 1] : undefined;
  if (quote === undefined && needsQuote) return undefined;
  const limit = Math.min(bytes.length, start + LONGEST + 1);
  let at = start;
  if (quote === undefined) while (at < limit && BARE[bytes[at] as number] === 1) at++;
  else while (at < limit && PRINTABLE[bytes[at] as number] === 1 && bytes[at] !== quote) at++;
  if (at === limit && at < bytes.length) return quote === undefined ? { before: endOfRun(bytes, at) - LONGEST } : undefined;
  let end = at;
  // Backslashes before the closing quote belong to it.
  while (end > start && bytes[end - 1] === 0x5c) end--;
  if (quote !== undefined && bytes[at] !== quote) return undefined;
  if (quote === undefined && !endsValue(bytes[at])) return undefined;
  return { start, end };
}

const BEFORE_QUOTE = byteSet("bBrRuU@");

/** Where a run without quotes ends: whatever is assigned inside it, up to the last part of it, is too long as well. */
function endOfRun(bytes: Buffer, from: number): number {
  let at = from;
  while (at < bytes.length && BARE[bytes[at] as number] === 1) at++;
  return at;
}
const PRINTABLE = Uint8Array.from({ length: 256 }, (_, byte) => (byte > 0x20 && byte <= 0x7e ? 1 : 0));
const BARE_STOPS = byteSet("\"'`,;<>()[]{}&|\\");
const BARE = PRINTABLE.map((printable, byte) => (BARE_STOPS[byte] === 1 ? 0 : printable));

/** What may follow a value without quotes: the end, a blank, a separator. Not a bracket: that makes it code. */
function endsValue(byte: number | undefined): boolean {
  return byte === undefined || byte <= 0x20 || ENDS[byte] === 1;
}
const ENDS = byteSet("\"'`,;<&\\");

/** Whether a line is a comment that documents: ` * ` of a doc comment, `///`, or code that is set in after `#`. What it shows is a sample. */
export function documents(bytes: Buffer, at: number): boolean {
  const from = Math.max(0, at - 200);
  const line = bytes.toString("latin1", bytes.subarray(from, at).lastIndexOf(0x0a) + 1 + from, at);
  return /^[ \t]*(?:\*[ \t]|\/\/\/|#[ \t]{3,}|--[ \t]{3,}|\/\/[ \t]{3,})/u.test(line);
}
