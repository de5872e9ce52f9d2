import { describe, expect, it } from "vitest";
import { agentRows, ceilingReasons, groupFindings, nextPosture, severityCounts } from "../../src/render/story.ts";
import { sampleReport } from "./sample-report.ts";

const hold = sampleReport("hold");

describe("groupFindings", () => {
  it("puts the findings of one rule together, worst first, and loses none", () => {
    const groups = groupFindings([...hold.findings].reverse());
    expect(groups.map(({ rule, findings }) => [rule, findings.length])).toEqual([
      ["install-script-downloads-and-runs", 1],
      ["session-hook-runs-command", 1],
      ["unpinned-requirement", 5],
    ]);
  });

  it("keeps findings apart that differ in severity, confidence, reason or remedy", () => {
    const [first] = hold.findings;
    if (!first) throw new Error("the sample has findings");
    const variants = [
      first,
      { ...first, severity: "low" },
      { ...first, confidence: "low" },
      { ...first, why: "other" },
      { ...first, fix: "other" },
      { ...first, agents: ["codex"] },
    ] as const;
    expect(groupFindings(variants)).toHaveLength(variants.length);
  });
});

describe("severityCounts", () => {
  it("counts by severity, worst first", () => {
    expect(severityCounts(hold.findings)).toBe("1 critical, 1 high, 5 medium");
    expect(severityCounts([])).toBe("");
  });
});

describe("ceilingReasons", () => {
  it("takes the ceilings that set the headline and merges agents with the same reason", () => {
    const { setting, other } = ceilingReasons(hold);
    expect(setting.map(({ by, agents }) => [by, agents])).toEqual([
      ["finding:install-script-downloads-and-runs", []],
      ["boundaries:4", ["claude-code", "cursor"]],
    ]);
    expect(other.map(({ by }) => by)).toEqual(["coverage", "state:unknown"]);
  });

  it("does not count the ceilings of agents that do not set the headline", () => {
    const { setting, other } = ceilingReasons(sampleReport("constrained-auto"));
    expect(setting).toEqual([]);
    expect(other).toHaveLength(2);
    const codexToo = {
      ...hold,
      posture: {
        ...hold.posture,
        byAgent: { ...hold.posture.byAgent, codex: "hold" as const },
        ceilings: [{ by: "row:x", posture: "hold" as const, because: "x", agent: "codex" as const }],
      },
    };
    expect(ceilingReasons(codexToo).setting).toEqual([]);
  });
});

describe("agentRows", () => {
  it("lists the agents of the headline first, then the freer before the more restrained", () => {
    expect(agentRows(sampleReport("constrained-auto")).map(({ agent }) => agent)).toEqual([
      "codex",
      "gemini",
      "claude-code",
      "cursor",
      "copilot",
      "opencode",
    ]);
    expect(agentRows(hold).map(({ agent }) => agent)).toEqual(["claude-code", "cursor", "codex"]);
  });
});

describe("nextPosture", () => {
  it("is one step up, and nothing at the top", () => {
    expect(nextPosture(hold)).toBe("read-only");
    expect(nextPosture(sampleReport("constrained-auto"))).toBeUndefined();
  });
});
