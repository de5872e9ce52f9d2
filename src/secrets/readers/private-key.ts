import { documents } from "../assignment.ts";
import type { Match, Reader, Spot } from "../match.ts";

const BEGIN = Buffer.from("-----BEGIN ");
const DASHES = Buffer.from("-----");
/** From `-----BEGIN ` to `PRIVATE KEY`: room for the longest label in use. */
const LABEL = 32;
/** An armoured OpenPGP key of 4096 bits with subkeys stays below this. */
const BODY = 32_768;
/** The shortest body in use: an Ed25519 key in PKCS #8 has 64 characters. */
const SHORTEST = 64;
/** Bytes between two pieces of the body: quotes, line ends, indentation, `+` of a concatenation. */
const WIDEST_GAP = 96;

/**
 * Reads a private key in PEM or OpenPGP armour (RFC 7468, RFC 9580) with its body, be it a file of its own, a JSON string with `\n`,
 * an indented YAML block or lines of code joined by `+`. A header without a body is not a key.
 */
export const privateKey: Reader = (spot) => {
  const { bytes, window, start, end } = spot;
  if (bytes[start + 7] === 0x2d) return puttyKey(spot);
  const header = bytes.subarray(Math.max(0, start - LABEL - BEGIN.length), start).lastIndexOf(BEGIN);
  if (header === -1) return undefined;
  const from = Math.max(0, start - LABEL - BEGIN.length) + header;
  const label = window.text(from + BEGIN.length, end);
  if (!/^[A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----$/u.test(label)) return undefined;

  const body = readBody(spot);
  if (body.text.length < SHORTEST || new Set(body.text).size < 20) return undefined;
  const match = { start: from, end: endOf(bytes, body.end), spans: body.spans, value: body.text };
  return { ...match, ...judge(label, body), ...(documents(bytes, from) && { atMost: "low" as const }) };
};

/** PuTTY's own format: https://the.earth.li/~sgtatham/putty/latest/htmldoc/AppendixC.html */
function puttyKey(spot: Spot): Match | undefined {
  const { window, start } = spot;
  const head = window.text(Math.max(0, start - PUTTY_HEAD), start);
  if (!head.includes("PuTTY-User-Key-File-")) return undefined;
  const { text, spans, end } = readBody(spot);
  if (text.length < SHORTEST || new Set(text).size < 20) return undefined;
  return { start, end, spans, value: text, ...(head.includes("Encryption: none") ? {} : { atMost: "medium" as const }) };
}
/** A public key of 4096 bits stands between the first line and the private part. */
const PUTTY_HEAD = 2000;

interface Body {
  readonly text: string;
  readonly spans: readonly number[];
  readonly end: number;
  readonly encrypted: boolean;
}

function readBody({ bytes, window, end: from }: Spot): Body {
  const spans: number[] = [];
  const parts: string[] = [];
  const limit = Math.min(bytes.length, from + BODY);
  let length = 0;
  let encrypted = false;
  let at = from;
  let last = from;
  while (at < limit && at - last <= WIDEST_GAP) {
    const run = endOfRun(bytes, at, limit);
    if (run > at) {
      const next = bytes[run];
      // `Proc-Type: 4,ENCRYPTED` and `Version: …` stand before the body; the parts of such a line are no part of it.
      if (length === 0 && (next === 0x3a || next === 0x2d) && !startsWithDashes(bytes, run)) {
        const line = endOfLine(bytes, run, limit);
        if (line === -1) break;
        encrypted ||= window.text(run, line).includes("ENCRYPTED");
        at = line;
        last = line;
        continue;
      }
      const joins = run - at === 1 && bytes[at] === 0x2b && isBlank(bytes[at - 1]) && isBlank(next);
      if (!joins) {
        spans.push(at, run);
        parts.push(window.text(at, run));
        length += run - at;
        last = run;
      }
      at = run;
    } else if (bytes[at] === 0x5c) at = afterEscape(bytes, at);
    else if (SEPARATORS.has(bytes[at] ?? 0)) at++;
    else break;
  }
  return { text: parts.join(""), spans, end: last, encrypted };
}

const SEPARATORS = new Set(Buffer.from(" \t\r\n\"'`,;.|>#*()[]%&"));

function endOfRun(bytes: Buffer, from: number, limit: number): number {
  let at = from;
  while (at < limit && isBase64(bytes[at] ?? 0)) at++;
  return at;
}

function isBase64(byte: number): boolean {
  return (
    (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x2f && byte <= 0x39) || byte === 0x2b || byte === 0x3d
  );
}

/** A line ends at its line feed, or where a string says `\n`. */
function endOfLine(bytes: Buffer, from: number, limit: number): number {
  for (let at = from; at < Math.min(limit, from + 200); at++) {
    if (bytes[at] === 0x0a) return at + 1;
    if (bytes[at] === 0x5c) return afterEscape(bytes, at);
  }
  return -1;
}

/** `\n`, and `\\n` where a string stands in a string. */
function afterEscape(bytes: Buffer, from: number): number {
  let at = from;
  while (bytes[at] === 0x5c) at++;
  return at + 1;
}

function isBlank(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d;
}

function startsWithDashes(bytes: Buffer, at: number): boolean {
  return bytes.subarray(at, at + DASHES.length).equals(DASHES);
}

/** The stretch includes the `-----END …-----` where there is one. */
function endOf(bytes: Buffer, from: number): number {
  const rest = bytes.toString("latin1", from, from + 120);
  const end = /^[^-]{0,40}-----END [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----/u.exec(rest);
  return from + (end?.[0].length ?? 0);
}

/** A cut or invented body is told by the length that its first bytes announce. */
function judge(label: string, { text, encrypted }: Body): Pick<Match, "checksum" | "atMost"> {
  if (label.includes("OPENSSH")) {
    // "openssh-key-v1", a NUL, and the name of the cipher: https://github.com/openssh/openssh-portable/blob/master/PROTOCOL.key
    if (!text.startsWith("b3BlbnNzaC1rZXktdjE")) return { checksum: "invalid" };
    return text.startsWith("b3BlbnNzaC1rZXktdjEAAAAABG5vbmU") ? {} : { atMost: "medium" };
  }
  if (label.includes("BLOCK")) return {};
  if (encrypted) return { atMost: "medium" };
  const head = Buffer.from(text.slice(0, 12), "base64");
  const announced = derLength(head);
  const there = Math.floor((text.replace(/=+$/u, "").length * 3) / 4);
  if (announced === undefined || there < announced) return { checksum: "invalid" };
  return label.includes("ENCRYPTED") ? { atMost: "medium" } : {};
}

/** The whole length of the DER sequence that starts here. */
function derLength(head: Buffer): number | undefined {
  if (head[0] !== 0x30) return undefined;
  const first = head[1] ?? 0;
  if (first < 0x80) return first + 2;
  if (first === 0x81) return (head[2] ?? 0) + 3;
  if (first === 0x82) return head.readUInt16BE(2) + 4;
  return undefined;
}
