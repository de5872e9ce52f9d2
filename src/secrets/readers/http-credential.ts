import type { Match, Nothing, Reader, Spot } from "../match.ts";
import { isOpaque } from "../opaque.ts";
import { isPlaceholder, isReference, isWeak } from "../placeholder.ts";
import { entropy } from "../randomness.ts";

/** Longest command and longest header that are read. */
const COMMAND = 1500;
const HEADER = 1200;

/** `-u name:password` of curl: quoted or not. */
const USER_ARGUMENT =
  /(?:^|[ \t\n])(?:-u|--user)(?:=|[ \t]{0,4})(?:"([^"\n]{0,120}:[^"\n]{0,200})"|'([^'\n]{0,120}:[^'\n]{0,200})'|([^\s"':]{0,120}:[^\s"']{1,200}))/u;
/** What follows the name `Authorization` in a header, an object or a call. */
const HEADER_VALUE =
  /^\\?["'`]?\]?[ \t]{0,4}(?:[:=,]|=>)[ \t]{0,5}\\?["'`]?[ \t]{0,4}(?:(basic|bearer|token|apikey|api-key|api-token|key|digest|aivenv1|klaviyo-api-key|genie[kK]ey|bot|oauth)[ \t]{1,4})?([\w.~@+/=!:-]{8,1000})/iu;
const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/iu;

/** Reads the credential in an `Authorization` header, or the one that a `curl` command passes with `-u`. */
export const httpCredential: Reader = (spot) => {
  const isCurl = spot.end - spot.start === 5;
  return isCurl ? userArgument(spot) : header(spot);
};

function header({ bytes, window, end }: Spot): Match | undefined {
  const found = HEADER_VALUE.exec(window.text(end, Math.min(bytes.length, end + HEADER)));
  const value = found?.[2];
  if (found === null || value === undefined) return undefined;
  const scheme = found[1]?.toLowerCase();
  const start = end + found[0].length - value.length;
  const match = { start, end: start + value.length, value };
  if (scheme === "basic") return judgeBasic(match);
  if (isReference(value)) return undefined;
  const drawn =
    isOpaque(value, 1000) || (scheme !== undefined && value.length >= 20 && entropy(value) >= 3.7 && /\d/u.test(value)) || UUID.test(value);
  return drawn ? { ...match, example: isPlaceholder(value) } : undefined;
}

/** `name:password` in base64. */
function judgeBasic(match: Match): Match | undefined {
  const plain = Buffer.from(match.value, "base64").toString("latin1");
  const colon = plain.indexOf(":");
  if (colon === -1 || /[^\x20-\x7e]/u.test(plain)) return undefined;
  return { ...match, ...judge(plain.slice(0, colon), plain.slice(colon + 1)) };
}

function userArgument({ bytes, window, start, end }: Spot): Match | Nothing | undefined {
  const command = commandAt(window.text(end, Math.min(bytes.length, end + COMMAND)));
  const found = USER_ARGUMENT.exec(command);
  const pair = found?.[1] ?? found?.[2] ?? found?.[3];
  if (found === null || pair === undefined) return { before: end + command.length };
  const colon = pair.indexOf(":");
  const user = pair.slice(0, colon);
  const password = pair.slice(colon + 1);
  const value = password === "" ? user : password;
  if (value.length < 3 || isReference(value) || isReference(user) || /[{}<>]|^\$/u.test(value)) return undefined;
  const at = end + found.index + found[0].lastIndexOf(pair) + (password === "" ? 0 : colon + 1);
  return at < start ? undefined : { start: at, end: at + value.length, value, ...judge(user, value) };
}

function judge(user: string, password: string): Pick<Match, "example" | "atMost"> {
  const value = password === "" ? user : password;
  if (isPlaceholder(value) || isWeak(value) || value.toLowerCase() === user.toLowerCase()) return { example: true };
  return value.length < 8 ? { atMost: "low" } : {};
}

/** The rest of a command, over line ends that a backslash takes away. */
function commandAt(text: string): string {
  return /^(?:[^\n\\]|\\[\s\S])*/u.exec(text)?.[0].replaceAll("\\\n", " \n") ?? "";
}
