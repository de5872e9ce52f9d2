import { describe, expect, it } from "vitest";
import qwen from "../../src/engines/qwen.ts";
import { type Files, row, toAction } from "./repository.ts";

// What each mode does was seen in runs of Qwen Code 0.24.4.

const mode = (approvalMode: string, more: object = {}): Files => ({ ".qwen/settings.json": { tools: { approvalMode }, ...more } });

describe("default · plan · auto-edit · yolo · a mode that nobody knows · with rules", () => {
  const columns = [
    mode("default"),
    mode("plan"),
    mode("auto-edit"),
    mode("yolo"),
    mode("open"),
    mode("yolo", { permissions: { deny: ["Read(.env)"] } }),
  ];
  const rows: Readonly<Record<string, readonly string[]>> = {
    AAAAUU: ["read README.md", "read .env", "ls", "cat .env", "git status"],
    "??AAUU": ["read /etc/hostname", "fetch https://example.com/"],
    "???AUU": ["npm test", "curl -s http://x.test", "npm test && curl -s http://x.test"],
    "?D?AUU": ["git push origin main", "rm -rf src", "touch ../z.txt", "echo hi > o.txt"],
    "?DAAUU": ["write new.txt", "write ../out.txt", "write .git/hooks/pre-commit"],
    DDDAUU: ["mcp things/read_thing"],
  };
  for (const [letters, calls] of Object.entries(rows)) {
    for (const call of calls) it(`${call} → ${letters}`, () => expect(row(qwen, columns, toAction(call, "qwen"))).toBe(letters));
  }
  it("trust changes nothing: the question about folders is off by default", () => {
    expect(row(qwen, columns, toAction("npm test"), { trusted: false })).toBe("???AUU");
  });
});

it("without a mode a model judges", () => {
  expect(row(qwen, [{}], toAction("git push origin main"))).toBe("U");
  expect(row(qwen, [{}], toAction("write new.txt"))).toBe("A");
});
