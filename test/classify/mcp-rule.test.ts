import { describe, expect, test } from "vitest";
import { ruleCovers, ruleNames } from "../../src/classify/mcp-rule.ts";
import type { AgentName } from "../../src/model/agent.ts";
import { wholeFile } from "../../src/model/place.ts";

const rule = (agent: AgentName, text: string) =>
  ({ kind: "permissionRule", at: wholeFile("x"), agent, scope: "project", effect: "allow", rule: text }) as const;

describe("whether a rule speaks of a server's tool", () => {
  test.each([
    ["claude-code", "mcp__db__query", "tool"],
    ["claude-code", "mcp__db__*", "server"],
    ["claude-code", "mcp__db", "server"],
    ["claude-code", "mcp__*", "server"],
    ["claude-code", "mcp__db__que*", "tool"],
    ["claude-code", "mcp__dbx__query", undefined],
    ["claude-code", "mcp__db__drop", undefined],
    ["claude-code", "Bash(db query)", undefined],
    ["cursor", "mcpAllowlist(db:query)", "tool"],
    ["cursor", "mcpAllowlist(db:*)", "server"],
    ["cursor", "mcpAllowlist(*:*)", "server"],
    ["cursor", "Mcp(db:query)", "tool"],
    ["copilot", "db(query)", "tool"],
    ["gemini", "mcp_db_query", "tool"],
    ["opencode", 'permission["db_*"]', "server"],
    ["opencode", "permission.db_query", "tool"],
    ["opencode", 'permission["*"]', "server"],
    ["opencode", "permission.bash", undefined],
  ] as const)("%s: %s", (agent, text, expected) => expect(ruleCovers(rule(agent, text), "db", "query")).toBe(expected));

  test.each([
    ["mcp__db__anything", "tool"],
    ["mcp__db", "server"],
    ["mcp__database__x", undefined],
  ] as const)("any tool of it: %s", (text, expected) => expect(ruleNames(rule("claude-code", text), "db")).toBe(expected));
});
