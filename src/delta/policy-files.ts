import type { Change, Direction } from "../model/delta.ts";
import type { PolicyFileEntry } from "../model/report.ts";
import { type Comparer, opposite, placeOf } from "./change.ts";
import { keyOf, nameOfFile, pair } from "./pair.ts";

/**
 * Files by which a repository speaks to scanners. None is applied from the head; one that speaks to this scanner is what the next change would be
 * judged by once this one is merged.
 */
export const policyFiles: Comparer = function* (base, head) {
  const { pairs, added, removed } = pair(base.inventory.policyFiles, head.inventory.policyFiles, [
    (one) => keyOf(one.tool, one.path),
    (one) => keyOf(one.tool, one.digest),
    (one) => keyOf(one.tool, nameOfFile(one.path)),
  ]);
  for (const one of added) yield told(one, "added", directionOf(one), `adds ${wordsOf(one)}`);
  for (const one of removed) yield told(one, "removed", opposite(directionOf(one)), `removes ${wordsOf(one)}`);
  for (const { before, after } of pairs)
    if (before.digest !== after.digest) yield told(after, "changed", directionOf(after), `changes ${wordsOf(after)}`);
};

/** What silences this scanner lowers trust; what speaks to others is told. */
function directionOf({ tool, suppresses }: PolicyFileEntry): Direction {
  return tool === "preflight" && suppresses ? "lowers" : "neutral";
}

function told(one: PolicyFileEntry, how: Change["how"], direction: Direction, text: string): Change {
  return { subject: "policy", how, direction, name: one.path, text, location: placeOf(one) };
}

function wordsOf({ path, tool }: PolicyFileEntry): string {
  return tool === "preflight" ? `${path}, settings for this scanner (not applied)` : `${path}, settings for ${tool}`;
}
