import { z } from "zod";
import { UserError } from "../model/error.ts";

/** The event of a workflow run, as far as it says which commits are meant. Ids are those of the payload, checked to be hexadecimal. */
export type WorkflowEvent =
  | { readonly kind: "pull-request"; readonly number: number; readonly base: string; readonly head: string; readonly fork: boolean }
  | { readonly kind: "merge-group"; readonly base: string; readonly head: string }
  /** `base` is what the branch was before; absent for a new branch. */
  | { readonly kind: "push"; readonly base?: string; readonly head: string; readonly forced: boolean }
  /** The clock, a person, and everything else that is about the checked-out commit alone. */
  | { readonly kind: "commit" }
  /** Runs with the rights of the default branch because of something that was not merged. */
  | { readonly kind: "privileged"; readonly name: "pull_request_target" }
  /** The same, after another workflow; `head` is the commit that that one ran on, and where its branch lies. */
  | { readonly kind: "privileged"; readonly name: "workflow_run"; readonly head: Branch };

/** A branch of a repository or of a fork. Owner and name are words of a stranger: for addresses only, and encoded there. */
export interface Branch {
  readonly owner: string;
  readonly name: string;
  readonly commit: string;
}

const oid = z.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);
const named = z.object({ full_name: z.string() });
const pullRequest = z.object({
  pull_request: z.object({
    number: z.int().positive(),
    base: z.object({ sha: oid, repo: named }),
    // The repository of a fork that was deleted is null.
    head: z.object({ sha: oid, repo: named.nullable() }),
  }),
});
const mergeGroup = z.object({ merge_group: z.object({ base_sha: oid, head_sha: oid }) });
const workflowRun = z.object({
  workflow_run: z.object({ head_sha: oid, head_branch: z.string(), head_repository: z.object({ owner: z.object({ login: z.string() }) }) }),
});
const push = z.object({ before: oid, after: oid, deleted: z.boolean().default(false), forced: z.boolean().default(false) });

/**
 * Reads the event.
 * @param name `GITHUB_EVENT_NAME`; empty outside a workflow.
 * @param payload text of the file that `GITHUB_EVENT_PATH` names; undefined where there is none.
 * @throws UserError for a payload that does not hold what its event promises: another commit must not be judged in its place.
 */
export function readEvent(name: string, payload: string | undefined): WorkflowEvent {
  switch (name) {
    case "pull_request": {
      const { number, base, head } = fields(name, payload, pullRequest).pull_request;
      return { kind: "pull-request", number, base: base.sha, head: head.sha, fork: head.repo?.full_name !== base.repo.full_name };
    }
    case "merge_group": {
      const { base_sha, head_sha } = fields(name, payload, mergeGroup).merge_group;
      return { kind: "merge-group", base: base_sha, head: head_sha };
    }
    case "push": {
      const { before, after, deleted, forced } = fields(name, payload, push);
      // A deleted branch leaves nothing to look at; the runner then checks out the default branch.
      if (deleted || isNull(after)) return { kind: "commit" };
      return { kind: "push", ...(isNull(before) ? {} : { base: before }), head: after, forced };
    }
    case "pull_request_target":
      return { kind: "privileged", name };
    case "workflow_run": {
      const { head_sha, head_branch, head_repository } = fields(name, payload, workflowRun).workflow_run;
      return { kind: "privileged", name, head: { owner: head_repository.owner.login, name: head_branch, commit: head_sha } };
    }
    default:
      return { kind: "commit" };
  }
}

/** The id of no object: a branch that was not there before, or is not any more. */
function isNull(id: string): boolean {
  return /^0+$/.test(id);
}

function fields<T>(name: string, payload: string | undefined, schema: z.ZodType<T>): T {
  const read = schema.safeParse(json(payload));
  if (read.success) return read.data;
  const places = [...new Set(read.error.issues.map(({ path }) => path.join(".") || "the whole of it"))];
  throw new UserError(
    `The payload of the event ${name} is not what GitHub documents (${places.join(", ")}): which commits are meant is not known.`,
  );
}

function json(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Why nothing is judged under an event that runs unmerged wishes with the rights of the default branch. */
export function refusal(event: Extract<WorkflowEvent, { kind: "privileged" }>["name"]): string {
  return event === "pull_request_target"
    ? "Nothing was judged: pull_request_target runs on the base branch with its token and its secrets, so what is checked out is not the pull request. A green check here would say nothing of it, and to check the pull request out in such a job hands it those rights. Run this step on pull_request; pull requests from forks work there."
    : "Nothing was judged: workflow_run runs on the default branch with its token and its secrets, so what is checked out is not what the other workflow ran on. Run this step on pull_request; docs/action.md shows how a workflow_run job writes a comment from that step's report, which it takes as data (input comment-report).";
}
