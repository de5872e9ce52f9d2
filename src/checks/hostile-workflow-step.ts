import type { Catalog } from "../catalog/catalog.ts";
import { workflowGraph } from "../classify/workflow/graph.ts";
import { classifyRun } from "../classify/workflow/step-command.ts";
import type { StepView } from "../classify/workflow/view.ts";
import type { Severity } from "../model/finding.ts";
import type { Check } from "./check.ts";
import { nameOf, noted, stepName } from "./workflow-findings.ts";

export default {
  meta: {
    id: "hostile-workflow-step",
    title: "Step of a workflow or action that attacks",
    family: "ci",
    severity: "critical",
    confidence: "high",
    reads: ["workflow"],
    why: "The machine of a job holds its token, its secrets and those of other actions in memory. Code that decodes itself, reads that memory or sends the environment away is what stolen actions were made to run.",
    fix: "Take the step out, find the commit that brought it and its author, and change every secret that a run since then has held.",
    references: [
      "https://www.cisa.gov/news-events/alerts/2025/03/18/supply-chain-compromise-third-party-tj-actionschanged-files-cve-2025-30066-and-reviewdogaction",
    ],
  },
  *judge(facts, catalog) {
    const graph = workflowGraph(facts, catalog);
    const told = new Set<string>();
    for (const job of [...graph.jobs, ...graph.actions]) {
      for (const view of job.steps) {
        const { run } = view.step;
        const hit = run && attackIn(view, catalog);
        if (!hit || told.has(`${run.at.path}:${run.at.line}`)) continue;
        told.add(`${run.at.path}:${run.at.line}`);
        yield {
          message: `In ${run.at.path}, ${stepName(view)} attacks: ${hit.because}.`,
          severity: hit.severity,
          at: [noted(run.at, hit.because)],
          identity: `${nameOf(job.workflow)} ${job.job.id} ${hit.because}`,
        };
      }
    }
  },
} satisfies Check;

/** The memory of another process: the runner keeps the secrets of the job there. */
const MEMORY =
  /\/proc\/(?:\$\{?\w+\}?|\$\([^)]{1,80}\)|\d+|\*|\{[^}]*\})\/(?:mem|maps|environ)\b|Runner\.Worker[^\n]{0,200}(?:mem|maps|gcore|dump)/u;

function attackIn({ step }: StepView, catalog: Catalog): { readonly severity: Severity; readonly because: string } | undefined {
  const { run } = step;
  if (!run) return undefined;
  const parts = classifyRun(run, catalog).parts;
  const decoded = parts.find(({ class: id }) => id === "decode-exec" || id === "reverse-shell");
  if (decoded) return { severity: "critical", because: `${decoded.class}, ${decoded.because}` };
  if (parts.some(({ text }) => MEMORY.test(text)))
    return { severity: "critical", because: "it reads the memory of the runner, where secrets are" };
  const sent = parts.find(({ class: id }) => id === "exfiltration");
  return sent && { severity: "high", because: `exfiltration, ${sent.because}` };
}
