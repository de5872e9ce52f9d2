import { type ForeignCheckout, foreignCheckout, foreignRuns } from "../classify/workflow/foreign-code.ts";
import { workflowGraph } from "../classify/workflow/graph.ts";
import { secretsOf, strongWrites, tokenOf } from "../classify/workflow/token.ts";
import type { Start } from "../classify/workflow/view.ts";
import type { Check } from "./check.ts";
import { nameOf, noted, placesOf } from "./workflow-findings.ts";

export default {
  meta: {
    id: "label-gate-race",
    title: "Approval that holds for code pushed after it",
    family: "ci",
    severity: "high",
    confidence: "medium",
    reads: ["workflow"],
    why: "Somebody with a role looks at a pull request and sets a label or writes a comment; the job then takes what is on the branch at that moment, or at every later push. The author pushes other code after the look, and it runs with the repository's token and secrets.",
    fix: "Run only on the act itself (`types: [labeled]`), take the label off again, and check out `github.event.pull_request.head.sha`, which is fixed by the event; for a comment, ask for the commit id in it.",
    references: ["https://securitylab.github.com/resources/github-actions-new-patterns-and-mitigations/"],
  },
  *judge(facts, catalog) {
    const told = new Set<string>();
    for (const job of workflowGraph(facts, catalog).jobs) {
      for (const view of job.steps) {
        const checkout = foreignCheckout(view, catalog);
        if (!checkout || told.has(`${checkout.at.path}:${checkout.at.line}`)) continue;
        const race = raceIn(checkout);
        if (!race) continue;
        const runs = foreignRuns(checkout, catalog);
        const at = placesOf([
          noted(checkout.at, "takes what is there when the job runs"),
          ...runs.slice(0, 2).map((run) => noted(run.at, `runs ${run.what}`)),
        ]);
        if (!at) continue;
        told.add(`${checkout.at.path}:${checkout.at.line}`);
        const powerful = strongWrites(tokenOf(job)).length > 0 || secretsOf(job).length > 0;
        yield {
          message: `The job ${job.job.id} of ${job.workflow.at.path} waits for somebody with a role, but ${race.gap}.`,
          severity:
            checkout.refused === true ? "low" : runs.length > 0 && powerful && race.later ? "high" : runs.length > 0 ? "medium" : "low",
          at,
          identity: `${nameOf(job.workflow)} ${job.job.id} ${checkout.named}`,
        };
      }
    }
  },
} satisfies Check;

/** How code gets in after the look; `later` where every push after it does. */
function raceIn({ starts, fixed, named }: ForeignCheckout): { readonly gap: string; readonly later: boolean } | undefined {
  const gated = starts.filter(({ who }) => who === "maintainer");
  if (gated.length === 0 || gated.length < starts.length) return undefined;
  const later = gated.find(runsAtPushes);
  if (later)
    return { gap: `its label stays: every push to the pull request after that (${later.event}) runs the new code unseen`, later: true };
  if (fixed) return undefined;
  return { gap: `${named} is looked up when the job runs: what is pushed between the look and the run comes in`, later: false };
}

/** A label that was set once still holds when the author pushes. */
function runsAtPushes({ event, stated }: Start): boolean {
  return event === "pull_request_target" && (stated.types.length === 0 || stated.types.includes("synchronize"));
}
