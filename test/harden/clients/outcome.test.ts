import { describe, expect, it } from "vitest";
import type { Attempt, Said } from "./attempts.ts";
import { isOverPromised, outcomeOf } from "./outcome.ts";

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
