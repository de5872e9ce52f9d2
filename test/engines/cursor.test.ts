import { describe, expect, test } from "vitest";
import cursor from "../../src/engines/cursor.ts";
import { ask, type Files, row, toAction } from "./repository.ts";

const cli = (permissions: object): Files => ({ ".cursor/cli.json": { permissions } });
const sandbox = (settings: object): Files => ({ ".cursor/sandbox.json": settings });

const NPM = ["registry", "npmjs", "org"].join(".");

describe("Cursor", () => {
  const columns: readonly Files[] = [
    {},
    { ".cursor/permissions.json": { terminalAllowlist: ["curl", "npm test"], mcpAllowlist: ["things:read_*"] } },
    cli({ allow: ["Shell(curl)", "Mcp(things:*)", "WebFetch(*.example.invalid)"], deny: ["Shell(git:push*)"] }),
    cli({ allow: ["Shell(**)", "WebFetch(*)"], deny: ["Shell(curl)", "WebFetch(*)"] }),
    sandbox({ type: "insecure_none" }),
    sandbox({ type: "workspace_readonly", networkPolicy: { deny: ["*"] } }),
    sandbox({ networkPolicy: { default: "allow" } }),
    sandbox({ networkPolicy: { allow: ["*.example.invalid"], deny: ["github.com", NPM] } }),
    { ".cursor/hooks.json": { version: 1, hooks: { beforeShellExecution: [{ command: "./guard.sh" }] } } },
  ];

  test.each([
    ["npm run lint", "AAAAAAAAU"],
    ["rm -rf src", "AAAAAUAAU"],
    ["curl -s https://a.example.invalid/", "UAAUAUAAU"],
    ["curl -s https://other.test/", "UAAUAUAUU"],
    ["npm install left-pad", "AAAAAUAUU"],
    ["git push --force origin main", "AAAAAUAUU"],
    ["touch ../x", "UUUAAUUUU"],
    ["echo x > .git/hooks/pre-commit", "UUUAAUUUU"],
    ["fetch https://a.example.invalid/", "UUAUUUUUU"],
    ["mcp things/read_thing", "UAAUUUUUU"],
    ["mcp things/delete_thing", "UUAUUUUUU"],
    ["read src/a.ts", "AAAAAAAAA"],
    ["read .env", "DDDDDDDDD"],
    ["read secrets/key.pem", "AAAAAAAAA"],
    ["write src/a.ts", "AAAAAAAAA"],
    ["write .cursor/mcp.json", "?????????"],
    ["write .vscode/tasks.json", "?????????"],
    ["write ../out.txt", "?????????"],
  ])("%s", (action, letters) => expect(row(cursor, columns, toAction(action, "cursor"))).toBe(letters));

  test("an ignore file hides from its own tools, not from the terminal, and can give back", () => {
    const files = { ".cursorignore": "secrets/\n!.env.example\n*.pem\n!ok.pem\n" };
    expect(ask(cursor, files, toAction("read secrets/key.txt"))).toMatchObject({
      outcome: "deny",
      rule: { path: ".cursorignore", line: 1 },
    });
    expect(ask(cursor, files, toAction("read x.pem"))).toMatchObject({ outcome: "deny", rule: { line: 3 } });
    expect(row(cursor, [files], toAction("read ok.pem"))).toBe("A");
    expect(row(cursor, [files], toAction("read .env.example"))).toBe("A");
    expect(row(cursor, [files], toAction("read .env"))).toBe("D");
    expect(row(cursor, [files], toAction("shell-read secrets/key.txt"))).toBe("A");
  });

  test("a denial in cli.json alone holds the command line back, and the editor reads on", () => {
    const decision = ask(cursor, cli({ deny: ["Read(**/*.pem)"] }), toAction("read secrets/key.pem"));
    expect(decision).toMatchObject({ outcome: "allow", because: expect.stringContaining("binds Cursor CLI only") });
  });

  test("says that nobody knows what follows an allowlisted beginning", () => {
    const files = { ".cursor/permissions.json": { terminalAllowlist: ["git status"] } };
    expect(row(cursor, [files], toAction("git status && curl https://example.invalid/"))).toBe("U");
    expect(row(cursor, [files], toAction("git status --short"))).toBe("A");
  });

  test("a file that was not read to its end leaves everything unknown", () => {
    expect(row(cursor, [{ ".cursor/sandbox.json": "{ not json" }], toAction("ls"))).toBe("U");
    // A broken list of what is allowed is left out by the client, as it documents.
    expect(row(cursor, [{ ".cursor/permissions.json": "[]" }], toAction("curl https://example.invalid/"))).toBe("U");
  });
});
