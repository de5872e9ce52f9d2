import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import type { OperatingTables } from "../../src/model/operating.ts";
import type { StateName } from "../../src/model/posture.ts";
import { scan } from "../../src/scan.ts";
import { inTemporaryFolder, parseFixture, readFixture } from "../fixture.ts";
import { catalog } from "../our-catalog.ts";

async function tablesOf(fixture: ReturnType<typeof parseFixture>, state: StateName = "internal"): Promise<OperatingTables> {
  const report = await inTemporaryFolder(fixture, (root) => scan({ root, state, agents: ["claude-code"], catalog, worker: undefined }));
  return report.tables;
}

let tables: OperatingTables;
beforeAll(async () => {
  tables = await tablesOf(readFixture(join(import.meta.dirname, "tables.repo")));
});

const filesOf = (id: string) => tables.fileClasses.find((entry) => entry.id === id)?.paths;
const commandsOf = (id: string) => tables.commandClasses.find((entry) => entry.id === id)?.commands.map(({ name }) => name);
const toolsOf = (id: string) => tables.toolTypes.find((entry) => entry.id === id)?.tools.map(({ name }) => name);
const applying = ({ situations }: OperatingTables) => situations.filter(({ applies }) => applies).map(({ id }) => id);

test("every file is in one class, or counted as of none", () => {
  expect(filesOf("env")).toEqual([".env"]);
  expect(filesOf("customer-data")).toEqual(["data/customers.csv"]);
  expect(filesOf("tests")).toEqual(["test/.env", "test/index.test.ts"]);
  expect(filesOf("source")).toEqual(["src/index.ts"]);
  expect(filesOf("docs")).toEqual(["README.md"]);
  expect(tables.fileClasses.reduce((sum, { count }) => sum + count, tables.otherFiles)).toBe(9);
});

test("every command of the repository is in its class, with the tier that it reaches", () => {
  expect(commandsOf("test")).toEqual(["npm test"]);
  expect(commandsOf("format-lint")).toEqual(["npm run lint"]);
  expect(commandsOf("deployment")).toEqual(["npm run deploy"]);
  const migrations = tables.commandClasses.find(({ id }) => id === "database-migration");
  expect(migrations?.commands.map(({ name, tier }) => [name, tier])).toEqual([
    ["npm run migrate", "deployment"],
    ["npm run wipe", "destructive-credentials"],
  ]);
});

test("every tool is in one type; a server whose tools nobody knows stands as unknown, and unknown is denied", () => {
  expect(toolsOf("unknown-tool")).toEqual(["mystery/*"]);
  expect(tables.toolTypes.find(({ id }) => id === "unknown-tool")?.default).toBe("deny");
  expect(toolsOf("shared-write")).toContain("github/create_issue");
  expect(toolsOf("read-only-lookup")).toContain("github/get_issue");
  expect(toolsOf("read-only-lookup")).not.toContain("github/create_issue");
});

describe("situations", () => {
  test("those that something shows, with what shows them", () => {
    expect(applying(tables)).toEqual([
      "new-dependency",
      "trusted-with-tests",
      "repetitive-loop",
      "mcp-read-only",
      "mcp-side-effects",
      "secrets-and-production-data",
      "production-change",
    ]);
    expect(tables.situations.find(({ id }) => id === "production-change")?.because).toContain("npm run deploy");
  });
  test("a plain repository is in none but what its operator says of it", async () => {
    const plain = parseFixture("Nothing to see.\n-- README.md --\n# Plain\n");
    expect(applying(await tablesOf(plain, "unknown"))).toEqual(["unknown-repository"]);
    expect(applying(await tablesOf(plain))).not.toContain("unknown-repository");
  });
});

describe("the staged rollout", () => {
  test("commands and tools stand on the step of their tier", () => {
    const [, safe, , deployment, denied] = tables.ladder;
    expect(safe?.commands).toContain("npm test");
    expect(deployment?.commands).toEqual(["npm run migrate", "npm run deploy"]);
    expect(denied?.commands).toEqual(["npm run wipe"]);
  });
  test("a readable secret keeps even the first step back, and says what to do", () => {
    expect(tables.ladder.map(({ standing }) => standing)).toEqual(["next", "later", "later", "later", "denied"]);
    expect(tables.ladder[0]?.missing.join(" ")).toMatch(/secret files/);
  });
  test("the hardened repository stands on the steps that its rows allow", async () => {
    const { ladder } = await tablesOf(readFixture(join(import.meta.dirname, "../e2e/hardened.repo")));
    expect(ladder.map(({ standing, missing }) => [standing, missing.length])).toMatchObject([
      ["stands", 0],
      ["stands", 0],
      ["stands", 0],
      ["stands", 0],
      ["denied", 0],
    ]);
  });
});
