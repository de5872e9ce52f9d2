import { isReference } from "./placeholder.ts";
import { entropy, kinds, mixing } from "./randomness.ts";

const SHORTEST = 16;
/** A password may be shorter, for a person has to type it. */
const SHORTEST_PASSWORD = 12;

/** Whether a value looks drawn at random: what is left when names, words, numbers, paths, versions, hashes and look-ups are taken away. */
export function isOpaque(value: string, longest: number, isPassword = false): boolean {
  if (value.length < (isPassword ? SHORTEST_PASSWORD : SHORTEST) || value.length > longest) return false;
  const digits = digitsIn(value) / value.length;
  const mixed = mixing(value);
  // Random letters and digits have more of the latter than names do, or change between them more often. A password may do without.
  if (digits === 0 ? !isPassword || kinds(value) < 3 || mixed < 0.5 : digits === 1 || (digits < 0.2 && mixed < 0.25)) return false;
  if (
    NOT_OPAQUE.test(value) ||
    CONSTANT.test(value) ||
    JOINED.test(value) ||
    isReference(value) ||
    (DOTTED_NAME.test(value) && mixed < 0.45)
  )
    return false;
  const bits = entropy(value);
  if (bits < 3 || spokenShare(value) >= (digits < 0.2 ? 0.5 : 0.6)) return false;
  return kinds(value) >= 3 || /^[0-9a-f]{24,}$/iu.test(value) || (digits >= 0.12 && bits >= 3.1);
}

/**
 * Whether a value that a vendor's name and the shape of the vendor's keys vouch for is more than words, a path or a look-up. A looser question
 * than `isOpaque`: a UUID passes here.
 */
export function looksDrawn(value: string): boolean {
  if (isReference(value) || entropy(value) < 2.5) return false;
  const digits = digitsIn(value) / value.length;
  if (digits === 1) return value.length >= 10;
  return spokenShare(value, 4) < (digits > 0 ? 0.75 : 0.6) && (digits > 0 || (kinds(value) >= 2 && mixing(value) >= 0.2));
}

function digitsIn(value: string): number {
  let count = 0;
  for (let at = 0; at < value.length; at++) if (value.charCodeAt(at) >= 0x30 && value.charCodeAt(at) <= 0x39) count++;
  return count;
}

const NOT_OPAQUE =
  /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$|:\/\/|^[.~]{0,2}\/[\w.-]{1,64}(?:\/|$)|^[A-Za-z]:\\|^(?:scram-)?(?:sha-?\d{1,3}|md5|h1)(?:[-:]|$)|^\$(?:2[abxy]|argon2\w{1,2}|[156]|y|scrypt|pbkdf2\S{0,20})\$|^\{(?:S?SHA|CRYPT|MD5)\}|^v?\d{1,4}\.\d{1,6}(?:[.-]|$)|^arn:|^0x[0-9a-f]{1,16}$|^#|^data:|%[0-9A-F]{2}.{0,100}%[0-9A-F]{2}|^[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{1,64}$|::|->|==.|\\[ux][0-9a-fA-F]|^\d{4}-\d{2}-\d{2}T|^-----|\(.{0,200}\)|\[.{0,200}\]|\{.{0,200}\}/iu;
/** Words and numbers, joined: `cmp2-qat-1208358310`, `jjwt-jackson-0.11.2`. */
const JOINED = /^[a-z]{2,16}\d{0,3}(?:[-_.](?:[a-z]{1,16}\d{0,3}|\d{1,12})){2,8}$/u;
/** The name of a constant or a variable of the environment: `TR31_K0_KEY_ENCRYPTION_KEY`, `O11Y_BASE_URL`. */
const CONSTANT = /^(?:[A-Z]{2,}|(?=.{0,120}_[A-Z]{3,20}(?:_|$))[A-Z])[A-Z0-9]{0,20}(?:_[A-Z0-9]{1,20}){1,8}$/u;
/** A member of an object, a host, a file: `settings.apiKey2`. */
const DOTTED_NAME = /^[\w-]{1,63}(?:\.[A-Za-z_][\w-]{0,63}){1,8}$/u;

/** How much of `prod-db-token-2` or `mySecretName1` is words that can be spoken, whatever joins them. */
function spokenShare(value: string, shortest = 3): number {
  const words = value.split(/[^A-Za-z0-9]+|(?<=[a-z])(?=[A-Z])|(?<=[A-Za-z])(?=\d)|(?<=\d)(?=[A-Za-z])/u);
  return words.filter((word) => word.length >= shortest && isSpoken(word)).join("").length / value.length;
}

function isSpoken(word: string): boolean {
  if (!/^(?:[A-Z]?[a-z]{3,}|[A-Z]{4,})$/u.test(word)) return false;
  const vowels = word.replace(/[^aeiouy]/giu, "").length / word.length;
  return vowels >= 0.16 && vowels <= 0.67 && !/[^aeiouy]{4}/iu.test(word);
}
