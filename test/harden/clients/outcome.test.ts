import { describe, expect, it } from "vitest";
import type { Attempt, Said } from "./attempts.ts";
import { holdOf, isOverPromised, isSaid, outcomeOf, type Session, type Tried } from "./outcome.ts";

const attempt = (most: Said["most"], least: Said["least"]): Attempt => ({
  group: "any",
  call: { run: "ls" },
  said: { most, least },
  sign: undefined,
});

describe("the standing of an attempt", () => {
  it.each([
    ["deny", "deny", "ask", "more open"],
    ["deny", "deny", "allow", "more open"],
    ["deny", "deny", "stopped", "as said"],
    ["deny", "deny", "stopped after a yes", "as said"],
    ["ask", "deny", "deny", "as said"],
    ["ask", "deny", "allow", "more open"],
    ["allow", "ask", "stopped", "more closed"],
    ["deny", "deny", "unjudged", "not judged"],
  ] as const)("at most %s, at least %s, and the client says %s: %s", (most, least, client, standing) => {
    expect(outcomeOf(attempt(most, least), "deny", client).standing).toBe(standing);
  });

  it("tells an engine that promises too much from one that promises less", () => {
    expect(isOverPromised(outcomeOf(attempt("deny", "deny"), "ask", "allow"))).toBe(true);
    expect(isOverPromised(outcomeOf(attempt("deny", "deny"), "allow", "allow"))).toBe(false);
    expect(isOverPromised(outcomeOf(attempt("deny", "deny"), "deny", "stopped"))).toBe(false);
  });
});

describe("what holds something that came out more open", () => {
  const tried = (group: string, action: string, client: Tried["client"]): Tried => ({
    group,
    action,
    said: "deny",
    engine: "allow",
    client,
    standing: "more open",
  });
  const form = tried("a hostile form of the loop", "run npm test:x", "allow");
  const session = (others: readonly Tried[], openings: Session["openings"] = []): Session => ({
    repository: "any",
    posture: "constrained-auto",
    files: [],
    complaints: [],
    limits: [],
    openings,
    tried: [form, ...others],
  });
  const stopped = tried("read a secret file by shell", "run cat .env", "stopped");
  const reached = tried("reach the network", "run curl $PROBE", "allow");

  it("is the sandbox only where the session shows that it holds", () => {
    expect(holdOf(form, session([stopped]))).toBe("in the sandbox");
    expect(holdOf(form, session([]))).toBe("nothing");
    expect(holdOf(form, session([stopped, reached]))).toBe("nothing");
    expect(holdOf(tried("edit a source file", "write a.js", "allow"), session([stopped]))).toBe("nothing");
    expect(holdOf(tried("reach the network", "run curl $PROBE", "ask"), session([]))).toBe("asks");
  });

  it("is said where a limit names it with what holds it", () => {
    expect(isSaid(form, session([stopped], [{ of: "forms-of-the-loop", heldBy: "sandbox" }]))).toBe(true);
    expect(isSaid(form, session([stopped], [{ of: "forms-of-the-loop", heldBy: "question" }]))).toBe(false);
    expect(isSaid(form, session([stopped], [{ of: "guarded-writes", heldBy: "sandbox" }]))).toBe(false);
    expect(isSaid(form, session([reached], [{ of: "forms-of-the-loop", heldBy: "sandbox" }]))).toBe(false);
  });
});
