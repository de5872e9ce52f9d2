import type { Match, Reader, Spot } from "../match.ts";
import { isFiller, isPlaceholder, isReference, isWeak } from "../placeholder.ts";

// A user and a password where a program, a shell or a database is told to log in with them. The order of the arguments is that of the documented call or
// command, so a password that a person chose is one here, though nothing about it looks drawn.

const LONGEST = 420;
/** How far before `IDENTIFIED BY` the account's name is looked for. */
const BEFORE = 200;

const QUOTED = String.raw`\\{0,3}(?:"([^"\n\\]{1,120})\\{0,3}"|'([^'\n\\]{1,120})')`;
const NEXT = String.raw`[ \t\r\n]{0,20},[ \t\r\n]{0,20}`;
const SKIPPED = String.raw`\\{0,3}(?:"[^"\n\\]{0,200}\\{0,3}"|'[^'\n]{0,200}')`;
const ARGUMENT = String.raw`(?:"([^"\n]{1,120})"|'([^'\n]{1,120})'|([^\s"'\x60;|&<>()\\]{1,120}))`;
const OPTIONS = String.raw`[^\n;|&]{0,160}?[ \t]`;

/** Each finds a user and a password, or a password alone; tried where the anchor stands, in this order. */
const FORMS: readonly { readonly form: RegExp; readonly alone?: true }[] = [
  {
    form: new RegExp(
      String.raw`^(?:(?:Network|PS)Credential|UsernamePasswordCredentials?|HTTP(?:Basic|Digest)Auth|PasswordAuthentication)\([ \t\r\n]{0,20}${QUOTED}${NEXT}${QUOTED}`,
      "u",
    ),
  },
  {
    form: new RegExp(
      String.raw`^(?:DirectoryEntry|mysqli?_connect|mysqli|PDO|DriverManager\.getConnection)\([ \t\r\n]{0,20}${SKIPPED}${NEXT}${QUOTED}${NEXT}${QUOTED}`,
      "u",
    ),
  },
  { form: new RegExp(String.raw`^\.login\([ \t\r\n]{0,20}(?=\\{0,3}["'][^"'@\s]{1,64}@[^"'@\s]{1,64}["'])${QUOTED}${NEXT}${QUOTED}`, "u") },
  { form: new RegExp(String.raw`^psexec(?:64)?(?:\.exe)?${OPTIONS}-u[ \t]{1,4}${ARGUMENT}[ \t]{1,4}-p[ \t]{1,4}${ARGUMENT}`, "iu") },
  { form: new RegExp(String.raw`^connect-viserver${OPTIONS}-user[ \t]{1,4}${ARGUMENT}[ \t]{1,4}-password[ \t]{1,4}${ARGUMENT}`, "iu") },
  {
    form: new RegExp(
      String.raw`^(?:docker|podman|registry) login${OPTIONS}(?:-u|--username)[ =]{1,2}${ARGUMENT}[ \t]{1,4}(?:-p|--password)[ =]{1,2}${ARGUMENT}`,
      "u",
    ),
  },
  { form: new RegExp(String.raw`^sshpass -p[ \t]{0,4}${ARGUMENT}`, "u"), alone: true },
  {
    form: new RegExp(String.raw`^convertto-securestring[ \t]{1,4}(?:-string[ \t]{1,4})?${QUOTED}[ \t]{1,4}-asplaintext`, "iu"),
    alone: true,
  },
  { form: /^(?:identified by| password)[ \t]{1,4}(?:=[ \t]{0,4})?N?'([^'\n]{1,120})'/iu, alone: true },
];
const STATEMENT = /\b(?:create|alter|grant)[ \t\r\n]/iu;
const ACCOUNT = /\b(?:user|role|login|to)[ \t]{1,4}(?:if not exists[ \t]{1,4})?["'`[]?([\w.-]{1,64})/iu;

/** Reads the password of a login that is spelt out: in a call of a known signature, in a command, in an SQL statement. */
export const loginStatement: Reader = (spot) => {
  const { bytes, window, start } = spot;
  const text = window.text(start, Math.min(bytes.length, start + LONGEST));
  const before = window.text(Math.max(0, start - BEFORE), start);
  for (const { form, alone } of FORMS) {
    const found = form.exec(text)?.filter((part) => part !== undefined);
    const password = found?.at(-1);
    if (found === undefined || password === undefined) continue;
    const user = SQL.test(text) ? accountOf(before) : alone ? "" : found[1];
    if (user === undefined) return undefined;
    return toMatch(spot, (found[0] as string).lastIndexOf(password), password, user);
  }
  return undefined;
};

const SQL = /^(?:identified by| password)/iu;

/** The account of the statement that `before` ends in; undefined where it is none, for people identify by all sorts of things. */
function accountOf(before: string): string | undefined {
  const statement = before.slice(before.lastIndexOf(";") + 1);
  return STATEMENT.test(statement) ? ACCOUNT.exec(statement)?.[1] : undefined;
}

function toMatch({ start }: Spot, at: number, value: string, user: string): Match | undefined {
  if (value.length < 4 || isReference(value) || isReference(user) || /[{}<>$%\s]|^[@:?]/u.test(value)) return undefined;
  const from = start + at;
  return { start: from, end: from + value.length, value, ...judge(user, value) };
}

/** Words in capitals stand for what is to be put there. */
const STANDS_FOR = /^[A-Z]{2,}(?:_[A-Z]{2,}){0,5}$/u;

function judge(user: string, password: string): Pick<Match, "example" | "atMost"> {
  const known = isFiller(password) || isPlaceholder(password) || isWeak(password) || STANDS_FOR.test(password);
  if (known || password.toLowerCase() === user.toLowerCase()) return { example: true };
  return password.length < 8 ? { atMost: "low" } : {};
}
