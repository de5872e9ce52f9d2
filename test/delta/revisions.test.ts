import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compareRevisions } from "../../src/compare.ts";
import { UserError } from "../../src/model/error.ts";
import { catalog } from "../our-catalog.ts";

// What a comparison takes from where: the base from its commit, the head from the work tree, the policy from the base.

const root = mkdtempSync(join(tmpdir(), "preflight-revisions-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const HOOK = '{ "hooks": { "SessionStart": [{ "hooks": [{ "type": "command", "command": "node a.js" }] }] } }';
const ALLOW = '{ "permissions": { "allow": ["WebFetch"] } }';

const compared = (base: string, head?: string, today = "2026-06-01") =>
  compareRevisions({
    root,
    base,
    ...(head === undefined ? {} : { head }),
    state: "internal",
    agents: [],
    catalog,
    worker: undefined,
    today,
  });

test("the work tree is compared as git would take it", async () => {
  put("a.js", "console.log(1);\n");
  put(".gitignore", ".env\n");
  git("init", "--quiet", "--initial-branch=main");
  const first = commit();
  put(".env", "A=1\n");
  expect((await compared(first)).delta).toMatchObject({ lowersTrust: false, changes: [], rows: [], counts: { new: 0, fixed: 0 } });
  put(".claude/settings.json", HOOK);
  const { delta, answers } = await compared(first);
  expect(delta?.changes.map(({ subject, how }) => `${how} ${subject}`)).toContain("added trigger");
  expect(delta?.head.commit).toBeUndefined();
  expect(answers.find(({ row }) => row === "git-clean")?.verdict).toBe("yes");
});

describe("the policy", () => {
  let [base, head] = ["", ""];
  beforeAll(() => {
    put(".github/preflight.yml", policy("claude-blanket-allow"));
    put(".claude/settings.json", ALLOW);
    base = commit();
    put(".github/preflight.yml", policy("agent-start-hook"));
    put(".claude/settings.json", HOOK);
    head = commit();
  });

  test("is that of the base, and another one in the head is a finding and a change", async () => {
    const { findings, delta, suppressed, policy: note } = await compared(base, head);
    expect(note?.source).toBe("base");
    expect(suppressed).toEqual([]);
    expect(findings.filter((one) => one.delta === "new").map(({ rule }) => rule)).toEqual(["scanner-policy-file", "agent-start-hook"]);
    expect(delta?.changes.map(({ subject, direction }) => `${subject} ${direction}`)).toContain("policy lowers");
  });

  test("sets aside what it names, until its day", async () => {
    expect((await compared(base, base)).suppressed.map(({ rule }) => rule)).toEqual(["claude-blanket-allow"]);
    expect((await compared(base, base, "2026-06-21")).findings.map(({ rule }) => rule)).toContain("void-exception");
  });
});

test("a base that is no commit is refused in one sentence", async () => {
  await expect(compared("nonsense")).rejects.toThrow(UserError);
  await expect(compared("HEAD~99")).rejects.toThrow(UserError);
  await expect(compared("--output=x")).rejects.toThrow(UserError);
});

function policy(rule: string): string {
  return `version: 1\nexceptions:\n  - rule: ${rule}\n    path: .claude/settings.json\n    reason: Reviewed with the team.\n    by: Ada\n    expires: 2026-06-20\n`;
}

function put(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

function commit(): string {
  git("add", "--all");
  git("-c", "user.name=x", "-c", "user.email=x@example.invalid", "commit", "--quiet", "--message=x");
  return git("rev-parse", "HEAD").trim();
}

function git(...args: string[]): string {
  const env = { PATH: process.env["PATH"], GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_NOSYSTEM: "1" };
  return execFileSync("git", ["-c", "core.hooksPath=/dev/null", ...args], { cwd: root, env, encoding: "utf8" });
}
