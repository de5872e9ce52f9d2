import { workflowGraph } from "../classify/workflow/graph.ts";
import { runnersOf } from "../classify/workflow/runner.ts";
import { taintsOfJobText } from "../classify/workflow/taint.ts";
import type { Severity } from "../model/finding.ts";
import type { Location } from "../model/place.ts";
import type { Check } from "./check.ts";
import { byFile, eventsIn, nameOf, noted, placesOf, worse } from "./workflow-findings.ts";

export default {
  meta: {
    id: "self-hosted-runner-for-outsiders",
    title: "Own machine that runs what outsiders send",
    family: "ci",
    severity: "high",
    confidence: "medium",
    reads: ["workflow"],
    why: "A self-hosted machine usually outlives the job: code from a fork can stay on it, reach the network around it and read what the next job, a release or an agent's, brings.",
    fix: "Run what comes from outside on machines that are made anew for each job, and keep own machines for workflows that only people with a role start.",
    references: ["https://docs.github.com/actions/reference/security/secure-use#hardening-for-self-hosted-runners"],
  },
  *judge(facts, catalog) {
    for (const [workflow, jobs] of byFile(workflowGraph(facts, catalog).jobs, (job) => job.workflow)) {
      let severity: Severity = "info";
      const places: Location[] = [];
      const names: string[] = [];
      const starts = [];
      for (const job of jobs) {
        const open = job.starts.filter(({ who }) => who !== "maintainer");
        if (open.length === 0) continue;
        for (const { label, text, runner } of runnersOf(job, catalog)) {
          const chosen = taintsOfJobText(label, job, catalog.ci).some(({ kind, author }) => kind === "text" && author !== "maintainer");
          if (runner === "hosted" && !chosen) continue;
          if (runner === "unknown" && !chosen && label.expressions.length > 0) continue;
          // A label that GitHub does not give may be a larger machine of its own, or one's own machine.
          const own = chosen || runner === "own";
          if (!own && job.job.runsOn.length > 1) continue;
          severity = worse(severity, chosen ? "high" : own ? (open.some(({ privileged }) => privileged) ? "high" : "medium") : "info");
          places.push(
            noted(label.at, chosen ? "outsiders choose the machine" : own ? "an own machine" : `the label ${text} is none of GitHub's`),
          );
          names.push(job.job.id);
          starts.push(...open);
        }
      }
      const at = placesOf(places);
      if (!at) continue;
      const what = severity === "info" ? "names a machine that GitHub does not provide" : "runs on an own machine";
      yield {
        message: `${workflow.at.path} ${what} in ${[...new Set(names)].slice(0, 4).join(", ")}, and outsiders cause it (${eventsIn(starts)}).`,
        severity,
        confidence: severity === "info" ? "low" : "medium",
        at,
        identity: `${nameOf(workflow)} ${severity}`,
      };
    }
  },
} satisfies Check;
