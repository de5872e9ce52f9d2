import type { StructureId } from "../catalog/secret-rule.ts";
import { isPlaceholder, isWeak } from "./placeholder.ts";

/** What a credential's own format tells about it. */
export interface Verdict {
  readonly checksum: "valid" | "invalid" | "none";
  /** The text only looks like this credential. */
  readonly drop?: boolean;
  /** The format says that it is a documented sample. */
  readonly example?: boolean;
}

const NONE: Verdict = { checksum: "none" };

export const structures: Readonly<Record<StructureId, (value: string) => Verdict>> = {
  "base62-crc32": base62Crc32,
  "aws-key-id": awsKeyId,
  "json-web-token": jsonWebToken,
  "encoded-json-web-token": encodedJsonWebToken,
  "supabase-service-role": supabaseServiceRole,
  "sentry-org-token": sentryOrgToken,
  "basic-auth": basicAuth,
  "encoded-private-key": encodedPrivateKey,
  "nkey-seed": nkeySeed,
};

const BASE62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/** The CRC-32 of a text as six base-62 digits, as GitHub and npm end their tokens: https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/ */
export function crc32Base62(text: string): string {
  let crc = 0xffffffff;
  for (let at = 0; at < text.length; at++) {
    crc ^= text.charCodeAt(at);
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  let rest = ~crc >>> 0;
  let digits = "";
  for (let place = 0; place < 6; place++) {
    digits = BASE62[rest % 62] + digits;
    rest = Math.floor(rest / 62);
  }
  return digits;
}

/** `xxx_`, then 30 characters, then their checksum. */
function base62Crc32(value: string): Verdict {
  const body = value.slice(value.indexOf("_") + 1);
  return { checksum: crc32Base62(body.slice(0, -6)) === body.slice(-6) ? "valid" : "invalid" };
}

/** The CRC-16 of bytes with the polynomial of XMODEM, as NATS ends its keys: https://github.com/nats-io/nkeys/blob/main/crc16.go */
export function crc16(bytes: Uint8Array): number {
  let crc = 0;
  for (const byte of bytes) {
    crc ^= byte << 8;
    for (let bit = 0; bit < 8; bit++) crc = (crc & 0x8000 ? (crc << 1) ^ 0x1021 : crc << 1) & 0xffff;
  }
  return crc;
}

/** Two bytes of prefix, 32 of the seed and their checksum, in base 32. Chance writes letters of that kind, but no checksum. */
function nkeySeed(value: string): Verdict {
  const bytes: number[] = [];
  let [bits, held] = [0, 0];
  for (const char of value) {
    bits = ((bits << 5) | BASE32.indexOf(char)) & 0xfff;
    held += 5;
    if (held < 8) continue;
    held -= 8;
    bytes.push((bits >> held) & 0xff);
  }
  const checksum = (bytes[34] ?? 0) | ((bytes[35] ?? 0) << 8);
  return crc16(Uint8Array.from(bytes.slice(0, 34))) === checksum ? { checksum: "valid" } : { checksum: "invalid", drop: true };
}

/** A private key in PEM, in base64 once more, as Kubernetes, Helm and variables of CI hold it. */
function encodedPrivateKey(value: string): Verdict {
  const text = Buffer.from(value, "base64").toString("latin1");
  const body =
    /^-----BEGIN [A-Z0-9 ]{0,30}PRIVATE KEY(?: BLOCK)?-----\s(?:[A-Za-z-]{1,20}: [^\n]{0,80}\n|\n){0,4}([A-Za-z0-9+/=\s]{64,})/u.exec(
      text,
    )?.[1];
  return body === undefined || new Set(body).size < 20 ? { checksum: "none", drop: true } : NONE;
}

const BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
/** Accounts that AWS uses in its documentation. */
const SAMPLE_ACCOUNTS = new Set([0, 123456789012, 111122223333, 444455556666, 999999999999, 111111111111, 222222222222, 333333333333]);

/**
 * An AWS key id of the newer kind holds the account number in bits 21 to 60: https://labs.withsecure.com/publications/a-bitwise-analysis-of-aws-access-key-identifiers
 * That is no checksum: nine numbers in ten are possible accounts.
 */
function awsKeyId(value: string): Verdict {
  let bits = 0n;
  for (const char of value.slice(4, 14)) bits = (bits << 5n) | BigInt(Math.max(0, BASE32.indexOf(char)));
  // 50 bits were read; the first tells the generation, the next 40 are the account.
  if (bits >> 49n === 0n) return NONE;
  const account = Number((bits >> 9n) & 0xffffffffffn);
  if (account > 999_999_999_999) return { checksum: "invalid" };
  return { checksum: "none", example: SAMPLE_ACCOUNTS.has(account) };
}

function jsonWebToken(value: string): Verdict {
  const [header, claims] = value.split(".", 2).map(decodePart);
  if (header === undefined || typeof header["alg"] !== "string") return { checksum: "none", drop: true };
  // The token that jwt.io opens with, and all that were made from it.
  return { checksum: "none", example: claims?.["name"] === "John Doe" || claims?.["sub"] === "1234567890" };
}

/** A JSON Web Token in base64 once more, as Kubernetes and settings in YAML hold it. */
function encodedJsonWebToken(value: string): Verdict {
  const token = Buffer.from(value, "base64").toString("latin1");
  const header = decodePart(token.split(".", 1)[0] ?? "");
  if (header === undefined) return { checksum: "none", drop: true };
  return typeof header["alg"] === "string" && token.includes(".") ? jsonWebToken(token) : NONE;
}

/** The first part names the issue time, the organisation and the region: https://develop.sentry.dev/backend/auth-tokens/ */
function sentryOrgToken(value: string): Verdict {
  if (!value.startsWith("sntrys_")) return NONE;
  const claims = decodePart(value.slice("sntrys_".length).split("_", 1)[0] ?? "");
  return typeof claims?.["iat"] === "number" && "org" in claims ? NONE : { checksum: "invalid" };
}

/** `name:password` in base64, as Docker keeps it. */
function basicAuth(value: string): Verdict {
  const plain = Buffer.from(value, "base64").toString("latin1");
  const colon = plain.indexOf(":");
  if (colon < 1 || /[^\x20-\x7e]/u.test(plain)) return { checksum: "none", drop: true };
  const password = plain.slice(colon + 1);
  return { checksum: "none", example: isPlaceholder(password) || isWeak(password) };
}

/** The older Supabase keys are JSON Web Tokens: `service_role` passes every row policy, `anon` is public by design. */
function supabaseServiceRole(value: string): Verdict {
  const claims = decodePart(value.split(".")[1] ?? "");
  if (claims?.["role"] !== "service_role") return { checksum: "none", drop: true };
  // The issuer of the keys that every local set-up shares: https://supabase.com/docs/guides/local-development
  return { checksum: "none", example: claims["iss"] === "supabase-demo" };
}

function decodePart(part: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(part, "base64url").toString("utf8"));
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
