import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { main } from "../../src/cli/main.ts";
import { catalog } from "../our-catalog.ts";

// The operator's files on the command line: where they may lie, what they do to the exit code.

const outer = mkdtempSync(join(tmpdir(), "preflight-operator-"));
const repo = join(outer, "repo");
afterAll(() => rmSync(outer, { recursive: true, force: true }));
mkdirSync(join(repo, ".claude"), { recursive: true });
writeFileSync(join(repo, ".claude/settings.json"), '{ "permissions": { "allow": ["Bash(*)"] } }');
writeFileSync(join(repo, "preflight.yml"), "version: 1\n");

async function run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  let [out, err] = ["", ""];
  const terminal = {
    out: (text: string) => {
      out += text;
    },
    err: (text: string) => {
      err += text;
    },
    outIsTerminal: false,
    errIsTerminal: false,
    columns: 80,
    env: {},
    cwd: outer,
  };
  const code = await main(["repo", ...args], terminal, { catalog: () => catalog, worker: undefined });
  return { code, out, err };
}

test("a policy of the scanned tree is refused, also through a link", async () => {
  symlinkSync(join(repo, "preflight.yml"), join(outer, "link.yml"));
  for (const file of ["repo/preflight.yml", "link.yml"]) {
    const { code, err } = await run("--policy", file);
    expect(code).toBe(2);
    expect(err).toMatch(/lies in the scanned tree.*\n$/u);
    expect(err.trim().split("\n")).toHaveLength(1);
  }
});

test("a baseline passes what is known by, and the posture stays what it is", async () => {
  const before = await run("--format", "json");
  expect(before.code).toBe(1);
  await run("--write-baseline", "known.json");
  const after = await run("--baseline", "known.json", "--format", "json");
  expect(after.code).toBe(0);
  expect(JSON.parse(after.out).posture).toEqual(JSON.parse(before.out).posture);
  expect(JSON.parse(after.out).findings.map(({ delta }: { delta: string }) => delta)).not.toContain("new");
  const first = readFileSync(join(outer, "known.json"), "utf8");
  await run("--write-baseline", "known.json");
  expect(readFileSync(join(outer, "known.json"), "utf8")).toBe(first);
});

test("no baseline is written into the scanned tree, and none is taken from it", async () => {
  expect((await run("--write-baseline", "repo/known.json")).code).toBe(2);
  writeFileSync(join(repo, "known.json"), "{}");
  expect((await run("--baseline", "repo/known.json")).code).toBe(2);
});

test("an exception opens the gate until its day, and every output counts it", async () => {
  const exception =
    "version: 1\nstate: internal\nexceptions:\n  - { rule: claude-blanket-allow, path: .claude/settings.json, reason: One install only., by: Ada, expires: 2026-06-01 }\n";
  writeFileSync(join(outer, "policy.yml"), exception);
  const open = await run("--policy", "policy.yml", "--today", "2026-06-01");
  expect(open.code).toBe(0);
  expect(open.out).toContain("1 finding suppressed");
  expect(open.out).toContain("state internal");
  const shut = await run("--policy", "policy.yml", "--today", "2026-06-02");
  expect(shut.code).toBe(1);
  expect(shut.out).toContain("void-exception");
});

test("a day that is none, and --head without --base, are usage errors", async () => {
  expect((await run("--today", "tomorrow")).code).toBe(2);
  expect((await run("--head", "HEAD")).code).toBe(2);
});
