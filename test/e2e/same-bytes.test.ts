import { describe, expect, it } from "vitest";
import { inTemporaryFolder, parseFixture } from "../fixture.ts";
import { preflight } from "./preflight.ts";

const MIXED = parseFixture(`A little of everything, so that every list of the report has something to sort.
-- package.json --
{ "name": "sample", "version": "1.0.0", "scripts": { "postinstall": "node a.js", "test": "vitest run" }, "dependencies": { "left-pad": "*" } }
-- requirements.txt --
requests
flask>=2
-- CLAUDE.md --
Be kind.
-- .claude/settings.json --
{ "permissions": { "allow": ["Bash(npm test:*)"], "deny": ["Read(.env)"] } }
-- .mcp.json --
{ "mcpServers": { "docs": { "command": "npx", "args": ["-y", "some-docs-server"] }, "play": { "command": "npx", "args": ["@playwright/mcp@latest"] } } }
-- .env --
NAME=value
-- ä/ö.md --
text
-- .git (init) --
`);

describe("the same tree", () => {
  it("gives the same bytes, whenever and wherever it is scanned", () =>
    inTemporaryFolder(MIXED, (folder) => {
      const first = preflight([folder, "--format", "json"]);
      const again = preflight([folder, "--format", "json"], { cwd: folder, env: { LANG: "de_DE.UTF-8", TZ: "Asia/Tokyo" } });
      expect(first.out.length).toBeGreaterThan(1000);
      expect(again.out).toBe(first.out);
    }));
});
