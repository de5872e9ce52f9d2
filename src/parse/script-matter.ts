import type { Matter } from "../model/script.ts";

// What the value of an expression is made of, as bits.

/** Came over the network. */
export const FETCHED = 1;
/** Was packed so that nobody reads it: base64, hex, compressed, encrypted. */
export const DECODED = 2;
/** All variables of the environment. */
export const ENVIRONMENT = 4;
/** Came out of a file. */
export const FILE = 8;

/** The bits as words. */
export function mattersOf(bits: number): readonly Matter[] {
  const found: Matter[] = [];
  if (bits & FETCHED) found.push("fetched");
  if (bits & DECODED) found.push("decoded");
  if (bits & ENVIRONMENT) found.push("environment");
  if (bits & FILE) found.push("file");
  return found;
}

/** Whether a string is worth keeping by its shape alone: an address, a path with a dotted folder or in the home folder, a long option. */
export function isTelling(text: string): boolean {
  return (
    text.length >= 4 &&
    text.length <= 2_000 &&
    /^(?:https?|wss?|tcp|stratum\+tcp):\/\/\S|^(?:~|\$_|\.)?\/?(?:[\w.$-]+\/){0,6}\.[a-z][\w-]{1,20}(?:[/.]|$)|^~\/|^--[a-z]/iu.test(text)
  );
}
