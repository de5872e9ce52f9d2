import { workflowGraph } from "../classify/workflow/graph.ts";
import { usesOf } from "../classify/workflow/uses.ts";
import type { Location } from "../model/place.ts";
import type { Check } from "./check.ts";
import { listed } from "./wording.ts";
import { byFile, nameOf, noted, placesOf } from "./workflow-findings.ts";

export default {
  meta: {
    id: "ambiguous-ref",
    title: "Action named by what looks like a commit and is none",
    family: "ci",
    severity: "low",
    confidence: "high",
    reads: ["workflow"],
    why: "GitHub takes only a full commit id for a commit. A shortened one is the name of a tag or branch, which the owner of the action, or a fork's author by a commit of their own, can make and move.",
    fix: "Write all 40 digits of the commit.",
    references: [
      "https://docs.github.com/actions/reference/security/secure-use#using-third-party-actions",
      "https://docs.zizmor.sh/audits/#ref-confusion",
    ],
  },
  *judge(facts, catalog) {
    const graph = workflowGraph(facts, catalog);
    for (const [workflow, jobs] of byFile([...graph.jobs, ...graph.actions], (job) => job.workflow)) {
      const names: string[] = [];
      const places: Location[] = [];
      for (const used of jobs.flatMap(({ job, steps }) => [job.uses, ...steps.map(({ step }) => step.uses)])) {
        const { name, ref = "", form } = usesOf(used) ?? { name: "", form: "local" };
        // At least one letter and one digit: `v1234567` and `2024010` are versions.
        if (!used || form !== "action" || !/^(?=.*[a-f])(?=.*\d)[0-9a-f]{7,39}$/iu.test(ref)) continue;
        names.push(`${name}@${ref}`);
        places.push(noted(used.at, "a shortened commit id is a name"));
      }
      const at = placesOf(places);
      if (at)
        yield {
          message: `${workflow.at.path} takes ${listed([...new Set(names)], 3)} by a shortened commit id, which GitHub reads as a tag or branch.`,
          at,
          identity: `${nameOf(workflow)} ${names.join(" ")}`,
        };
    }
  },
} satisfies Check;
