import { describe, expect, test } from "vitest";
import type { McpEntry } from "../../src/catalog/mcp-entry.ts";
import type { McpIdentity } from "../../src/classify/mcp-draft.ts";
import { identify } from "../../src/classify/mcp-identity.ts";
import { offeredTools } from "../../src/classify/mcp-offer.ts";
import { chooseList } from "../../src/classify/mcp-snapshot.ts";

const entry: McpEntry = {
  id: "acme",
  title: "Acme",
  identities: [{ npm: "acme-mcp" }],
  roots: false,
  controls: [],
  omits: [],
  observed: { version: "2.1.0", versions: ">=2.0.0 <=2.1.0", date: "2026-11-28", source: "listed" },
  tools: { look: ["read"], wipe: ["destructive"] },
  earlier: [
    { version: "1.5.0", date: "2026-02-01", source: "listed", tools: { look: ["read"], add: ["write"] } },
    { version: "1.0.0", date: "2025-06-01", source: "listed", tools: { look: ["read"] } },
  ],
};

const started = (...launch: string[]): McpIdentity => identify({ launch, env: [], headers: [] });
const chosen = (...launch: string[]) => chooseList(entry, started(...launch));

describe("which list speaks for a pinned server", () => {
  test.each([
    ["acme-mcp@2.1.0", "2.1.0", "listed"],
    ["acme-mcp@2.0.3", "2.1.0", "listed"],
    ["acme-mcp@1.5.0", "1.5.0", "listed"],
    ["acme-mcp@3.0.0", "2.1.0", "newer"],
    ["acme-mcp@0.9.0", "1.0.0", "older"],
    ["acme-mcp@1.6.0", "2.1.0", "between"],
    ["acme-mcp@1.2.0", "1.5.0", "between"],
    ["acme-mcp", "2.1.0", "unpinned"],
    ["acme-mcp@latest", "2.1.0", "unpinned"],
    ["acme-mcp@^2", "2.1.0", "unpinned"],
  ])("npx %s: the list of %s, %s", (operand, version, age) => {
    const { list, age: found, note } = chosen("npx", "-y", operand);
    expect([list.version, found]).toEqual([version, age]);
    expect(note === undefined).toBe(age === "listed");
  });

  test("the tools are those of the version that is pinned", () => {
    const names = (operand: string) => [...offeredTools(entry, started("npx", operand)).keys()];
    expect(names("acme-mcp@2.1.0")).toEqual(["look", "wipe"]);
    expect(names("acme-mcp@1.5.0")).toEqual(["look", "add"]);
    expect(names("acme-mcp@1.0.0")).toEqual(["look"]);
  });
});

describe("a list that is not of the very version says so", () => {
  test("a pin that is newer than every list names both versions and the day of the list", () => {
    expect(chosen("npx", "acme-mcp@3.0.0").note).toBe(
      "it is pinned to 3.0.0, newer than the newest list, that of 2.1.0 (listed on 2026-11-28): its tools may differ",
    );
  });
  test("so does one that is older", () => {
    expect(chosen("npx", "acme-mcp@0.1.0").note).toContain("older than the oldest list, that of 1.0.0 (listed on 2025-06-01)");
  });
  test("a remote server has no version, only the day on which it was listed", () => {
    const { age, note } = chooseList(entry, identify({ launch: [], url: "https://mcp.acme.test/mcp", env: [], headers: [] }));
    expect(age).toBe("unpinned");
    expect(note).toContain("2026-11-28");
  });
  test("a commit has no order with a version", () => {
    const commits: McpEntry = {
      ...entry,
      observed: { version: "64a49f34d076", date: "2026-08-20", source: "read from source" },
      earlier: [],
    };
    expect(chooseList(commits, started("npx", "acme-mcp@1.0.0")).age).toBe("other");
  });
});
