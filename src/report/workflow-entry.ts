import { writesOf } from "../classify/workflow/token.ts";
import type { RepositoryView } from "../decide/view.ts";
import { byBytes } from "../model/order.ts";
import type { WorkflowEntry } from "../model/report.ts";

/** The workflows, with what starts them and what their tokens may do by their own words. */
export function workflowEntries({ facts }: RepositoryView): WorkflowEntry[] {
  return facts
    .of("workflow")
    .filter(({ role }) => role === "workflow")
    .map(({ at, name, events, permissions, jobs }) => {
      const said = jobs.map((job) => job.permissions ?? permissions);
      return {
        path: at.path,
        ...(name === undefined ? {} : { name }),
        events: sorted(events.map((event) => event.name)),
        writes: sorted(said.flatMap((one) => (one ? writesOf(one) : []))),
        stated: said.every((one) => one !== undefined),
      };
    });
}

function sorted(words: readonly string[]): string[] {
  return [...new Set(words)].sort(byBytes);
}
