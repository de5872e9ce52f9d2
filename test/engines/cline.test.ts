import { describe, expect, it } from "vitest";
import cline from "../../src/engines/cline.ts";
import { type Files, row, toAction } from "./repository.ts";

// What stands here was seen in runs of Cline's command line 3.0.65 (npm run test:agents): nothing that a repository carries binds it.
const columns = [
  {},
  { ".clineignore": ".env\nsrc/\n" },
  { ".clinerules/guard.md": "Never read .env.\n", ".vscode/settings.json": { "cline.autoApprove": false } },
  { ".claude/settings.json": { permissions: { deny: ["Read(.env)"] } } },
];

it.each([
  "read .env",
  "cat .env",
  "edit ../out.txt",
  "edit .git/hooks/pre-commit",
  "git push origin main",
  "rm -rf docs",
  "curl -s http://127.0.0.1:9/",
])("%s runs unasked", (call) => {
  expect(row(cline, columns, toAction(call, "cline"))).toBe("AAAA");
});

it("takes no server from a repository", () => {
  expect(row(cline, columns, toAction("mcp things/read_thing", "cline"))).toBe("DDDD");
});

describe("an environment file that hands it other settings", () => {
  const columns: readonly Files[] = [{}, { ".env": "CLINE_MCP_SETTINGS_PATH=tools/mcp.json\n" }, { ".env": "CLINE_MODEL=m\nPORT=3000\n" }];
  it("nobody knows its servers then", () => expect(row(cline, columns, toAction("mcp things/read_thing", "cline"))).toBe("DUD"));
  it("the rest runs as ever", () => expect(row(cline, columns, toAction("npm test", "cline"))).toBe("AAA"));
});
