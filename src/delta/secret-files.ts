import type { Change, Direction } from "../model/delta.ts";
import type { Inventory } from "../model/report.ts";
import { type Comparer, placeOf } from "./change.ts";
import { keyOf, nameOfFile, pair } from "./pair.ts";

type SecretFileEntry = Inventory["secretFiles"][number];

/** Files that hold secrets, as far as git takes them: what it ignores is no part of a change. */
export const secretFiles: Comparer = function* (base, head) {
  const counted = (files: readonly SecretFileEntry[]) => files.filter(({ tracked, ignored }) => tracked || !ignored);
  const { pairs, added, removed } = pair(counted(base.inventory.secretFiles), counted(head.inventory.secretFiles), [
    (one) => keyOf(one.path),
    (one) => keyOf(one.class, one.example, nameOfFile(one.path)),
    (one) => keyOf(one.class, one.example),
  ]);
  for (const one of added) yield told(one, "added", one.example ? "neutral" : "lowers", `adds ${wordsOf(one)}`);
  for (const one of removed) yield told(one, "removed", one.example ? "neutral" : "raises", `removes ${wordsOf(one)}`);
  for (const { before, after } of pairs) {
    if (before.example === after.example) continue;
    yield told(after, "changed", after.example ? "raises" : "lowers", `makes ${wordsOf(after)} of what was ${wordsOf(before)}`);
  }
};

function told(one: SecretFileEntry, how: Change["how"], direction: Direction, text: string): Change {
  return { subject: "secret-file", how, direction, name: one.path, text, location: placeOf(one) };
}

function wordsOf({ path, class: of, example }: SecretFileEntry): string {
  return `${path}, ${example ? "an example of a file" : "a file"} with secrets (${of})`;
}
