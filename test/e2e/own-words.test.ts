import { expect, test } from "vitest";
import { fill } from "../../scripts/pattern.ts";
import { scan } from "../../src/scan.ts";
import { inTemporaryFolder, parseFixture } from "../fixture.ts";
import { catalog } from "../our-catalog.ts";

// What is found is taken out of the finished report, whole and in pieces. A piece may stand in a word of ours: this one is part of a rule's id.

test("a rule keeps its name when a secret holds a part of it", async () => {
  const { text } = fill("AGE-SECRET-KEY-1{58:bech32}", "own-words");
  const fixture = parseFixture(`A service.\n-- keys.txt --\n${text}\n-- boot.sh --\nsecret_value="orchard-bootstrap-secret-7f9d3a"\n`);
  const { findings } = await inTemporaryFolder(fixture, (root) =>
    scan({ root, state: "internal", agents: [], catalog, worker: undefined }),
  );
  expect(findings.map(({ rule }) => rule)).toContain("age-secret-key");
  expect(JSON.stringify(findings)).not.toContain(text.slice(-20));
});

test("an agent's rule in the words of the tree is no word of ours, even where it looks like a rule's name", async () => {
  const settings = { permission: { bash: { "orchard-bootstrap-secret-7f9d3a": "allow" } } };
  const fixture = parseFixture(
    `A service.\n-- opencode.json --\n${JSON.stringify(settings)}\n-- boot.sh --\nsecret_value="orchard-bootstrap-secret-7f9d3a"\n`,
  );
  const report = await inTemporaryFolder(fixture, (root) => scan({ root, state: "internal", agents: [], catalog, worker: undefined }));
  expect(report.findings.map(({ rule }) => rule)).toContain("assigned-secret");
  expect(report.inventory.permissionRules).not.toEqual([]);
  expect(JSON.stringify(report)).not.toContain("orchard-bootstrap-secret-7f9d3a");
});
