import fc from "fast-check";
import { describe, expect, it } from "vitest";
import claudeCode from "../../src/engines/claude-code.ts";
import { ask, type Files, type More, row, server, toAction } from "./repository.ts";

// What stands here was seen in runs of Claude Code 2.1.329 (npm run test:agents); docs/conformance.md has the whole of it.

const settings = (content: object): Files => ({ ".claude/settings.json": content });
const permissions = (content: object): Files => settings({ permissions: content });
const BASH = ["Bash"];
const URL = "http://127.0.0.1:9/";

function holds(columns: readonly Files[], rows: Readonly<Record<string, readonly string[]>>, more?: More): void {
  for (const [letters, calls] of Object.entries(rows)) {
    for (const call of calls) it(`${call} → ${letters}`, () => expect(row(claudeCode, columns, toAction(call), more)).toBe(letters));
  }
}

describe("secrets: none · deny Read(.env) · with Bash allowed: deny Read(.env) · Read(/.env) · Read(.env*) · Bash(cat .env) · Bash(cat:*) · Bash(*.env*)", () => {
  const columns = [
    {},
    permissions({ deny: ["Read(.env)"] }),
    permissions({ allow: BASH, deny: ["Read(.env)"] }),
    permissions({ allow: BASH, deny: ["Read(/.env)"] }),
    permissions({ allow: BASH, deny: ["Read(.env*)"] }),
    permissions({ allow: BASH, deny: ["Bash(cat .env)"] }),
    permissions({ allow: BASH, deny: ["Bash(cat:*)"] }),
    permissions({ allow: BASH, deny: ["Bash(*.env*)"] }),
  ];
  holds(columns, {
    ADDDDAAA: ["read .env", "read .ENV", "read src/../.env"],
    ADDADAAA: ["read src/.env"],
    AAAADAAA: ["read .env.example", "read config/.env.local"],
    ADDDDDDD: ["cat .env", "cat '.e''nv'"],
    ADDDDADD: ["cat ./.env"],
    ADDADADD: ["cat src/.env"],
    ADDDDAAD: ["head -1 ./.env", "grep KEY .env", "wc -c .env"],
    AAAAAADA: ["cat .e*"],
    AAAAAAAA: ["grep -r KEY .", "rg KEY --hidden"],
    "?DDDDADD": ["cat src/../.env", "cd src && cat ../.env"],
    "??AAAAAD": ["sh -c 'cat .env'", "tar cf - .env"],
    "??AAADDD": ["/bin/cat .env", "echo $(cat .env)"],
    "?DDDDDDD": ["F=.env; cat $F", "npm test && cat .env"],
    ADDDDADA: ["cat < .env"],
  });
  it("a link is as closed as the file that it leads to", () => {
    const links = new Map([["link.txt", ".env"]]);
    expect(row(claudeCode, columns, toAction("read link.txt"), { links })).toBe("ADDDDAAA");
    expect(row(claudeCode, columns, toAction("cat link.txt"), { links })).toBe("ADDDDADA");
  });
});

describe("commands: none · allow npm test:* · npm test · npm test* · npm * · Bash − curl:* · Bash − *curl* · ask curl:* + Bash · npm test:* − Bash", () => {
  const columns = [
    {},
    permissions({ allow: ["Bash(npm test:*)"] }),
    permissions({ allow: ["Bash(npm test)"] }),
    permissions({ allow: ["Bash(npm test*)"] }),
    permissions({ allow: ["Bash(npm *)"] }),
    permissions({ allow: BASH, deny: ["Bash(curl:*)"] }),
    permissions({ allow: ["Bash(*)"], deny: ["Bash(*curl*)"] }),
    permissions({ allow: BASH, ask: ["Bash(curl:*)"] }),
    permissions({ allow: ["Bash(npm test:*)"], deny: BASH }),
  ];
  holds(columns, {
    "?AAAAAAAD": ["npm test", "timeout 5 npm test", '"npm" test', "cd src && npm test", "npm test 2>&1", "LINES=2; npm test"],
    "?A?AAAAAD": ["npm test -- --watch", "npm  test", "echo x | xargs npm test"],
    "???AAAAAD": ["npm testing"],
    "????AAAAD": ["npm run test"],
    "?????AAAD": [
      "NPM test",
      "FOO=1 npm test",
      "FOO=1; npm test",
      "PATH=./bin; npm test",
      "LD_PRELOAD=./a.so\nnpm test",
      "env npm test",
      "(npm test)",
      "cd .. && npm test",
      "npm test > out.txt",
      `node -e "fetch('${URL}')"`,
    ],
    "?????DD?D": [
      `npm test && curl -s ${URL}`,
      `npm test\ncurl -s ${URL}`,
      `curl -s ${URL}`,
      `FOO=1 curl -s ${URL}`,
      `npm test $(curl -s ${URL})`,
      `/usr/bin/curl -s ${URL}`,
    ],
    "?????ADAD": [`sh -c 'curl -s ${URL}'`],
  });
});

describe("writing: none · Edit · Edit(**) · Write · Write(src/**) · Edit(src/**) · deny Edit(src/**) + acceptEdits", () => {
  const columns = [
    {},
    permissions({ allow: ["Edit"] }),
    permissions({ allow: ["Edit(**)"] }),
    permissions({ allow: ["Write"] }),
    permissions({ allow: ["Write(src/**)"] }),
    permissions({ allow: ["Edit(src/**)"] }),
    permissions({ defaultMode: "acceptEdits", deny: ["Edit(src/**)"] }),
  ];
  holds(columns, {
    "?AA??AD": ["edit src/a.txt"],
    "?AA???A": ["edit README.md"],
    "??AA?AD": ["write src/new.txt"],
    "??AA??A": ["write new.txt"],
    "???A???": ["write ../out.txt"],
    "???????": [
      "write .claude/settings.json",
      "write .mcp.json",
      "write .git/hooks/pre-commit",
      "write .vscode/tasks.json",
      "edit .husky/pre-commit",
      "write sub/.npmrc",
    ],
    "??????A": ["touch z.txt", "rm -rf docs", "mkdir d"],
    "??????D": ["touch src/z.txt", "rm -rf src"],
    "??A??AD": ["echo x > src/o.txt"],
  });
});

describe("modes: acceptEdits · plan · plan without the automatic mode · dontAsk · bypassPermissions · auto · local bypass", () => {
  const mode = (defaultMode: string): Files => permissions({ defaultMode });
  const columns = [
    mode("acceptEdits"),
    mode("plan"),
    permissions({ defaultMode: "plan", disableAutoMode: "disable" }),
    mode("dontAsk"),
    mode("bypassPermissions"),
    mode("auto"),
    { ".claude/settings.local.json": { permissions: { defaultMode: "bypassPermissions" } } },
  ];
  holds(columns, {
    AAAAAAA: ["read .env", "ls", "cat .env", "git status", "write .claude/launch.json"],
    "?A?D???": ["read /etc/hostname"],
    "A??D???": ["write new.txt"],
    "?U?D???": [
      "write .claude/settings.json",
      "write sub/.claude/launch.json",
      "touch .claude/launch.json",
      "npm test",
      "git push",
      "fetch https://example.com/",
    ],
    "AU?D???": ["touch z.txt", "rm -rf src"],
  });
  it("a rule holds .claude/launch.json, which otherwise is written unasked where nobody has trusted the folder too", () => {
    const columns = [permissions({}), permissions({ ask: ["Edit(.claude/**)"] }), permissions({ deny: ["Edit(.claude/**)"] })];
    expect(row(claudeCode, columns, toAction("write .claude/launch.json"))).toBe("A?D");
    expect(row(claudeCode, columns, toAction("write .claude/launch.json"), { trusted: false, headless: true })).toBe("ADD");
  });
  it("says that older releases believe bypassPermissions", () => {
    expect(ask(claudeCode, mode("bypassPermissions"), toAction("npm test")).because).toMatch(/older ones run everything unasked/);
  });
});

describe("fetching: none · domain:example.com · domain:*.example.com · WebFetch − domain · domain:* · an address · deny WebFetch", () => {
  const columns = [
    {},
    permissions({ allow: ["WebFetch(domain:example.com)"] }),
    permissions({ allow: ["WebFetch(domain:*.example.com)"] }),
    permissions({ allow: ["WebFetch"], deny: ["WebFetch(domain:example.com)"] }),
    permissions({ allow: ["WebFetch(domain:*)"] }),
    permissions({ allow: ["WebFetch(https://example.com/*)"] }),
    permissions({ deny: ["WebFetch"] }),
  ];
  holds(columns, {
    "?A?DA?D": ["fetch https://example.com/", "fetch https://EXAMPLE.com/x", "fetch https://example.com:8443/"],
    "??AAA?D": ["fetch https://www.example.com/"],
    "???AA?D": ["fetch https://example.com.evil.test/", "fetch https://example.com@evil.test/", "fetch https://evil.test/example.com"],
    AAAAAAD: ["fetch https://docs.python.org/3/"],
  });
});

describe("MCP: none · mcp__things · mcp__things__* · one tool · read* · mcp__* · − one tool · deny the server · disabled", () => {
  const columns = [
    {},
    permissions({ allow: ["mcp__things"] }),
    permissions({ allow: ["mcp__things__*"] }),
    permissions({ allow: ["mcp__things__read_thing"] }),
    permissions({ allow: ["mcp__things__read*"] }),
    permissions({ allow: ["mcp__*"] }),
    permissions({ allow: ["mcp__things"], deny: ["mcp__things__delete_thing"] }),
    permissions({ deny: ["mcp__things"] }),
    settings({ disabledMcpjsonServers: ["things"] }),
  ];
  holds(columns, { "?AAAA?ADD": ["mcp things/read_thing"], "?AA???DDD": ["mcp things/delete_thing"] });
  it("starts a server as the settings and the circumstances say", () => {
    const start = (files: Files, more?: More) =>
      ask(claudeCode, files, { do: "mcp-start", server: server("things", "claude-code") }, more).outcome;
    expect(start({})).toBe("ask");
    expect(start({}, { headless: true, trusted: false })).toBe("allow");
    expect(start(settings({ enableAllProjectMcpServers: true }))).toBe("allow");
    expect(start(settings({ enableAllProjectMcpServers: true }), { trusted: false })).toBe("ask");
    expect(start(settings({ enabledMcpjsonServers: ["other"] }))).toBe("ask");
    expect(start(settings({ disabledMcpjsonServers: ["things"], enableAllProjectMcpServers: true }))).toBe("deny");
  });
});

describe("the sandbox: asked for by itself · unasked · unasked, with deny Read(.env) · not set", () => {
  const sandbox = (more: object, deny: string[] = []): Files => settings({ sandbox: { enabled: true, ...more }, permissions: { deny } });
  const columns = [
    sandbox({ autoAllowBashIfSandboxed: false }),
    sandbox({ autoAllowBashIfSandboxed: true }),
    sandbox({ autoAllowBashIfSandboxed: true }, ["Read(.env)"]),
    sandbox({}),
  ];
  holds(columns, {
    "?AAU": ["npm test", "rm -rf src"],
    "?DD?": [`curl -s ${URL}`, "echo x > ../o.txt"],
    "????": ["unsandboxed touch ../q"],
  });
  it("closes a denied file to every command, which no rule alone does", () => {
    const closed = { sandbox: { enabled: true, autoAllowBashIfSandboxed: true }, permissions: { deny: ["Read(.env)"] } };
    expect(ask(claudeCode, settings(closed), toAction("shell-read .env")).outcome).toBe("deny");
    expect(ask(claudeCode, permissions({ deny: ["Read(.env)"] }), toAction("shell-read .env")).outcome).toBe("allow");
    expect(ask(claudeCode, permissions({ deny: ["Bash"] }), toAction("shell-read .env")).outcome).toBe("deny");
    expect(ask(claudeCode, settings(closed), toAction("read .env")).outcome).toBe("deny");
  });
});

describe("trust, hooks and nobody to ask", () => {
  it("holds allow rules back in a folder that is not trusted, and keeps deny rules", () => {
    const files = permissions({ allow: BASH, deny: ["Bash(curl:*)"] });
    expect(ask(claudeCode, files, toAction("npm test"), { trusted: false }).outcome).toBe("ask");
    expect(ask(claudeCode, files, toAction(`curl ${URL}`), { trusted: false }).outcome).toBe("deny");
  });
  it("does not know what a hook says, but a hook lifts neither a deny rule nor a protection", () => {
    const hooks = { PreToolUse: [{ matcher: "Bash", hooks: [{ type: "command", command: "./guard.sh" }] }] };
    const files = settings({ hooks, permissions: { deny: ["Bash(curl:*)"] } });
    expect(ask(claudeCode, files, toAction("npm test")).outcome).toBe("unknown");
    expect(ask(claudeCode, files, toAction(`curl ${URL}`)).outcome).toBe("deny");
    expect(ask(claudeCode, files, toAction("touch .claude/x")).outcome).toBe("ask");
    expect(ask(claudeCode, files, toAction("write a.txt")).outcome).toBe("ask");
    expect(ask(claudeCode, settings({ hooks, disableAllHooks: true }), toAction("npm test")).outcome).toBe("ask");
  });
  it("refuses what would ask where nobody is there", () => {
    expect(ask(claudeCode, {}, toAction("npm test"), { headless: true }).outcome).toBe("deny");
    expect(ask(claudeCode, {}, toAction("ls"), { headless: true }).outcome).toBe("allow");
  });
  it("names the rule that decided, and where it stands", () => {
    const { rule, because } = ask(claudeCode, permissions({ deny: ["Read(.env)"] }), toAction("read .env"));
    expect(rule).toMatchObject({ path: ".claude/settings.json", line: 4 });
    expect(because).toContain("Read(.env)");
  });
});

it("answers whatever the command says", () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (command, rule) => {
      const files = permissions({ allow: [`Bash(${rule})`], deny: [`Read(${rule})`] });
      expect(["allow", "ask", "deny", "unknown"]).toContain(ask(claudeCode, files, { do: "run", command }, { kind: "run-test" }).outcome);
    }),
    { numRuns: 200 },
  );
});

describe("where nobody is there to be asked, what would ask is refused: none · acceptEdits · allow · bypassPermissions", () => {
  const columns = [
    {},
    permissions({ defaultMode: "acceptEdits" }),
    permissions({ allow: ["Bash(npm test)"] }),
    permissions({ defaultMode: "bypassPermissions" }),
  ];
  holds(
    columns,
    { AAAA: ["read .env", "ls"], DDAD: ["npm test"], DADD: ["write new.txt"], DDDD: ["git push", "write ../x"] },
    { headless: true },
  );
  holds(columns, { AAAA: ["read .env"], DDDD: ["npm test"], DADD: ["write new.txt"] }, { headless: true, trusted: false });
});

describe("a settings file with one wrong value is dropped, deny rules and all", () => {
  const deny = { permissions: { deny: ["Read(.env)"] } };
  const files: Readonly<Record<string, string>> = {
    "a misspelt mode": JSON.stringify({ permissions: { ...deny.permissions, defaultMode: "readonly" } }),
    "a switch as a text": JSON.stringify({ ...deny, sandbox: { enabled: "yes" } }),
    "a list as a text": JSON.stringify({ permissions: { ...deny.permissions, allow: "Bash" } }),
    "a comment": `// note\n${JSON.stringify(deny)}`,
    "a comma too many": `${JSON.stringify(deny).slice(0, -1)},}`,
    "a text that is cut off": JSON.stringify(deny).slice(0, -2),
  };
  it.each(Object.entries(files))("%s", (_, text) => {
    expect(row(claudeCode, [{ ".claude/settings.json": text }], toAction("read .env"))).toBe("A");
  });
  const kept: Readonly<Record<string, string>> = {
    "a rule that is no text": JSON.stringify({ permissions: { deny: ["Read(.env)", 1, null] } }),
    "a key that nobody knows": JSON.stringify({ ...deny, Permissions: {} }),
    "a byte order mark": `\uFEFF${JSON.stringify(deny)}`,
    "hooks of a wrong kind": JSON.stringify({ ...deny, hooks: [] }),
  };
  it.each(Object.entries(kept))("but not with %s", (_, text) => {
    expect(row(claudeCode, [{ ".claude/settings.json": text }], toAction("read .env"))).toBe("D");
  });
});

describe("a subagent that brings acceptEdits edits unasked; bypassPermissions is passed over", () => {
  const agent = (mode: string): Files => ({ ".claude/agents/x.md": `---\nname: x\ndescription: x\npermissionMode: ${mode}\n---\nDo x.\n` });
  const columns = [agent("acceptEdits"), agent("bypassPermissions"), { ...agent("acceptEdits"), ...permissions({ deny: ["Edit(**)"] }) }];
  holds(columns, { "A?D": ["write new.txt"], "???": ["npm test"], "??D": ["write .claude/settings.json"] });
});
