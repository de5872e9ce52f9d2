import { workflowGraph } from "../classify/workflow/graph.ts";
import { publishes } from "../classify/workflow/publishing.ts";
import { secretsOf, strongWrites, tokenOf } from "../classify/workflow/token.ts";
import { isCommit, isFromGitHub, majorOf, type Uses, usesOf } from "../classify/workflow/uses.ts";
import type { Severity } from "../model/finding.ts";
import type { Location, Place } from "../model/place.ts";
import type { Check } from "./check.ts";
import { listed } from "./wording.ts";
import { byFile, nameOf, noted, placesOf, worst } from "./workflow-findings.ts";

export default {
  meta: {
    id: "mutable-action-with-privileges",
    title: "Action that can change, in a job that publishes or that outsiders start",
    family: "ci",
    severity: "medium",
    confidence: "medium",
    reads: ["workflow"],
    why: "A branch or a tag is whatever its owner, or who takes the account over, points it at: in March 2025 and March 2026 the tags of widely used actions were moved to code that read every secret of the job.",
    fix: "Name the full commit with the tag behind it as a comment, and let an update tool raise both.",
    references: [
      "https://docs.github.com/actions/reference/security/secure-use#using-third-party-actions",
      "https://docs.zizmor.sh/audits/#unpinned-uses",
    ],
  },
  *judge(facts, catalog) {
    for (const [workflow, jobs] of byFile(workflowGraph(facts, catalog).jobs, (job) => job.workflow)) {
      const found: { readonly name: string; readonly severity: Severity; readonly at: Location }[] = [];
      let why: string | undefined;
      for (const job of jobs) {
        const strong = strongWrites(tokenOf(job)).length > 0 && tokenOf(job).stated;
        const secrets = secretsOf(job);
        const published = publishes(job, catalog);
        const open = job.starts.some(({ who, privileged }) => who !== "maintainer" && privileged);
        if (!(strong || secrets.length > 0) || (published === undefined && !open)) continue;
        const add = (used: Uses | undefined, at: Place): void => {
          const severity = used && mutable(used);
          if (!severity || !used) return;
          why ??= published === undefined ? `outsiders start the job ${job.job.id}` : `the job ${job.job.id} publishes (${published})`;
          found.push({
            name: `${used.name}${used.ref === undefined ? "" : `@${used.ref}`}`,
            severity,
            at: noted(at, severity === "medium" ? "moves with a branch, or with nothing" : "moves with a tag"),
          });
        };
        add(usesOf(job.job.uses), job.job.uses?.at ?? job.job.at);
        for (const { step } of job.steps) add(usesOf(step.uses), step.uses?.at ?? step.at);
        for (const { image, at } of job.job.containers)
          if (image && image.expressions.length === 0) add({ name: image.text.trim(), ref: undefined, form: "image" }, at);
      }
      const at = placesOf(found.map((one) => one.at));
      if (!at) continue;
      const names = [...new Set(found.map(({ name }) => name))];
      yield {
        message: `In ${workflow.at.path}, ${why}, with secrets or a token that writes, and takes ${listed(names, 4)}, which can change.`,
        severity: worst(found.map(({ severity }) => severity)),
        at,
        identity: `${nameOf(workflow)} ${names.join(" ")}`,
      };
    }
  },
} satisfies Check;

/** How bad it is that a name can move; undefined where it cannot, or where GitHub itself would have to move it. */
function mutable({ name, ref, form }: Uses): Severity | undefined {
  if (form === "local") return undefined;
  if (form === "image") return /@sha256:[0-9a-f]{64}$/u.test(name) ? undefined : /:[^/]*\d[^/]*$/u.test(name) ? "low" : "medium";
  if (isCommit(ref) || isFromGitHub(name)) return undefined;
  // `release/v1` is a branch that its owners keep like a tag.
  return majorOf(ref) !== undefined || /^(?:[\w.-]+[-/])?v?\d+(?:[.-][\w.-]+)*$/u.test(ref ?? "") ? "low" : "medium";
}
