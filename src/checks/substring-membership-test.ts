import { dotted } from "../classify/workflow/condition.ts";
import { conditionsOf } from "../classify/workflow/conditions.ts";
import { workflowGraph } from "../classify/workflow/graph.ts";
import type { Expression } from "../model/expression.ts";
import type { Severity } from "../model/finding.ts";
import type { Check } from "./check.ts";
import { byFile, nameOf, noted, placesOf, worst } from "./workflow-findings.ts";

export default {
  meta: {
    id: "substring-membership-test",
    title: "List as one text, in which parts of names pass",
    family: "ci",
    severity: "medium",
    confidence: "high",
    reads: ["workflow"],
    why: "`contains('refs/heads/main refs/heads/develop', github.ref)` asks for a part of the text: a branch `mai` or an account named `a` passes as well.",
    fix: 'Give a list: `contains(fromJSON(\'["main", "develop"]\'), github.ref_name)`, or compare each value.',
    references: ["https://docs.zizmor.sh/audits/#unsound-contains"],
  },
  *judge(facts, catalog) {
    for (const [workflow, jobs] of byFile(workflowGraph(facts, catalog).jobs, (job) => job.workflow)) {
      const found = jobs.flatMap((job) =>
        conditionsOf(job).flatMap((condition) =>
          (condition.tree ? tests(condition.tree) : []).map((name) => ({
            name,
            at: noted(condition.at, `parts of names pass (${name})`),
            severity: severityOf(
              name,
              job.starts.some(({ who }) => who !== "maintainer"),
            ),
          })),
        ),
      );
      const at = placesOf(found.map((one) => one.at));
      if (!at) continue;
      yield {
        message: `${workflow.at.path} looks for ${[...new Set(found.map(({ name }) => name))].join(", ")} in a text and not in a list: a part of a name passes.`,
        severity: worst(found.map(({ severity }) => severity)),
        at,
        identity: `${nameOf(workflow)} ${found.map(({ name }) => name).join(" ")}`,
      };
    }
  },
} satisfies Check;

/** Contexts that somebody else gives a name to. */
const CHOSEN =
  /^github\.(?:actor|triggering_actor|head_ref|base_ref|ref|ref_name|event\.(?:pull_request|issue|comment|sender|review)\.)|^env\.|^inputs\./u;

function severityOf(name: string, open: boolean): Severity {
  return open && /actor|login|head_ref|head\./u.test(name) ? "medium" : CHOSEN.test(name) ? "low" : "info";
}

/** The contexts that are looked for in a text that the condition holds. */
function tests(tree: Expression): string[] {
  switch (tree.kind) {
    case "call": {
      const [where, what] = tree.args;
      if (tree.name === "contains" && where?.kind === "literal" && typeof where.value === "string" && what?.kind === "context") {
        const name = dotted(what.path) ?? "a context";
        // Words of GitHub's own, none of which is a part of another that matters.
        return /\.(?:author_association|action)$|^github\.event_name$|^runner\.|^github\.ref_type$/u.test(name) ? [] : [name];
      }
      return tree.args.flatMap(tests);
    }
    case "not":
    case "member":
      return tests(tree.of);
    case "binary":
      return [...tests(tree.left), ...tests(tree.right)];
    default:
      return [];
  }
}
