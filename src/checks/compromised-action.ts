import { workflowGraph } from "../classify/workflow/graph.ts";
import { secretsOf, strongWrites, tokenOf } from "../classify/workflow/token.ts";
import { isCommit, usesOf } from "../classify/workflow/uses.ts";
import type { Check } from "./check.ts";
import { nameOf, noted } from "./workflow-findings.ts";

export default {
  meta: {
    id: "compromised-action",
    title: "Action whose tags have been moved to a payload before, taken by a tag",
    family: "ci",
    severity: "high",
    confidence: "high",
    reads: ["workflow"],
    why: "The tags of this action were once pointed at code that reads the secrets of the job. They were put right, and can be moved again: by a tag the job takes whatever is there.",
    fix: "Name a full commit from before or after the incident, or do without the action; where a run fell into the time of the incident, change every secret that it held.",
    references: [
      "https://www.cisa.gov/news-events/alerts/2025/03/18/supply-chain-compromise-third-party-tj-actionschanged-files-cve-2025-30066-and-reviewdogaction",
      "https://docs.zizmor.sh/audits/#known-vulnerable-actions",
    ],
  },
  *judge(facts, catalog) {
    const told = new Set<string>();
    const graph = workflowGraph(facts, catalog);
    for (const job of [...graph.jobs, ...graph.actions]) {
      for (const { step } of job.steps) {
        const used = usesOf(step.uses);
        const entry = used && catalog.ci.actions.compromised.find(({ uses }) => used.name === uses || used.name.startsWith(`${uses}/`));
        if (!used || !entry || !step.uses || isCommit(used.ref)) continue;
        const key = `${job.workflow.at.path} ${entry.uses} ${used.ref}`;
        if (told.has(key)) continue;
        told.add(key);
        const token = tokenOf(job);
        const precious = secretsOf(job).length > 0 || (token.stated && strongWrites(token).length > 0);
        yield {
          message: `${step.at.path} takes ${entry.uses} at ${used.ref ?? "no ref"}: in ${entry.when} ${entry.what} (${entry.source}).`,
          severity: precious ? "high" : "medium",
          at: [noted(step.uses.at, "a tag that was moved once")],
          identity: `${nameOf(job.workflow)} ${entry.uses}`,
        };
      }
    }
  },
} satisfies Check;
