import { writesOf } from "../classify/workflow/token.ts";
import type { RepositoryView } from "../decide/view.ts";
import { digestOf } from "../model/digest.ts";
import { byBytes } from "../model/order.ts";
import type { WorkflowEntry } from "../model/report.ts";

/** The workflows, with what starts them and what their tokens may do by their own words. */
export function workflowEntries({ facts }: RepositoryView): WorkflowEntry[] {
  return facts
    .of("workflow")
    .filter(({ role }) => role === "workflow")
    .map((workflow) => {
      const { at, name, events, permissions, jobs } = workflow;
      const said = jobs.map((job) => job.permissions ?? permissions);
      return {
        path: at.path,
        digest: digestOf(JSON.stringify(workflow, withoutPlaces)),
        ...(name === undefined ? {} : { name }),
        events: sorted(events.map((event) => event.name)),
        writes: sorted(said.flatMap((one) => (one ? writesOf(one) : []))),
        stated: said.every((one) => one !== undefined),
      };
    });
}

/** A place, wherever it hangs, is not what a workflow says. */
function withoutPlaces(_: string, value: unknown): unknown {
  return value !== null && typeof value === "object" && "endColumn" in value ? undefined : value;
}

function sorted(words: readonly string[]): string[] {
  return [...new Set(words)].sort(byBytes);
}
