// What people write where a secret would stand. Each list errs so that a value drawn at random is hit less than once in 10 000.

/** Words that make a value an example wherever they stand in it, in any case. Five letters at least, or chance would write them too. */
const WORDS =
  /example|sample|dummy|placeholder|change.?me|redacted|your.?(?:api|key|token|secret|password)|replace|insert|foobar|foo.?bar|deadbeef|hunter2|not.?a.?real|fake.?key|mysecret|my.?token|password|invalid|testing|notreal|secret.?(?:key|token|here)|todo.?todo|lorem.?ipsum/iu;
/** For long values, in which shorter words come about by chance. */
const LONG_WORDS = /example|placeholder|redacted|change.?me|your.?(?:token|secret|password)/iu;
const LONG = 200;

/** Passwords that guard nothing: what samples and local set-ups use. Compared whole, in lower case. */
const WEAK = new Set(
  `admin administrator changeit changeme default demo dev development docker dummy example foo foobar guest hello local localhost letmein mongo mysql
  pass passw0rd password password1 password123 passwd postgres postgresql private pw pwd qwerty xyzzy rabbitmq redis root sa sample secret supersecret
  test testing tester token user username welcome xxx yyy zzz bar baz key mypassword mypass mysecret pa55word test123 admin123 root123 secret123
  1234 12345 123456 1234567 12345678 123456789 1234567890 0000 1111 abc abc123 abcd1234 x-oauth-basic x-access-token oauth2 none null true false`.split(
    /\s+/u,
  ),
);

/** Text that something fills in later, or that points to where the secret is: never a secret itself. */
const REFERENCE =
  /[$#]\{|\$\(|\{\{|^\$[A-Za-z_0-9]|^<.{0,200}>$|^\{.{0,200}\}$|^\[.{0,200}\]$|^%.{0,40}%$|%[({][A-Za-z]|^%[sdv@]$|^@[A-Za-z_]{1,40}@$|^(?:ENC|vault|op|ssm|kms|sops|awssm|gcpsm|env|file|secret|keyring)[:[(]|process\.env|os\.environ|getenv|secrets\.|\.\.\.|…|^!/iu;

/** Whether a value was written by hand to stand for one: a word that says so, one character repeated, a run of the alphabet. */
export function isPlaceholder(value: string): boolean {
  if ((value.length > LONG ? LONG_WORDS : WORDS).test(value) || DECODED.test(decoded(value))) return true;
  return new Set(value).size <= Math.min(4, value.length / 3) || hasRun(value) || isPeriodic(value);
}

/** Words that make text a sample that was put into base64, as configuration asks for it. */
const DECODED = /example|sample|placeholder|redacted|change.?me|dummy|foobar|your.?(?:token|secret|password|key)/iu;
const BASE64 = /^[A-Za-z0-9+/]{12,200}={0,2}$/u;

/** The printable text that a value is the base64 of; empty where it is none: of twelve letters drawn at random one in 7000 is. */
function decoded(value: string): string {
  if (!BASE64.test(value)) return "";
  const text = Buffer.from(value, "base64").toString("latin1");
  // What stands before a colon is a user, who may well be at `example.com`.
  return /^[ -~]+$/u.test(text) ? text.slice(text.lastIndexOf(":") + 1) : "";
}

/** Words by which a writer asks for a value to be put in. */
const FILLER =
  /example|sample|placeholder|change.?(?:me|it)|redacted|your|insert|replace|dummy|todo|x{4,}|\*{3,}|\.{3}|<|>|here$|^(?:my|the|some|new|old|user|db|admin)?[-_]?(?:password|passwd|pass|pwd|secret|token)[-_]?(?:here)?$/iu;

/** Whether a value only keeps the place of one, be it in a file where even a password that everybody knows is the one in use. */
export function isFiller(value: string): boolean {
  return FILLER.test(value) && !/^(?:password|passwd|pass|secret)$/iu.test(value);
}

/** Whether a password is one that everybody knows. */
export function isWeak(password: string): boolean {
  const plain = password.toLowerCase();
  return (
    WEAK.has(plain) ||
    WEAK.has(plain.replaceAll(/[4@310$5]/gu, (sign) => LEET[sign] ?? sign)) ||
    /^[a-z]{2,10}[-_]?(?:1|12|123|1234|12345|123456)$/u.test(plain)
  );
}
/** Signs that people write for letters: `p4ssw0rd`. */
const LEET: Readonly<Record<string, string>> = { "4": "a", "@": "a", "3": "e", "1": "i", "0": "o", "5": "s", $: "s" };

/** Whether a value stands for another one: a variable, a template, a look-up in a vault. */
export function isReference(value: string): boolean {
  return REFERENCE.test(value);
}

/** Six equal characters in a row, or seven that count up: `xxxxxx`, `1234567`, `abcdefg`. */
function hasRun(value: string): boolean {
  let equal = 1;
  let rising = 1;
  for (let at = 1; at < value.length; at++) {
    const step = value.charCodeAt(at) - value.charCodeAt(at - 1);
    equal = step === 0 ? equal + 1 : 1;
    rising = step === 1 ? rising + 1 : 1;
    if (equal >= 6 || rising >= 7) return true;
  }
  return false;
}

/** One short text over and over: `abc123abc123abc123`. */
function isPeriodic(value: string): boolean {
  for (let period = 1; period <= Math.min(16, value.length / 3); period++) {
    let at = period;
    while (at < value.length && value[at] === value[at - period]) at++;
    if (at === value.length) return true;
  }
  return false;
}
