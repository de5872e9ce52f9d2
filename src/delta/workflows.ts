import type { Change, Direction } from "../model/delta.ts";
import type { WorkflowEntry } from "../model/report.ts";
import { list } from "../model/words.ts";
import { type Comparer, cut, placeOf, some } from "./change.ts";
import { keyOf, nameOfFile, pair } from "./pair.ts";

/** Events by which somebody outside starts a run that holds the repository's token and secrets. */
const OUTSIDERS: ReadonlySet<string> = new Set([
  "pull_request_target",
  "workflow_run",
  "issue_comment",
  "issues",
  "discussion",
  "discussion_comment",
  "pull_request_comment",
  "pull_request_review",
  "pull_request_review_comment",
]);

/** Workflows: what starts them, and what their tokens may do. What their steps do is told by findings and commands. */
export const workflows: Comparer = function* (base, head) {
  const { pairs, added, removed } = pair(base.inventory.workflows, head.inventory.workflows, [
    (one) => keyOf(one.path),
    (one) => keyOf(one.digest),
    (one) => keyOf(one.name, shapeOf(one)),
    (one) => keyOf(shapeOf(one)),
    (one) => keyOf(nameOfFile(one.path)),
  ]);
  for (const one of added) {
    const direction = one.events.some((event) => OUTSIDERS.has(event)) ? "lowers" : "neutral";
    yield told(one, "added", direction, `adds the workflow ${titleOf(one)} (on ${list(one.events)})`);
  }
  for (const one of removed) {
    const direction = one.events.some((event) => OUTSIDERS.has(event)) ? "raises" : "neutral";
    yield told(one, "removed", direction, `removes the workflow ${titleOf(one)} (on ${list(one.events)})`);
  }
  yield* together(pairs.flatMap(({ before, after }) => differences(before, after).map((difference) => ({ ...difference, after }))));
};

/** What one workflow does otherwise: a clause around its name. */
interface Difference {
  readonly direction: Direction;
  readonly verb: string;
  readonly rest: string;
}

function differences(before: WorkflowEntry, after: WorkflowEntry): Difference[] {
  const found: Difference[] = [];
  const add = (direction: Direction, verb: string, rest = ""): void => void found.push({ direction, verb, rest });
  const started = without(after.events, before.events);
  const stopped = without(before.events, after.events);
  const outsiders = (events: readonly string[]): boolean => events.some((event) => OUTSIDERS.has(event));
  if (started.length > 0 && stopped.length > 0) {
    const direction = outsiders(started) ? "lowers" : outsiders(stopped) ? "raises" : "neutral";
    add(direction, "starts", ` on ${list(started)} instead of ${list(stopped)}`);
  } else if (started.length > 0) add(outsiders(started) ? "lowers" : "neutral", "starts", ` on ${list(started)} as well`);
  else if (stopped.length > 0) add(outsiders(stopped) ? "raises" : "neutral", "no longer starts", ` on ${list(stopped)}`);
  // What nothing is said of may be everything, so to say something is to narrow it.
  if (before.stated !== after.stated) {
    if (after.stated) add("raises", "says what the token of", " may do");
    else add("lowers", "no longer says what the token of", " may do");
  } else {
    const gained = without(after.writes, before.writes);
    const lost = without(before.writes, after.writes);
    if (gained.length > 0) add("lowers", "lets the token of", ` write ${scopes(gained)}`);
    if (lost.length > 0) add("raises", "no longer lets the token of", ` write ${scopes(lost)}`);
  }
  // Its steps or conditions say something else: what that means is for the checks to say.
  if (found.length === 0 && before.digest !== after.digest) add("neutral", "rewrites");
  return found;
}

/** The same difference of several workflows is told once. */
function* together(all: readonly (Difference & { readonly after: WorkflowEntry })[]): Generator<Change> {
  for (const key of new Set(all.map(({ verb, rest }) => keyOf(verb, rest)))) {
    const [first, ...more] = all.filter(({ verb, rest }) => keyOf(verb, rest) === key);
    if (!first) continue;
    const names = [first, ...more].map(({ after }) => titleOf(after));
    const title = more.length === 0 ? `the workflow ${names[0]}` : `${names.length} workflows (${some(names)})`;
    yield { ...told(first.after, "changed", first.direction, `${first.verb} ${title}${first.rest}`), name: names.join(", ") };
  }
}

function told(one: WorkflowEntry, how: Change["how"], direction: Direction, text: string): Change {
  return { subject: "workflow", how, direction, name: titleOf(one), text, location: placeOf(one) };
}

function titleOf({ path }: WorkflowEntry): string {
  return cut(nameOfFile(path), 60);
}

function shapeOf({ events, writes, stated }: WorkflowEntry): string {
  return keyOf(stated, ...events, "/", ...writes);
}

function scopes(names: readonly string[]): string {
  return names.includes("*") ? "everything" : list(names);
}

function without(all: readonly string[], known: readonly string[]): string[] {
  return all.filter((one) => !known.includes(one));
}
