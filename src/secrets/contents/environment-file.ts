import type { ContentReader } from "../contents.ts";
import { isFiller, isPlaceholder, isReference } from "../placeholder.ts";

// Tells whether a file of environment variables holds anything that may be a secret. Only what is plainly none is passed: a switch, a number, a version, an
// address, a path, words. Whatever cannot be told counts as a secret.

/** An assignment, be it taken out by a comment: its value was there all the same. */
const ASSIGNMENT = /^#{0,3}[ \t]{0,8}(?:export[ \t]{1,8})?([A-Za-z_][\w.-]{0,200})[ \t]{0,8}=(.*)$/u;
const SECRET_NAME =
  /pass|pwd|(?:^|_)(?:pw|pin|pat|otp)(?:_|$)|secret|token|key|cred|auth(?!or)|private|salt|seed|mnemonic|dsn|connection|webhook|cookie|session|sign(?:ing|ature)|cert|licen[cs]e/iu;
/** Long enough that a word in it is there on purpose; shorter passwords may be words and in use. */
const LONG = 16;

const SWITCH = /^(?:true|false|yes|no|on|off|null|none)$/iu;
/** Numbers, versions, durations, dates, addresses of the internet with the length of their net. */
const NUMERIC = /^v?\d{1,12}(?:[._:-]\d{1,9}){0,5}(?:[a-z]{1,2}|[-+][a-z]{1,10}[.\d]{0,6})?(?:\/\d{1,3})?$/iu;
const COMMIT_NAME = /commit|revision|(?:^|_)(?:sha\d{0,3}|rev|digest)(?:_|$)/iu;
const COMMIT = /^(?:sha256:)?[0-9a-f]{7,64}$/u;
/** A login in a URL, or before a host. */
const LOGIN = /\/\/[^/]*@|:[^/@\s]+@/u;
const BETWEEN = /[/\s.,:@_+-]+/u;
/** A word in one case or with a capital, with a number behind it; several in camel case; a number. */
const WORD = /^(?:(?:[A-Z]?[a-z]{1,20}|[A-Z]{1,20})\d{0,4}|[a-z]{1,20}(?:[A-Z][a-z]{2,19}){1,3}|\d{1,6})$/u;

export const environmentFile: ContentReader = (text) => {
  let sample = false;
  for (const line of text.split(/\r?\n/u)) {
    const bare = line.trim();
    const [, name, written = ""] = ASSIGNMENT.exec(bare) ?? [];
    if (name === undefined) {
      if (bare === "" || bare.startsWith("#")) continue;
      return "real";
    }
    const value = unquoted(written);
    if (value === undefined) return "real";
    if (value === "") continue;
    if (!SECRET_NAME.test(name)) {
      if (!isPlain(name, value)) return "real";
    } else if (!isReference(value)) {
      if (!isFiller(value) && !(value.length >= LONG && isPlaceholder(value))) return "real";
      sample = true;
    }
  }
  return sample ? "sample" : undefined;
};

/** A value without its quotes and the comment behind it; undefined where the quotes do not end in the line. */
function unquoted(written: string): string | undefined {
  const value = written.trim();
  const quote = /^["'`]/u.exec(value)?.[0];
  if (quote === undefined) return value.replace(/(?:^|\s)#.*$/u, "").trim();
  const end = value.indexOf(quote, 1);
  return end === -1 || !/^\s*(?:#.*)?$/u.test(value.slice(end + 1)) ? undefined : value.slice(1, end);
}

function isPlain(name: string, value: string): boolean {
  if (SWITCH.test(value) || NUMERIC.test(value) || (COMMIT_NAME.test(name) && COMMIT.test(value))) return true;
  if (value.length > 200 || LOGIN.test(value)) return false;
  return value.split(BETWEEN).every((piece) => piece === "" || WORD.test(piece));
}
