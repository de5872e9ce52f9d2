import type { Template, Variable, WorkflowStep } from "../../model/workflow.ts";

/** What a `uses:` names. */
export interface Uses {
  /** `owner/name` or `owner/name/folder`, in lower case; the path from the root for an action or workflow of the repository. */
  readonly name: string;
  /** Behind the `@`. */
  readonly ref: string | undefined;
  readonly form: "action" | "local" | "image";
}

/** Reads the value of a `uses:`. */
export function usesOf(template: Template | undefined): Uses | undefined {
  if (!template) return undefined;
  const text = template.text.trim();
  // `$/` is the repository of the workflow at its own commit.
  if (/^(?:\.|\$)\//u.test(text))
    return { name: text.replace(/^(?:\.|\$)\/(?:\.\/)*/u, "").replace(/\/+$/u, ""), ref: undefined, form: "local" };
  if (text.startsWith("docker://")) return { name: text.slice("docker://".length), ref: undefined, form: "image" };
  const at = text.indexOf("@");
  const name = (at === -1 ? text : text.slice(0, at)).toLowerCase().replace(/\/+$/u, "");
  return name === "" ? undefined : { name, ref: at === -1 ? undefined : text.slice(at + 1).trim(), form: "action" };
}

/** Whether the step uses the action that a rule names. */
export function stepUses(step: WorkflowStep, name: string): boolean {
  const used = usesOf(step.uses);
  return used?.form === "action" && used.name === name.toLowerCase();
}

/** Whether a step uses one of several actions. */
export function usesOneOf(step: WorkflowStep, names: readonly string[]): boolean {
  return names.some((name) => stepUses(step, name));
}

/** A full commit id. */
export function isCommit(ref: string | undefined): boolean {
  return ref !== undefined && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/iu.test(ref);
}

/** The major version of a tag like `v4` or `v4.1.2`. */
export function majorOf(ref: string | undefined): number | undefined {
  const major = /^v?(\d{1,4})(?:\.\d+)*$/u.exec(ref ?? "")?.[1];
  return major === undefined ? undefined : Number(major);
}

/** The value of an input or an environment variable; names of inputs have no case. */
export function variableOf(variables: readonly Variable[], name: string): Variable | undefined {
  return variables.find((one) => one.name.toLowerCase() === name.toLowerCase());
}

/** Actions by owners whose name says that GitHub looks after them. */
export function isFromGitHub(name: string): boolean {
  return /^(?:actions|github)\//u.test(name);
}
