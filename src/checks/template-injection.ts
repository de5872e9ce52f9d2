import type { Catalog } from "../catalog/catalog.ts";
import { workflowGraph } from "../classify/workflow/graph.ts";
import { runsOnOwnMachine } from "../classify/workflow/runner.ts";
import { type Taint, taintsOf } from "../classify/workflow/taint.ts";
import { secretsOf, strongWrites, tokenOf } from "../classify/workflow/token.ts";
import { stepUses, variableOf } from "../classify/workflow/uses.ts";
import type { StepView } from "../classify/workflow/view.ts";
import type { Severity } from "../model/finding.ts";
import { SEVERITIES } from "../model/finding.ts";
import type { Place } from "../model/place.ts";
import type { Template } from "../model/workflow.ts";
import type { Check } from "./check.ts";
import { listed } from "./wording.ts";
import { eventsIn, nameOf, noted, placesOf, stepName } from "./workflow-findings.ts";

export default {
  meta: {
    id: "template-injection",
    title: "Words from outside pasted into a script of a workflow",
    family: "ci",
    severity: "critical",
    confidence: "high",
    reads: ["workflow"],
    why: "GitHub pastes the value into the script before a shell or Node reads it: whoever chooses the value writes part of the program, which then runs with the token and the secrets of the job.",
    fix: 'Put the value into a variable (`env: TITLE: ${{ … }}`) and use that, in quotes: `"$TITLE"`, in JavaScript `process.env.TITLE`.',
    references: [
      "https://docs.github.com/actions/reference/security/secure-use#good-practices-for-mitigating-script-injection-attacks",
      "https://securitylab.github.com/resources/github-actions-untrusted-input/",
    ],
  },
  *judge(facts, catalog) {
    const graph = workflowGraph(facts, catalog);
    const hits = new Map<string, Hit>();
    for (const job of [...graph.jobs, ...graph.actions]) {
      for (const view of job.steps) {
        for (const { sink, template } of sinksOf(view, catalog)) {
          for (const embedded of template.expressions) {
            for (const taint of taintsOf(embedded, view, catalog.ci)) {
              const severity = severityOf(taint, view, catalog);
              if (severity === undefined) continue;
              const key = `${embedded.at.path}:${embedded.at.line}:${embedded.at.column}`;
              const known = hits.get(key);
              if (!known || SEVERITIES.indexOf(severity) < SEVERITIES.indexOf(known.severity))
                hits.set(key, { severity, taint, view, sink, at: embedded.at });
            }
          }
        }
      }
    }
    yield* told([...hits.values()]);
  },
} satisfies Check;

interface Hit {
  readonly severity: Severity;
  readonly taint: Taint;
  readonly view: StepView;
  readonly sink: string;
  readonly at: Place;
}

/** Texts of a step that are run as a program. */
function* sinksOf({ step }: StepView, { ci }: Catalog): Generator<{ sink: string; template: Template }> {
  if (step.run) yield { sink: "its script", template: step.run };
  for (const { uses, inputs, runs } of ci.sinks) {
    if (!stepUses(step, uses)) continue;
    for (const name of inputs) {
      const template = variableOf(step.inputs, name);
      if (template) yield { sink: `its input ${name}, which runs as ${runs}`, template };
    }
  }
}

function severityOf({ kind, author, start }: Taint, view: StepView, catalog: Catalog): Severity | undefined {
  // A commit id or a number of a pull request holds no shell.
  if (kind === "code") return undefined;
  if (start === undefined) return "low";
  if (author === "maintainer") return "info";
  const own = runsOnOwnMachine(view.job, catalog);
  if (!start.privileged) return own ? "medium" : "low";
  const token = tokenOf(view.job);
  const powerful = strongWrites(token).length > 0 || secretsOf(view.job).length > 0 || own;
  if (start.who === "maintainer") return powerful ? "medium" : "low";
  // A review or a comment on a pull request from a fork runs without secrets; on one of the repository's own branches it has them.
  const unlessFork = catalog.ci.events.events.some(({ event, unlessFork: only }) => event === start.event && only);
  return powerful && token.stated && !unlessFork ? "critical" : "high";
}

/** What is severe is told step by step; the rest once for each file. */
function* told(hits: readonly Hit[]): ReturnType<Check["judge"]> extends Iterable<infer J> ? Generator<J> : never {
  const groups = new Map<string, Hit[]>();
  for (const hit of hits) {
    const severe = hit.severity === "critical" || hit.severity === "high";
    const { at } = hit.view.step;
    const key = `${hit.severity} ${hit.at.path} ${severe ? `${at.line}:${at.column}` : ""}`;
    groups.set(key, [...(groups.get(key) ?? []), hit]);
  }
  for (const group of groups.values()) {
    const [first] = group;
    const at = placesOf(group.map((hit) => noted(hit.at, `takes in ${hit.taint.source}`)));
    if (!first || !at) continue;
    const sources = [...new Set(group.map(({ taint }) => taint.source))];
    const where = stepName(first.view);
    yield {
      message: messageOf(first, sources, where, group.length),
      severity: first.severity,
      confidence: first.taint.via.length > 1 ? "medium" : "high",
      at: [...at, ...first.taint.via.slice(0, 2).map((place) => noted(place, "the value comes through here"))] as typeof at,
      identity: `${nameOf(first.view.job.workflow)} ${first.view.job.job.id} ${first.severity === "critical" || first.severity === "high" ? where : first.severity} ${sources.join(" ")}`,
    };
  }
}

function messageOf({ taint, severity, view, sink }: Hit, sources: readonly string[], where: string, count: number): string {
  const names = listed(sources.map((source) => `\${{ ${source} }}`));
  const file = view.step.at.path;
  if (severity === "critical" || severity === "high") {
    return `${capital(where)} pastes ${names} into ${sink}, and anybody outside chooses it (${eventsIn(taint.start ? [taint.start] : [])}).`;
  }
  const much = count === 1 ? "1 place" : `${count} places`;
  if (taint.start === undefined)
    return `${file} pastes inputs of the action into scripts (${names}, ${much}): whoever passes words from outside to it lets them run.`;
  if (severity === "info") return `${file} pastes ${names} into scripts (${much}); only people with a role choose it.`;
  if (severity === "medium")
    return `${file} pastes ${names} into scripts (${much}): words from outside, once somebody with a role lets the job run.`;
  return `${file} pastes ${names} into scripts (${much}): words from outside, in runs that hold no secrets and a token that only reads.`;
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
