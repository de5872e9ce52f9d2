import { describe, expect, it } from "vitest";
import { readEvent, refusal } from "../../src/action/event.ts";
import { UserError } from "../../src/model/error.ts";

const [BASE, HEAD, ZERO] = ["a".repeat(40), "b".repeat(40), "0".repeat(40)];
const read = (name: string, payload: unknown) => readEvent(name, JSON.stringify(payload));
const pullRequest = (head: unknown = { sha: HEAD, ref: "topic", repo: { full_name: "octo/sample" } }) => ({
  pull_request: { number: 7, title: "::error::x", base: { sha: BASE, ref: "main", repo: { full_name: "octo/sample" } }, head },
});

describe("the event", () => {
  it("of a pull request has both commits and the number", () => {
    expect(read("pull_request", pullRequest())).toEqual({ kind: "pull-request", number: 7, base: BASE, head: HEAD, fork: false });
  });

  it.each([
    ["another repository", { sha: HEAD, repo: { full_name: "eve/sample" } }],
    ["a fork that was deleted", { sha: HEAD, repo: null }],
  ])("of a pull request from %s says that it is a fork", (_, head) => {
    expect(read("pull_request", pullRequest(head))).toMatchObject({ fork: true });
  });

  it("of a merge queue has both commits", () => {
    expect(read("merge_group", { merge_group: { base_sha: BASE, head_sha: HEAD, head_ref: "x" } })).toEqual({
      kind: "merge-group",
      base: BASE,
      head: HEAD,
    });
  });

  it("of a push has what was there before, unless the branch is new", () => {
    expect(read("push", { before: BASE, after: HEAD, forced: true })).toEqual({ kind: "push", base: BASE, head: HEAD, forced: true });
    expect(read("push", { before: ZERO, after: HEAD, created: true, forced: false })).toEqual({ kind: "push", head: HEAD, forced: false });
    expect(read("push", { before: BASE, after: ZERO, deleted: true })).toEqual({ kind: "commit" });
  });

  it.each(["schedule", "workflow_dispatch", "release", ""])("“%s” is about one commit", (name) => {
    expect(readEvent(name, undefined)).toEqual({ kind: "commit" });
  });

  it.each(["pull_request_target", "workflow_run"] as const)("%s is told apart, and refused with a way out", (name) => {
    const run = { head_sha: HEAD, head_branch: "../x?y#z", head_repository: { owner: { login: "eve" } } };
    expect(read(name, { ...pullRequest(), workflow_run: run })).toMatchObject({ kind: "privileged", name });
    expect(refusal(name)).toMatch(/token and its secrets.*Run this step on pull_request/s);
  });

  it.each([
    ["no payload", undefined],
    ["no JSON", "{"],
    ["no pull request", "{}"],
    ["an id with an option", JSON.stringify(pullRequest({ sha: `--output=${HEAD}`, repo: null }))],
    ["an id with a revision behind it", JSON.stringify(pullRequest({ sha: `${HEAD}^{/x}`, repo: null }))],
    ["an id in upper case", JSON.stringify(pullRequest({ sha: HEAD.toUpperCase(), repo: null }))],
    ["an id with a line break", JSON.stringify(pullRequest({ sha: `${HEAD}\n`, repo: null }))],
  ])("of a pull request with %s is a mistake, not another commit", (_, payload) => {
    expect(() => readEvent("pull_request", payload)).toThrow(UserError);
  });

  it("does not repeat what a payload says", () => {
    try {
      read("push", { before: "::error::owned", after: HEAD });
      expect.unreachable();
    } catch (error) {
      expect(String(error)).not.toContain("owned");
      expect(String(error)).toContain("before");
    }
  });
});
