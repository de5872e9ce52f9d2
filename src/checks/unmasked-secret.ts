import { workflowGraph } from "../classify/workflow/graph.ts";
import { textsOf } from "../classify/workflow/token.ts";
import type { Expression } from "../model/expression.ts";
import type { Location } from "../model/place.ts";
import type { Check } from "./check.ts";
import { byFile, nameOf, noted, placesOf } from "./workflow-findings.ts";

export default {
  meta: {
    id: "unmasked-secret",
    title: "Part of a secret that logs do not hide",
    family: "ci",
    severity: "low",
    confidence: "high",
    reads: ["workflow"],
    why: "GitHub hides a secret in logs as a whole. A part that `fromJSON` takes out of it is another text, and stands in the log for everybody who reads it, an agent that debugs the run among them.",
    fix: "Store the parts as secrets of their own, or mask each part (`::add-mask::`) before anything can print it.",
    references: [
      "https://docs.github.com/actions/reference/security/secure-use#use-secrets-for-sensitive-information",
      "https://docs.zizmor.sh/audits/#unredacted-secrets",
    ],
  },
  *judge(facts, catalog) {
    for (const [workflow, jobs] of byFile(workflowGraph(facts, catalog).jobs, (job) => job.workflow)) {
      const places: Location[] = [];
      for (const { job, steps } of jobs) {
        const texts = [...workflow.env, ...job.env, ...job.inputs, ...job.secrets, ...steps.flatMap(({ step }) => textsOf(step))];
        for (const embedded of texts.flatMap((template) => template?.expressions ?? []))
          if (embedded.tree && opensSecret(embedded.tree)) places.push(noted(embedded.at, "a part of a secret"));
      }
      const at = placesOf(places);
      if (at)
        yield {
          message: `${workflow.at.path} takes secrets apart with fromJSON; logs hide the whole, not the parts.`,
          at,
          identity: nameOf(workflow),
        };
    }
  },
} satisfies Check;

function opensSecret(tree: Expression): boolean {
  switch (tree.kind) {
    case "literal":
      return false;
    case "context":
      return tree.path.some((part) => typeof part !== "string" && opensSecret(part));
    case "call":
      return (
        (tree.name === "fromjson" && tree.args.some((arg) => arg.kind === "context" && arg.path[0] === "secrets")) ||
        tree.args.some(opensSecret)
      );
    case "member":
    case "not":
      return opensSecret(tree.of);
    case "binary":
      return opensSecret(tree.left) || opensSecret(tree.right);
    default:
      return tree satisfies never;
  }
}
