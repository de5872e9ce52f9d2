import { workflowGraph } from "../classify/workflow/graph.ts";
import { isCommit, usesOf } from "../classify/workflow/uses.ts";
import type { Check } from "./check.ts";
import { nameOf, noted } from "./workflow-findings.ts";

export default {
  meta: {
    id: "secrets-inherited",
    title: "Every secret handed to a called workflow",
    family: "ci",
    severity: "medium",
    confidence: "high",
    reads: ["workflow"],
    why: "With `secrets: inherit` the called workflow, and every action in it, can read each secret of the repository and its organisation, also those that are added later.",
    fix: "Name the secrets that the called workflow needs: `secrets: { TOKEN: ${{ secrets.TOKEN }} }`.",
    references: [
      "https://docs.github.com/actions/how-tos/reuse-automations/reuse-workflows#passing-inputs-and-secrets-to-a-reusable-workflow",
    ],
  },
  *judge(facts, catalog) {
    for (const { workflow, job, live } of workflowGraph(facts, catalog).jobs) {
      const used = usesOf(job.uses);
      if (!job.inherits || !used || !live) continue;
      const local = used.form === "local";
      const fixed = isCommit(used.ref);
      yield {
        message: `The job ${job.id} of ${workflow.at.path} hands every secret to ${local ? "another workflow of this repository" : used.name}${local || fixed ? "" : `, which is taken at ${used.ref ?? "no ref"} and can change`}.`,
        severity: local ? "info" : fixed ? "low" : "medium",
        at: [noted(job.inherits, "all secrets"), ...(job.uses ? [noted(job.uses.at, "goes there")] : [])],
        identity: `${nameOf(workflow)} ${job.id} ${used.name}`,
      };
    }
  },
} satisfies Check;
