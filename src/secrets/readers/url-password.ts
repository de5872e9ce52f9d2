import { byteSet } from "../byte-set.ts";
import type { Match, Reader } from "../match.ts";
import { isPlaceholder, isReference, isWeak } from "../placeholder.ts";
import { entropy } from "../randomness.ts";

/** Longest user name and password that are read. */
const USER = 128;
const PASSWORD = 512;
const HOST = 255;

/** Names that by RFC 2606 and RFC 6761 can never be a real host. */
const SAMPLE_HOST = /(?:^|\.)(?:example(?:\.(?:com|org|net|edu))?|invalid|test)$/iu;
/** The own machine, and names without a dot: services of a compose file. */
const LOCAL_HOST =
  /^(?:localhost|127\.[\d.]{1,12}|0\.0\.0\.0|\[::1?\]|host\.docker\.internal|[^.]{1,64})$|\.(?:local|localhost|localdomain)$/iu;
const WORD_HOST = /^(?:your|my|some)[-_.]|^(?:host|hostname|server|address|ip|domain|url)$/iu;

/** Words in capitals stand for what is to be put there: `API_TOKEN`. */
const STANDS_FOR = /^[A-Z]{2,}(?:_[A-Z]{2,}){0,5}$/u;
/** Users of samples. */
const SAMPLE_USER = /^(?:foo|user|username|usr|u|test|tester|john|joe|jane|alice|bob|me|my.?user|some.?user|name|login|guest|anonymous)$/iu;

/** Reads the password of `scheme://user:password@host`; the anchor ends with `://`. */
export const urlPassword: Reader = ({ bytes, window, end }) => {
  const colon = endOfUser(bytes, end);
  if (bytes[colon] !== 0x3a) return undefined;
  // `http://localhost:3000#@…`: a port and a fragment.
  if (bytes[endOfDigits(bytes, colon + 1)] === 0x23) return undefined;
  const at = endOfPassword(bytes, colon + 1);
  if (at === -1 || !isHostStart(bytes[at + 1])) return undefined;
  const user = window.text(end, colon);
  const password = window.text(colon + 1, at);
  // GitHub and others take the token as the user: `https://<token>:x-oauth-basic@github.com`.
  const asUser = user.length >= 20 && (password === "" || isWeak(password)) && entropy(user) > 3;
  const value = asUser ? user : password;
  // A brace would have to be encoded: it is a template's, or the URL's own pattern.
  if (value.length < 3 || /[{}]|^\[/u.test(user + password) || isReference(value) || isReference(user)) return undefined;
  const start = asUser ? end : colon + 1;
  return { start, end: start + value.length, value, ...judge(user, value, hostOf(bytes, at + 1)) };
};

function judge(user: string, value: string, host: string): Pick<Match, "example" | "atMost"> {
  const sample = SAMPLE_HOST.test(host) || WORD_HOST.test(host);
  const weak = isWeak(value) || value.toLowerCase() === user.toLowerCase() || value.length < 4;
  const local = LOCAL_HOST.test(host);
  if (sample || isPlaceholder(value) || STANDS_FOR.test(value) || (weak && (local || SAMPLE_USER.test(user)))) return { example: true };
  return weak ? { atMost: "medium" } : local ? { atMost: "low" } : {};
}

/** A mail address as a user has an `@` that nobody encoded: what follows then is no host unless it ends the user. */
function endOfUser(bytes: Buffer, from: number): number {
  const limit = Math.min(bytes.length, from + USER);
  let at = from;
  while (at < limit && USER_BYTES[bytes[at] as number] === 1) at++;
  return at;
}

function endOfDigits(bytes: Buffer, from: number): number {
  let at = from;
  while ((bytes[at] ?? 0) >= 0x30 && (bytes[at] ?? 0) <= 0x39) at++;
  return at;
}

/** The `@` that ends the password, or -1. A password may hold an `@` that nobody encoded: the last one before the host counts. */
function endOfPassword(bytes: Buffer, from: number): number {
  const limit = Math.min(bytes.length, from + PASSWORD);
  let found = -1;
  for (let at = from; at < limit && URL_BYTES[bytes[at] as number] === 1; at++) if (bytes[at] === 0x40) found = at;
  return found;
}

/** What may stand in user and password: no space, quote, bracket, backslash or anything that starts the path. */
const STOPS = byteSet("\"'`/\\<>?()|\x7f");
const URL_BYTES = STOPS.map((stops, byte) => (byte > 0x20 && stops === 0 ? 1 : 0));
const USER_BYTES = URL_BYTES.map((url, byte) => (byte === 0x3a || byte === 0x23 ? 0 : url));

function isHostStart(byte: number | undefined): boolean {
  return byte !== undefined && /[A-Za-z0-9[_]/u.test(String.fromCharCode(byte));
}

function hostOf(bytes: Buffer, from: number): string {
  const rest = bytes.toString("latin1", from, from + HOST);
  return /^(?:\[[0-9a-f:.]{2,45}\]|[A-Za-z0-9._-]{1,253})/iu.exec(rest)?.[0].replace(/\.$/u, "") ?? "";
}
