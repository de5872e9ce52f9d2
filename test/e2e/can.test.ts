import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { inTemporaryFolder, parseFixture } from "../fixture.ts";
import { emptyFolder, preflight } from "./preflight.ts";

const REPOSITORY = parseFixture(`Claude Code with a rule of each kind.
-- .claude/settings.json --
{
  "permissions": {
    "allow": ["Bash(npm test)"],
    "deny": ["Read(.env)"]
  }
}
-- .env --
A=1
-- .git (init) --
`);

/** What \`preflight can\` says in the sample repository. */
async function ask(...args: string[]) {
  return inTemporaryFolder(REPOSITORY, async (folder) => preflight(["can", ...args, "--in", folder]));
}

describe("preflight can", () => {
  it("names the outcome and the rule with its line", async () => {
    const { code, out } = await ask("claude-code", "read", ".env");
    expect(code).toBe(0);
    expect(out).toMatch(/^deny +read \.env$/m);
    expect(out).toContain(".claude/settings.json:4");
  });

  it("knows a file by its path on the machine", async () => {
    const { out } = await inTemporaryFolder(REPOSITORY, async (folder) =>
      preflight(["can", "claude-code", "read", join(folder, ".env"), "--in", folder]),
    );
    expect(out).toMatch(/^deny /m);
  });

  it("says what trust and an empty chair change", async () => {
    expect((await ask("claude-code", "run", "npm test")).out).toMatch(/^allow /m);
    expect((await ask("claude-code", "run", "npm test", "--untrusted")).out).toMatch(/^ask /m);
    expect((await ask("claude-code", "run", "git push")).out).toMatch(/^ask /m);
    expect((await ask("claude-code", "run", "git push", "--headless")).out).toMatch(/^deny /m);
  });

  it("answers a file of calls in JSON, in order", async () => {
    const calls = [
      { kind: "read", path: ".env" },
      { kind: "edit", path: "src/a.ts" },
      { kind: "shell", command: "npm test" },
      { kind: "fetch", url: "https://example.invalid/" },
      { kind: "mcp", server: "tickets", tool: "close", args: {} },
    ];
    const file = join(emptyFolder(), "calls.json");
    writeFileSync(file, JSON.stringify(calls));
    const { code, out } = await ask("claude-code", "--calls", file, "--format", "json");
    const answers = JSON.parse(out);
    expect(code).toBe(0);
    expect(answers.map((answer: { outcome: string }) => answer.outcome)).toEqual(["deny", "ask", "allow", "ask", "ask"]);
    expect(answers[0]).toEqual({ call: calls[0], outcome: "deny", because: expect.any(String), rule: ".claude/settings.json:4" });
    expect(answers[1].rule).toBe("vendor default");
  });

  it("never passes where settings could not be read", async () => {
    const { code, err } = await inTemporaryFolder(REPOSITORY, async (folder) => {
      execFileSync("mkfifo", [join(folder, ".claude/settings.local.json")]);
      return preflight(["can", "claude-code", "read", "src/a.ts", "--in", folder]);
    });
    expect(code).toBe(3);
    expect(err).toContain(".claude/settings.local.json");
  });

  it.each([
    [["nobody", "read", "a"]],
    [["claude-code"]],
    [["claude-code", "eat", "a"]],
    [["claude-code", "mcp", "tool-without-server"]],
    [["claude-code", "--calls", "/nowhere/calls.json"]],
  ])("%j is one clean line and 2", (args) => {
    const { code, err, out } = preflight(["can", ...args]);
    expect(code).toBe(2);
    expect(out).toBe("");
    expect(err.trimEnd().split("\n")).toHaveLength(1);
  });
});
