import type { Catalog } from "../../catalog/catalog.ts";
import type { Expression } from "../../model/expression.ts";
import type { Place } from "../../model/place.ts";
import type { Embedded, Permissions, Template, WorkflowJob, WorkflowStep } from "../../model/workflow.ts";
import { dotted } from "./condition.ts";
import type { JobView } from "./view.ts";

/** What the token of a job may do. */
export interface Token {
  /** False where neither the job nor its workflow says anything: then a setting of the repository decides, and it may be everything. */
  readonly stated: boolean;
  /** Scopes that it may write; `*` for all. */
  readonly writes: readonly string[];
  readonly at: Place | undefined;
}

/** What the token of a job may do when the run is privileged. */
export function tokenOf({ job, workflow, callers }: JobView): Token {
  const own = job.permissions ?? workflow.permissions;
  const caller = callers[0];
  if (!own) return caller ? tokenOf({ ...caller, callers: [] }) : { stated: false, writes: ["*"], at: undefined };
  const writes = writesOf(own);
  if (caller && callers.length === 1) {
    // A called workflow gets no more than its caller has.
    const outer = tokenOf({ ...caller, callers: [] });
    if (outer.stated && !outer.writes.includes("*")) {
      return {
        stated: true,
        writes: writes.includes("*") ? outer.writes : writes.filter((scope) => outer.writes.includes(scope)),
        at: own.at,
      };
    }
  }
  return { stated: true, writes, at: own.at };
}

/** Scopes that a `permissions:` lets write. */
export function writesOf(permissions: Permissions): string[] {
  if (permissions.all) return permissions.all === "write" ? ["*"] : [];
  return permissions.scopes.filter(({ access }) => access === "write").map(({ name }) => name);
}

/** Scopes with which somebody changes code, releases or who may sign: the rest only talk. */
const STRONG = new Set([
  "*",
  "contents",
  "actions",
  "packages",
  "id-token",
  "deployments",
  "pages",
  "attestations",
  "workflows",
  "repository-projects",
  "security-events",
]);

/** Scopes that change what others run or trust. */
export function strongWrites({ writes }: Token): string[] {
  return writes.filter((scope) => STRONG.has(scope));
}

/** A token as a clause: "a token that may write contents and issues". */
export function describeToken(token: Token): string {
  if (!token.stated) return "a token with the default permissions of the repository";
  if (token.writes.includes("*")) return "a token that may write everything";
  if (token.writes.length === 0) return "a token that may only read";
  return `a token that may write ${token.writes.join(", ")}`;
}

/** Names of the secrets that texts mention, in the order of the text; `*` for all of them. The token of the job is none. */
export function secretsIn(texts: readonly (Template | Embedded | undefined)[]): string[] {
  const found = new Set<string>();
  for (const one of texts) {
    if (!one) continue;
    const trees = "expressions" in one ? one.expressions.map(({ tree }) => tree) : [one.tree];
    for (const tree of trees) if (tree) collect(tree, found);
  }
  found.delete("GITHUB_TOKEN");
  return [...found];
}

function collect(tree: Expression, into: Set<string>): void {
  switch (tree.kind) {
    case "literal":
      return;
    case "context": {
      if (tree.path[0] === "secrets") {
        const name = dotted(tree.path)?.split(".")[1];
        into.add(name === undefined || name === "*" ? "*" : name.toUpperCase());
      }
      for (const part of tree.path) if (typeof part !== "string") collect(part, into);
      return;
    }
    case "member":
    case "not":
      collect(tree.of, into);
      return;
    case "call":
      for (const arg of tree.args) collect(arg, into);
      return;
    case "binary":
      collect(tree.left, into);
      collect(tree.right, into);
      return;
    default:
      tree satisfies never;
  }
}

/** All texts of a step that a run fills in. */
export function textsOf(step: WorkflowStep): readonly (Template | undefined)[] {
  return [step.run, ...step.inputs, ...step.env, step.folder];
}

/** Secrets that a job holds, those of its steps and environments with them. */
export function secretsOf({ workflow, job, steps }: JobView): string[] {
  const own: WorkflowJob = job;
  const all = secretsIn([
    ...workflow.env,
    ...own.env,
    ...own.inputs,
    ...own.secrets,
    ...own.containers.flatMap(({ username, password }) => [username, password]),
    ...steps.flatMap(({ step }) => textsOf(step)),
  ]);
  return own.inherits ? [...new Set([...all, "*"])] : all;
}

/** Those of some secrets that are more than the key of a model. */
export function beyondModelKeys(secrets: readonly string[], catalog: Catalog): string[] {
  const key = new RegExp(catalog.ci.agents.modelKeys, "u");
  return secrets.filter((name) => !key.test(name));
}
