import type { WorkflowEvent } from "./event.ts";

/** What is asked of the checkout: which commits it holds. */
export interface Checkout {
  /** The commit that is checked out; undefined where the folder has no repository of its own, or one without a commit. */
  readonly head: string | undefined;
  /** The full id of the commit that a revision names (an id, with `^1` behind it for a parent); undefined where its objects are not there. */
  commitOf(revision: string): Promise<string | undefined>;
  /** The best common ancestor; undefined where the objects that are there show none. */
  mergeBase(one: string, other: string): Promise<string | undefined>;
}

/** The commits that are to be looked at, and what is missing for a comparison. */
export interface Subject {
  /** Undefined: the work tree as it stands. */
  readonly head?: string;
  readonly base?: string;
  /** Why nothing is compared, where something should be; the words say what to do. */
  readonly notice?: string;
  /**
   * Whether that fails the check. It does where a base is known and could be had: a pull request is there to be compared, and what is not known
   * does not pass. It does not where no setting would give a base (a forced push): there all findings count instead of the new ones.
   */
  readonly fails?: boolean;
}

const FETCH = "Give the step with actions/checkout fetch-depth: 0.";

/**
 * The commits of an event.
 * @param named the base that the workflow names, if it does.
 * @param runnerCommit `GITHUB_SHA`: for a pull request the merge that GitHub made to test it.
 */
export async function chooseCommits(
  event: Exclude<WorkflowEvent, { kind: "privileged" }>,
  named: string | undefined,
  runnerCommit: string | undefined,
  checkout: Checkout,
): Promise<Subject> {
  const { head: checkedOut } = checkout;
  if (event.kind === "commit" && named === undefined) return {};
  if (checkedOut === undefined)
    return lacking(
      "The scanned folder is not a git repository with a commit, so there is nothing to compare",
      true,
      "Let path name the folder of the checkout.",
    );
  const { head, base } = await commitsOf(event, checkedOut, runnerCommit, checkout);
  if (head === undefined)
    return lacking(
      "The checkout holds neither the head of the pull request nor GitHub's merge of it: what was checked out is another commit",
      true,
      `Leave out ref at the step with actions/checkout. ${FETCH}`,
    );
  const wanted = named ?? base;
  if (wanted === undefined) {
    const why = event.kind === "push" && event.base === undefined ? "The branch is new" : "What is checked out is not what was pushed";
    return { head, notice: `${why}: there is no base, and every finding counts as new.` };
  }
  const there = await checkout.commitOf(wanted);
  if (there !== undefined) return { head, base: there };
  const id = /^[0-9a-f]+/.exec(wanted)?.[0].slice(0, 12) ?? "";
  if (event.kind === "push" && named === undefined)
    return event.forced
      ? { head, notice: `The push was forced and the checkout does not hold what was there before (${id}): every finding counts as new.` }
      : { ...lacking(`The checkout does not hold the commit before the push (${id})`, false, FETCH), head };
  const what = wanted.includes("^") ? `the first parent of ${id}, which is the base` : `the base commit ${id}`;
  return { ...lacking(`The checkout does not hold ${what}`, true, FETCH), head };
}

function lacking(so: string, fails: boolean, todo: string): Subject {
  const means = fails ? "Whether trust falls is not known, and what is not known does not pass" : "Every finding counts as new";
  return { notice: `${so}. ${means}. ${todo}`, fails };
}

interface Commits {
  readonly head: string | undefined;
  readonly base?: string;
}

async function commitsOf(
  event: Exclude<WorkflowEvent, { kind: "privileged" }>,
  checkedOut: string,
  runnerCommit: string | undefined,
  checkout: Checkout,
): Promise<Commits> {
  switch (event.kind) {
    case "commit":
      return { head: checkedOut };
    case "push":
      // A checkout of something else than what was pushed is judged by itself.
      return { head: checkedOut, ...(checkedOut === event.head && event.base !== undefined ? { base: event.base } : {}) };
    case "merge-group":
      return { head: await checkout.commitOf(event.head), base: event.base };
    case "pull-request":
      return await ofPullRequest(event, checkedOut, runnerCommit, checkout);
  }
}

/**
 * GitHub's own merge commit is compared with its first parent, the base branch as it was merged into; so what others changed on the base branch in
 * the meantime is nobody's news. The branch's head is compared with the commit that it grew from, for the same reason.
 */
async function ofPullRequest(
  event: Extract<WorkflowEvent, { kind: "pull-request" }>,
  checkedOut: string,
  runnerCommit: string | undefined,
  checkout: Checkout,
): Promise<Commits> {
  if (checkedOut !== event.head && checkedOut === runnerCommit) {
    const second = await checkout.commitOf(`${checkedOut}^2`);
    // In a checkout of depth 1 it has no parents, and the answer is that the base is missing.
    return { head: checkedOut, base: second === undefined || second === event.head ? `${checkedOut}^1` : event.base };
  }
  const head = await checkout.commitOf(event.head);
  if (head === undefined) return { head };
  return { head, base: (await checkout.mergeBase(event.base, head)) ?? event.base };
}
