import { describe, expect, it } from "vitest";
import continue_ from "../../src/engines/continue.ts";
import { row, toAction } from "./repository.ts";

// What stands here was seen in runs of cn 1.5.47 (npm run test:agents), and for a terminal read in its source. No file of a repository changes it.

const columns = [
  {},
  { ".continue/permissions.yaml": "allow: [Write]\nexclude: [Bash]\n" },
  { ".continueignore": "README.md\n" },
  { ".claude/settings.json": { permissions: { deny: ["Bash", "Read(README.md)"] } } },
];

describe.each([
  [
    "at a terminal",
    false,
    { AAAA: ["read README.md", "read link.txt", "fetch https://example.invalid/"], "????": ["cat .env", "npm test", "edit a"] },
  ],
  ["cn -p", true, { AAAA: ["read README.md", "cat .env", "npm test", "rm -rf docs", "chmod 755 a"], DDDD: ["edit a", "edit ../out.txt"] }],
])("%s", (_, headless, rows) => {
  for (const [letters, calls] of Object.entries(rows)) {
    for (const call of calls as string[])
      it(`${call} → ${letters}`, () => expect(row(continue_, columns, toAction(call, "continue"), { headless })).toBe(letters));
  }

  const refused = [
    "read .env",
    "read .ENV",
    "read config/.env.local",
    "read secrets/key.pem",
    "sudo ls",
    "ls && sudo ls",
    "echo $(sudo ls)",
    "eval ls",
  ];
  it.each(refused)("%s is refused", (call) => {
    expect(row(continue_, columns, toAction(call, "continue"), { headless })).toBe("DDDD");
  });

  it.each(["FOO=1 eval ls", "/usr/bin/sudo ls", "sh -c 'sudo ls'"])("%s slips past the list", (call) => {
    expect(row(continue_, columns, toAction(call, "continue"), { headless })).toBe(headless ? "AAAA" : "????");
  });
});
