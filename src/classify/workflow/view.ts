import type { Who } from "../../catalog/ci-terms.ts";
import type { Variable, Workflow, WorkflowEvent, WorkflowJob, WorkflowStep } from "../../model/workflow.ts";

/** One way in which a job comes to run. */
export interface Start {
  readonly event: string;
  /** The event in the file that says so: that of the caller for a reusable workflow. */
  readonly stated: WorkflowEvent;
  /** Who can make it run, as far as events and conditions tell. */
  readonly who: Who;
  /** Whose words may stand in the object that the event is about: the author may be an outsider where somebody with a role pressed the button. */
  readonly author: Who;
  /** Whether the run then holds the token and the secrets of the repository. */
  readonly privileged: boolean;
  /** True where an outsider is let in once somebody has set a label or pressed a button. */
  readonly labelled: boolean;
}

/** A job with the workflow that it stands in, and how it comes to run. */
export interface JobView {
  readonly workflow: Workflow;
  readonly job: WorkflowJob;
  readonly starts: readonly Start[];
  readonly steps: readonly StepView[];
  /** Jobs of this repository that run it as a reusable workflow. */
  readonly callers: readonly JobView[];
  /** False where its condition never holds. */
  readonly live: boolean;
}

/** A step as it runs in a job: one of its own, or one of an action of the repository that the job uses. */
export interface StepView {
  readonly step: WorkflowStep;
  readonly job: JobView;
  /** The steps beside it, and where it stands among them. */
  readonly siblings: readonly WorkflowStep[];
  readonly index: number;
  /** The step that uses the action in which it stands. */
  readonly parent?: StepView;
  /** The ways in which it comes to run, its own condition included. */
  readonly starts: readonly Start[];
}

/** The workflows and composite actions of the repository, as they hang together. */
export interface WorkflowGraph {
  readonly workflows: readonly Workflow[];
  /** Jobs of workflows. */
  readonly jobs: readonly JobView[];
  /** Actions that no workflow of the repository uses: others may. Each is one job without starts. */
  readonly actions: readonly JobView[];
}

/** Name of a step for a message. */
export function titleOf({ step, index }: StepView): string {
  return step.name ?? step.id ?? step.uses?.text.trim() ?? `step ${index + 1}`;
}

/** Environment of a step, the nearest first: its own, that of the steps around it, of the job, of the workflow. */
export function environmentOf(view: StepView): readonly Variable[] {
  const outer: Variable[] = [];
  for (let up: StepView | undefined = view.parent; up; up = up.parent) outer.push(...up.step.env);
  return [...view.step.env, ...outer, ...view.job.job.env, ...view.job.workflow.env];
}
