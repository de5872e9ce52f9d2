import type { Catalog } from "../catalog/catalog.ts";
import { workflowGraph } from "../classify/workflow/graph.ts";
import { classifyRun } from "../classify/workflow/step-command.ts";
import { textsOf } from "../classify/workflow/token.ts";
import { isFromGitHub, usesOf } from "../classify/workflow/uses.ts";
import type { StepView } from "../classify/workflow/view.ts";
import type { Expression } from "../model/expression.ts";
import type { Severity } from "../model/finding.ts";
import type { Embedded, Template } from "../model/workflow.ts";
import type { Check } from "./check.ts";
import { nameOf, noted, stepName } from "./workflow-findings.ts";

export default {
  meta: {
    id: "all-secrets-exposed",
    title: "All secrets in one text of a workflow",
    family: "ci",
    severity: "critical",
    confidence: "high",
    reads: ["workflow"],
    why: "`toJSON(secrets)` gives a step every secret of the repository and its organisation. Worms of 2025 and 2026 added workflows of just this form to repositories that they had taken, and sent the result away.",
    fix: "Name the one secret that the step needs. If nobody here wrote this workflow, take it out, and change every secret of the repository.",
    references: [
      "https://docs.zizmor.sh/audits/#overprovisioned-secrets",
      "https://docs.github.com/actions/reference/security/secure-use#use-secrets-for-sensitive-information",
    ],
  },
  *judge(facts, catalog) {
    const told = new Set<string>();
    for (const job of workflowGraph(facts, catalog).jobs) {
      const outer = [...job.workflow.env, ...job.job.env, ...job.job.inputs].flatMap(({ expressions }) => expressions);
      for (const view of job.steps) {
        const own = textsOf(view.step).flatMap((template) => template?.expressions ?? []);
        for (const embedded of [...own, ...(view.index === 0 && !view.parent ? outer : [])]) {
          const how = embedded.tree && exposure(embedded.tree);
          const key = `${embedded.at.path}:${embedded.at.line}:${embedded.at.column}`;
          if (how === undefined || told.has(key)) continue;
          told.add(key);
          const sent = how === "all" ? sending(job.steps, catalog) : undefined;
          yield {
            message: messageOf(how, embedded, view, sent),
            severity: severityOf(how, view, sent !== undefined),
            at: [
              noted(embedded.at, how === "all" ? "all secrets" : "a secret that only a run would tell"),
              ...(sent ? [noted(sent.at, "sends data out")] : []),
            ],
            identity: `${nameOf(job.workflow)} ${job.job.id} ${embedded.source}`,
          };
        }
      }
    }
  },
} satisfies Check;

function messageOf(how: "all" | "computed", { source, at }: Embedded, view: StepView, sent: Template | undefined): string {
  if (how === "computed")
    return `In ${at.path}, ${stepName(view)} picks a secret by a name that is worked out (${source.slice(0, 80)}): GitHub hands the job all of them for that.`;
  return `In ${at.path}, ${stepName(view)} gets every secret at once (${source.slice(0, 80)})${sent ? ", and the job sends data to another host" : ""}.`;
}

function severityOf(how: "all" | "computed", { step }: StepView, sent: boolean): Severity {
  if (how === "computed") return "low";
  if (sent) return "critical";
  const used = usesOf(step.uses);
  return used?.form === "action" && !isFromGitHub(used.name) ? "high" : "medium";
}

/** Whether an expression comes to all secrets, or to one by a name that is worked out. */
function exposure(tree: Expression): "all" | "computed" | undefined {
  switch (tree.kind) {
    case "literal":
      return undefined;
    case "context": {
      if (tree.path[0] !== "secrets") return firstOf(tree.path.filter((part) => typeof part !== "string"));
      if (tree.path.length === 1 || tree.path[1] === "*") return "all";
      return typeof tree.path[1] === "string" ? undefined : "computed";
    }
    case "member":
    case "not":
      return exposure(tree.of);
    case "call":
      return firstOf(tree.args);
    case "binary":
      return firstOf([tree.left, tree.right]);
    default:
      return tree satisfies never;
  }
}

function firstOf(trees: readonly Expression[]): "all" | "computed" | undefined {
  const found = trees.map(exposure);
  return found.includes("all") ? "all" : found.find((one) => one !== undefined);
}

/** A script of the job that sends something to another host. */
function sending(steps: readonly StepView[], catalog: Catalog): Template | undefined {
  for (const { step } of steps) {
    if (!step.run) continue;
    const { class: id, parts } = classifyRun(step.run, catalog);
    if (id === "exfiltration" || parts.some((part) => part.class === "exfiltration")) return step.run;
    if (
      /\b(?:curl|wget|nc|ncat|Invoke-WebRequest|Invoke-RestMethod|irm|iwr)\b[^\n]{0,300}(?:\s-(?:d|F|T)\b|--data|--upload-file|--post|-Method\s+Post|-X\s*POST|\s-d@)/iu.test(
        step.run.text,
      )
    )
      return step.run;
  }
  return undefined;
}
