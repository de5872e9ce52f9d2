import { workflowGraph } from "../classify/workflow/graph.ts";
import type { Check } from "./check.ts";
import { nameOf, noted } from "./workflow-findings.ts";

export default {
  meta: {
    id: "hardcoded-container-credentials",
    title: "Password of a registry written into a workflow",
    family: "ci",
    severity: "high",
    confidence: "high",
    reads: ["workflow"],
    why: "Everybody who can read the repository, and every agent that does, has the password, and with it the images that the jobs run in.",
    fix: "Store it as a secret (`password: ${{ secrets.REGISTRY_PASSWORD }}`), and change it, for it has been read.",
    references: [
      "https://docs.github.com/actions/how-tos/write-workflows/choose-where-workflows-run/run-jobs-in-a-container#defining-credentials-for-a-container-registry",
      "https://docs.zizmor.sh/audits/#hardcoded-container-credentials",
    ],
  },
  *judge(facts, catalog) {
    for (const { workflow, job } of workflowGraph(facts, catalog).jobs) {
      for (const { name, password } of job.containers) {
        if (!password || password.expressions.length > 0 || password.text.trim() === "") continue;
        const place = name === "container" ? "its container" : `the service ${name}`;
        yield {
          message: `The job ${job.id} of ${workflow.at.path} holds the registry password of ${place} as plain text.`,
          at: [noted(password.at, "a password in plain text")],
          identity: `${nameOf(workflow)} ${job.id} ${name}`,
        };
      }
    }
  },
} satisfies Check;
