import { escapeForMessage } from "./escape.ts";
import { clip, visible } from "./visible.ts";

/** Code points of a text before it is escaped, which can make six of one: the last length keeps every limit from 1024 up. */
const LENGTHS = [1000, 500, 160] as const;

/** A text as a message of at most `max` UTF-16 units; `instead` where there is none, for SARIF takes no empty message. */
export function message(text: string, max: number, instead: string): string {
  const plain = visible(text);
  for (const length of LENGTHS) {
    const escaped = escapeForMessage(clip(plain, length));
    if (escaped.length <= max) return escaped === "" ? instead : escaped;
  }
  return instead;
}
