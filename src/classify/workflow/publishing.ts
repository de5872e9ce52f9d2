import type { Catalog } from "../../catalog/catalog.ts";
import { classifyRun } from "./step-command.ts";
import { stepUses, variableOf } from "./uses.ts";
import type { JobView, StepView } from "./view.ts";

/** What makes a job one that hands something to users: the event, an action, or a command. Undefined for a job that does not. */
export function publishes(job: JobView, catalog: Catalog): string | undefined {
  if (
    job.workflow.events.some(
      ({ name, types }) => name === "release" && (types.length === 0 || types.some((type) => type !== "deleted" && type !== "unpublished")),
    )
  )
    return "it runs for a release";
  for (const view of job.steps) {
    const what = publishesIn(view, catalog);
    if (what !== undefined) return what;
  }
  const tagged = job.workflow.events.some(({ name, tags, branches }) => name === "push" && tags.length > 0 && branches.length === 0);
  return tagged && job.workflow.events.length === 1 ? "it runs for a pushed tag" : undefined;
}

/** The action or command by which a step publishes. */
export function publishesIn({ step }: StepView, catalog: Catalog): string | undefined {
  const rule = catalog.ci.actions.publishers.find(({ uses }) => stepUses(step, uses));
  if (rule) {
    const all = step.inputs.map(({ text }) => text).join(" ");
    const switched = rule.when === undefined ? undefined : variableOf(step.inputs, rule.when)?.text.trim();
    if (rule.when !== undefined && (switched === undefined || /^(?:false|)$/iu.test(switched))) return undefined;
    if (rule.unless !== undefined && new RegExp(rule.unless, "u").test(all)) return undefined;
    const fits = Object.entries(rule.inputs ?? {}).every(([name, pattern]) =>
      new RegExp(pattern, "u").test(variableOf(step.inputs, name)?.text.trim() ?? ""),
    );
    return fits ? `it uses ${rule.uses}` : undefined;
  }
  if (!step.run) return undefined;
  const part = classifyRun(step.run, catalog).parts.find(({ class: id, text }) => id === "publish" && !/--dry-run/u.test(text));
  return part && `it runs \`${part.text.split("\n", 1)[0]?.slice(0, 60)}\``;
}
