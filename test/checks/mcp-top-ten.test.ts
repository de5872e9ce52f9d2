import { expect, test } from "vitest";
import { checks } from "../../src/checks/index.ts";

test.each(checks.filter(({ meta }) => meta.family === "mcp").map(({ meta }) => [meta.id, meta.references] as const))(
  "%s names a risk of the OWASP MCP Top 10",
  (_, references) =>
    expect(references.filter((reference) => /owasp\.org\/www-project-mcp-top-10\/#MCP(?:0[1-9]|10)$/.test(reference))).not.toEqual([]),
);
