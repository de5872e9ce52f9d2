import type { Match, Nothing, Reader } from "../match.ts";
import { isPlaceholder, isReference, isWeak } from "../placeholder.ts";

/** How far the document is read before and behind `kind: Secret`. */
const BEFORE = 4096;
const BEHIND = 16_384;

const BLOCK = /(?:^|[\n{,])([ \t]{0,40})["']?(data|stringData)["']?[ \t]{0,4}:[ \t]{0,4}\{?[ \t]{0,4}(?=[\r\n"'A-Za-z])/gu;
const ENTRY =
  /^[ \t]{0,80}["']?([\w.-]{1,200})["']?[ \t]{0,4}:[ \t]{1,8}(?:[|>][+-]?[ \t]{0,4}\r?\n[ \t]{1,80})?["']?([A-Za-z0-9+/]{4,8000}={0,2})["']?[ \t]{0,8},?(?:[ \t]#[^\n]{0,400})?\}?\r?$/u;
const INLINE = /["']([\w.-]{1,200})["'][ \t]{0,4}:[ \t]{0,4}["']([A-Za-z0-9+/]{4,8000}={0,2})["']/gu;
/** What a Secret carries that is none. */
const PUBLIC_KEY =
  /(?:\.(?:crt|pub|cert)|^ca|known_hosts|(?:^|[_.-])(?:user(?:name)?|host(?:name)?|port|namespace|region|endpoint|url|issuer))$/iu;

/** Reads the base64 values of a Kubernetes Secret, in YAML or JSON, before and behind its `kind`. The encoding protects nothing. */
export const kubernetesSecret: Reader = ({ bytes, window, start, end }) => {
  if (/[A-Za-z0-9_.-]/u.test(String.fromCharCode(bytes[end] ?? 0))) return undefined;
  const from = documentStart(bytes, start);
  const to = documentEnd(bytes, end);
  // A document is looked at once, whatever stands in it.
  const nothing: Nothing = { before: to };
  const values = valuesIn(window.text(from, to));
  const [first] = values;
  const last = values.at(-1);
  if (first === undefined || last === undefined) return nothing;
  return {
    start: from + first.at,
    end: from + last.at + last.text.length,
    spans: values.flatMap(({ at, text }) => [from + at, from + at + text.length]),
    value: values.map(({ text }) => text).join(" "),
    example: values.every(({ text }) => isFiller(decode(text))),
  } satisfies Match;
};

interface Value {
  readonly at: number;
  readonly text: string;
}

function valuesIn(document: string): Value[] {
  const found: Value[] = [];
  for (const block of document.matchAll(BLOCK)) {
    if (block[2] !== "data") continue;
    const body = block.index + block[0].length;
    found.push(
      ...(document[body] === "\n" || document[body] === "\r" ? linesUnder(document, body, block[1]?.length ?? 0) : inline(document, body)),
    );
  }
  return found;
}

/** The entries of a block in YAML or in JSON with one entry a line, up to the first line that is not deeper than the block's own. */
function linesUnder(document: string, from: number, depth: number): Value[] {
  const found: Value[] = [];
  let at = document.indexOf("\n", from) + 1;
  while (at > 0 && at < document.length) {
    let next = document.indexOf("\n", at);
    if (next === -1) next = document.length;
    let line = document.slice(at, next);
    const deep = line.length - line.trimStart().length;
    if (line.trim() !== "" && deep <= depth && !/^\s*#/u.test(line)) break;
    if (/[|>][+-]?\s*$/u.test(line)) {
      const folded = document.indexOf("\n", next + 1);
      next = folded === -1 ? document.length : folded;
      line = document.slice(at, next);
    }
    const entry = ENTRY.exec(line);
    if (entry?.[2] !== undefined) add(found, entry[1] ?? "", entry[2], at + line.lastIndexOf(entry[2]));
    at = next + 1;
  }
  return found;
}

function inline(document: string, from: number): Value[] {
  const end = document.indexOf("}", from);
  const found: Value[] = [];
  for (const entry of document.slice(from, end === -1 ? document.length : end).matchAll(INLINE)) {
    if (entry[2] !== undefined) add(found, entry[1] ?? "", entry[2], from + entry.index + entry[0].lastIndexOf(entry[2]));
  }
  return found;
}

function add(found: Value[], key: string, text: string, at: number): void {
  if (PUBLIC_KEY.test(key) || text.length % 4 !== 0) return;
  const plain = decode(text);
  if (plain === "" || isReference(plain) || /^[A-Za-z]{4,8}$/u.test(text)) return;
  found.push({ at, text });
}

function decode(text: string): string {
  return Buffer.from(text, "base64").toString("latin1").trim();
}

function isFiller(plain: string): boolean {
  return isWeak(plain) || (plain.length < 200 && isPlaceholder(plain));
}

function documentStart(bytes: Buffer, at: number): number {
  const from = Math.max(0, at - BEFORE);
  const mark = bytes.subarray(from, at).lastIndexOf("\n---");
  return mark === -1 ? from : from + mark + 4;
}

function documentEnd(bytes: Buffer, at: number): number {
  const to = Math.min(bytes.length, at + BEHIND);
  const mark = bytes.subarray(at, to).indexOf("\n---");
  return mark === -1 ? to : at + mark;
}
