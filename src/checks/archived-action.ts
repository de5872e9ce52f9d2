import { workflowGraph } from "../classify/workflow/graph.ts";
import { usesOf } from "../classify/workflow/uses.ts";
import type { Location } from "../model/place.ts";
import type { Check } from "./check.ts";
import { byFile, nameOf, noted, placesOf } from "./workflow-findings.ts";

export default {
  meta: {
    id: "archived-action",
    title: "Action that nobody looks after any more",
    family: "ci",
    severity: "low",
    confidence: "high",
    reads: ["workflow"],
    why: "Its owners closed it: a hole in it, or in what it is built from, stays open, with whatever token and secrets the job holds.",
    fix: "Take the replacement that the message names.",
    references: ["https://docs.zizmor.sh/audits/#archived-uses"],
  },
  *judge(facts, catalog) {
    const graph = workflowGraph(facts, catalog);
    for (const [workflow, jobs] of byFile([...graph.jobs, ...graph.actions], (job) => job.workflow)) {
      const names = new Map<string, string>();
      const places: Location[] = [];
      for (const used of jobs.flatMap(({ job, steps }) => [job.uses, ...steps.map(({ step }) => step.uses)])) {
        const name = usesOf(used)?.name ?? "";
        const entry = catalog.ci.actions.archived.find(({ uses }) => name === uses || name.startsWith(`${uses}/`));
        if (!used || !entry) continue;
        names.set(entry.uses, entry.instead);
        places.push(noted(used.at, `instead: ${entry.instead}`));
      }
      const at = placesOf(places);
      if (at)
        yield {
          message: `${workflow.at.path} uses ${[...names].map(([name, instead]) => `${name} (instead: ${instead})`).join(", ")}, which is archived.`,
          at,
          identity: `${nameOf(workflow)} ${[...names.keys()].join(" ")}`,
        };
    }
  },
} satisfies Check;
