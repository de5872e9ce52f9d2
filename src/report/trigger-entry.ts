import { reachScripts } from "../classify/script-reach.ts";
import type { Classified, RepositoryView } from "../decide/view.ts";
import { MOMENTS, type Trigger } from "../model/execution.ts";
import { byBytes } from "../model/order.ts";
import type { FileDigest, TriggerEntry } from "../model/report.ts";

/** Scripts behind one trigger that are listed. */
const MOST_LISTED = 20;

/** What runs without being asked for by name, with the files of the repository that run with it. */
export function triggerEntries({ triggers, facts, catalog }: RepositoryView): TriggerEntry[] {
  const runs = new Map<Trigger, readonly FileDigest[]>();
  for (const { trigger, server, reached } of reachScripts(facts, catalog)) {
    if (!trigger || server) continue;
    const files = reached.map(({ script }) => ({ path: script.at.path, digest: script.digest ?? "" }));
    runs.set(trigger.fact, files.sort((a, b) => byBytes(a.path, b.path)).slice(0, MOST_LISTED));
  }
  return [...triggers].sort(byReach).map(({ fact, classification }) => ({
    path: fact.at.path,
    line: fact.at.line,
    pointer: fact.pointer,
    moment: fact.moment,
    gate: fact.gate,
    command: fact.command,
    class: classification.class,
    tier: classification.tier,
    ...(fact.agent === undefined ? {} : { agent: fact.agent }),
    runs: runs.get(fact) ?? [],
  }));
}

/** Earlier moments and weaker gates first: what runs soonest and with the least asked stands on top. */
function byReach(a: Classified<{ moment: (typeof MOMENTS)[number]; gate: string }>, b: typeof a): number {
  const gates = ["automatic", "trust", "prompt", "opt-in"];
  return MOMENTS.indexOf(a.fact.moment) - MOMENTS.indexOf(b.fact.moment) || gates.indexOf(a.fact.gate) - gates.indexOf(b.fact.gate);
}
