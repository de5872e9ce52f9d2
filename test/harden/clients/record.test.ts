import { describe, expect, it } from "vitest";
import { type ClientResult, outcomeOf, type Session, type Tried } from "./outcome.ts";
import { fromRecord, toRecord } from "./record.ts";

const tried = (group: string, run: string, engine: Tried["engine"], client: Tried["client"]): Tried =>
  outcomeOf({ group, call: { run }, said: { most: "ask", least: "deny" }, sign: undefined }, engine, client);

const session = (repository: string, attempts: readonly Tried[]): Session => ({
  repository,
  posture: "read-only",
  files: [".claude/settings.json"],
  complaints: [`it says "#0" of {$REPO}`],
  limits: ["No server can be named."],
  openings: [{ of: "loop", heldBy: "nothing" }],
  tried: attempts,
});

const first = [
  tried("run the loop", "npm test", "allow", "allow"),
  tried("run the loop", "npm run lint", "ask", "stopped after a yes"),
  tried("a hostile form of the loop", "npm test\nid", "unknown", "unjudged"),
];
const agents: ClientResult[] = [
  { agent: "codex", version: "1.2.3", date: "2026-11-28", sessions: [session("one", first), session("two", first.slice(1))] },
  { agent: "gemini", version: "4.5.6", date: "2026-11-27", sessions: [session("one", [...first].reverse())] },
];

describe("the record of what the clients did", () => {
  it("keeps every answer, with its action, its group and its standing", () => {
    const sorted = (all: readonly ClientResult[]) =>
      all.map((one) => ({
        ...one,
        sessions: one.sessions.map((own) => ({ ...own, tried: own.tried.map((attempt) => JSON.stringify(attempt)).sort() })),
      }));
    expect(sorted(fromRecord(toRecord(agents)))).toEqual(sorted(agents));
  });

  it("is the same text again when it is read and written", () => {
    const text = toRecord(agents);
    expect(toRecord(fromRecord(text))).toBe(text);
  });

  it("states an action once, and a session on one line", () => {
    const text = toRecord(agents);
    expect(text.match(/npm run lint/g)).toHaveLength(1);
    expect(text.match(/^.*"repository":"one".*$/gm)).toHaveLength(2);
  });
});
