import type { Catalog } from "../catalog/catalog.ts";
import { workflowGraph } from "../classify/workflow/graph.ts";
import { classifyRun } from "../classify/workflow/step-command.ts";
import { usesOneOf, variableOf } from "../classify/workflow/uses.ts";
import type { StepView } from "../classify/workflow/view.ts";
import type { Place } from "../model/place.ts";
import type { Check } from "./check.ts";
import { nameOf, noted } from "./workflow-findings.ts";

export default {
  meta: {
    id: "untrusted-artifact",
    title: "Files of an outsider's run unpacked where they are run",
    family: "ci",
    severity: "high",
    confidence: "medium",
    reads: ["workflow"],
    why: "A run for a fork can upload what it likes. Unpacked into the workspace it replaces scripts and settings of the checkout, and the next step runs them with the repository's token and secrets.",
    fix: "Unpack into a folder of its own (`path: ${{ runner.temp }}/artifact`), run nothing from there, and check each value that is read from it.",
    references: [
      "https://securitylab.github.com/resources/github-actions-preventing-pwn-requests/",
      "https://docs.github.com/actions/reference/security/securely-using-pull_request_target",
    ],
  },
  *judge(facts, catalog) {
    for (const job of workflowGraph(facts, catalog).jobs) {
      for (const view of job.steps) {
        const open = view.starts.filter(({ event, who }) => event === "workflow_run" && who !== "maintainer");
        const folder = open.length > 0 ? unpacked(view, catalog) : undefined;
        if (folder === undefined) continue;
        const run = runsFrom(view, folder, catalog);
        const inTree = folder === "" && view.siblings.slice(0, view.index).some((step) => usesOneOf(step, ["actions/checkout"]));
        if (!run && !inTree) continue;
        yield {
          message: `The job ${job.job.id} of ${job.workflow.at.path} unpacks files of the run that caused it${folder === "" ? " into the workspace" : ` into ${folder}`}${run ? `, and then runs ${run.what}` : ""}.`,
          severity: run ? "high" : "low",
          at: [noted(view.step.at, "files from an outsider's run"), ...(run ? [noted(run.at, `runs ${run.what}`)] : [])],
          identity: `${nameOf(job.workflow)} ${job.job.id}`,
        };
        break;
      }
    }
  },
} satisfies Check;

/** The folder into which a step unpacks what another run uploaded; empty for the workspace itself. */
function unpacked({ step }: StepView, { ci }: Catalog): string | undefined {
  if (usesOneOf(step, ci.actions.downloads)) {
    const foreign = ["run-id", "run_id", "workflow", "workflow_conclusion"].some((name) => variableOf(step.inputs, name) !== undefined);
    if (!foreign) return undefined;
    return folderOf(variableOf(step.inputs, "path")?.text);
  }
  const said = /\bgh\s+run\s+download\b(?<rest>[^\n]*)/u.exec(step.run?.text ?? "");
  if (said) return folderOf(/(?:--dir|-D)[= ]+["']?(?<folder>[^\s"']+)/u.exec(said.groups?.["rest"] ?? "")?.groups?.["folder"]);
  return undefined;
}

function folderOf(path: string | undefined): string {
  const folder = (path ?? "").trim().replace(/^\.\/|\/$/gu, "");
  return folder === "." || folder === "${{ github.workspace }}" ? "" : folder;
}

/** A later step that runs what was unpacked. */
function runsFrom(view: StepView, folder: string, catalog: Catalog): { readonly what: string; readonly at: Place } | undefined {
  for (const { run, folder: where } of view.siblings.slice(view.index + 1)) {
    if (!run) continue;
    const { scripts, parts } = classifyRun(run, catalog);
    if (folder === "") {
      const own = parts.find(({ class: id, text }) => (id === "build" || id === "test") && !/\b(?:apt|brew)\b/u.test(text));
      if (own) return { what: `\`${own.text.split("\n", 1)[0]?.slice(0, 60)}\``, at: run.at };
    } else {
      const script = scripts.find((path) => path.includes(folder));
      if (script !== undefined) return { what: script, at: run.at };
      if (where?.text.includes(folder) && scripts.length > 0) return { what: scripts[0] ?? "a script", at: run.at };
    }
  }
  return undefined;
}
