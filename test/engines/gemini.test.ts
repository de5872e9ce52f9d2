import fc from "fast-check";
import { describe, expect, it } from "vitest";
import gemini from "../../src/engines/gemini.ts";
import { ask, type Files, type More, row, server, toAction } from "./repository.ts";

// What stands here was seen in runs of Gemini CLI 0.61.0 (npm run test:agents); docs/conformance.md has the whole of it.

const config = (settings: object): Files => ({ ".gemini/settings.json": settings });
const SERVER = { mcpServers: { things: { command: "node" } } };

function holds(columns: readonly Files[], rows: Readonly<Record<string, readonly string[]>>, more?: More): void {
  for (const [letters, calls] of Object.entries(rows)) {
    for (const call of calls) it(`${call} → ${letters}`, () => expect(row(gemini, columns, toAction(call, "gemini"), more)).toBe(letters));
  }
}

describe("none · allowed npm test · allowed shell · exclude shell · exclude (curl) · core · auto_edit · plan · yolo", () => {
  const columns = [
    config(SERVER),
    config({ ...SERVER, tools: { allowed: ["run_shell_command(npm test)"] } }),
    config({ ...SERVER, tools: { allowed: ["run_shell_command"] } }),
    config({ ...SERVER, tools: { exclude: ["run_shell_command"] } }),
    config({ ...SERVER, tools: { exclude: ["run_shell_command(curl)"] } }),
    config({ ...SERVER, tools: { core: ["read_file", "run_shell_command(npm test)"] } }),
    config({ ...SERVER, general: { defaultApprovalMode: "auto_edit" } }),
    config({ ...SERVER, general: { defaultApprovalMode: "plan" } }),
    config({ ...SERVER, general: { defaultApprovalMode: "yolo" } }),
  ];
  holds(columns, {
    AAAAAAAAA: ["read README.md", "read config/.env.local", "read secrets/key.pem"],
    DDDDDDDDD: [
      "read .env",
      "read src/.env",
      "read .git/config",
      "read /etc/hostname",
      "write .env",
      "write ../out.txt",
      "write .git/hooks/x",
    ],
    ADADADADA: ["ls", "cat .env", "head .env", "echo hi", "git status", "git show HEAD:.env"],
    "?D?D?D?D?": ["cat .env > x", "echo hi > o.txt", "find . -name x -exec rm {} +"],
    "?DAD?D?D?": [
      "cat /etc/hostname",
      "npm testing",
      "npm test && curl -s http://x.test",
      "FOO=1 npm test",
      "sh -c 'curl -s http://x.test'",
      "git push",
    ],
    "?AAD?A?D?": ["npm test", "npm test -- x"],
    "?????DAD?": ["write src/a.txt", "write .gemini/settings.json"],
    "?????D?D?": ["write package.json"],
    "?????DA??": ["fetch https://example.com/"],
    "?????D???": ["mcp things/read_thing"],
  });
});

describe("a folder that is not trusted loads none of it", () => {
  const columns = [config({ ...SERVER, tools: { allowed: ["run_shell_command"] }, general: { defaultApprovalMode: "auto_edit" } })];
  const untrusted = { trusted: false };
  holds(
    columns,
    { A: ["ls", "cat .env"], "?": ["git status", "npm test", "write a", "fetch https://example.com/"], D: ["mcp things/x", "read .env"] },
    untrusted,
  );
  it("and without a person the client does not start there", () => {
    expect(row(gemini, columns, toAction("ls"), { trusted: false, headless: true })).toBe("D");
  });
});

describe("without a person, what would ask is not offered", () => {
  const columns = [{}, config({ tools: { allowed: ["run_shell_command(npm test)"] } })];
  holds(columns, { AA: ["read README.md"], DA: ["npm test"], DD: ["ls", "write a", "fetch https://example.com/"] }, { headless: true });
});

describe("servers: trust · allowed · another one allowed · excluded · includeTools · tools.allowed", () => {
  const columns = [
    config({ mcpServers: { things: { command: "node", trust: true } } }),
    config({ ...SERVER, mcp: { allowed: ["things"] } }),
    config({ ...SERVER, mcp: { allowed: ["other"] } }),
    config({ ...SERVER, mcp: { excluded: ["things"] } }),
    config({ mcpServers: { things: { command: "node", includeTools: ["read_thing"] } } }),
    config({ ...SERVER, tools: { allowed: ["mcp_things_read_thing"] } }),
  ];
  holds(columns, { "AADD?A": ["mcp things/read_thing"], "AADDD?": ["mcp things/delete_thing"] });
  it("a server that is not let in does not start", () => {
    const start = { do: "mcp-start", server: server("things", "gemini") } as const;
    expect(row(gemini, columns, start)).toBe("AADDAA");
  });
});

describe("lists", () => {
  it("a star behind a command is a letter, and closes the shell", () => {
    const files = config({ tools: { allowed: ["run_shell_command(npm *)"] } });
    expect(row(gemini, [files], toAction("npm test"))).toBe("D");
  });
  it("what tools.core leaves out is not there, whatever else is allowed", () => {
    const tools = { core: ["read_file", "ShellTool(npm test)"], allowed: ["write_file"] };
    expect(row(gemini, [config({ tools })], toAction("write a"))).toBe("D");
    expect(row(gemini, [config({ tools })], toAction("npm test"))).toBe("A");
    expect(row(gemini, [config({ tools, general: { defaultApprovalMode: "plan" } })], toAction("fetch https://example.com/"))).toBe("D");
  });
  it("confirmationRequired beats allowed, and exclude beats both", () => {
    const tools = { allowed: ["write_file", "web_fetch"], confirmationRequired: ["write_file", "web_fetch"], exclude: ["web_fetch"] };
    expect(row(gemini, [config({ tools })], toAction("write a"))).toBe("?");
    expect(row(gemini, [config({ tools })], toAction("fetch https://example.com/"))).toBe("D");
  });
  it("a text where a list is wanted says nothing, and another value nobody knows what", () => {
    expect(row(gemini, [config({ tools: { allowed: "run_shell_command" } })], toAction("npm test"))).toBe("?");
    expect(row(gemini, [config({ tools: { allowed: true } })], toAction("npm test"))).toBe("U");
  });
  it("rules from files of the repository's choice are not understood, but open no path that the tools refuse", () => {
    const files = config({ policyPaths: ["own.toml"] });
    expect(row(gemini, [files], toAction("npm test"))).toBe("U");
    expect(row(gemini, [files], toAction("read .env"))).toBe("D");
  });
  it("what git ignores is left alone, unless that is switched off", () => {
    const files = { ".gitignore": "secrets/\n" };
    expect(row(gemini, [files], toAction("read secrets/key.pem"))).toBe("D");
    const off = config({ context: { fileFiltering: { respectGitIgnore: false } } });
    expect(row(gemini, [{ ...files, ...off }], toAction("read secrets/key.pem"))).toBe("A");
  });
  it(".geminiignore binds the file tools, not the shell", () => {
    const files = { ".geminiignore": "*.pem\n" };
    expect(row(gemini, [files], toAction("read secrets/key.pem"))).toBe("D");
    expect(row(gemini, [files], toAction("shell-read secrets/key.pem"))).toBe("A");
  });
  it("folders outside can be added", () => {
    expect(row(gemini, [config({ context: { includeDirectories: ["/etc"] } })], toAction("read /etc/hostname"))).toBe("A");
  });
});

describe("a configuration that the client refuses", () => {
  const broken: Readonly<Record<string, Files>> = {
    "a mode that does not exist": config({ general: { defaultApprovalMode: "autoEdit" } }),
    "a trailing comma": { ".gemini/settings.json": '{ "tools": {}, }' },
    "a byte order mark": { ".gemini/settings.json": '\uFEFF{ "tools": {} }' },
  };
  for (const [name, files] of Object.entries(broken)) it(name, () => expect(row(gemini, [files], toAction("ls"))).toBe("D"));
});

describe("what only a run would tell", () => {
  it("a hook may refuse what would run; it answers no question", () => {
    const hooks = { hooks: { BeforeTool: [{ matcher: "run_shell_command", hooks: [{ type: "command", command: "./guard.sh" }] }] } };
    expect(row(gemini, [config(hooks)], toAction("ls"))).toBe("U");
    expect(row(gemini, [config(hooks)], toAction("npm test"))).toBe("?");
    expect(row(gemini, [config(hooks)], toAction("read README.md"))).toBe("A");
  });
});

describe("telemetry", () => {
  const sends = (settings: object): string => row(gemini, [config(settings)], { do: "log-content" });
  it("holds prompts unless it is told not to", () => {
    expect(sends({ telemetry: { enabled: true } })).toBe("A");
    expect(sends({ telemetry: { enabled: true, logPrompts: false } })).toBe("D");
    expect(sends({ telemetry: { logPrompts: true } })).toBe("D");
  });
});

describe("the decision names what decides", () => {
  it("an entry of a list", () => {
    const { because, rule } = ask(gemini, config({ tools: { exclude: ["run_shell_command"] } }), toAction("ls"));
    expect(because).toContain("tools.exclude");
    expect(rule?.line).toBeGreaterThan(1);
  });
});

it("any command line gets an answer", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 60, unit: fc.constantFrom(..."abc $`'\"(){}|&;<>\n\\=*".split("")) }), (command) => {
      expect(["allow", "ask", "deny", "unknown"]).toContain(ask(gemini, {}, { do: "run", command }).outcome);
    }),
  );
});
