import { afterEach, describe, expect, it } from "vitest";
import { keepComment, whyNoComment } from "../../src/action/comment.ts";
import { openGitHub, Refused } from "../../src/action/github.ts";
import { BOT, type Fault, type Kept, LoopbackGitHub } from "./loopback.ts";

// The same code as in the bundle, without a process for every case; comment.test.ts runs the bundle.

const MARKER = "<!-- preflight:v1:preflight -->";
const LIST = "GET /repos/octo/sample/issues/7/comments?per_page=100&page=1";
const CREATE = "POST /repos/octo/sample/issues/7/comments";
const comment = (id: number, body: string, login = "octo"): Kept => ({ id, body, user: { login } });

let github: LoopbackGitHub;
afterEach(() => github.stop());

/** Keeps a comment on pull request 7 and says how that ended. */
async function keep({
  comments = [],
  fault,
  text = () => "new",
  begin = true,
}: {
  readonly comments?: readonly Kept[];
  readonly fault?: Fault;
  readonly text?: (most: number) => string;
  readonly begin?: boolean;
}): Promise<"kept" | Refused> {
  github = await LoopbackGitHub.start({ comments, ...(fault ? { fault } : {}) });
  const client = await openGitHub("loopback", "octo/sample", github.env["GITHUB_API_URL"]);
  try {
    await keepComment(client, { number: 7, category: "preflight", text, begin });
    return "kept";
  } catch (error) {
    if (error instanceof Refused) return error;
    throw error;
  }
}

describe("the comment", () => {
  it("that says the same already is left alone", async () => {
    await keep({ comments: [comment(2, `${MARKER}\nnew`, BOT)] });
    expect(github.calls).toEqual([LIST, "POST /graphql"]);
  });

  it("is found where GitHub ends lines as Windows does", async () => {
    await keep({ comments: [comment(2, `${MARKER}\r\nold`, BOT)] });
    expect(github.comments).toEqual([comment(2, `${MARKER}\nnew`, BOT)]);
  });

  it("is not one that quotes the marker, or whose author is gone", async () => {
    await keep({ comments: [comment(2, `Look: ${MARKER}`, BOT), { id: 3, body: MARKER, user: null }] });
    expect(github.calls).toEqual([LIST, "POST /graphql", CREATE]);
  });

  it("takes the name of the workflow's own bot where GitHub does not say who asks", async () => {
    const fault: Fault = ({ path }) => (path === "/graphql" ? { status: 403 } : undefined);
    await keep({ comments: [comment(2, `${MARKER}\nold`, BOT)], fault });
    expect(github.calls.at(-1)).toBe("PATCH /repos/octo/sample/issues/comments/2");
  });

  it("is not begun for little, but one that is there does not go stale", async () => {
    await keep({ begin: false });
    expect(github.calls).toEqual([LIST]);
    github.stop();
    await keep({ begin: false, comments: [comment(2, `${MARKER}\nold`, BOT)] });
    expect(github.comments[0]?.body).toBe(`${MARKER}\nnew`);
  });

  it("fits, with its marker, into what GitHub takes", async () => {
    await keep({ text: (most) => "x".repeat(most) });
    expect(github.comments[0]?.body).toHaveLength(60_000);
  });
});

describe("a GitHub that does not take it", () => {
  const always =
    (status: number, headers = {}, body?: string): Fault =>
    () => ({ status, headers, ...(body === undefined ? {} : { body }) });

  it.each<[string, Fault, number, RegExp]>([
    ["401", always(401), 1, /pull-requests: write/],
    ["403 without the permission", always(403), 1, /pull-requests: write/],
    ["410 for a locked conversation", always(410), 1, /answered 410/],
    ["500 for good", always(500), 3, /answered 500/],
    ["429 that asks for an hour", always(429, { "retry-after": "3600" }), 1, /answered 429/],
    ["429 that says nothing", always(429), 1, /answered 429/],
    ["429 with a date", always(429, { "retry-after": "Sat, 28 Nov 2026 00:00:00 GMT" }), 1, /answered 429/],
    ["200 that is no JSON", always(200, {}, "<html>"), 1, /not what its documentation says/],
    ["200 with another shape", always(200, {}, '{"a":1}'), 1, /not what its documentation says/],
    ["a redirect to where nobody listens", always(302, { location: "http://127.0.0.1:9/" }), 3, /answered 500/],
    ["422 for whatever is sent", ({ method }) => (method === "POST" ? { status: 422 } : undefined), 4, /answered 422/],
  ])("with %s is asked no more than that helps", async (_, fault, requests, words) => {
    const refused = await keep({ fault });
    expect(github.requests).toHaveLength(requests);
    expect(whyNoComment(refused as Refused, false)).toMatch(words);
  });

  it.each([
    ["403 with retry-after, which is the secondary limit", { status: 403, headers: { "retry-after": "1" } }],
    ["502", { status: 502 }],
  ])("with %s once is waited for, and asked again from the start", async (_, answer) => {
    expect(await keep({ fault: (_, nth) => (nth === 1 ? answer : undefined) })).toBe("kept");
    expect(github.calls).toEqual([LIST, LIST, CREATE]);
  });

  it("once it was written all the same does not get a second one", async () => {
    const fault: Fault = ({ method }, nth) => {
      if (method !== "POST" || nth !== 2) return undefined;
      github.comments.push(comment(1, `${MARKER}\nnew`, BOT));
      return { status: 502 };
    };
    expect(await keep({ fault })).toBe("kept");
    expect(github.calls).toEqual([LIST, CREATE, LIST, "POST /graphql"]);
  });

  it("says why without a word of its answer", async () => {
    const refused = await keep({ fault: always(403, {}, '{"message":"::error::owned"}') });
    expect(whyNoComment(refused as Refused, true)).toMatch(/fork may only read/);
    expect(String(refused)).not.toContain("owned");
  });
});

describe("the pull requests of a branch", () => {
  it("are asked for by an address in which a branch is only a branch", async () => {
    github = await LoopbackGitHub.start({
      fault: () => ({ status: 200, body: '[{"number":7,"head":{"sha":"a"}},{"number":8,"head":{"sha":"b"}}]' }),
    });
    const client = await openGitHub("loopback", "octo/sample", github.env["GITHUB_API_URL"]);
    expect(await client.pullRequests({ owner: "eve", name: "../../x?a=b#c&state=all", commit: "a" })).toEqual([7]);
    const url = new URL(github.requests[0]?.path ?? "", "http://127.0.0.1");
    expect(url.pathname).toBe("/repos/octo/sample/pulls");
    expect(Object.fromEntries(url.searchParams)).toEqual({ state: "open", head: "eve:../../x?a=b#c&state=all", per_page: "100" });
  });

  it.each(["", "octo", "octo/sample/x", "octo/..%2f", "a b/c"])("are not asked for in “%s”, which is no repository", async (name) => {
    github = await LoopbackGitHub.start();
    await expect(openGitHub("loopback", name)).rejects.toThrow(Refused);
  });
});
