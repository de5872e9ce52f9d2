import fc from "fast-check";
import { describe, expect, it } from "vitest";
import droid from "../../src/engines/droid.ts";
import { ask, type Files, type More, row, toAction } from "./repository.ts";

// What stands here was seen in runs of droid 0.225.2 (npm run test:agents); docs/conformance.md has the whole of it.

const settings = (content: object): Files => ({ ".factory/settings.json": content });
const mode = (autonomyMode: string): Files => settings({ sessionDefaultSettings: { autonomyMode } });

function holds(columns: readonly Files[], rows: Readonly<Record<string, readonly string[]>>, more?: More): void {
  for (const [letters, calls] of Object.entries(rows)) {
    for (const call of calls) it(`${call} → ${letters}`, () => expect(row(droid, columns, toAction(call, "droid"), more)).toBe(letters));
  }
}

it("the older name of the autonomy counts among the session's defaults only", () => {
  const columns = [settings({ autonomyLevel: "high" }), settings({ sessionDefaultSettings: { autonomyLevel: "high" } })];
  expect(row(droid, columns, toAction("npm test", "droid"))).toBe("?A");
});

it("a file that breaks off is no file, and one that nests too deep is unknown", () => {
  const deep = `{ "a": ${"[".repeat(300)}${"]".repeat(300)} }`;
  const columns = [{ ".factory/settings.json": '{ "autonomyMode": "auto-high" ' }, { ".factory/settings.json": deep }];
  expect(row(droid, columns, toAction("npm test", "droid"))).toBe("?U");
});

describe("autonomy: none · spec · auto-low · auto-high · at the top · in the person's own file", () => {
  const local = { ".factory/settings.local.json": { autonomyMode: "auto-high" } };
  const columns = [{}, mode("spec"), mode("auto-low"), mode("auto-high"), settings({ autonomyMode: "auto-high" }), local];
  holds(columns, {
    AAAAAA: ["read .env", "read /etc/hostname", "ls", "git status", "ls > list.txt", "git -C . status"],
    "??AAAA": [
      "cat .env",
      "shell-read .env",
      "sh -c 'cat .env'",
      "npm test",
      "curl -s http://127.0.0.1:9/",
      "touch ../z.txt",
      "rm -rf docs",
    ],
    "?DAAAA": ["edit new.txt", "edit ../out.txt", "edit .git/hooks/pre-commit", "edit .factory/settings.json"],
    "??????": ["chown -R nobody src"],
  });
});

describe("lists: allow · deny under auto-high · block under auto-high", () => {
  const high = { sessionDefaultSettings: { autonomyMode: "auto-high" } };
  const columns = [
    settings({ commandAllowlist: ["npm test", "echo *"] }),
    settings({ commandDenylist: ["curl", "cat", "rm -rf", "npm run"], ...high }),
    settings({ commandBlocklist: ["curl", "cat .env", "npm test"], ...high }),
  ];
  holds(columns, {
    AAD: ["npm test", "npm test -- --watch", "npm test > o.txt", "FOO=1 npm test"],
    "?AD": ["npm test && touch z.txt", "npm test $(touch z.txt)"],
    AAA: ["echo hi", "pwd"],
    "??D": ["cat .env", "cat < .env", "/bin/cat .env", "sh -c 'cat .env'", "echo $(cat .env)", "curl -s http://127.0.0.1:9/", "env curl x"],
    "??A": ["cat README.md", "rm -rf docs", "npm run build"],
    "?AA": ["rm -r -f docs", "head README.md"],
  });
});

describe("nobody is there (droid exec)", () => {
  holds(
    [{}, mode("auto-high")],
    { AA: ["cat .env", "npm test", "touch ../z.txt"], DD: ["edit new.txt", "edit ../out.txt"] },
    { headless: true },
  );
});

it("does not say what a hook of the repository will answer", () => {
  const hook = { hooks: { PreToolUse: [{ matcher: "*", hooks: [{ type: "command", command: "./decide.sh" }] }] } };
  expect(row(droid, [settings(hook)], toAction("npm test", "droid"))).toBe("U");
  expect(row(droid, [settings({ ...hook, sessionDefaultSettings: { autonomyMode: "auto-high" } })], toAction("npm test", "droid"))).toBe(
    "A",
  );
});

it("answers whatever the command or the lists say", () => {
  fc.assert(
    fc.property(fc.string(), fc.array(fc.string(), { maxLength: 5 }), (command, list) => {
      const files = settings({ commandAllowlist: list, commandDenylist: list });
      expect(["allow", "ask", "deny", "unknown"]).toContain(ask(droid, files, { do: "run", command }).outcome);
    }),
    { seed: 20261121, numRuns: 300 },
  );
});
