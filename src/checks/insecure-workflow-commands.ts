import { workflowGraph } from "../classify/workflow/graph.ts";
import type { Check } from "./check.ts";
import { nameOf, noted, placesOf } from "./workflow-findings.ts";

const SWITCH = "ACTIONS_ALLOW_UNSECURE_COMMANDS";

export default {
  meta: {
    id: "insecure-workflow-commands",
    title: "Output of a program that may set the environment of later steps",
    family: "ci",
    severity: "medium",
    confidence: "high",
    reads: ["workflow"],
    why: "With ACTIONS_ALLOW_UNSECURE_COMMANDS every line `::set-env` that any program prints sets a variable for later steps: a test that prints the title of an issue is enough to run code.",
    fix: "Take the variable out and write to GITHUB_ENV and GITHUB_PATH, which need a file and not a printed line.",
    references: [
      "https://github.blog/changelog/2020-10-01-github-actions-deprecating-set-env-and-add-path-commands/",
      "https://docs.zizmor.sh/audits/#insecure-commands",
    ],
  },
  *judge(facts, catalog) {
    const graph = workflowGraph(facts, catalog);
    for (const job of [...graph.jobs, ...graph.actions]) {
      const all = [...job.workflow.env, ...job.job.env, ...job.steps.flatMap(({ step }) => step.env)];
      const places = all
        .filter(({ name, text }) => name === SWITCH && /^(?:true|1|yes)$/iu.test(text.trim()))
        .map((variable) => noted(variable.at, "allows it"));
      const at = placesOf(places);
      if (!at) continue;
      yield {
        message: `${job.workflow.at.path} lets the printed output of programs set the environment (${SWITCH}).`,
        severity: job.starts.some(({ who, privileged }) => who !== "maintainer" && privileged) ? "medium" : "low",
        at,
        identity: `${nameOf(job.workflow)} ${job.job.id}`,
      };
    }
  },
} satisfies Check;
