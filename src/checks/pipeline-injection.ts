import type { Check } from "./check.ts";
import { noted } from "./workflow-findings.ts";

export default {
  meta: {
    id: "pipeline-injection",
    title: "Words of a merge request run as code by a pipeline",
    family: "ci",
    severity: "high",
    confidence: "high",
    reads: ["pipeline"],
    why: "The title, the branch name or the message is somebody else's text. `eval` and `sh -c` read it as a program, which then runs with the variables and the token of the job.",
    fix: "Use the variable in quotes where it is needed (`printf '%s' \"$CI_COMMIT_TITLE\"`), never inside text that is run.",
    references: ["https://docs.gitlab.com/ci/variables/predefined_variables/", "https://docs.gitlab.com/ci/pipeline_security/"],
  },
  *judge(facts) {
    for (const { evaluated } of facts.of("pipeline")) {
      for (const { at, job, variable } of evaluated) {
        yield {
          message: `The job ${job} of ${at.path} runs text that holds $${variable}.`,
          at: [noted(at, "runs what somebody else wrote")],
          identity: `${job} ${variable}`,
        };
      }
    }
  },
} satisfies Check;
