import { foreignCheckout } from "../classify/workflow/foreign-code.ts";
import { workflowGraph } from "../classify/workflow/graph.ts";
import { secretsOf, strongWrites, tokenOf } from "../classify/workflow/token.ts";
import { usesOf } from "../classify/workflow/uses.ts";
import type { JobView } from "../classify/workflow/view.ts";
import type { Severity } from "../model/finding.ts";
import type { Check } from "./check.ts";
import { byFile, nameOf, noted, worst } from "./workflow-findings.ts";

export default {
  meta: {
    id: "dangerous-trigger",
    title: "Workflow that outsiders start with the repository's rights",
    family: "ci",
    severity: "medium",
    confidence: "medium",
    reads: ["workflow"],
    why: "Under pull_request_target and workflow_run a run that somebody outside caused has the token, the secrets and the cache of the repository: one later step that takes in their code or words hands these over.",
    fix: "Use `pull_request` where no secret is needed. Where it must stay: `permissions` down to what the job does, no checkout of the pull request, and values only through `env`.",
    references: [
      "https://docs.github.com/actions/reference/security/securely-using-pull_request_target",
      "https://securitylab.github.com/resources/github-actions-preventing-pwn-requests/",
    ],
  },
  *judge(facts, catalog) {
    const { dangerous } = catalog.ci.events;
    for (const [workflow, jobs] of byFile(workflowGraph(facts, catalog).jobs, (job) => job.workflow)) {
      for (const event of workflow.events.filter(({ name }) => dangerous.includes(name))) {
        const reached = jobs.filter(({ starts }) => starts.some((start) => start.stated === event && start.who !== "maintainer"));
        if (reached.length === 0 || reached.every(onlyLabels)) continue;
        // What takes in code is told by a check of its own.
        if (reached.some(({ steps }) => steps.some((step) => foreignCheckout(step, catalog)))) continue;
        yield {
          message: `${workflow.at.path} runs on ${event.name} for anybody, in ${reached.length === 1 ? `the job ${reached[0]?.job.id}` : `${reached.length} jobs`}; no step takes in foreign code.`,
          severity: worst(reached.map(severityOf)),
          at: [noted(event.at, "anybody outside can cause it")],
          identity: `${nameOf(workflow)} ${event.name}`,
        };
      }
    }
  },
} satisfies Check;

/** A job that only sets labels is what the event is for. */
function onlyLabels({ steps }: JobView): boolean {
  return steps.length === 1 && /^actions\/(?:labeler|first-interaction|stale)$/u.test(usesOf(steps[0]?.step.uses)?.name ?? "");
}

function severityOf(job: JobView): Severity {
  const used = usesOf(job.job.uses);
  // What a workflow from elsewhere does is not seen.
  if (used?.form === "action" && (job.job.inherits || job.job.secrets.length > 0)) return "medium";
  const token = tokenOf(job);
  return token.stated && strongWrites(token).length === 0 && secretsOf(job).length === 0 ? "info" : "low";
}
