import { afterOperator, endOfName } from "../assignment.ts";
import type { Match, Reader } from "../match.ts";
import { isFiller, isPlaceholder, isReference, isWeak } from "../placeholder.ts";

/** How far around a password its host and user are looked for. */
const AROUND = 360;
const SHORTEST = 4;
const LONGEST = 160;

const HOST =
  /(?:host(?:name)?|server(?:host|name)?|address|url|remote|machine)\\{0,3}["']?\]?[ \t]{0,8}(?:[:=>,]|=>)[ \t]{0,8}\\{0,3}["']?((?:[a-z][a-z0-9+.-]{1,20}:\/\/)?(?:(?:[a-z0-9_-]{1,63}\.){1,6}[a-z]{2,24}|localhost|\d{1,3}(?:\.\d{1,3}){3}))(?=["'\\\s,;:/<]|$)/iu;
const USER =
  /(?:user(?:_?name|_?id)?|login|db_?user|uid)\\{0,3}["']?\]?[ \t]{0,8}(?:[:=>,]|=>)[ \t]{0,8}\\{0,3}["']?([\w.@-]{2,64})(?=["'\\\s,;<]|$)/iu;
const LOCAL =
  /^(?:[a-z]{2,20}:\/\/)?(?:localhost|127\.|0\.0\.0\.0|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.)|\.(?:local|localdomain|test|invalid)$/iu;
const SAMPLE = /(?:^|[./])(?:example(?:\.(?:com|org|net|edu))?)$/iu;

/**
 * Reads a password that a person may have chosen, where the host and the user that it belongs to are assigned beside it: settings of FTP and
 * SSH extensions, of database clients, of mail programs. Without those two, a word in quotes is no secret.
 */
export const loginPassword: Reader = ({ bytes, window, end }) => {
  const nameEnd = endOfName(bytes, end);
  if (nameEnd === -1 || nameEnd - end > 2) return undefined;
  const value = afterOperator(bytes, nameEnd);
  if (value === undefined || "before" in value) return value;
  const text = window.text(value.start, value.end);
  if (text.length < SHORTEST || text.length > LONGEST || isReference(text) || isCode(text)) return undefined;
  const around = window.text(Math.max(0, end - AROUND), Math.min(bytes.length, value.end + AROUND));
  const host = HOST.exec(around)?.[1];
  const user = host === undefined ? undefined : USER.exec(around)?.[1];
  if (host === undefined || user === undefined || isReference(user)) return undefined;
  return { start: value.start, end: value.end, value: text, ...judge(text, user, host) };
};

/** A password that everybody knows still opens what it guards, so it is rated, but low. */
function judge(value: string, user: string, host: string): Pick<Match, "example" | "atMost"> {
  if (isFiller(value)) return { example: true };
  const known = isWeak(value) || isPlaceholder(value) || value.toLowerCase() === user.toLowerCase();
  return known || LOCAL.test(host) || SAMPLE.test(host) ? { atMost: "low" } : {};
}

/** Words of code and of forms: `password: string`, `password: true`, `password=self.password`, `password: "Passwort"`. */
function isCode(value: string): boolean {
  return (
    /^(?:string|str|text|bool(?:ean)?|true|false|none|null|nil|undefined|required|optional|varchar|object|any|char|bytes|file|secret|value|input)$/iu.test(
      value,
    ) ||
    (value !== "password" && /^(?:pass|pwd|mot|contrase|senha|wachtwoord|has|parol|heslo|lozinka|salasana)[a-z]*$/iu.test(value)) ||
    /^(?:self|this|args|opts?|config|settings|req|env|params?)\./u.test(value) ||
    /[()[\]{}<>"'`]|^[A-Za-z_]+\.[A-Za-z_.]+$|^[A-Z_]{4,}$|^[./~]/u.test(value)
  );
}
