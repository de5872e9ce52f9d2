import type {
  JobContainer,
  Permissions,
  Template,
  Variable,
  Workflow,
  WorkflowEvent,
  WorkflowJob,
  WorkflowStep,
} from "../model/workflow.ts";
import { type DataNode, type Entry, strings, text } from "../parse/data.ts";
import { conditionOf, templateOf } from "../parse/github-template.ts";
import type { Lines } from "../parse/lines.ts";

// https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax

/** Reads a workflow file. */
export function readWorkflow(root: DataNode, lines: Lines): Workflow {
  const on = root.entry("on") ?? root.entry("true");
  const name = text(root.get("name"));
  const permissions = permissionsOf(root.entry("permissions"));
  return {
    kind: "workflow",
    at: (on ?? root).at,
    role: "workflow",
    ...(name === undefined ? {} : { name }),
    events: on ? eventsOf(on) : [],
    ...(permissions ? { permissions } : {}),
    env: variables(root.get("env"), lines),
    concurrency: root.get("concurrency") !== undefined,
    outputs: variables(root.get("on", "workflow_call", "outputs"), lines, "value"),
    parameters: [],
    jobs: (root.get("jobs")?.entries() ?? []).map((entry) => jobOf(entry, lines, defaultFolder(root))),
  };
}

/** Reads an action's file; undefined where it is not made of steps. https://docs.github.com/actions/reference/workflows-and-actions/metadata-syntax */
export function readAction(root: DataNode, lines: Lines): Workflow | undefined {
  const runs = root.entry("runs");
  if (!runs || text(runs.value.get("using")) !== "composite") return undefined;
  const name = text(root.get("name"));
  const steps = (runs.value.get("steps")?.items() ?? []).map((step) => stepOf(step, lines));
  return {
    kind: "workflow",
    at: runs.keyAt,
    role: "action",
    ...(name === undefined ? {} : { name }),
    events: [],
    env: [],
    concurrency: false,
    outputs: variables(root.get("outputs"), lines, "value"),
    parameters: (root.get("inputs")?.entries() ?? []).map(({ key }) => key.toLowerCase()),
    jobs: [
      { at: runs.keyAt, id: "", needs: [], runsOn: [], inputs: [], secrets: [], env: [], outputs: [], matrix: [], containers: [], steps },
    ],
  };
}

function eventsOf(on: Entry): WorkflowEvent[] {
  if (on.value.kind === "object") return on.value.entries().map((entry) => eventOf(entry.key, entry.at, entry.value));
  const nodes = on.value.kind === "array" ? on.value.items() : [on.value];
  return nodes.flatMap((node) => {
    const name = text(node);
    return name === undefined ? [] : [eventOf(name, node.kind === "string" && on.value.kind === "array" ? node.at : on.at, undefined)];
  });
}

function eventOf(name: string, at: WorkflowEvent["at"], node: DataNode | undefined): WorkflowEvent {
  const filters = ["branches", "branches-ignore", "tags", "tags-ignore", "paths", "paths-ignore"];
  return {
    name,
    at,
    types: strings(node?.get("types")),
    branches: strings(node?.get("branches")),
    tags: strings(node?.get("tags")),
    workflows: strings(node?.get("workflows")),
    filtered: filters.some((key) => node?.get(key) !== undefined),
    inputs: (node?.get("inputs")?.entries() ?? []).map(({ key, value }) => ({
      name: key.toLowerCase(),
      type: text(value.get("type")) ?? "string",
    })),
  };
}

function permissionsOf(entry: Entry | undefined): Permissions | undefined {
  if (!entry) return undefined;
  const all = text(entry.value);
  return {
    at: entry.at,
    ...(all === "read-all" || all === "write-all" ? { all: all === "read-all" ? "read" : "write" } : {}),
    scopes: entry.value.entries().flatMap((scope) => {
      const access = text(scope.value);
      return access === "read" || access === "write" || access === "none" ? [{ name: scope.key, access, at: scope.at }] : [];
    }),
  };
}

/** Where steps with `run` start unless they say otherwise: of the workflow, or of one job. */
function defaultFolder(node: DataNode): DataNode | undefined {
  return node.get("defaults", "run", "working-directory");
}

function jobOf({ key: id, value: job, at }: Entry, lines: Lines, startsIn: DataNode | undefined): WorkflowJob {
  const condition = conditionOf(job.get("if"), lines);
  const permissions = permissionsOf(job.entry("permissions"));
  const environment = templateOf(job.get("environment", "name") ?? job.get("environment"), lines);
  const uses = templateOf(job.get("uses"), lines);
  const secrets = job.entry("secrets");
  return {
    at,
    id,
    ...(condition ? { condition } : {}),
    needs: strings(job.get("needs")),
    runsOn: runnersOf(job.get("runs-on"), lines),
    ...(permissions ? { permissions } : {}),
    ...(environment ? { environment } : {}),
    ...(uses ? { uses } : {}),
    inputs: variables(job.get("with"), lines),
    secrets: variables(secrets?.value, lines),
    ...(secrets && text(secrets.value) === "inherit" ? { inherits: secrets.at } : {}),
    env: variables(job.get("env"), lines),
    outputs: variables(job.get("outputs"), lines),
    matrix: matrixOf(job.get("strategy", "matrix"), lines),
    containers: containersOf(job, lines),
    steps: (job.get("steps")?.items() ?? []).map((step) => stepOf(step, lines, defaultFolder(job) ?? startsIn)),
  };
}

function runnersOf(node: DataNode | undefined, lines: Lines): Template[] {
  const labels = node?.kind === "object" ? [node.get("group"), ...listed(node.get("labels"))] : listed(node);
  return labels.flatMap((label) => templateOf(label, lines) ?? []);
}

function listed(node: DataNode | undefined): readonly (DataNode | undefined)[] {
  return node?.kind === "array" ? node.items() : [node];
}

/** Values of a matrix: each name once for each of its values, those of `include` with them. */
function matrixOf(node: DataNode | undefined, lines: Lines): Variable[] {
  if (!node) return [];
  const whole = templateOf(node, lines);
  if (whole) return [{ name: "*", ...whole }];
  const found: Variable[] = [];
  const add = (name: string, value: DataNode, depth: number): void => {
    const template = templateOf(value, lines);
    if (template) found.push({ name, ...template });
    else if (depth < 4) {
      for (const item of value.items()) add(name, item, depth + 1);
      for (const entry of value.entries()) add(`${name}.${entry.key.toLowerCase()}`, entry.value, depth + 1);
    }
  };
  for (const { key, value } of node.entries()) {
    if (key === "exclude") continue;
    if (key !== "include") add(key.toLowerCase(), value, 0);
    else if (value.kind === "string") add("*", value, 0);
    else for (const row of value.items()) for (const entry of row.entries()) add(entry.key.toLowerCase(), entry.value, 0);
  }
  return found;
}

function containersOf(job: DataNode, lines: Lines): JobContainer[] {
  const entries = [job.entry("container"), ...(job.get("services")?.entries() ?? [])];
  return entries.flatMap((entry) => {
    if (!entry) return [];
    const { key: name, value, at } = entry;
    const image = templateOf(value, lines) ?? templateOf(value.get("image"), lines);
    const username = templateOf(value.get("credentials", "username"), lines);
    const password = templateOf(value.get("credentials", "password"), lines);
    return [{ at, name, ...(image ? { image } : {}), ...(username ? { username } : {}), ...(password ? { password } : {}) }];
  });
}

function stepOf(step: DataNode, lines: Lines, startsIn?: DataNode): WorkflowStep {
  const run = templateOf(step.get("run"), lines);
  const parts = {
    id: text(step.get("id")),
    name: text(step.get("name")),
    condition: conditionOf(step.get("if"), lines),
    uses: templateOf(step.get("uses"), lines),
    run,
    shell: text(step.get("shell")),
    folder: templateOf(step.get("working-directory") ?? (run ? startsIn : undefined), lines),
  };
  return {
    at: step.at,
    ...(Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined)) as Partial<WorkflowStep>),
    inputs: variables(step.get("with"), lines),
    env: variables(step.get("env"), lines),
  };
}

/** The entries of an object whose values are texts, or hold one under `key`. */
function variables(node: DataNode | undefined, lines: Lines, key?: string): Variable[] {
  const whole = templateOf(node, lines);
  // `env: ${{ fromJSON(…) }}` sets names that only a run would tell.
  if (whole && whole.expressions.length > 0) return [{ name: "*", ...whole }];
  return (node?.entries() ?? []).flatMap((entry) => {
    const template: Template | undefined = templateOf(key === undefined ? entry.value : entry.value.get(key), lines);
    return template ? [{ name: entry.key, ...template }] : [];
  });
}
