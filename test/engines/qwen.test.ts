import { describe, expect, it } from "vitest";
import qwen from "../../src/engines/qwen.ts";
import { type Files, row, toAction } from "./repository.ts";

// What each mode and each rule does was seen in runs of Qwen Code 0.24.4 (docs/conformance.md).

const settings = (approvalMode: unknown, more: object = {}): Files => ({ ".qwen/settings.json": { tools: { approvalMode }, ...more } });
const rules = (approvalMode: string, permissions: object): Files => settings(approvalMode, { permissions });

function table(columns: readonly Files[], rows: Readonly<Record<string, readonly string[]>>): void {
  for (const [letters, calls] of Object.entries(rows)) {
    for (const call of calls) it(`${call} → ${letters}`, () => expect(row(qwen, columns, toAction(call, "qwen"))).toBe(letters));
  }
}

describe("default · plan · auto-edit · yolo · a mode that there is not", () => {
  const columns = [settings("default"), settings("plan"), settings("auto-edit"), settings(" YOLO "), settings("open")];
  table(columns, {
    AAAAD: ["read README.md", "read .env", "ls", "cat .env", "git status"],
    "??AAD": ["read /etc/hostname", "fetch https://example.com/"],
    "???AD": ["npm test", "curl -s http://x.test", "npm test && curl -s http://x.test"],
    "?D?AD": ["git push origin main", "rm -rf src", "touch ../z.txt", "echo hi > o.txt", "mcp things/read_thing"],
    "?DAAD": ["write new.txt", "write ../out.txt", "write .git/hooks/pre-commit"],
    UUUAD: ["sed -n 1p README.md"],
  });
  it("trust changes nothing: the question about folders is off by default", () => {
    expect(row(qwen, columns, toAction("npm test"), { trusted: false })).toBe("???AD");
  });
  it("nobody to be asked", () => expect(row(qwen, columns, toAction("npm test"), { headless: true })).toBe("DDDAD"));
});

describe("default with rules · yolo with denials · plan with an allowance · bare names", () => {
  const columns = [
    rules("default", {
      allow: ["Bash(npm test *)", "Edit(docs/**)", "WebFetch(example.com)"],
      ask: ["Bash(git status)", "Read(docs/**)"],
      deny: ["Read(.env)", "Bash(curl *)", "Edit(src/**)"],
    }),
    rules("yolo", { ask: ["Bash(git push *)"], deny: ["Read(**/.env*)", "Bash(curl *)", "Edit(src/**)"] }),
    rules("plan", { allow: ["Bash(npm test)", "Edit(docs/**)"] }),
    rules("default", { allow: ["Bash", "Edit"], deny: ["WebFetch"] }),
  ];
  table(columns, {
    DDAA: ["read .env", "cat .env", "cat ./.env", "cat < .env", "head -n 1 .env", "grep KEY .env"],
    ADAA: ["read src/.env"],
    AAAA: ["read .ENV"],
    "?AAA": ["read docs/a.md", "cat docs/a.md", "git status"],
    "AA?A": ["npm test", "npm test -- --watch", "FOO=1 npm test"],
    "?A?A": ["npm testing", "npm test && npm run build", "/usr/bin/curl -s http://x.test"],
    "DD?D": ["curl -s http://x.test", "FOO=1 curl -s http://x.test", '"curl" -s http://x.test', "npm test && curl -s http://x.test"],
    "?ADA": ["git push origin main", "touch z.txt", "write new.txt"],
    DDDA: ["rm -rf src/lib", "echo hi > src/o.txt", "write src/a.txt"],
    "AA?D": ["fetch https://www.example.com/"],
  });
});

describe("lists of the older kind · a list of all tools · a refused server", () => {
  const columns = [
    settings("default", { tools: { approvalMode: "default", allowed: ["run_shell_command(npm test)"], exclude: ["web_fetch"] } }),
    settings("yolo", { tools: { approvalMode: "yolo", core: ["read_file"] } }),
    settings("yolo", { mcp: { excluded: ["things"] } }),
  ];
  table(columns, { ADA: ["npm test"], DDA: ["fetch https://example.com/"], "?AD": ["mcp things/read_thing"] });
});

describe("a hook · a sandbox · a list that is none · broken JSON · nothing", () => {
  const columns: readonly Files[] = [
    settings("default", { hooks: { PreToolUse: [{ hooks: [{ type: "command", command: "x" }] }] } }),
    settings("default", { tools: { approvalMode: "default", sandbox: true } }),
    rules("yolo", { deny: [1] }),
    { ".qwen/settings.json": '{ "tools": { "approvalMode": "yolo" }, }' },
    {},
  ];
  table(columns, { UUDAA: ["read README.md"], "?UDUU": ["npm test"], "?UDAA": ["write new.txt"] });
});
