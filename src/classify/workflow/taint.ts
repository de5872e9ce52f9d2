import type { CiRules } from "../../catalog/ci-rules.ts";
import type { Who } from "../../catalog/ci-terms.ts";
import type { Expression } from "../../model/expression.ts";
import type { Place } from "../../model/place.ts";
import type { Embedded, Template, Variable, WorkflowJob } from "../../model/workflow.ts";
import { dotted } from "./condition.ts";
import { stepUses, variableOf } from "./uses.ts";
import { environmentOf, type JobView, type Start, type StepView } from "./view.ts";

/** A value that somebody chooses freely, and that a text gets to hold. */
export interface Taint {
  /** The context that it comes from: `github.event.issue.title`, or a clause for what is no context. */
  readonly source: string;
  readonly kind: "text" | "code" | "input" | "unknown";
  /** Who writes it. */
  readonly author: Who;
  /** The start in which it is there; undefined for inputs of callers that are not in the repository. */
  readonly start: Start | undefined;
  /** The places that it passes, the last first. */
  readonly via: readonly Place[];
}

/** Steps of a flow; real ones have three or four. */
const MOST_HOPS = 8;
const MOST_TAINTS = 200;

/** What stands behind one expression in a step. */
export function taintsOf(embedded: Embedded, step: StepView, rules: CiRules): Taint[] {
  const found: Taint[] = [];
  if (embedded.tree) new Flow(rules, found).of(embedded.tree, { step, job: step.job, starts: step.starts }, [], 0);
  return distinct(found);
}

/** What stands behind all expressions of a text in a step. */
export function taintsOfText(template: Template | undefined, step: StepView, rules: CiRules): Taint[] {
  return distinct((template?.expressions ?? []).flatMap((one) => taintsOf(one, step, rules)));
}

/** What stands behind a text of the job itself: its runner, its environment. */
export function taintsOfJobText(template: Template | undefined, job: JobView, rules: CiRules): Taint[] {
  const found: Taint[] = [];
  for (const { tree } of template?.expressions ?? []) if (tree) new Flow(rules, found).of(tree, { job, starts: job.starts }, [], 0);
  return distinct(found);
}

function distinct(taints: readonly Taint[]): Taint[] {
  return [...new Map(taints.map((taint) => [`${taint.source} ${taint.start?.event} ${taint.author}`, taint])).values()];
}

interface Where {
  readonly step?: StepView;
  readonly job: JobView;
  readonly starts: readonly Start[];
}

/** Functions whose value is yes, no, or a sum. */
const CLEAN_CALLS = new Set(["contains", "startswith", "endswith", "hashfiles", "success", "failure", "always", "cancelled", "case"]);

class Flow {
  readonly #rules: CiRules;
  readonly #found: Taint[];

  constructor(rules: CiRules, found: Taint[]) {
    this.#rules = rules;
    this.#found = found;
  }

  of(tree: Expression, where: Where, via: readonly Place[], hops: number): void {
    if (hops > MOST_HOPS || this.#found.length >= MOST_TAINTS) return;
    switch (tree.kind) {
      case "literal":
      case "not":
        return;
      case "binary":
        // The left side of `&&` only comes out where it is false or empty.
        if (tree.op === "||") this.of(tree.left, where, via, hops);
        if (tree.op === "&&" || tree.op === "||") this.of(tree.right, where, via, hops);
        return;
      case "call":
        if (!CLEAN_CALLS.has(tree.name)) for (const arg of tree.args) this.of(arg, where, via, hops);
        return;
      case "member":
        this.of(tree.of, where, via, hops);
        return;
      case "context":
        this.#context(tree.path, where, via, hops);
        return;
      default:
        tree satisfies never;
    }
  }

  #texts(template: Template | undefined, where: Where, via: readonly Place[], hops: number): void {
    for (const { tree, at } of template?.expressions ?? []) if (tree) this.of(tree, where, [...via, at], hops + 1);
  }

  #context(path: readonly (string | Expression)[], where: Where, via: readonly Place[], hops: number): void {
    const [root, first, second, third] = path.map((part) => (typeof part === "string" ? part : undefined));
    if (root === "github") this.#github(path, where, via);
    else if (root === "env" && first !== undefined) this.#environment(first, where, via, hops);
    else if (root === "inputs") this.#input(first, where, via, hops);
    else if (root === "matrix") this.#matrix(path.slice(1), where, via, hops);
    else if (root === "steps" && first !== undefined && second === "outputs") this.#output(first, third ?? "*", where, via, hops);
    else if (root === "needs" && first !== undefined && second === "outputs") this.#needed(first, third ?? "*", where, via, hops);
  }

  #github(path: readonly (string | Expression)[], where: Where, via: readonly Place[]): void {
    const name = dotted(path);
    if (name === undefined) return;
    if (name.startsWith("github.event.inputs.")) {
      this.#input(path[3] as string, where, via, 0);
      return;
    }
    for (const start of where.starts) {
      for (const { paths, events, by } of this.#rules.contexts.texts) {
        if (events.includes(start.event) && paths.some((known) => fits(name, known)))
          this.#found.push({ source: name, kind: "text", author: by ?? authorOf(name, start, this.#rules), start, via });
      }
      if (
        this.#rules.contexts.code.some((known) => fits(name, known)) &&
        !this.#found.some(({ source, start: other }) => source === name && other === start)
      )
        this.#found.push({ source: name, kind: "code", author: start.author, start, via });
    }
  }

  #environment(name: string, where: Where, via: readonly Place[], hops: number): void {
    const stated = where.step ? environmentOf(where.step) : [...where.job.job.env, ...where.job.workflow.env];
    const variable = variableOf(stated, name);
    if (variable) {
      this.#texts(variable, where, via, hops);
      return;
    }
    // Set by an earlier step through the file of the environment.
    const { step } = where;
    if (!step || hops > MOST_HOPS) return;
    for (const [index, before] of step.siblings.slice(0, step.index).entries())
      this.#written(before.run, "GITHUB_ENV", name, { ...step, step: before, index }, via, hops);
  }

  /** A line `name=value` that a step writes into one of the runner's files. */
  #written(run: Template | undefined, file: string, name: string, step: StepView, via: readonly Place[], hops: number): void {
    if (hops > MOST_HOPS || this.#found.length >= MOST_TAINTS || !run?.text.includes(file)) return;
    const wanted = new RegExp(`(?:^|["'\\s])${name.replaceAll(/[^\w-]/gu, ".")}(?:=|<<)`, "iu");
    const lines = run.text.split("\n");
    for (const [index, line] of lines.entries()) {
      if (!wanted.test(line) && name !== "*") continue;
      const where: Where = { step, job: step.job, starts: step.starts };
      // A value in several lines stands between two marks.
      const part = line.includes("<<") ? lines.slice(index, index + 6).join("\n") : line;
      for (const { tree, source, at } of run.expressions) if (tree && part.includes(source)) this.of(tree, where, [...via, at], hops + 1);
      for (const [, variable = ""] of part.matchAll(/\$\{?([A-Za-z_]\w*)/gu)) {
        if (variable !== file) this.#environment(variable, where, [...via, run.at], hops + 1);
      }
    }
  }

  #input(name: string | undefined, where: Where, via: readonly Place[], hops: number): void {
    if (name === undefined) return;
    const parent = where.step?.parent;
    if (parent) {
      this.#texts(variableOf(parent.step.inputs, name), { step: parent, job: parent.job, starts: where.starts }, via, hops);
      return;
    }
    const { workflow, callers } = where.job;
    if (workflow.role === "action") {
      this.#found.push({ source: `inputs.${name}`, kind: "input", author: "maintainer", start: undefined, via });
      return;
    }
    for (const caller of callers) this.#texts(variableOf(caller.job.inputs, name), { job: caller, starts: caller.starts }, via, hops);
    for (const start of where.starts) {
      if (start.event !== "workflow_dispatch" && start.event !== "workflow_call") continue;
      const type = start.stated.inputs.find((input) => input.name === name)?.type;
      if (type === "boolean" || type === "number" || type === "choice" || type === "environment") continue;
      this.#found.push({ source: `inputs.${name}`, kind: "input", author: "maintainer", start, via });
    }
  }

  #matrix(path: readonly (string | Expression)[], where: Where, via: readonly Place[], hops: number): void {
    const name = dotted(path);
    const { matrix } = where.job.job;
    const values = matrix.filter(
      (value) =>
        value.name === "*" ||
        name === undefined ||
        value.name === name ||
        value.name.startsWith(`${name}.`) ||
        name.startsWith(`${value.name}.`),
    );
    for (const value of values) this.#texts(value, { job: where.job, starts: where.starts }, via, hops);
  }

  #output(id: string, name: string, where: Where, via: readonly Place[], hops: number): void {
    const { step } = where;
    const siblings = step?.siblings ?? where.job.job.steps;
    const index = siblings.findIndex((one) => one.id?.toLowerCase() === id);
    const source = siblings[index];
    if (!source) return;
    const view: StepView = {
      step: source,
      job: where.job,
      siblings,
      index,
      starts: where.starts,
      ...(step?.parent ? { parent: step.parent } : {}),
    };
    this.#written(source.run, "GITHUB_OUTPUT", name, view, via, hops);
    for (const start of where.starts) {
      const add = (kind: Taint["kind"]): void => {
        this.#found.push({ source: `steps.${id}.outputs.${name}`, kind, author: start.author, start, via: [...via, source.at] });
      };
      if (
        start.author === "maintainer" &&
        start.who === "maintainer" &&
        !start.event.includes("comment") &&
        !start.event.includes("review")
      )
        continue;
      if (gives(this.#rules.actions.textOutputs, source, name)) add("text");
      if (gives(this.#rules.actions.headOutputs, source, name)) add("code");
      const script = stepUses(source, "actions/github-script") ? variableOf(source.inputs, "script") : source.run;
      const said = script ? saidBy(script.text, name, script === source.run) : undefined;
      if (said !== undefined) add(said);
    }
  }

  #needed(id: string, name: string, where: Where, via: readonly Place[], hops: number): void {
    const job: WorkflowJob | undefined = where.job.workflow.jobs.find((one) => one.id.toLowerCase() === id);
    if (!job) return;
    const output: Variable | undefined = variableOf(job.outputs, name);
    this.#texts(output, { job: { ...where.job, job }, starts: where.starts }, via, hops);
  }
}

/** What a script of a step says of one of its outputs: the words of somebody outside, or a name of their code. */
function saidBy(script: string, name: string, shell: boolean): "text" | "code" | undefined {
  const lines = script.split("\n").filter((line) => {
    if (shell) return line.includes("GITHUB_OUTPUT") || new RegExp(`\\b${name.replaceAll(/[^\w-]/gu, ".")}=`, "iu").test(line);
    return name === "result" ? /\breturn\b/u.test(line) : /setOutput\s*\(/u.test(line) && line.toLowerCase().includes(name.toLowerCase());
  });
  const text = lines.join("\n");
  if (/\b(?:payload\.)?(?:issue|comment|pull_request|pr|pull|review|discussion)(?:\.data)?\.(?:title|body)\b/iu.test(text)) return "text";
  // The head of a pull request, looked up by its number.
  if (/\bhead\.(?:sha|ref|repo)\b|\.head_(?:sha|ref|branch)\b|headRefOid|headRefName|headRepository/u.test(text)) return "code";
  if (shell && /headRefOid|headRefName|\.head\.(?:sha|ref)|pulls\/\S+.*\bhead\b/u.test(script) && lines.length > 0) return "code";
  return undefined;
}

interface OutputRule {
  readonly uses: string;
  readonly outputs: readonly string[];
  readonly raw?: { readonly input: string; readonly is: readonly string[] } | undefined;
}

function gives(rules: readonly OutputRule[], step: StepView["step"], name: string): boolean {
  return rules.some(({ uses, outputs, raw }) => {
    if (!stepUses(step, uses)) return false;
    if (raw && !raw.is.includes(variableOf(step.inputs, raw.input)?.text.trim() ?? "")) return false;
    return outputs.some(
      (output) => output === "*" || output === name || name === "*" || (output.startsWith("*") && name.endsWith(output.slice(1))),
    );
  });
}

/** Who wrote a value: of the object that the event is about its author, of everything else anybody. */
function authorOf(name: string, start: Start, rules: CiRules): Who {
  const object = rules.events.actors[start.event];
  const by = rules.events.events.find(({ event }) => event === start.event)?.by ?? "maintainer";
  if (by === "maintainer") return by;
  return object === undefined || name.startsWith(`${object}.`) || name === "github.head_ref" || start.event === "workflow_run"
    ? start.author
    : by;
}

/** Whether a context is a known one, or holds it: `github.event` holds the title of the issue. */
function fits(name: string, known: string): boolean {
  const parts = name.split(".");
  const wanted = known.split(".");
  // `github` alone holds everything; a longer name than the known one lies inside it.
  return parts.every((part, index) => index >= wanted.length || part === wanted[index] || wanted[index] === "*" || part === "*");
}
