import type { Condition } from "../../model/workflow.ts";
import type { JobView } from "./view.ts";

/** The conditions of a job and of its steps, those of actions of the repository with them. */
export function conditionsOf({ job, steps }: JobView): Condition[] {
  return [job.condition, ...steps.map(({ step }) => step.condition)].filter((condition) => condition !== undefined);
}
