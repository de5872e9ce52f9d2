import type { Catalog } from "../../catalog/catalog.ts";
import type { Facts } from "../../model/fact.ts";
import type { Workflow, WorkflowJob, WorkflowStep } from "../../model/workflow.ts";
import { startsOfJob, startsOfStep, usesDisabled } from "./starts.ts";
import { usesOf } from "./uses.ts";
import type { JobView, Start, StepView, WorkflowGraph } from "./view.ts";

const known = new WeakMap<Facts, WorkflowGraph>();

/** Levels of reusable workflows and of actions inside actions; GitHub allows ten of each, people use two. */
const MOST_LEVELS = 5;
/** Steps of one job with those of the actions that it uses. */
const MOST_STEPS = 2_000;

/** The workflows of a repository with what they call, made once for each set of facts. */
export function workflowGraph(facts: Facts, catalog: Catalog): WorkflowGraph {
  const before = known.get(facts);
  if (before) return before;
  const graph = new GraphBuilder(facts.of("workflow"), catalog).build();
  known.set(facts, graph);
  return graph;
}

class GraphBuilder {
  readonly #all: readonly Workflow[];
  readonly #catalog: Catalog;
  readonly #byPath: ReadonlyMap<string, Workflow>;
  readonly #views = new Map<WorkflowJob, JobView>();
  readonly #used = new Set<Workflow>();
  readonly #callers = new Map<Workflow, { workflow: Workflow; job: WorkflowJob }[]>();
  #level = 0;

  constructor(all: readonly Workflow[], catalog: Catalog) {
    this.#all = all;
    this.#catalog = catalog;
    this.#byPath = new Map(all.map((workflow) => [workflow.at.path, workflow]));
    for (const workflow of all) {
      for (const job of workflow.jobs) {
        const called = this.#local(usesOf(job.uses)?.name);
        if (called && called !== workflow) this.#callers.set(called, [...(this.#callers.get(called) ?? []), { workflow, job }]);
      }
    }
  }

  build(): WorkflowGraph {
    const workflows = this.#all.filter(({ role }) => role === "workflow");
    const jobs = workflows.flatMap((workflow) => workflow.jobs.map((job) => this.#view(workflow, job)));
    const actions = this.#all
      .filter((workflow) => workflow.role === "action" && !this.#used.has(workflow))
      .flatMap((workflow) => workflow.jobs.map((job) => this.#view(workflow, job)));
    return { workflows, jobs, actions };
  }

  #local(name: string | undefined): Workflow | undefined {
    if (name === undefined) return undefined;
    return (
      this.#byPath.get(name) ??
      this.#byPath.get(`${name}/action.yml`) ??
      this.#byPath.get(`${name}/action.yaml`) ??
      (name === "" ? this.#byPath.get("action.yml") : undefined)
    );
  }

  #view(workflow: Workflow, job: WorkflowJob): JobView {
    const before = this.#views.get(job);
    if (before) return before;
    this.#level++;
    const callers =
      this.#level > MOST_LEVELS ? [] : (this.#callers.get(workflow) ?? []).map((caller) => this.#view(caller.workflow, caller.job));
    this.#level--;
    const { starts, live } = startsOfJob({ workflow, job, callers, workflows: this.#all, rules: this.#catalog.ci });
    const steps: StepView[] = [];
    const view: JobView = { workflow, job, starts, steps, callers, live };
    // Workflows that call each other in a circle are cut here.
    this.#views.set(job, view);
    this.#steps(view, job.steps, starts, undefined, steps, 0);
    return view;
  }

  #steps(
    job: JobView,
    siblings: readonly WorkflowStep[],
    starts: readonly Start[],
    parent: StepView | undefined,
    into: StepView[],
    level: number,
  ): void {
    for (const [index, step] of siblings.entries()) {
      if (into.length >= MOST_STEPS) return;
      if (usesDisabled(step.condition)) continue;
      const own = startsOfStep(step, siblings.slice(0, index), starts, this.#catalog.ci);
      const view: StepView = { step, job, siblings, index, starts: own, ...(parent ? { parent } : {}) };
      into.push(view);
      const used = usesOf(step.uses);
      const action = used?.form === "local" ? this.#local(used.name) : undefined;
      if (action?.role !== "action" || level >= MOST_LEVELS) continue;
      this.#used.add(action);
      this.#steps(job, action.jobs[0]?.steps ?? [], own, view, into, level + 1);
    }
  }
}
