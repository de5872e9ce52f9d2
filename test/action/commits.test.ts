import { describe, expect, it } from "vitest";
import { type Checkout, chooseCommits } from "../../src/action/commits.ts";
import type { WorkflowEvent } from "../../src/action/event.ts";

const id = (letter: string): string => letter.repeat(40);
const [BASE, HEAD, MERGE, PARENT, FORK_POINT, OTHER] = [id("a"), id("b"), id("c"), id("d"), id("e"), id("f")];
const PULL_REQUEST = { kind: "pull-request", number: 7, base: BASE, head: HEAD, fork: false } as const;

/** A checkout that holds these revisions. */
function checkout(head: string | undefined, revisions: Readonly<Record<string, string>>, mergeBase?: string): Checkout {
  return { head, commitOf: async (revision) => revisions[revision], mergeBase: async () => mergeBase };
}
const whole = { [BASE]: BASE, [HEAD]: HEAD, [MERGE]: MERGE, [`${MERGE}^1`]: PARENT, [`${MERGE}^2`]: HEAD };
const choose = (event: Exclude<WorkflowEvent, { kind: "privileged" }>, place: Checkout, runnerCommit?: string, named?: string) =>
  chooseCommits(event, named, runnerCommit, place);

describe("the commits of a pull request", () => {
  it("are GitHub's merge and its first parent: what others merged meanwhile is not this change", async () => {
    expect(await choose(PULL_REQUEST, checkout(MERGE, whole), MERGE)).toEqual({ head: MERGE, base: PARENT });
  });

  it("are its head and the commit that it grew from, where its head is checked out", async () => {
    expect(await choose(PULL_REQUEST, checkout(HEAD, whole), MERGE)).toEqual({ head: HEAD, base: BASE });
    const grown = { ...whole, [FORK_POINT]: FORK_POINT };
    expect(await choose(PULL_REQUEST, checkout(HEAD, grown, FORK_POINT))).toEqual({ head: HEAD, base: FORK_POINT });
  });

  it("never take a merge commit that is not the runner's at its word: its parents are the author's", async () => {
    const crafted = { ...whole, [`${OTHER}^1`]: id("9"), [`${OTHER}^2`]: HEAD };
    expect(await choose(PULL_REQUEST, checkout(OTHER, crafted), MERGE)).toEqual({ head: HEAD, base: BASE });
  });

  it("cannot be told in a checkout of depth 1: that fails, with the setting that helps", async () => {
    const { notice, fails, head } = await choose(PULL_REQUEST, checkout(MERGE, { [MERGE]: MERGE }), MERGE);
    expect({ head, fails }).toEqual({ head: MERGE, fails: true });
    expect(notice).toMatch(/first parent of cccccccccccc.*fetch-depth: 0/);
  });

  it("are not those of a checkout of something else", async () => {
    const { notice, fails, head } = await choose(PULL_REQUEST, checkout(OTHER, { [OTHER]: OTHER }), MERGE);
    expect({ head, fails }).toEqual({ head: undefined, fails: true });
    expect(notice).toContain("Leave out ref");
  });

  it("are not to be had without a repository", async () => {
    expect(await choose(PULL_REQUEST, checkout(undefined, {}))).toMatchObject({ fails: true, notice: expect.stringContaining("path") });
  });
});

describe("the commits of other events", () => {
  it("of a merge queue are its own", async () => {
    const event = { kind: "merge-group", base: BASE, head: HEAD } as const;
    expect(await choose(event, checkout(HEAD, whole), HEAD)).toEqual({ head: HEAD, base: BASE });
    expect(await choose(event, checkout(HEAD, { [HEAD]: HEAD }), HEAD)).toMatchObject({ fails: true });
  });

  it("of a push are what was pushed and what was before", async () => {
    const event = { kind: "push", base: BASE, head: HEAD, forced: false } as const;
    expect(await choose(event, checkout(HEAD, whole))).toEqual({ head: HEAD, base: BASE });
    expect(await choose(event, checkout(OTHER, whole))).toEqual({ head: OTHER, notice: expect.stringContaining("not what was pushed") });
    expect(await choose(event, checkout(HEAD, { [HEAD]: HEAD }))).toMatchObject({
      head: HEAD,
      fails: false,
      notice: expect.stringContaining("fetch-depth: 0"),
    });
  });

  it("of a forced push or a new branch have no base, which no setting changes: nothing fails by it", async () => {
    const forced = await choose({ kind: "push", base: BASE, head: HEAD, forced: true }, checkout(HEAD, { [HEAD]: HEAD }));
    expect(forced.fails ?? false).toBe(false);
    expect(forced.notice).toContain("every finding counts as new");
    const created = await choose({ kind: "push", head: HEAD, forced: false }, checkout(HEAD, whole));
    expect(created).toEqual({ head: HEAD, notice: expect.stringContaining("The branch is new") });
  });

  it("of the clock are the work tree, unless the workflow names a base", async () => {
    expect(await choose({ kind: "commit" }, checkout(HEAD, whole))).toEqual({});
    expect(await choose({ kind: "commit" }, checkout(HEAD, whole), undefined, BASE)).toEqual({ head: HEAD, base: BASE });
    expect(await choose({ kind: "commit" }, checkout(HEAD, whole), undefined, OTHER)).toMatchObject({ fails: true });
  });
});
