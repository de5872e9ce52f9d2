import type { Change, Direction } from "../model/delta.ts";
import type { ManifestEntry } from "../model/report.ts";
import { count } from "../model/words.ts";
import { type Comparer, placeOf } from "./change.ts";
import { keyOf, nameOfFile, pair } from "./pair.ts";

/** Files that ask for things to be fetched: how many of them are fixed, by which lock, and whether the commands keep to it. */
export const requirements: Comparer = function* (base, head) {
  const { pairs, added, removed } = pair(base.inventory.manifests, head.inventory.manifests, [
    (one) => keyOf(one.ecosystem, one.path),
    (one) => keyOf(one.ecosystem, nameOfFile(one.path), one.requirements),
    (one) => keyOf(one.ecosystem, one.requirements, JSON.stringify(one.effective)),
  ]);
  for (const one of added) yield told(one, "added", "neutral", `adds ${wordsOf(one)}`);
  for (const one of removed) yield told(one, "removed", "neutral", `removes ${wordsOf(one)}`);
  for (const { before, after } of pairs) yield* changed(before, after);
};

function* changed(before: ManifestEntry, after: ManifestEntry): Generator<Change> {
  const where = `${after.path} (${after.ecosystem})`;
  const direction = (worse: boolean): Direction => (weighs(after) ? (worse ? "lowers" : "raises") : "neutral");
  if ((before.lock === null) !== (after.lock === null)) {
    const lost = after.lock === null;
    const loose = looseOf(after) === 0 ? "" : `, which leaves ${count(looseOf(after), "requirement")} unfixed`;
    yield told(after, "changed", direction(lost), `${lost ? "takes the lock from" : "gives a lock to"} ${where}${loose}`);
    return;
  }
  const fits = (one: ManifestEntry): number => ["no", "unknown", "nearly", "yes"].indexOf(one.inStep ?? "yes");
  if (before.lock !== null && after.lock !== null && fits(before) !== fits(after)) {
    const worse = fits(after) < fits(before);
    yield told(
      after,
      "changed",
      direction(worse),
      worse ? `leaves the lock of ${where} out of step` : `brings the lock of ${where} into step`,
    );
  }
  const kept = (one: ManifestEntry): number => ["no", "rewrites", "yes"].indexOf(one.honoured ?? "yes");
  if (before.honoured !== null && after.honoured !== null && kept(before) !== kept(after)) {
    const worse = kept(after) < kept(before);
    const text = worse ? `lets an install pass by the lock of ${where}` : `has the installs of ${where} keep to the lock`;
    yield told(after, "changed", direction(worse), text);
  }
  const loose = looseOf(after) - looseOf(before);
  if (loose !== 0) {
    const text = `leaves ${Math.abs(loose)} ${loose > 0 ? "more" : "fewer"} ${Math.abs(loose) === 1 ? "requirement" : "requirements"} of ${where} unfixed`;
    // Where something was loose before, one more of it is more of the same; the findings count them.
    const firm = looseOf(loose > 0 ? before : after) === 0;
    yield told(after, "changed", firm ? direction(loose > 0) : "neutral", text);
  } else if (before.requirements !== after.requirements) {
    const more = after.requirements - before.requirements;
    yield told(
      after,
      "changed",
      "neutral",
      `asks for ${Math.abs(more)} ${more > 0 ? "more" : "fewer"} ${Math.abs(more) === 1 ? "thing" : "things"} in ${where}`,
    );
  }
}

function told(one: ManifestEntry, how: Change["how"], direction: Direction, text: string): Change {
  return { subject: "requirement", how, direction, name: one.path, text, location: placeOf(one) };
}

/** Requirements that another fetch may answer with something else. */
function looseOf({ effective }: ManifestEntry): number {
  return effective.floating + effective.range + effective.unknown;
}

/** What a library asks for is fixed by whoever uses it, and test material installs nothing. */
function weighs({ role, place }: ManifestEntry): boolean {
  return role !== "library" && place !== "test-material";
}

function wordsOf(one: ManifestEntry): string {
  const loose = looseOf(one);
  const words = `${one.path} with ${count(one.requirements, `${one.ecosystem} requirement`)}`;
  return loose === 0 ? words : `${words}, ${loose === one.requirements ? "none of them" : `${loose} of them not`} fixed`;
}
