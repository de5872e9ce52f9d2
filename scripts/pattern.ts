// Credentials for tests and benchmarks are drawn from patterns with a seed, so that none is ever committed:
// `ghp_{36:base62+crc}` is a GitHub token whose checksum holds, different for each seed and the same for the same one.

import { crc16, crc32Base62 } from "../src/secrets/structure.ts";

const LOWER = "abcdefghijklmnopqrstuvwxyz";
const UPPER = LOWER.toUpperCase();
const DIGITS = "0123456789";
const ALPHABETS: Readonly<Record<string, string>> = {
  digits: DIGITS,
  lower: LOWER,
  upper: UPPER,
  alpha: UPPER + LOWER,
  hex: `${DIGITS}abcdef`,
  HEX: `${DIGITS}ABCDEF`,
  base32: `${UPPER}234567`,
  base32lower: `${LOWER}234567`,
  bech32: "QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L",
  base36: DIGITS + LOWER,
  BASE36: DIGITS + UPPER,
  base62: DIGITS + UPPER + LOWER,
  base64: `${UPPER}${LOWER}${DIGITS}+/`,
  base64url: `${UPPER}${LOWER}${DIGITS}-_`,
  django: `${LOWER}${DIGITS}!@#%^*(-_=+)`,
  password: `${DIGITS}${UPPER}${LOWER}!*+-._~`,
};

/** A text with its placeholders filled, and the values that must never be seen again. */
export interface Filled {
  readonly text: string;
  readonly values: readonly string[];
}

/**
 * Fills the placeholders of a text. The same text and seed give the same result. Throws on an unknown placeholder.
 *
 * - `{N:alphabet}`: N characters; with `+crc` the last six are the CRC-32 of the others in base 62; with `:open` they are no secret.
 * - `{uuid}`: a random UUID; with `:open` it is no secret.
 * - `{aws-key}`: the sixteen characters behind `AKIA`, with an account number in them.
 * - `{jwt}`, `{jwt:role=service_role}`, `{jwt:name=John Doe}`: a JSON Web Token, with one claim of your choice.
 * - `{jwt64}`: one in base64 once more; `{basic}`: a name and a password in base64; `{pem64}`: a private key in PEM in base64.
 * - `{nkey}`: the seed of a user of NATS, with its checksum.
 * - `{pem:rsa}`, `ec`, `ed25519`, `openssh`, `openssh-encrypted`, `pgp`: the body of a private key in lines; `{pem:rsa:escaped}` joins them by `\n`;
 *   `{pem:rsa:cut}` stops in the middle.
 */
export function fill(text: string, seed: string): Filled {
  const random = generator(seed);
  const values: string[] = [];
  const filled = text.replaceAll(
    /\{(\d+:[A-Za-z0-9+]+(?::open)?|uuid(?::open)?|aws-key|basic|jwt64|pem64|nkey|jwt(?::[a-z]+=[^}]*)?|pem:[a-z0-9-]+(?::[a-z]+)?)\}/gu,
    (_, spec: string) => {
      const [kind = "", option = "", mark = ""] = spec.split(":");
      if (kind === "uuid") return option === "open" ? uuid(random) : keep(uuid(random), values);
      if (kind === "aws-key") return keep(awsKey(random), values);
      if (kind === "jwt") return keep(jsonWebToken(option, random), values);
      if (kind === "jwt64") return keep(Buffer.from(jsonWebToken("", random)).toString("base64"), values);
      if (kind === "basic") return keep(Buffer.from(`deploy:${characters(20, "base62", random)}`).toString("base64"), values);
      if (kind === "pem64") return keep(encodedKey(random), values);
      if (kind === "nkey") return keep(nkey(random), values);
      if (kind === "pem") return pem(option, mark, random, values);
      const drawn = characters(Number(kind), option, random);
      return mark === "open" ? drawn : keep(drawn, values);
    },
  );
  return { text: filled, values };
}

function keep(value: string, values: string[]): string {
  values.push(value);
  return value;
}

function characters(length: number, spec: string, random: () => number): string {
  const [name = "", check] = spec.split("+");
  const alphabet = ALPHABETS[name];
  if (alphabet === undefined) throw new Error(`unknown alphabet "${name}"`);
  const body = Array.from(
    { length: check === undefined ? length : length - 6 },
    () => alphabet[Math.floor(random() * alphabet.length)],
  ).join("");
  return check === undefined ? body : body + crc32Base62(body);
}

function uuid(random: () => number): string {
  return [8, 4, 4, 4, 12].map((length) => characters(length, "hex", random)).join("-");
}

function awsKey(random: () => number): string {
  // The generation bit, then forty bits of an account number below 10^12, then the rest at random.
  const account = BigInt(Math.floor(random() * 899_999_999_999) + 100_000_000_000);
  const bits = (1n << 79n) | (account << 39n) | BigInt(Math.floor(random() * 2 ** 39));
  return Array.from({ length: 16 }, (_, index) => ALPHABETS["base32"]?.[Number((bits >> BigInt(75 - index * 5)) & 31n)]).join("");
}

function jsonWebToken(claim: string, random: () => number): string {
  const [name = "scope", value = "write"] = claim === "" ? [] : claim.split("=");
  const header = { alg: "HS256", typ: "JWT" };
  const claims = { iss: "auth", sub: characters(12, "base62", random), [name]: value, iat: 1_700_000_000 };
  return (
    [header, claims].map((part) => Buffer.from(JSON.stringify(part)).toString("base64url")).join(".") +
    `.${characters(43, "base64url", random)}`
  );
}

function encodedKey(random: () => number): string {
  const [label, body] = ["PRIVATE KEY-----", pem("ec", "", random, [])];
  return Buffer.from(`-----BEGIN ${label}\n${body}\n-----END ${label}\n`).toString("base64");
}

function nkey(random: () => number): string {
  // The prefix of a seed and that of a user, then the seed: https://github.com/nats-io/nkeys
  const body = Uint8Array.from([0x95, 0x00, ...Array.from({ length: 32 }, () => Math.floor(random() * 256))]);
  const check = crc16(body);
  let bits = 0n;
  for (const byte of [...body, check & 0xff, check >> 8]) bits = (bits << 8n) | BigInt(byte);
  return Array.from({ length: 58 }, (_, index) => ALPHABETS["base32"]?.[Number(((bits << 2n) >> BigInt(285 - index * 5)) & 31n)]).join("");
}

const PEM_BYTES: Readonly<Record<string, number>> = {
  rsa: 1190,
  ec: 118,
  ed25519: 46,
  openssh: 380,
  "openssh-encrypted": 420,
  pgp: 900,
  encrypted: 1200,
};

function pem(kind: string, mark: string, random: () => number, values: string[]): string {
  const size = PEM_BYTES[kind];
  if (size === undefined) throw new Error(`unknown kind of key "${kind}"`);
  const bytes = Buffer.from(Array.from({ length: size }, () => Math.floor(random() * 256)));
  if (kind === "openssh") Buffer.from("openssh-key-v1\0\0\0\0\x04none\0\0\0\x04none").copy(bytes);
  else if (kind === "openssh-encrypted") Buffer.from("openssh-key-v1\0\0\0\0\x0aaes256-ctr\0\0\0\x06bcrypt").copy(bytes);
  else if (kind !== "pgp" && kind !== "encrypted") derHeader(size).copy(bytes);
  const lines = bytes.toString("base64").match(/.{1,64}/gu) ?? [];
  const shown = mark === "cut" ? lines.slice(0, 4) : lines;
  values.push(...shown);
  return shown.join(mark === "escaped" ? "\\n" : "\n");
}

function derHeader(size: number): Buffer {
  return size > 255 ? Buffer.from([0x30, 0x82, (size - 4) >> 8, (size - 4) & 255]) : Buffer.from([0x30, size - 2]);
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function generator(seed: string): () => number {
  let state = 0x811c9dc5;
  for (let at = 0; at < seed.length; at++) state = Math.imul(state ^ seed.charCodeAt(at), 0x01000193) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
