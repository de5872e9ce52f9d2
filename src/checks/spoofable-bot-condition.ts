import { dotted } from "../classify/workflow/condition.ts";
import { conditionsOf } from "../classify/workflow/conditions.ts";
import { workflowGraph } from "../classify/workflow/graph.ts";
import { secretsOf, strongWrites, tokenOf } from "../classify/workflow/token.ts";
import type { JobView } from "../classify/workflow/view.ts";
import type { Expression } from "../model/expression.ts";
import type { Severity } from "../model/finding.ts";
import type { Check } from "./check.ts";
import { byFile, nameOf, noted, placesOf, worst } from "./workflow-findings.ts";

export default {
  meta: {
    id: "spoofable-bot-condition",
    title: "Condition that trusts whoever acted last to be a bot",
    family: "ci",
    severity: "high",
    confidence: "medium",
    reads: ["workflow"],
    why: "`github.actor` is who acted last on the pull request, not who wrote it. An outsider can make dependabot act on a pull request of theirs, and then passes for dependabot.",
    fix: "Ask for the author: `github.event.pull_request.user.login == 'dependabot[bot]'`, and that the branch is of this repository.",
    references: [
      "https://docs.zizmor.sh/audits/#bot-conditions",
      "https://www.synacktiv.com/publications/github-actions-exploitation-dependabot",
    ],
  },
  *judge(facts, catalog) {
    for (const [workflow, jobs] of byFile(workflowGraph(facts, catalog).jobs, (job) => job.workflow)) {
      const found = jobs.flatMap((job) =>
        conditionsOf(job).flatMap((condition) => {
          const name = condition.tree && trusted(condition.tree);
          return name === undefined
            ? []
            : [{ at: noted(condition.at, `lets in ${name} by who acted last`), severity: severityOf(job), name }];
        }),
      );
      const at = placesOf(found.map((one) => one.at));
      if (!at) continue;
      yield {
        message: `${workflow.at.path} lets ${[...new Set(found.map(({ name }) => name))].join(", ")} through by who acted last (github.actor), which an outsider can bring about.`,
        severity: worst(found.map(({ severity }) => severity)),
        at,
        identity: nameOf(workflow),
      };
    }
  },
} satisfies Check;

function severityOf(job: JobView): Severity {
  const forks = job.workflow.events.filter(({ name }) => name === "pull_request_target" || name === "workflow_run");
  if (forks.length === 0) return "info";
  const token = tokenOf(job);
  return token.stated && strongWrites(token).length === 0 && secretsOf(job).length === 0 ? "low" : "high";
}

const ACTOR = /^github\.(?:actor|triggering_actor)$|^github\.event\.sender\.login$/u;
const ACTOR_ID = /^github\.(?:actor_id)$|^github\.event\.sender\.id$/u;
/** Numbers of the accounts of well-known bots. */
const BOT_IDS: ReadonlySet<string> = new Set(["49699333", "29139614", "41898282", "27856297"]);

/** The bot that a condition lets in by the actor, where nothing beside it asks for more. */
function trusted(tree: Expression): string | undefined {
  if (tree.kind === "binary" && tree.op === "==") return bot(tree.left, tree.right) ?? bot(tree.right, tree.left);
  if (tree.kind === "binary" && (tree.op === "&&" || tree.op === "||")) {
    const [left, right] = [trusted(tree.left), trusted(tree.right)];
    const asksAuthor = tree.op === "&&" && (asks(tree.left) || asks(tree.right));
    return asksAuthor ? undefined : (left ?? right);
  }
  return undefined;
}

function bot(one: Expression, other: Expression): string | undefined {
  if (one.kind !== "context" || other.kind !== "literal") return undefined;
  const path = dotted(one.path) ?? "";
  const value = String(other.value);
  if (ACTOR.test(path) && /\[bot\]$/iu.test(value)) return value;
  return ACTOR_ID.test(path) && BOT_IDS.has(value) ? `the account ${value}` : undefined;
}

/** Whether a part asks for the author, or for a branch of this repository. */
function asks(tree: Expression): boolean {
  if (tree.kind === "binary") return asks(tree.left) || asks(tree.right);
  const path = tree.kind === "context" ? (dotted(tree.path) ?? "") : "";
  return /\.user\.(?:login|id)$|\.head\.repo\.|head_repository|\.author_association$/u.test(path);
}
