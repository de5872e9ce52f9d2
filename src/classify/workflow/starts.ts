import type { CiRules } from "../../catalog/ci-rules.ts";
import type { Who } from "../../catalog/ci-terms.ts";
import type { Expression } from "../../model/expression.ts";
import type { Condition, Workflow, WorkflowEvent, WorkflowJob, WorkflowStep } from "../../model/workflow.ts";
import { type Circumstance, holds } from "./condition.ts";
import { usesOneOf } from "./uses.ts";
import type { JobView, Start } from "./view.ts";

interface JobCircumstances {
  readonly workflow: Workflow;
  readonly job: WorkflowJob;
  readonly callers: readonly JobView[];
  readonly workflows: readonly Workflow[];
  readonly rules: CiRules;
}

/** The ways in which a job comes to run: events, then its condition and those of the jobs before it. */
export function startsOfJob({ workflow, job, callers, workflows, rules }: JobCircumstances): { starts: Start[]; live: boolean } {
  const before = ancestors(workflow, job);
  const waits = !runsAnyway(job.condition);
  const conditions = [job.condition, ...(waits ? before.map(({ condition }) => condition) : [])];
  const live = !conditions.some(usesDisabled);
  if (!live) return { starts: [], live };
  const asked = waits && before.some(({ steps }) => steps.some((step) => refusesStrangers(step, rules)));
  const asksRole = roleOutputs(before, job, rules);
  const called = callers.flatMap(({ starts }) => starts);
  const own = workflow.events
    .filter(({ name }) => name !== "workflow_call" || callers.length === 0)
    .map((event) => startOf(event, workflows, rules));
  const starts = [...own, ...called].flatMap((start) => narrowed(start, conditions, asked, asksRole, rules) ?? []);
  return { starts, live };
}

/** The ways in which a step comes to run: those of its job that its own condition and the steps before it leave. */
export function startsOfStep(step: WorkflowStep, before: readonly WorkflowStep[], starts: readonly Start[], rules: CiRules): Start[] {
  const asked = before.some((one) => refusesStrangers(one, rules));
  const asksRole = (path: readonly (string | Expression)[]): boolean =>
    path[0] === "steps" &&
    path[2] === "outputs" &&
    before.some(({ id, ...one }) => id?.toLowerCase() === path[1] && asksForRole({ id, ...one } as WorkflowStep, rules));
  return starts.flatMap((start) => narrowed(start, [step.condition], asked, asksRole, rules) ?? []);
}

/** A condition that is nothing but false. */
export function usesDisabled(condition: Condition | undefined): boolean {
  return (
    condition?.text === undefined &&
    condition?.tree?.kind === "literal" &&
    (condition.tree.value === false || condition.tree.value === null || condition.tree.value === 0 || condition.tree.value === "")
  );
}

function startOf(event: WorkflowEvent, workflows: readonly Workflow[], rules: CiRules): Start {
  const entry = rules.events.events.find((one) => one.event === event.name);
  const by: Who = entry?.by ?? "maintainer";
  const rolesOnly = event.types.length > 0 && event.types.every((type) => rules.events.rolesOnly.includes(type));
  const behind = event.name === "workflow_run" && !followsOutsiders(event, workflows, rules);
  return {
    event: event.name,
    stated: event,
    who: behind || rolesOnly ? "maintainer" : by,
    author: behind ? "maintainer" : by,
    privileged: entry?.privileged ?? true,
    labelled: rolesOnly && !behind && by === "outsider",
  };
}

/** Whether one of the workflows after which it runs can be started from outside. What is not in the repository is not known. */
function followsOutsiders(event: WorkflowEvent, workflows: readonly Workflow[], rules: CiRules): boolean {
  const named = event.workflows.map((name) => workflows.find((one) => one.role === "workflow" && (one.name ?? one.at.path) === name));
  if (named.length === 0 || named.includes(undefined)) return true;
  return named.some((workflow) =>
    workflow?.events.some(({ name }) => rules.events.events.some((one) => one.event === name && one.by === "outsider")),
  );
}

/** What conditions leave of a start; undefined where it cannot come about at all. */
function narrowed(
  start: Start,
  conditions: readonly (Condition | undefined)[],
  asked: boolean,
  asksRole: Circumstance["asksRole"],
  rules: CiRules,
): Start | undefined {
  const trees = conditions.flatMap((condition) => (condition?.tree && !condition.text ? [condition.tree] : []));
  const may = (who: Who, labelled: boolean): boolean => {
    if (asked && who !== "maintainer") return false;
    const now: Circumstance = { event: start.event, types: start.stated.types, who, labelled, asksRole };
    return trees.every((tree) => holds(tree, now, rules) !== false);
  };
  if (!may("maintainer", true)) return undefined;
  const least = (from: Who, labelled: boolean): Who => {
    if (from === "outsider" && may("outsider", labelled)) return "outsider";
    return from !== "maintainer" && may("contributor", labelled) ? "contributor" : "maintainer";
  };
  const who = least(start.who, false);
  const author = least(start.author, true);
  return { ...start, who, author, labelled: start.labelled || (who === "maintainer" && author !== "maintainer") };
}

/** The jobs that a job waits for, and those that they wait for. */
function ancestors(workflow: Workflow, job: WorkflowJob): WorkflowJob[] {
  const found = new Set<WorkflowJob>();
  const visit = (one: WorkflowJob): void => {
    for (const name of one.needs) {
      const before = workflow.jobs.find(({ id }) => id === name);
      if (!before || found.has(before)) continue;
      found.add(before);
      if (!runsAnyway(before.condition)) visit(before);
    }
  };
  visit(job);
  return [...found];
}

/** A condition by which a job runs whatever became of those before it. */
function runsAnyway(condition: Condition | undefined): boolean {
  return condition !== undefined && /\b(?:always|failure|cancelled)\s*\(\s*\)/iu.test(condition.source);
}

/** Whether a step looks up the role of the actor. */
function asksForRole(step: WorkflowStep, rules: CiRules): boolean {
  if (usesOneOf(step, rules.actions.asksRole)) return true;
  const text = [step.run?.text, ...step.inputs.filter(({ name }) => name === "script").map((one) => one.text)].join("\n");
  return rules.actions.asksRoleWords.some((word) => text.includes(word));
}

/** Whether it also ends the job for those who have none. */
function refusesStrangers(step: WorkflowStep, rules: CiRules): boolean {
  if (!asksForRole(step, rules)) return false;
  if (usesOneOf(step, rules.actions.asksRole)) return true;
  const text = [step.run?.text, ...step.inputs.map((one) => one.text)].join("\n");
  return /\bexit [1-9]|setFailed|\bthrow\b|process\.exit/u.test(text);
}

/** Which outputs of the jobs before tell the role of the actor. */
function roleOutputs(before: readonly WorkflowJob[], job: WorkflowJob, rules: CiRules): Circumstance["asksRole"] {
  const asking = new Set(before.filter(({ steps }) => steps.some((step) => asksForRole(step, rules))).map(({ id }) => id.toLowerCase()));
  return (path) =>
    path[0] === "needs" && path[2] === "outputs" && typeof path[1] === "string" && asking.has(path[1]) && job.needs.length > 0;
}
