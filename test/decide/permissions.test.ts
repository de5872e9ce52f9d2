import { describe, expect, it } from "vitest";
import { meet } from "../../src/decide/agents.ts";
import { permissionMatrix } from "../../src/decide/permissions.ts";
import { engines } from "../../src/engines/index.ts";
import type { AgentId } from "../../src/model/agent.ts";
import type { Fact } from "../../src/model/fact.ts";
import { wholeFile } from "../../src/model/place.ts";
import { sampleView } from "./sample-view.ts";

const settings = wholeFile(".claude/settings.json");

function matrix(facts: readonly Fact[], agents: readonly AgentId[] = ["claude-code", "codex"]) {
  const view = sampleView({ facts: [...facts] });
  return permissionMatrix(
    view,
    engines.filter(({ agent }) => agents.includes(agent)).map((engine) => meet(engine, view)),
  );
}

const secret = (path: string): Fact => ({
  kind: "secretFile",
  at: wholeFile(path),
  class: "env",
  tracked: true,
  ignored: false,
  example: false,
});
const command = (name: string, text: string, labelled = false): Fact => ({
  kind: "command",
  at: wholeFile("package.json"),
  name,
  text,
  surface: "npm-package-scripts",
  ...(labelled ? { labelled: true } : {}),
});
const rule = (effect: "allow" | "deny", text: string): Fact => ({
  kind: "permissionRule",
  at: settings,
  agent: "claude-code",
  scope: "project",
  effect,
  rule: text,
});

describe("permissionMatrix", () => {
  it("asks for each secret file that exists by read tool and by shell, and tells alike ones once", () => {
    const rows = matrix([secret(".env"), secret("deploy/.env.production")]).filter(({ topic }) => topic === "secrets");
    expect(rows.map(({ action, targets }) => [action, targets])).toEqual([
      ["read", [".env", "deploy/.env.production"]],
      ["cat", [".env", "deploy/.env.production"]],
    ]);
  });

  it("keeps apart what a rule treats apart, and names the rule", () => {
    const rows = matrix([rule("deny", "Read(/.env)"), secret(".env"), secret("other.pem")], ["claude-code"]);
    const cell = (path: string) => rows.find(({ action, targets }) => action === "read" && targets.includes(path))?.byAgent["claude-code"];
    expect(cell(".env")).toMatchObject({ outcome: "deny", rule: settings });
    expect(cell("other.pem")?.outcome).toBe("allow");
    expect(cell("other.pem")?.rule).toBeUndefined();
  });

  it("takes the usual secret where none exists", () => {
    expect(
      matrix([])
        .filter(({ topic }) => topic === "secrets")
        .map(({ targets }) => targets),
    ).toContainEqual([".env"]);
  });

  it("answers for a trusted folder, an untrusted one and for nobody there to be asked", () => {
    const cell = matrix([command("npm test", "vitest run"), rule("allow", "Bash(npm test)")], ["claude-code"]).find(({ targets }) =>
      targets.includes("npm test"),
    )?.byAgent["claude-code"];
    expect(cell).toMatchObject({ outcome: "allow", trusted: "allow", untrusted: "ask" });
    const push = matrix([], ["claude-code"]).find(({ targets }) => targets.includes("git push origin main"))?.byAgent["claude-code"];
    expect(push).toMatchObject({ outcome: "ask", headless: "deny" });
  });

  it("leaves out what only a service runs, for its label is no command", () => {
    const rows = matrix([command("deploy/Ship it", "rm -rf src", true), command("npm run wipe", "rm -rf src")], ["claude-code"]);
    expect(rows.flatMap(({ targets }) => targets)).toContain("npm run wipe");
    expect(rows.flatMap(({ targets }) => targets)).not.toContain("deploy/Ship it");
  });

  it("puts an MCP server only to the agents that load it", () => {
    const server: Fact = {
      kind: "mcpServer",
      at: wholeFile(".mcp.json"),
      surface: "claude-mcp",
      clients: ["claude-code"],
      name: "tickets",
      transport: "stdio",
      launch: ["node", "server.js"],
      env: [],
      headers: [],
      enabled: true,
      autoApproved: [],
    };
    const rows = matrix([server]).filter(({ topic }) => topic === "mcp");
    expect(rows.map(({ action, targets, byAgent }) => [action, targets, Object.keys(byAgent)])).toEqual([
      ["start", ["tickets"], ["claude-code"]],
    ]);
    expect(matrix([{ ...server, enabled: false } as Fact]).filter(({ topic }) => topic === "mcp")).toEqual([]);
  });
});
