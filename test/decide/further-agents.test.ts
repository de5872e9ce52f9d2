import { describe, expect, it } from "vitest";
import { decide } from "../../src/decide/posture.ts";
import { rows } from "../../src/decide/rows/index.ts";
import { engines } from "../../src/engines/index.ts";
import { AGENTS, type AgentId } from "../../src/model/agent.ts";
import type { Fact } from "../../src/model/fact.ts";
import type { Finding } from "../../src/model/finding.ts";
import { wholeFile } from "../../src/model/place.ts";
import { catalog, sampleView } from "./sample-view.ts";

const answered = (facts: readonly Fact[], named: readonly AgentId[] = [], findings: readonly Finding[] = []) =>
  decide(sampleView({ facts: [...facts] }), [...findings], { rows, engines, named, complete: true }).posture;

describe("agents that answer where they are configured", () => {
  const further = AGENTS.filter((agent) => catalog.agents[agent].answers === "where-configured");

  it("stay out of the report of a repository that configures none", () => {
    expect(further).toEqual(["qwen", "cline", "continue", "droid"]);
    expect(Object.keys(answered([]).byAgent)).toEqual(AGENTS.filter((agent) => !further.includes(agent)));
  });

  it.each(further)("%s answers by name, and where a file configures it", (agent) => {
    const file: Fact = { kind: "agentFile", at: wholeFile("x"), agent, role: "settings", modelled: true };
    expect(Object.keys(answered([], [agent]).byAgent)).toEqual([agent]);
    expect(answered([file]).headline).toEqual({ rule: "worst-of-configured", agents: [agent] });
  });
});

it("lets a finding about an agent that nobody answers for hold nobody back", () => {
  const about: Finding = {
    rule: "agent-auto-approve",
    family: "agent-settings",
    severity: "high",
    confidence: "high",
    message: "M.",
    why: "W.",
    fix: "F.",
    agents: [],
    fingerprint: "f",
    locations: [wholeFile(".roo/mcp.json")],
  };
  expect(answered([], [], [about]).byAgent).toEqual(answered([]).byAgent);
  const { agents: _, ...everybody } = about;
  expect(answered([], [], [everybody]).ceilings.map(({ by }) => by)).toContain("finding:agent-auto-approve");
});
