import { resolve } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { AgentId } from "../../src/model/agent.ts";
import { passes, type RowId } from "../../src/model/answer.ts";
import { atLeast } from "../../src/model/finding.ts";
import type { Report } from "../../src/model/report.ts";
import { inTemporaryFolder, readFixture } from "../fixture.ts";
import { report } from "./preflight.ts";

const AGENTS: readonly AgentId[] = ["claude-code", "codex", "opencode", "gemini"];
const ROWS: readonly RowId[] = ["secrets-denied", "write-scoped", "network-off", "mcp-allowlisted", "destructive-blocked", "logs-redacted"];

describe("a repository whose owner closed what agents leave open", () => {
  let found: Report;
  beforeAll(async () => {
    found = await inTemporaryFolder(readFixture(resolve("test/e2e/hardened.repo")), async (folder) =>
      report(folder, "--state", "internal"),
    );
  });

  it("is answered for the agents that it configures", () => {
    expect(Object.keys(found.posture.byAgent)).toEqual(AGENTS);
    expect(found.subject.coverage.gaps).toEqual([]);
  });

  it.each(ROWS)("%s passes for each of them", (row) => {
    const answer = found.answers.find((candidate) => candidate.row === row);
    const failing = AGENTS.filter((agent) => !passes(answer?.byAgent?.[agent]?.verdict ?? "unknown"));
    expect(failing.map((agent) => `${agent}: ${answer?.byAgent?.[agent]?.because}`)).toEqual([]);
  });

  it("has no finding above low", () => {
    expect(found.findings.filter(({ severity }) => atLeast(severity, "medium")).map(({ rule, message }) => `${rule}: ${message}`)).toEqual(
      [],
    );
  });

  it("may be written in", () => expect(["workspace-write", "constrained-auto"]).toContain(found.posture.name));

  it("lets its test run unasked, and nothing of its secret be read", () => {
    const cells = (topic: string) =>
      found.permissions.filter((row) => row.topic === topic).flatMap(({ byAgent }) => Object.values(byAgent));
    expect(cells("secrets").map(({ outcome }) => outcome)).toEqual(cells("secrets").map(() => "deny"));
    expect(cells("commands").map(({ outcome }) => outcome)).toContain("allow");
  });
});
