import fc from "fast-check";
import { describe, expect, it } from "vitest";
import codex from "../../src/engines/codex.ts";
import { ask, type Files, type More, row, server, toAction } from "./repository.ts";

// What stands here was seen in runs of Codex 0.169.0 (npm run test:agents); docs/conformance.md has the whole of it.
// D also stands for what starts and is stopped by the operating-system sandbox.

const config = (text: string, rules?: string): Files => ({
  ".codex/config.toml": text,
  ...(rules === undefined ? {} : { ".codex/rules/default.rules": rules }),
});
const CURL = "curl -sS http://127.0.0.1:9/";

function holds(columns: readonly Files[], rows: Readonly<Record<string, readonly string[]>>, more?: More): void {
  for (const [letters, calls] of Object.entries(rows)) {
    for (const call of calls) it(`${call} → ${letters}`, () => expect(row(codex, columns, toAction(call, "codex"), more)).toBe(letters));
  }
}

describe("modes: none · never · never+danger · danger · read-only · never+read-only · network · granular, all off · profile denying .env", () => {
  const columns = [
    {},
    config('approval_policy = "never"'),
    config('approval_policy = "never"\nsandbox_mode = "danger-full-access"'),
    config('sandbox_mode = "danger-full-access"'),
    config('sandbox_mode = "read-only"'),
    config('sandbox_mode = "read-only"\napproval_policy = "never"'),
    config('sandbox_mode = "workspace-write"\n[sandbox_workspace_write]\nnetwork_access = true'),
    config("approval_policy = { granular = { sandbox_approval = false, rules = false, mcp_elicitations = true } }"),
    config(
      'default_permissions = "m"\n[permissions.m]\nextends = ":workspace"\n[permissions.m.filesystem.":workspace_roots"]\n".env" = "deny"',
    ),
  ];
  holds(columns, {
    AAAAAAAAA: ["ls", "cat README.md", "cat /etc/hostname", "npm test", "git show HEAD:.env"],
    AAAAAAAAD: ["cat .env", "sh -c 'cat .env'", "read .env", "shell-read .env"],
    DDAADDADD: [CURL, `npm test && ${CURL}`, `FOO=1 ${CURL}`],
    AAAADDAAA: ["touch z.txt", "echo x > o.txt", "rm src/a.txt", "sed -i s/h/j/ src/a.txt"],
    DDAADDDDD: [
      "touch ../z.txt",
      "touch .git/z",
      "touch .agents",
      "touch ~/z.txt",
      "git add README.md",
      "cd .. && touch q.txt",
      'bash -c "touch ../b.txt"',
    ],
    "?DD??D???": ["rm -f z.txt", "rm -rf src", "sudo rm -rf src", "FOO=1 rm -rf src", 'sh -c "rm -rf src"'],
    "?DDA?D?D?": ["unsandboxed npm test", "unsandboxed ls"],
    "AAAA?DAAA": ["write src/a.txt", "write AGENTS.md", "write .vscode/tasks.json"],
    "?DAA?D?D?": ["write ../out.txt", "write .git/config", "write .codex/config.toml"],
  });
  it("a link is as closed as the file that it leads to", () => {
    expect(row(codex, columns, toAction("cat link.txt"), { links: new Map([["link.txt", ".env"]]) })).toBe("AAAAAAAAD");
  });
});

describe("a reviewer that is a model answers what a person would be asked: on its own · user · with never · granular, all off", () => {
  const columns = [
    config('approvals_reviewer = "auto_review"'),
    config('approvals_reviewer = "user"'),
    config('approvals_reviewer = "guardian_subagent"\napproval_policy = "never"'),
    config('approvals_reviewer = "auto_review"\napproval_policy = { granular = { sandbox_approval = false, rules = true } }'),
  ];
  holds(columns, {
    AAAA: ["ls", "touch z.txt", "write src/a.txt"],
    DDDD: [CURL, "touch ../z.txt"],
    "U?DU": ["rm -rf src"],
    "U?DD": ["unsandboxed npm test", "write ../out.txt"],
  });
  describe("codex exec asks nobody, and the model only where the file says when to ask", () => {
    const asks = [
      config('approvals_reviewer = "auto_review"'),
      config('approvals_reviewer = "auto_review"\napproval_policy = "on-request"'),
      config('approval_policy = "on-request"'),
    ];
    holds(asks, { DUD: ["unsandboxed npm test", "rm -rf src", "write ../out.txt"], AAA: ["touch z.txt"] }, { headless: true });
  });
  describe("in a folder that is not trusted nothing of the file counts", () => {
    holds(columns, { "????": ["unsandboxed npm test", "write ../out.txt"] }, { trusted: false });
  });
});

describe("profiles: :read-only · :workspace · :danger-full-access · both set · write one folder · root write · a closed folder", () => {
  const profile = (body: string): Files => config(`default_permissions = "m"\n[permissions.m]\n${body}`);
  const columns = [
    config('default_permissions = ":read-only"'),
    config('default_permissions = ":workspace"'),
    config('default_permissions = ":danger-full-access"'),
    config('default_permissions = ":read-only"\nsandbox_mode = "danger-full-access"'),
    profile('extends = ":read-only"\n[permissions.m.filesystem.":workspace_roots"]\n"src" = "write"'),
    profile('[permissions.m.filesystem]\n":root" = "write"'),
    profile('extends = ":workspace"\n[permissions.m.filesystem.":workspace_roots"]\n"secrets" = "deny"\n"docs" = "read"'),
  ];
  holds(columns, {
    DAADDAA: ["touch z.txt"],
    DAADAAA: ["touch src/z.txt"],
    DAADDAD: ["touch docs/z.md"],
    AAAAAAD: ["cat secrets/key.pem"],
    DDADDAD: ["touch ../z.txt"],
  });
});

describe("rules: npm test allow · touch allow · alternatives · curl forbidden · touch prompt · the stricter of two · touch prompt, never", () => {
  const rule = (pattern: string, decision: string): string => `prefix_rule(pattern = ${pattern}, decision = "${decision}")\n`;
  const columns = [
    config("", rule('["npm", "test"]', "allow")),
    config("", rule('["touch"]', "allow")),
    config("", rule('[["touch", "mkdir"], ["../z.txt", "src"]]', "allow")),
    config("", rule('["curl"]', "forbidden")),
    config("", rule('["touch"]', "prompt")),
    config("", rule('["touch"]', "allow") + rule('["touch", "../z.txt"]', "forbidden")),
    config('approval_policy = "never"', rule('["touch"]', "prompt")),
  ];
  holds(columns, {
    "DAAD?DD": ["touch ../z.txt", 'touch "../z.txt"', "/usr/bin/touch ../z.txt"],
    "DADD?AD": ["touch ../a.txt"],
    "DDDD?DD": ["npm test && touch ../z.txt", "touch ../z.txt; ls"],
    DDDDDDD: ["touch ../z.txt > o.txt", "FOO=1 touch ../z.txt", 'sh -c "touch ../z.txt"', "for i in 1; do touch ../z.txt; done", CURL],
    AAAAAAA: ["npm test", "ls | head"],
    "A?????D": ["unsandboxed npm test"],
  });
  it("knows that the sandbox holds what a person allows when a rule asks", () => {
    const asking = config("", rule('["touch"]', "prompt"));
    expect(ask(codex, asking, toAction("touch ../z.txt"))).toMatchObject({ outcome: "ask", held: true });
    expect(ask(codex, asking, toAction("touch z.txt")).held).toBeUndefined();
    expect(ask(codex, asking, toAction("unsandboxed touch ../z.txt")).held).toBeUndefined();
  });
  it("sees a line that is more than plain words as one call of the shell", () => {
    const closed = config("", rule('["bash"]', "forbidden"));
    const outcome = (command: string): string => ask(codex, closed, { do: "run", command }, { kind: "run-test" }).outcome;
    for (const line of ['npm test "$(id)"', "npm() { ./evil; }; npm test", "X=1 npm test", "npm test > o.txt", "ls *.json", "bash run.sh"])
      expect([line, outcome(line)]).toEqual([line, "deny"]);
    for (const line of ["npm test", "npm test\nls", "npm test; ls | head -n 1", 'echo "()" && ls', "sed -n '1,3p' package.json"])
      expect([line, outcome(line)]).toEqual([line, "allow"]);
  });
  it("forbids by name, compound or not, and does not see into sh -c", () => {
    const forbidding = config('sandbox_mode = "danger-full-access"', rule('["curl"]', "forbidden"));
    expect(ask(codex, forbidding, toAction(`ls && /usr/${CURL}`.replace("/usr/curl", "/usr/bin/curl"))).outcome).toBe("deny");
    expect(ask(codex, forbidding, toAction(`sh -c "${CURL}"`)).outcome).toBe("allow");
  });
});

describe("trust and configuration", () => {
  const open = config('sandbox_mode = "danger-full-access"\napproval_policy = "never"\n[mcp_servers.things]\ncommand = "node"');
  it("loads nothing of a folder that is not trusted, and starts read-only there", () => {
    const more = { trusted: false };
    expect(ask(codex, open, toAction("touch z.txt"), more).outcome).toBe("deny");
    expect(ask(codex, open, toAction("write z.txt"), more).outcome).toBe("ask");
    expect(ask(codex, open, toAction("cat .env"), more).outcome).toBe("allow");
    expect(ask(codex, open, toAction("mcp things/read_thing", "codex"), more).outcome).toBe("deny");
  });
  it("refuses to start with a value that it does not know", () => {
    for (const text of [
      'approval_policy = "untrusted"',
      'sandbox_mode = "open"',
      'default_permissions = "nobody"',
      'default_permissions = ":nobody"',
    ]) {
      expect(ask(codex, config(text), toAction("ls"))).toMatchObject({ outcome: "deny", rule: { path: ".codex/config.toml", line: 1 } });
    }
  });
  it("answers MCP calls by the settings, and refuses what would ask where it never asks", () => {
    const tool = (text: string, top = ""): string =>
      ask(codex, config(`${top}\n[mcp_servers.things]\ncommand = "node"\n${text}`), toAction("mcp things/delete_thing", "codex")).outcome;
    expect(tool("")).toBe("allow");
    expect(tool('default_tools_approval_mode = "prompt"')).toBe("ask");
    expect(tool('default_tools_approval_mode = "prompt"', 'approval_policy = "never"')).toBe("deny");
    expect(tool('enabled_tools = ["read_thing"]')).toBe("deny");
    expect(tool('disabled_tools = ["delete_thing"]', 'approval_policy = "never"')).toBe("deny");
    expect(tool("enabled = false")).toBe("deny");
    expect(ask(codex, config(""), { do: "mcp-start", server: server("things", "codex") }, { trusted: false }).outcome).toBe("deny");
  });
  it("does not know whether a root of the machine holds the folder above", () => {
    const files = config('[sandbox_workspace_write]\nwritable_roots = ["/srv"]');
    expect(ask(codex, files, toAction("write ../out.txt")).outcome).toBe("unknown");
    expect(ask(codex, files, toAction("write /srv/out.txt")).outcome).toBe("allow");
  });
});

it("answers whatever the command says", () => {
  fc.assert(
    fc.property(fc.string(), (command) => {
      const files = config("", 'prefix_rule(pattern = ["touch"], decision = "prompt")');
      expect(["allow", "ask", "deny", "unknown"]).toContain(ask(codex, files, { do: "run", command }, { kind: "run-test" }).outcome);
    }),
    { numRuns: 200 },
  );
});

describe("a configuration with one wrong value: Codex does not start", () => {
  const broken: Readonly<Record<string, string>> = {
    "a switch as a text": '[sandbox_workspace_write]\nnetwork_access = "false"',
    "an unknown reviewer": 'approvals_reviewer = "nobody"',
    "a server without a command": '[mcp_servers.x]\nargs = ["a"]',
    "a relative path in a profile":
      'default_permissions = "x"\n[permissions.x]\nextends = ":workspace"\n[permissions.x.filesystem]\n".env" = "deny"',
  };
  it.each(Object.entries(broken))("%s", (_, text) => {
    expect(row(codex, [config(text)], toAction("ls", "codex"))).toBe("D");
    expect(row(codex, [config(text)], toAction("ls", "codex"), { trusted: false })).toBe("A");
  });
  it("what cannot be read is unknown", () => expect(row(codex, [config("sandbox_mode = read-only")], toAction("ls", "codex"))).toBe("U"));
});

describe("a rules file with one wrong rule is dropped, the prohibitions too", () => {
  const forbid = 'prefix_rule(pattern=["touch"], decision="forbidden"';
  const columns = [
    `${forbid})`,
    `${forbid})\nprefix_rule(pattern=["x"], decision="deny")`,
    `${forbid})\nprefix_rule(pattern=[], decision="allow")`,
    `${forbid}, match=["ls"])`,
    `${forbid}, match=["touch x"], not_match=["ls"])`,
    `${forbid}, reason="x")`,
  ].map((rules) => config("", rules));
  holds(columns, { DAAADA: ["touch z.txt"] });
  it("a folder below is not looked into", () => {
    expect(row(codex, [{ ".codex/rules/sub/a.rules": `${forbid})` }], toAction("touch z.txt", "codex"))).toBe("A");
  });
});

describe("a role of subagents with a sandbox of its own: what the session is asked about, a subagent may do", () => {
  const role = (text: string): Files => ({ ".codex/agents/x.toml": text });
  holds([role('sandbox_mode = "read-only"'), role('sandbox_mode = "danger-full-access"'), role('model = "m"')], {
    DUD: ["touch ../z.txt"],
  });
});

describe("codex exec: what would ask is refused · MCP in the mode prompt too", () => {
  const things = '[mcp_servers.things]\ncommand = "node"\ndefault_tools_approval_mode = "prompt"';
  holds([{}, config('approval_policy = "on-request"')], { AA: ["ls", "npm test"], DD: ["write ../x", "rm -rf src"] }, { headless: true });
  it("refuses a tool that would ask", () => {
    const call = toAction("mcp things/x", "codex");
    expect(row(codex, [config(things)], call)).toBe("?");
    expect(row(codex, [config(things)], call, { headless: true })).toBe("D");
    expect(row(codex, [config(`approval_policy = "never"\n${things}`)], call)).toBe("D");
  });
});
