import type { Verdict } from "../model/answer.ts";
import type { RenderOptions } from "./renderer.ts";

const MARKS = {
  yes: ["✓", "+"],
  no: ["✗", "x"],
  unknown: ["?", "?"],
  "not-applicable": ["–", "-"],
  clear: ["✓", "+"],
  fuzzy: ["~", "~"],
  warning: ["!", "!"],
  action: ["→", ">"],
  quote: ["│", "|"],
} as const satisfies Record<Verdict | string, readonly [string, string]>;

/** A sign of one column. It repeats what the word beside it says, so nothing hangs on it. */
export function markOf(what: keyof typeof MARKS, { unicode = true }: Pick<RenderOptions, "unicode">): string {
  return MARKS[what][unicode ? 0 : 1];
}
