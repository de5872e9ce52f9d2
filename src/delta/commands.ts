import type { Change, Direction } from "../model/delta.ts";
import type { Inventory, Report } from "../model/report.ts";
import { type Comparer, placeOf, quoted, some } from "./change.ts";
import { keyOf, nameOfFile, pair } from "./pair.ts";

type CommandEntry = Inventory["commands"][number];

/** From the least to the most that a command can do (`rules/boundary/tiers.yml`). */
const TIERS: readonly string[] = ["read-only", "write-safe", "privileged-write", "deployment", "destructive-credentials"];

/**
 * Commands that the repository defines under a name. One that is new does nothing until it is called, so it lowers nothing; one that does more
 * than before under its old name does, for whoever allowed the name did not allow that.
 */
export const commands: Comparer = function* (base, head) {
  const { pairs, added, removed } = pair(named(base), named(head), [
    (one) => keyOf(one.path, one.name, one.command),
    (one) => keyOf(one.name, one.command),
    (one) => keyOf(one.path, one.command),
    (one) => keyOf(one.path, one.name),
    (one) => keyOf(nameOfFile(one.path), one.name),
    (one) => keyOf(one.command),
  ]);
  yield* whole(added, "added", "adds");
  yield* whole(removed, "removed", "removes");
  for (const { before, after } of pairs) {
    const rise = TIERS.indexOf(after.tier) - TIERS.indexOf(before.tier);
    if (before.command === after.command && rise === 0) continue;
    const direction: Direction = rise > 0 ? "lowers" : rise < 0 ? "raises" : "neutral";
    const tier = rise === 0 ? "" : `: ${before.tier} before, ${after.tier} now`;
    yield told(after, "changed", direction, `has ${quoted(after.name)} do something else${tier}`);
  }
};

/** Those of one file together, where there are several. */
function* whole(commands: readonly CommandEntry[], how: "added" | "removed", verb: string): Generator<Change> {
  for (const path of new Set(commands.map((one) => one.path))) {
    const [first, ...more] = commands.filter((one) => one.path === path);
    if (!first) continue;
    if (more.length === 0) yield told(first, how, "neutral", `${verb} the command ${wordsOf(first)}`);
    else {
      const names = [first, ...more].map(({ name }) => quoted(name));
      yield { ...told(first, how, "neutral", `${verb} ${names.length} commands of ${path} (${some(names)})`), name: names.join(", ") };
    }
  }
}

/** Without those that run by themselves: they are told as triggers. */
function named({ inventory: { commands: all, triggers } }: Report): CommandEntry[] {
  const running = new Set(triggers.map(({ path, command }) => keyOf(path, command)));
  return all.filter(({ path, command }) => !running.has(keyOf(path, command)));
}

function told(one: CommandEntry, how: Change["how"], direction: Direction, text: string): Change {
  return { subject: "command", how, direction, name: one.name, text, location: placeOf(one) };
}

function wordsOf({ name, command, class: of }: CommandEntry): string {
  return `${quoted(name)}, which runs ${quoted(command)} (${of})`;
}
