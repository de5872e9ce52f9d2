import { describe, expect, test } from "vitest";
import { acceptRows, withIdleRows } from "../../src/config/accept-rows.ts";
import { overrule } from "../../src/config/overrule.ts";
import { readBasePolicy, readPolicy } from "../../src/config/policy.ts";
import type { Answer, RowId, Verdict } from "../../src/model/answer.ts";
import { UserError } from "../../src/model/error.ts";
import { catalog } from "../our-catalog.ts";

const { acceptanceLimits, exceptionLimits } = catalog;
const TODAY = "2026-06-01";
const HERE = { folder: "/home/ada/x", name: "x" };

function text(over: Readonly<Record<string, string>> = {}): string {
  const all = {
    row: "network-off",
    "up-to": "workspace-write",
    reason: "Network for one install.",
    by: "Ada",
    expires: "2026-06-10",
    ...over,
  };
  const lines = Object.entries(all)
    .filter(([, value]) => value !== "")
    .map(([key, value]) => `${key}: ${value}`);
  return `version: 1\naccepted-rows:\n  - ${lines.join("\n    ")}\n`;
}

const policy = (over: Readonly<Record<string, string>> = {}) => readPolicy(text(over), "p.yml", "operator", HERE);
const accept = (over: Readonly<Record<string, string>> = {}, verdict: Verdict = "no") => {
  const said = policy(over);
  return acceptRows(said, acceptanceLimits, TODAY)(said["accepted-rows"][0]?.row as RowId, verdict, "codex");
};

describe("an accepted row", () => {
  test("holds until its last day, that day included", () => {
    expect(accept({ expires: TODAY })).toEqual({ reason: "Network for one install.", by: "Ada", expires: TODAY, upTo: "workspace-write" });
  });

  test("that has ended says so", () => {
    expect(accept({ expires: "2026-05-31" })?.void).toBe("ended on 2026-05-31, so the row counts again");
  });

  test.each<[string, Record<string, string>, Verdict, RegExp]>([
    ["of secrets", { row: "secrets-denied" }, "no", /no policy may accept this row. Secrets stay denied/],
    ["of destructive tools", { row: "destructive-blocked" }, "no", /no policy may accept this row/],
    ["of a state that nobody has said", { row: "repo-trusted" }, "no", /said by its state/],
    ["for more than may be", { "up-to": "constrained-auto" }, "no", /would allow constrained-auto, and at most workspace-write may be/],
    ["for longer than may be", { expires: "2026-12-31" }, "no", /213 more days, and at most 31 are allowed/],
    ["of what is not known", {}, "unknown", /only a no that is known/],
  ])("%s does not hold, and says why", (_, over, verdict, why) => expect(accept(over, verdict)?.void).toMatch(why));

  test("says nothing of a row that passes, of another row and of another agent", () => {
    expect(accept({}, "yes")).toBeUndefined();
    const by = acceptRows(policy({ agents: "[cursor]" }), acceptanceLimits, TODAY);
    expect(by("network-off", "no", "codex")).toBeUndefined();
    expect(by("write-scoped", "no", "cursor")).toBeUndefined();
    expect(by("network-off", "no", "cursor")?.void).toBeUndefined();
    expect(acceptRows(undefined, acceptanceLimits, TODAY)("network-off", "no", "codex")).toBeUndefined();
  });

  test.each([{ reason: "" }, { by: "" }, { expires: "" }, { "up-to": "" }, { row: "everything" }, { agents: "[]" }, { expires: "soon" }])(
    "without all that it takes is refused: %o",
    (over) => expect(() => policy(over)).toThrow(UserError),
  );

  test("of the base commit's own policy is not applied, and that is told", () => {
    const base = readBasePolicy(text(), ".github/preflight.yml", HERE);
    expect(base["accepted-rows"]).toEqual([]);
    expect(base.notes).toEqual(["Its accepted rows were not applied: a repository does not raise its own trust."]);
  });

  test("that nothing needs is told", () => {
    const said = policy();
    const ruled = overrule([], said, exceptionLimits, TODAY);
    const answer = (verdict: Verdict) => [{ row: "network-off", verdict }] as unknown as readonly Answer[];
    expect(withIdleRows(ruled, said, answer("yes")).note?.notes).toEqual([
      "The exception for the row network-off is not needed: take it out.",
    ]);
    expect(withIdleRows(ruled, said, answer("no")).note).toMatchObject({ notes: [], today: TODAY });
  });
});

test("what stays denied in every mode is never accepted, and nothing is accepted for an unattended loop", () => {
  const never = acceptanceLimits.filter((limit) => !limit.accept).map(({ row }) => row);
  expect(never).toEqual(["repo-trusted", "git-clean", "secrets-denied", "destructive-blocked", "rollback-easy"]);
  expect(acceptanceLimits.filter((limit) => limit.accept && limit["up-to"] !== "workspace-write")).toEqual([]);
});
