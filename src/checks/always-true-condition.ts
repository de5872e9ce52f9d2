import { conditionsOf } from "../classify/workflow/conditions.ts";
import { workflowGraph } from "../classify/workflow/graph.ts";
import type { JobView } from "../classify/workflow/view.ts";
import type { Severity } from "../model/finding.ts";
import type { Check } from "./check.ts";
import { byFile, nameOf, noted, placesOf, worst } from "./workflow-findings.ts";

export default {
  meta: {
    id: "always-true-condition",
    title: "Condition that always holds",
    family: "ci",
    severity: "high",
    confidence: "high",
    reads: ["workflow"],
    why: "Where text or a line end stands beside a `${{ }}`, GitHub takes the whole for a text, and a text that is not empty is true: what was meant as a lock is open.",
    fix: "Write the condition without `${{ }}`, or with nothing around it; for several lines use `|-` or `>-`, which leave no line end.",
    references: [
      "https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idif",
      "https://docs.zizmor.sh/audits/#unsound-condition",
    ],
  },
  *judge(facts, catalog) {
    for (const [workflow, jobs] of byFile(workflowGraph(facts, catalog).jobs, (job) => job.workflow)) {
      const found = jobs.flatMap((job) =>
        conditionsOf(job).flatMap((condition) =>
          condition.text ? [{ at: noted(condition.at, "is a text, and true"), severity: severityOf(job) }] : [],
        ),
      );
      const at = placesOf(found.map((one) => one.at));
      if (!at) continue;
      yield {
        message: `${workflow.at.path} has ${at.length === 1 ? "a condition" : `${at.length} conditions`} that GitHub takes for a text, so ${at.length === 1 ? "it always holds" : "they always hold"}.`,
        severity: worst(found.map(({ severity }) => severity)),
        at,
        identity: nameOf(workflow),
      };
    }
  },
} satisfies Check;

/** A lock that stands open is worse where strangers are at the door. */
function severityOf({ starts }: JobView): Severity {
  return starts.some(({ who, privileged }) => who !== "maintainer" && privileged) ? "high" : "low";
}
