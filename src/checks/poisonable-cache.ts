import type { Catalog } from "../catalog/catalog.ts";
import { agentStepsOf } from "../classify/workflow/agent-step.ts";
import { restoresCache } from "../classify/workflow/cache.ts";
import { foreignCheckout, foreignRuns } from "../classify/workflow/foreign-code.ts";
import { workflowGraph } from "../classify/workflow/graph.ts";
import { publishes } from "../classify/workflow/publishing.ts";
import type { JobView } from "../classify/workflow/view.ts";
import type { Location } from "../model/place.ts";
import type { Workflow } from "../model/workflow.ts";
import type { Check } from "./check.ts";
import { byFile, nameOf, noted, placesOf } from "./workflow-findings.ts";

export default {
  meta: {
    id: "poisonable-cache",
    title: "Release that is built from a cache which other runs write",
    family: "ci",
    severity: "high",
    confidence: "medium",
    reads: ["workflow"],
    why: "A cache of the default branch is shared by all its runs. Whoever gets one of them to run their words or code, by an agent that reads issues as well, can leave a file there which the release then takes in. The releases of Cline and TanStack were taken that way in 2026.",
    fix: "Build releases without a cache (`cache: ''`, `no-cache: true`, no actions/cache in that job), or with one under a key that only release runs write.",
    references: [
      "https://docs.zizmor.sh/audits/#cache-poisoning",
      "https://adnanthekhan.com/2024/05/06/the-monsters-in-your-build-cache-github-actions-cache-poisoning/",
    ],
  },
  *judge(facts, catalog) {
    const graph = workflowGraph(facts, catalog);
    const door = graph.jobs.map((job) => doorIn(job, catalog)).find((one) => one !== undefined);
    const readers: Reader[] = [];
    for (const [workflow, jobs] of byFile(graph.jobs, (job) => job.workflow)) {
      const places: Location[] = [];
      let why: string | undefined;
      for (const job of jobs) {
        const published = publishes(job, catalog);
        if (published === undefined) continue;
        for (const view of job.steps) {
          const cache = restoresCache(view, catalog);
          if (cache === undefined) continue;
          why ??= `the job ${job.job.id} publishes (${published}) and restores a cache (${cache})`;
          places.push(noted(view.step.uses?.at ?? view.step.at, "restores a cache"));
        }
      }
      if (why !== undefined) readers.push({ workflow, places, why });
    }
    const [first] = readers;
    if (!first) return;
    if (door) {
      // One open door is one thing to mend, however many releases stand behind it.
      const at = placesOf([door.at, ...readers.flatMap(({ places }) => places)]);
      const more = readers.length > 1 ? ` (${readers.length} workflows in all)` : "";
      if (at)
        yield { message: `In ${first.workflow.at.path}, ${first.why}${more}; ${door.what}.`, severity: "high", at, identity: door.what };
      return;
    }
    for (const { workflow, places, why } of readers) {
      const at = placesOf(places);
      if (at)
        yield {
          message: `In ${workflow.at.path}, ${why}; no run that outsiders steer is seen to write there.`,
          severity: "info",
          at,
          identity: nameOf(workflow),
        };
    }
  },
} satisfies Check;

interface Reader {
  readonly workflow: Workflow;
  readonly places: readonly Location[];
  readonly why: string;
}

/** A job that runs on the default branch and does what outsiders want. */
function doorIn(job: JobView, catalog: Catalog): { readonly what: string; readonly at: Location } | undefined {
  for (const view of job.steps) {
    const checkout = foreignCheckout(view, catalog);
    const open = checkout?.starts.some(
      ({ who, event }) =>
        who !== "maintainer" && (event === "pull_request_target" || event === "workflow_run" || event === "issue_comment"),
    );
    if (checkout && open && checkout.refused !== true && !job.job.environment && foreignRuns(checkout, catalog).length > 0)
      return {
        what: `the job ${job.job.id} of ${job.workflow.at.path} runs code of outsiders on the default branch, and can write to it`,
        at: noted(checkout.at, "code from outside runs in this job"),
      };
    for (const agent of agentStepsOf(view, catalog)) {
      const reached = agent.starts.some(({ who, privileged }) => who === "outsider" && privileged);
      if (reached && (agent.power === "shell" || agent.power === "open") && (agent.prompt.length > 0 || agent.fetches))
        return {
          what: `the agent in the job ${job.job.id} of ${job.workflow.at.path} does what outsiders write, on the default branch, and can write to it`,
          at: noted(agent.at, "an agent with a shell that outsiders talk to"),
        };
    }
  }
  return undefined;
}
