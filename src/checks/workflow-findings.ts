import { type StepView, titleOf } from "../classify/workflow/view.ts";
import type { Severity } from "../model/finding.ts";
import { SEVERITIES } from "../model/finding.ts";
import type { Location, Place } from "../model/place.ts";
import type { Workflow } from "../model/workflow.ts";

/** Places of one finding; more prove nothing further. */
const MOST_PLACES = 12;

/** The worse of two severities. */
export function worse(one: Severity, other: Severity): Severity {
  return SEVERITIES.indexOf(one) <= SEVERITIES.indexOf(other) ? one : other;
}

/** The worst of several severities; `info` for none. */
export function worst(all: Iterable<Severity>): Severity {
  let found: Severity = "info";
  for (const one of all) found = worse(found, one);
  return found;
}

/** Places of one finding, each once, in the order given. Undefined for none. */
export function placesOf(all: readonly Location[]): readonly [Location, ...Location[]] | undefined {
  const seen = new Map<string, Location>();
  for (const place of all) {
    const key = `${place.path}:${place.line}:${place.column}`;
    if (!seen.has(key)) seen.set(key, place);
  }
  const [first, ...rest] = [...seen.values()].slice(0, MOST_PLACES);
  return first ? [first, ...rest] : undefined;
}

/** A place with a clause on why it matters. */
export function noted(at: Place, note: string): Location {
  return { ...at, note };
}

/** Groups items by the workflow file that a key names, in the order in which they come. */
export function byFile<T>(items: Iterable<T>, workflowOf: (item: T) => Workflow): Map<Workflow, T[]> {
  const groups = new Map<Workflow, T[]>();
  for (const item of items) {
    const workflow = workflowOf(item);
    const known = groups.get(workflow);
    if (known) known.push(item);
    else groups.set(workflow, [item]);
  }
  return groups;
}

/** What tells a workflow from others and outlives a move of its lines: its name, else the name of its file. */
export function nameOf({ name, at }: Workflow): string {
  return name ?? at.path.slice(at.path.lastIndexOf("/") + 1);
}

/** A step in a message: "the step "Build" of the job test". */
export function stepName(view: StepView): string {
  const title = titleOf(view).replaceAll(/\s+/gu, " ").slice(0, 80);
  return view.job.job.id === "" ? `the step "${title}"` : `the step "${title}" of the job ${view.job.job.id}`;
}

/** Names of events in a message: "issues and issue_comment". */
export function eventsIn(starts: readonly { readonly event: string }[]): string {
  const names = [...new Set(starts.map(({ event }) => event))];
  return names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}
