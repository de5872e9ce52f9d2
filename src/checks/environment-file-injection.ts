import type { Catalog } from "../catalog/catalog.ts";
import { workflowGraph } from "../classify/workflow/graph.ts";
import { taintsOf, taintsOfText } from "../classify/workflow/taint.ts";
import { variableOf } from "../classify/workflow/uses.ts";
import { environmentOf, type StepView } from "../classify/workflow/view.ts";
import type { Severity } from "../model/finding.ts";
import type { Template } from "../model/workflow.ts";
import type { Check } from "./check.ts";
import { eventsIn, nameOf, noted, stepName } from "./workflow-findings.ts";

export default {
  meta: {
    id: "environment-file-injection",
    title: "Words from outside written into the environment of later steps",
    family: "ci",
    severity: "high",
    confidence: "medium",
    reads: ["workflow"],
    why: "What is written to GITHUB_ENV or GITHUB_PATH holds for every later step: with a line end in it a value sets variables of its own, such as NODE_OPTIONS or LD_PRELOAD, and the next program runs the author's code with the token and secrets of the job.",
    fix: "Hand values on as step outputs, one line each, and check their form first (`[[ $X =~ ^[0-9]+$ ]]`); for text in several lines use a delimiter that nobody can guess.",
    references: [
      "https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands#setting-an-environment-variable",
      "https://docs.zizmor.sh/audits/#github-env",
    ],
  },
  *judge(facts, catalog) {
    const told = new Set<string>();
    for (const job of workflowGraph(facts, catalog).jobs) {
      for (const view of job.steps) {
        const hit = injection(view, catalog);
        if (!hit || told.has(`${hit.run.at.path}:${hit.run.at.line}`)) continue;
        told.add(`${hit.run.at.path}:${hit.run.at.line}`);
        yield {
          message: `In ${hit.run.at.path}, ${stepName(view)} writes ${hit.what} to ${hit.file}, and ${hit.who}.`,
          severity: hit.severity,
          at: [noted(hit.run.at, `writes to ${hit.file}`)],
          identity: `${nameOf(job.workflow)} ${job.job.id} ${stepName(view)} ${hit.file}`,
        };
      }
    }
  },
} satisfies Check;

interface Hit {
  readonly run: Template;
  readonly file: string;
  readonly what: string;
  readonly who: string;
  readonly severity: Severity;
}

const FILE = /\bGITHUB_(?:ENV|PATH)\b|\$env:GITHUB_(?:ENV|PATH)\b/u;
/** Values that can hold a line end: titles and names of branches cannot. */
const LONG = /\.(?:body|message|description)$|^github(?:\.event)?$/u;

function injection(view: StepView, { ci }: Catalog): Hit | undefined {
  const { run } = view.step;
  if (!run || !FILE.test(run.text)) return undefined;
  const open = view.starts.filter(({ privileged, author }) => privileged && author !== "maintainer");
  const environment = environmentOf(view);
  let found: Hit | undefined;
  for (const line of written(run.text)) {
    const file = /GITHUB_(?:ENV|PATH)/u.exec(line)?.[0] ?? "GITHUB_ENV";
    const variables = [...line.matchAll(/\$(?:env:|\{)?([A-Za-z_]\w*)/giu)].flatMap(([, name = ""]) => variableOf(environment, name) ?? []);
    const taints = [
      ...variables.flatMap((variable) => taintsOfText(variable, view, ci)),
      ...run.expressions.filter(({ source }) => line.includes(source)).flatMap((embedded) => taintsOf(embedded, view, ci)),
    ].filter(({ kind, author, start }) => kind === "text" && author !== "maintainer" && start?.privileged);
    const [taint] = taints;
    if (taint) {
      const severe = taints.some(({ source }) => LONG.test(source)) || file === "GITHUB_PATH";
      const outside = taints.some(({ start }) => start?.who !== "maintainer");
      return {
        run,
        file,
        what: `\${{ ${taint.source} }}`,
        who: `anybody outside chooses it (${eventsIn(taint.start ? [taint.start] : [])})`,
        severity: severe && outside ? "high" : "medium",
      };
    }
    if (open.length === 0 || !DANGEROUS.has(open[0]?.event ?? "")) continue;
    // A file that another run left behind, or that lies in a checkout from outside.
    if (/\bcat\s|<\s*[\w./$"{]|\$\(<|Get-Content|\bjq\b|\bunzip\b/u.test(line) && bringsFiles(view, ci)) {
      return {
        run,
        file,
        what: "the contents of a file",
        who: `the file comes from the run of somebody outside (${eventsIn(open)})`,
        severity: open.some(({ who }) => who !== "maintainer") ? "high" : "medium",
      };
    }
    if (/\$(?:\(|\{?[A-Za-z_]|env:)|`/u.test(line.replaceAll(/"?\$\{?(?:env:)?GITHUB_(?:ENV|PATH)\}?"?/giu, "")))
      found ??= {
        run,
        file,
        what: "a value that only a run would tell",
        who: `outsiders cause the run (${eventsIn(open)})`,
        severity: "low",
      };
  }
  return found;
}

const DANGEROUS = new Set(["pull_request_target", "workflow_run", "issue_comment", "issues", "discussion", "discussion_comment"]);

/** Whether an earlier step brought files that somebody outside wrote. */
function bringsFiles(view: StepView, ci: Catalog["ci"]): boolean {
  return view.siblings
    .slice(0, view.index)
    .some(
      (step) =>
        ci.actions.downloads.some((uses) => step.uses?.text.toLowerCase().startsWith(`${uses}@`)) ||
        /\bgh\s+run\s+download\b|listWorkflowRunArtifacts|downloadArtifact|\bunzip\b/u.test(
          [step.run?.text, ...step.inputs.map(({ text }) => text)].join("\n"),
        ),
    );
}

/** The lines that are written to one of the files, those of a block with its end. */
function* written(text: string): Generator<string> {
  const lines = text.split("\n");
  for (const [index, line] of lines.entries()) {
    if (!FILE.test(line) || line.trim().startsWith("#")) continue;
    if (!/^\s*\}|^\s*\)|^\s*EOF/u.test(line)) {
      yield line;
      continue;
    }
    const start = lines.slice(0, index).findLastIndex((before) => /^\s*[{(]\s*$/u.test(before));
    yield lines.slice(Math.max(0, start), index + 1).join("\n");
  }
}
