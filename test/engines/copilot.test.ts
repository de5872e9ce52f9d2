import { describe, expect, test } from "vitest";
import cli from "../../src/engines/copilot/cli.ts";
import { foreignPattern } from "../../src/engines/copilot/foreign-pattern.ts";
import vscode from "../../src/engines/copilot/vscode.ts";
import copilot from "../../src/engines/copilot.ts";
import type { McpServer } from "../../src/model/mcp.ts";
import { ask, type Files, row, server, toAction } from "./repository.ts";

const editor = (settings: object): Files => ({ ".vscode/settings.json": settings });
const approving = (entries: object): Files => editor({ "chat.tools.terminal.autoApprove": entries });

describe("VS Code", () => {
  const columns: readonly Files[] = [
    {},
    approving({ "npm test": true, cat: false, "git push": false }),
    approving({ "/.*/": true }),
    approving({ "/.*/": { approve: true, matchCommandLine: true }, curl: true, rm: null }),
    editor({ "chat.tools.terminal.enableAutoApprove": false }),
    editor({ "chat.permissions.default": "autopilot" }),
    editor({ "chat.defaultConfiguration": { approvals: "assisted" } }),
    editor({ "chat.agent.sandbox.enabled": "on" }),
    editor({
      "chat.agent.sandbox.enabled": "on",
      "chat.agent.sandbox.allowNetwork": false,
      "chat.agent.sandbox.allowUnsandboxedCommands": false,
    }),
  ];

  test.each([
    ["ls -la", "AAAA?AAAA"],
    ["cat .env", "A?AA?AAAA"],
    ["npm test", "?AAA?AUAA"],
    ["npm test && curl -s https://example.invalid/", "???A?AUA?"],
    ["echo $(rm x)", "???A?AUAA"],
    ["rm -rf src", "???A?AUAA"],
    ["FOO=1 ls", "?????AUAA"],
    ["export A=1; ls", "?????AUAA"],
    ["cat a > ../x", "?????AU?D"],
    ["cat a > x", "A?AA?AAAA"],
    ["find . -name x", "AAAA?AAAA"],
    ["find . -delete", "?????AUAA"],
    ["git push --force origin main", "??AA?AUA?"],
    ["fetch https://example.invalid/", "?????AU??"],
    ["fetch https://code.visualstudio.com/docs", "AAAAAAAAA"],
    ["read .env", "AAAAAAAAA"],
    ["read ../x", "?????AU??"],
    ["write src/a.ts", "AAAAAAAAA"],
    ["write .git/hooks/pre-commit", "?????AU??"],
    ["write .vscode/tasks.json", "?????AU??"],
    ["write .claude/settings.json", "?????AU??"],
    ["write .gemini/settings.json", "AAAAAAAAA"],
    ["write ../out.txt", "?????AU??"],
  ])("%s", (action, letters) => expect(row(vscode, columns, toAction(action, "copilot"))).toBe(letters));

  test("is not there in Restricted Mode", () => {
    expect(row(vscode, columns, toAction("ls"), { trusted: false })).toBe("DDDDDDDDD");
  });

  test("runs the scripts of package.json unasked, unless that is switched off", () => {
    const scripts = { "package.json": { scripts: { test: "vitest", build: "tsc" } } };
    const off = { ...scripts, ...editor({ "chat.tools.terminal.autoApproveWorkspaceNpmScripts": false }) };
    expect(row(vscode, [scripts, off], toAction("npm run build -- --watch"))).toBe("A?");
    expect(row(vscode, [scripts, off], toAction("npm run deploy"))).toBe("??");
    expect(row(vscode, [scripts, off], toAction("npm test; curl https://example.invalid/"))).toBe("??");
  });

  test("names the line that decides", () => {
    const decision = ask(vscode, approving({ "npm test": true }), toAction("npm test"));
    expect(decision).toMatchObject({ outcome: "allow", rule: { path: ".vscode/settings.json", line: 3 } });
  });

  test("takes what only the user can set from nobody here", () => {
    const inert = editor({
      "chat.tools.global.autoApprove": true,
      "chat.tools.edits.autoApprove": { "**/.vscode/*.json": true },
      "chat.agent.networkFilter": true,
    });
    expect(row(vscode, [inert], toAction("rm -rf src"))).toBe("?");
    expect(row(vscode, [inert], toAction("write .vscode/tasks.json"))).toBe("?");
  });

  test("answers for the workspace file that is the most open", () => {
    const files = {
      ...approving({ curl: false }),
      "x.code-workspace": { settings: { "chat.tools.terminal.autoApprove": { curl: true } } },
    };
    expect(row(vscode, [files], toAction("curl https://example.invalid/"))).toBe("A");
  });

  test("answers for a workspace file that sets nothing too: what the folder closes is open there", () => {
    const closed = { ".vscode/settings.json": { "chat.tools.terminal.enableAutoApprove": false } };
    expect(row(vscode, [closed, { ...closed, "x.code-workspace": { folders: [{ path: "." }] } }], toAction("ls"))).toBe("?A");
  });

  test("does not run an expression of the repository that could take long", () => {
    expect(row(vscode, [approving({ "/^(a+)+$/": true })], toAction("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!"))).toBe("U");
    // One that also fits the empty text, or is not valid, is left out by the client.
    expect(row(vscode, [approving({ "/^(rm)?/": true }), approving({ "/^(rm/": true })], toAction("rm x"))).toBe("??");
  });

  test("gives itself no leave where nobody knows what a broken file says", () => {
    const broken = { ".vscode/settings.json": '{ "chat.permissions.default": "autopilot", } x' };
    expect(row(copilot, [broken], toAction("ls"))).toBe("U");
  });
});

describe("expressions of the repository", () => {
  test.each([
    ["^npm (test|run build)$", "npm test", true],
    ["\\brm\\b", "rm x", true],
    ["^git\\s+\\S+\\s+.*$", "git a b", true],
    ["^x", "npm test", false],
    ["(a*)*", "a", false],
    ["^(a|b)+c", "abc", undefined],
    ["(x)\\1", "xx", undefined],
  ])("/%s/ on %s", (source, text, fits) => expect(foreignPattern(source, "")(text)).toBe(fits));
});

describe("Copilot CLI", () => {
  const hook = { ".github/hooks/h.json": { version: 1, hooks: { preToolUse: [{ type: "command", bash: "./guard.sh" }] } } };
  const columns: readonly Files[] = [{}, hook, { ...hook, ".github/copilot/settings.json": { disableAllHooks: true } }];

  test.each([
    ["read .env", "AUA"],
    ["read /etc/hostname", "?U?"],
    ["ls", "AUA"],
    ["cat .env | grep KEY", "AUA"],
    ["shell-read .env", "AUA"],
    ["git log -p", "AUA"],
    ["npm test", "?U?"],
    ["find . -delete", "?U?"],
    ["ls; touch z.txt", "?U?"],
    ["ls > out.txt", "?U?"],
    ["echo $(cat .env)", "?U?"],
    // Assignments and declarations are not looked at, but for the commands in them.
    ["X=.env; cat $X", "AUA"],
    ["X=/etc/hostname; cat $X", "AUA"],
    ["PATH=./evil:$PATH ls", "AUA"],
    ["X=$(cat .env); echo $X", "AUA"],
    ["X=$(npm test); ls", "?U?"],
    ["[ -f .env ] && cat .env", "AUA"],
    ["X=.env", "?U?"],
    ["cat /etc/passwd", "?U?"],
    ["git push --force origin main", "?U?"],
    ["write src/a.ts", "?U?"],
    ["fetch https://example.invalid/", "?U?"],
  ])("%s", (action, letters) => {
    expect(row(cli, columns, toAction(action, "copilot"))).toBe(letters);
    expect(row(cli, columns, toAction(action, "copilot"), { trusted: false }), "hooks of .github/hooks need no trust").toBe(letters);
  });

  test("refuses what would ask where nobody is", () => {
    expect(row(cli, [{}], toAction("npm test"), { headless: true })).toBe("D");
    expect(row(cli, [{}], toAction("cat .env"), { headless: true })).toBe("A");
    expect(row(cli, [{}], toAction("read .env"), { headless: true })).toBe("A");
  });

  test("denies an address that the repository denies", () => {
    const files = { ".github/copilot/settings.json": { deniedUrls: ["example.invalid"] } };
    expect(row(cli, [files], toAction("fetch https://example.invalid/x"))).toBe("D");
    expect(row(cli, [files], toAction("fetch https://example.invalid.test/x"))).toBe("?");
  });

  test("starts servers of a trusted folder unasked", () => {
    const things: McpServer = { ...server("things", "copilot"), surface: "claude-mcp" };
    const off = { ".github/copilot/settings.json": { disabledMcpServers: ["things"] } };
    const action = { do: "mcp-start", server: things } as const;
    expect(row(cli, [{}, off], action)).toBe("AD");
    expect(row(cli, [{}, off], action, { trusted: false })).toBe("DD");
  });
});

describe("Copilot", () => {
  test("answers with the more dangerous of its two clients, and says which", () => {
    const from = (client: string, outcome: string) => ({ outcome, because: expect.stringContaining(client) });
    expect(ask(copilot, {}, toAction("cat .env"))).toMatchObject(from("VS Code", "allow"));
    expect(ask(copilot, {}, toAction("cat .env"), { trusted: false })).toMatchObject(from("Copilot CLI", "allow"));
    expect(ask(copilot, {}, toAction("touch x"), { trusted: false })).toMatchObject(from("Copilot CLI", "ask"));
  });
});
