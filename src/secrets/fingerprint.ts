import { createHash, createHmac } from "node:crypto";
import { entropy } from "./randomness.ts";

/**
 * The key of every fingerprint that a report shows.
 *
 * A key that is drawn anew would make each report of the same tree different; a key kept on the machine would make reports of two machines
 * differ. So it is a constant that anybody can read, and it only keeps these digests apart from others. That a value cannot be guessed
 * from its print rests on the value: one that holds 80 bits by estimate, in a format whose values are drawn at random, is printed itself;
 * anything that a person may have chosen is printed by its place, which says nothing about it.
 */
export const FINGERPRINT_KEY: Buffer = createHash("sha256").update("agent-preflight: fingerprints of secrets, version 1").digest();

/** Bits by which a value must be out of reach for guessing before its digest is shown. */
const UNGUESSABLE_BITS = 80;

/** Whether a value is too random to be found by trying. `guessable` is what the rule says of its kind. */
export function isUnguessable(value: string, guessable: boolean): boolean {
  return !guessable && value.length * entropy(value) >= UNGUESSABLE_BITS;
}

/** The same value has the same print wherever it stands. */
export function printOfValue(key: Buffer, value: string): string {
  return digest(key, `value\0${value}`);
}

/** A print for a value that must not be derived from it; `ordinal` counts the places of one rule in one file. */
export function printOfPlace(key: Buffer, rule: string, path: string, ordinal: number): string {
  return digest(key, `place\0${rule}\0${path}\0${ordinal}`);
}

function digest(key: Buffer, text: string): string {
  return createHmac("sha256", key).update(text).digest("hex").slice(0, 16);
}
