import { quote } from "../classify/command-flow.ts";
import type { Reached, ReachedFrom } from "../classify/script-reach.ts";
import { momentOf } from "../classify/trigger.ts";
import type { Location, Place } from "../model/place.ts";

/** A script that was judged, with every way that leads to it. */
export interface Payload {
  readonly reached: Reached;
  readonly from: readonly (ReachedFrom & { readonly by: Reached })[];
}

/** Gathers the ways by the script at their end: a script that five triggers reach is told once. Order: that of the ways. */
export function payloadsOf(ways: readonly ReachedFrom[], wanted: (reached: Reached) => boolean): readonly Payload[] {
  const found = new Map<string, { reached: Reached; from: (ReachedFrom & { readonly by: Reached })[] }>();
  for (const way of ways) {
    for (const by of way.reached) {
      if (!wanted(by)) continue;
      const path = by.script.at.path;
      const known = found.get(path);
      // A package script that runs by itself is a command too: one line, one way.
      const own = way.command?.at;
      if (
        own &&
        known?.from.some(
          ({ trigger }) => trigger?.fact.at.path === own.path && trigger.fact.at.line === own.line && trigger.fact.at.column === own.column,
        )
      )
        continue;
      if (known) known.from.push({ ...way, by });
      else found.set(path, { reached: by, from: [{ ...way, by }] });
    }
  }
  return [...found.values()];
}

const MOST_WAYS = 8;

/** How a payload is reached, in words: "scripts.postinstall runs `node a.js` when dependencies are installed, without a question, which leads to b.js". */
export function wayInWords({ reached, from }: Payload): string {
  const [first] = from;
  const path = reached.script.at.path;
  const more = from.length > 1 ? ` (and ${from.length - 1} more ${from.length === 2 ? "way leads" : "ways lead"} to it)` : "";
  if (!first) return path;
  const between = first.by.way.slice(0, -1).map(({ at }) => at.path);
  const through = between.length > 0 ? `, which leads through ${between.join(" and ")} to ${path}` : `, which starts ${path}`;
  if (first.trigger) {
    const { fact } = first.trigger;
    return `${fact.pointer} runs ${quote(fact.command)} ${momentOf(fact)}${through}${more}`;
  }
  if (first.command) return `${first.command.name} runs ${quote(first.command.text)}${through}${more}`;
  return between.length > 0
    ? `${between[0]} is loaded by tools because of its name${through}${more}`
    : `${path} is loaded by tools because of its name${more}`;
}

/** The chain as places: the payload first, then the trigger, the scripts between, and the other ways. */
export function placesOf({ from }: Payload, payload: Place, note: string): readonly [Location, ...Location[]] {
  const places: Location[] = [];
  for (const { trigger, command, by } of from.slice(0, MOST_WAYS)) {
    if (trigger) places.push({ ...trigger.fact.at, note: `runs ${momentOf(trigger.fact)}` });
    else if (command) places.push({ ...command.at, note: `runs with ${quote(command.name)}` });
    for (const [index, { at }] of by.way.slice(0, -1).entries()) {
      const next = by.way[index + 1];
      const place = next ? referenceTo(by.way[index], next.at.path) : undefined;
      places.push({ ...(place ?? at), note: `leads to ${next?.at.path ?? "the next script"}` });
    }
  }
  const seen = new Set<string>();
  const once = places.filter(({ path, line, note: why }) => {
    const key = `${path}:${line}:${why}`;
    return !seen.has(key) && seen.add(key) !== undefined;
  });
  return [{ ...payload, note }, ...once];
}

/** Where a script names the next one, as far as its name tells. */
function referenceTo(script: Reached["script"] | undefined, path: string): Place | undefined {
  const stem = (path.split("/").at(-1) ?? path).replace(/\.\w+$/u, "");
  const named = [...(script?.references ?? []), ...(script?.acts ?? [])].find(({ text }) => text?.includes(stem));
  return named?.at;
}
