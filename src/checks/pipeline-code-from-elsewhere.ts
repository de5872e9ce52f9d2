import type { Severity } from "../model/finding.ts";
import type { PipelineInclude } from "../model/workflow.ts";
import type { Check } from "./check.ts";
import { listed } from "./wording.ts";
import { noted, placesOf, worst } from "./workflow-findings.ts";

export default {
  meta: {
    id: "pipeline-code-from-elsewhere",
    title: "Pipeline that takes its jobs from elsewhere, unfixed",
    family: "ci",
    severity: "medium",
    confidence: "high",
    reads: ["pipeline"],
    why: "What is included defines jobs: they run with the variables and tokens of this project, and whoever can change the other place can change them.",
    fix: "GitLab: give a remote file an `integrity` hash, and a project or component the full commit as `ref`. CircleCI: a full version of the orb.",
    references: [
      "https://docs.gitlab.com/ci/yaml/#include",
      "https://docs.gitlab.com/ci/components/#component-security",
      "https://circleci.com/docs/orb-concepts/#semantic-versioning",
    ],
  },
  *judge(facts) {
    for (const {
      at: { path },
      includes,
      system,
    } of facts.of("pipeline")) {
      const moving = includes.filter(({ fixed }) => !fixed);
      const at = placesOf(
        moving.map((one) => noted(one.at, one.ref === undefined ? "can change without a change here" : `${one.ref} can move`)),
      );
      if (!at) continue;
      const names = moving.map(({ target, ref }) => `${target}${ref === undefined ? "" : `@${ref}`}`);
      yield {
        message: `${path} takes jobs from ${listed(names, 4)}, which can change.`,
        severity: worst(moving.map(severityOf)),
        at,
        identity: `${system} ${names.join(" ")}`,
      };
    }
  },
} satisfies Check;

function severityOf({ form, target, ref }: PipelineInclude): Severity {
  if (form === "remote") return "medium";
  if (form === "orb") return ref === "volatile" || ref?.startsWith("dev:") ? "medium" : /^circleci\//u.test(target) ? "info" : "low";
  // A project of the same group is usually looked after by the same people.
  return form === "component" && (ref === undefined || ref === "~latest") ? "medium" : "low";
}
