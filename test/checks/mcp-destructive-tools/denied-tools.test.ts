import { expect, test } from "vitest";
import check from "../../../src/checks/mcp-destructive-tools.ts";
import type { AgentId } from "../../../src/model/agent.ts";
import { type Fact, Facts } from "../../../src/model/fact.ts";
import { wholeFile } from "../../../src/model/place.ts";
import { catalog } from "../../our-catalog.ts";

const GRAVE = ["delete-many", "drop-collection", "drop-database", "drop-index"];

const server: Fact = {
  kind: "mcpServer",
  at: wholeFile(".mcp.json"),
  surface: "claude-mcp",
  clients: ["claude-code", "copilot"],
  name: "mongodb",
  transport: "stdio",
  launch: ["npx", "-y", "mongodb-mcp-server@3.0.4"],
  env: [],
  headers: [],
  enabled: true,
  autoApproved: [],
};

function deny(agent: AgentId, rules: readonly string[]): Fact[] {
  return rules.map((rule) => ({
    kind: "permissionRule",
    at: wholeFile(".claude/settings.json"),
    agent,
    scope: "project",
    effect: "deny",
    rule,
  }));
}

const judged = (...facts: readonly Fact[]) => [...check.judge(new Facts([server, ...facts]), catalog)];

test("concerns the agents that could call the tools", () => {
  expect(judged().map(({ agents }) => agents)).toEqual([["claude-code", "copilot"]]);
  expect(
    judged(
      ...deny(
        "claude-code",
        GRAVE.map((tool) => `mcp__mongodb__${tool}`),
      ),
    ).map(({ agents }) => agents),
  ).toEqual([["copilot"]]);
});

test.each([GRAVE.map((tool) => `mongodb(${tool})`), ["mongodb_*"]])("is silent where every agent denies them: %j", (...rules) => {
  expect(judged(...deny("claude-code", ["mcp__mongodb"]), ...deny("copilot", rules))).toEqual([]);
});

test("a rule for another server or another tool denies nothing here", () => {
  expect(
    judged(...deny("claude-code", ["mcp__mongodb2", "mcp__mongodb__find"]), ...deny("copilot", ["mcp__mongo"])).map(({ agents }) => agents),
  ).toEqual([["claude-code", "copilot"]]);
});
