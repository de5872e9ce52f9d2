import type { Change, Direction } from "../model/delta.ts";
import type { WorkflowEntry } from "../model/report.ts";
import { list } from "../model/words.ts";
import { type Comparer, cut, placeOf } from "./change.ts";
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
  for (const { before, after } of pairs) yield* changed(before, after);
};

function* changed(before: WorkflowEntry, after: WorkflowEntry): Generator<Change> {
  const title = `the workflow ${titleOf(after)}`;
  const started = without(after.events, before.events);
  const stopped = without(before.events, after.events);
  const outsiders = (events: readonly string[]): boolean => events.some((event) => OUTSIDERS.has(event));
  if (started.length > 0 && stopped.length > 0) {
    const direction = outsiders(started) ? "lowers" : outsiders(stopped) ? "raises" : "neutral";
    yield told(after, "changed", direction, `starts ${title} on ${list(started)} instead of ${list(stopped)}`);
  } else if (started.length > 0) {
    yield told(after, "changed", outsiders(started) ? "lowers" : "neutral", `starts ${title} on ${list(started)} as well`);
  } else if (stopped.length > 0) {
    yield told(after, "changed", outsiders(stopped) ? "raises" : "neutral", `no longer starts ${title} on ${list(stopped)}`);
  }
  const gained = without(after.writes, before.writes);
  const lost = without(before.writes, after.writes);
  if (gained.length > 0) yield told(after, "changed", "lowers", `lets the token of ${title} write ${scopes(gained)}`);
  if (lost.length > 0) yield told(after, "changed", "raises", `no longer lets the token of ${title} write ${scopes(lost)}`);
  if (before.stated === after.stated) return;
  if (after.stated) yield told(after, "changed", "raises", `says what the token of ${title} may do`);
  else yield told(after, "changed", "lowers", `no longer says what the token of ${title} may do`);
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
