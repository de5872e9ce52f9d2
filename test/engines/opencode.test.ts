import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { matches } from "../../src/engines/opencode/wildcard.ts";
import opencode from "../../src/engines/opencode.ts";
import { ask, type Files, type More, row, server, toAction } from "./repository.ts";

// What stands here was seen in runs of opencode 1.18.33 (npm run test:agents), or is marked as read from the program.

const config = (permission: unknown, more: object = {}): Files => ({ "opencode.json": { permission, ...more } });
const CURL = "curl -s http://127.0.0.1:9/";

function holds(columns: readonly Files[], rows: Readonly<Record<string, readonly string[]>>, more?: More): void {
  for (const [letters, calls] of Object.entries(rows)) {
    for (const call of calls)
      it(`${call} → ${letters}`, () => expect(row(opencode, columns, toAction(call, "opencode"), more)).toBe(letters));
  }
}

describe("none · * ask · curl* deny · read *.env deny · edit src/** of nothing else · things_* · npm test * · read allow", () => {
  const columns = [
    {},
    config({ "*": "ask" }),
    config({ bash: { "*": "allow", "curl*": "deny" } }),
    config({ read: { "*.env": "deny", "*.env.*": "deny" } }),
    config({ edit: { "*": "deny", "src/**": "allow" } }),
    config({ "things_*": "ask", things_delete_thing: "deny" }),
    config({ bash: { "*": "ask", "npm test *": "allow" } }),
    config({ read: "allow" }),
  ];
  holds(columns, {
    "A?AAAAAA": [
      "npm test > ../out.txt",
      "npm test -- x",
      "npm test",
      "read README.md",
      "read .ENV",
      "read secrets/key.pem",
      "write src/a.txt",
      "fetch http://127.0.0.1:9/",
    ],
    "???D???A": ["read .env", "read src/.env", "read config/.env.local"],
    "A?ADAAAA": ["read .env.example"],
    "????????": ["write ../out.txt", "read /etc/hostname", "cat /etc/hostname", "touch ../z.txt", "cp README.md ../z.txt"],
    "A?AAAA?A": [
      "ls",
      "cat .env",
      "npm testing",
      "FOO=1 npm test",
      "timeout 5 npm test",
      `/usr/bin/${CURL}`,
      `FOO=1 ${CURL}`,
      `sh -c '${CURL}'`,
    ],
    "A?DAAA?A": [CURL, `npm test && ${CURL}`, `npm test $(${CURL})`, `npm test\n${CURL}`],
    "A?AADAAA": ["write new.txt", "write opencode.json", "write .git/hooks/pre-commit"],
    "A?AAA?AA": ["mcp things/read_thing"],
    "A?AAADAA": ["mcp things/delete_thing"],
  });
});

describe("which line decides: star last · star first · keys before a star · all deny · an agent in a file · tools and permission", () => {
  const columns: readonly Files[] = [
    config({ bash: { "npm *": "allow", "*": "deny" } }),
    config({ bash: { "*": "deny", "npm test": "allow" } }),
    config({ bash: "allow", "*": "ask" }),
    config("deny"),
    { ".opencode/agent/build.md": "---\npermission:\n  bash: deny\n---\nBuild.\n" },
    config({ bash: "allow" }, { tools: { bash: false, write: false } }),
  ];
  holds(columns, {
    "DA?DDA": ["npm test"],
    "DD?DDA": ["git status"],
    "AA?DAD": ["write src/a.txt"],
    "AA?DAA": ["read README.md"],
  });
});

describe("files: a second one is merged into the first, .jsonc behind .json, agents behind all", () => {
  const first = { "opencode.json": { permission: { bash: { "*": "ask", "git *": "deny" }, edit: "allow" } } };
  const second = { ".opencode/opencode.json": { permission: { bash: { "npm *": "allow", "*": "deny" } } } };
  it("a key keeps the place where it first stood", () => {
    expect(row(opencode, [{ ...first, ...second }], toAction("npm test"))).toBe("A");
    expect(row(opencode, [{ ...first, ...second }], toAction("ls"))).toBe("D");
  });
  it("the word of the later file replaces the table of the earlier one", () => {
    expect(row(opencode, [{ ...first, "opencode.jsonc": '{ "permission": { "bash": "allow", }, }' }], toAction("git push"))).toBe("A");
  });
  it("a name in other letters is another file", () => {
    expect(row(opencode, [{ ...first, "OPENCODE.json": { permission: "deny" } }], toAction("write a"))).toBe("A");
  });
});

describe("a configuration that the client refuses", () => {
  const broken: Readonly<Record<string, Files>> = {
    "an unknown action": config({ bash: "denied" }),
    "patterns where one word is wanted": config({ webfetch: { "*": "deny" } }),
    "the table of the next release": { "opencode.json": { permissions: [{ action: "bash", resource: "*", effect: "deny" }] } },
    "a file that breaks off": { "opencode.json": '{ "permission": {' },
    "an unknown default agent": { "opencode.json": { default_agent: "nobody" } },
  };
  for (const [name, files] of Object.entries(broken)) {
    it(name, () => expect(ask(opencode, files, toAction("read README.md"))).toMatchObject({ outcome: "deny" }));
  }
  it("a misspelt key is dropped, and nothing else happens", () => {
    expect(row(opencode, [{ "opencode.json": { permision: "deny" } }], toAction("ls"))).toBe("A");
  });
});

describe("what only a run would tell", () => {
  it("a plug-in can answer for the user", () => {
    expect(row(opencode, [{ ".opencode/plugin/x.js": "export {}" }, config("deny", { plugin: ["x"] })], toAction("read a"))).toBe("UU");
  });
  it("nobody is there to be asked", () => {
    expect(row(opencode, [config({ bash: "ask" })], toAction("ls"), { headless: true })).toBe("D");
  });
});

describe("rows: an agent may start another one (read from the program)", () => {
  const careful = { "opencode.json": { agent: { build: { permission: { bash: "deny" } } } } };
  it("whose rules are its own", () => {
    expect(row(opencode, [careful], toAction("ls"))).toBe("D");
    expect(row(opencode, [careful], toAction("ls"), { delegates: true })).toBe("A");
  });
  it("unless it may not start it", () => {
    const closed = { "opencode.json": { permission: { task: "deny" }, ...careful["opencode.json"] } };
    expect(row(opencode, [closed], toAction("ls"), { delegates: true })).toBe("D");
  });
  it("or the denial is for all", () => expect(row(opencode, [config({ bash: "deny" })], toAction("ls"), { delegates: true })).toBe("D"));
});

describe("a secret file, by anything but the read tool", () => {
  it("a read rule binds neither the shell nor the search", () => {
    expect(row(opencode, [config({ read: { "*.env": "deny" } })], toAction("shell-read .env"))).toBe("A");
    expect(row(opencode, [config({ read: { "*.env": "deny" }, bash: "deny" })], toAction("shell-read .env"))).toBe("A");
  });
  it("closed by a star with exceptions that read nothing", () => {
    const closed = config({
      "*": "deny",
      read: { "*": "allow", "*.env": "deny" },
      glob: "allow",
      bash: { "*": "deny", "npm test": "allow" },
    });
    expect(row(opencode, [closed], toAction("shell-read .env"))).toBe("D");
  });
});

describe("the decision names what decides", () => {
  it("a line of the repository", () => {
    const { because, rule } = ask(opencode, config({ bash: { "*": "ask" } }), toAction("ls"));
    expect(because).toContain("permission.bash.*");
    expect(rule?.path).toBe("opencode.json");
  });
  it("a switch for a server", () => {
    const files = { "opencode.json": { mcp: { things: { type: "local", command: ["x"], enabled: false } } } };
    expect(ask(opencode, files, { do: "mcp-start", server: server("things", "opencode") }).outcome).toBe("deny");
    expect(ask(opencode, {}, { do: "mcp-start", server: server("things", "opencode") }).outcome).toBe("allow");
    const call = { do: "mcp-call", server: server("things", "opencode"), tool: "read_thing" } as const;
    expect(row(opencode, [files, {}], call, { delegates: true }), "for agents that it starts, too").toBe("DA");
  });
  it("sharing", () => {
    expect(ask(opencode, { "opencode.json": { share: "auto" } }, { do: "log-content" }).outcome).toBe("allow");
    expect(ask(opencode, { "opencode.json": { share: "disabled" } }, { do: "log-content" }).outcome).toBe("deny");
  });
});

describe("patterns", () => {
  it.each([
    ["git status *", "git status", true],
    ["git status *", "git status -s", true],
    ["git status *", "git statusx", false],
    ["npm t??t", "npm test", true],
    ["*.env", "src/.env", true],
    ["src/**", "src/a/b", true],
    ["a[b]", "a[b]", true],
    ["", "", true],
  ])("%s on %s: %s", (pattern, text, expected) => expect(matches(pattern, text)).toBe(expected));

  it("are what the regular expression that opencode makes of them says", () => {
    const part = fc.stringMatching(/^[ab*? /]{0,8}$/);
    fc.assert(
      fc.property(part, fc.stringMatching(/^[ab /]{0,10}$/), (pattern, text) => {
        let source = pattern
          .replace(/[.+^${}()|[\]\\]/g, "\\$&")
          .replace(/\*/g, ".*")
          .replace(/\?/g, ".");
        if (source.endsWith(" .*")) source = `${source.slice(0, -3)}( .*)?`;
        expect(matches(pattern, text)).toBe(new RegExp(`^${source}$`, "s").test(text));
      }),
    );
  });
});
