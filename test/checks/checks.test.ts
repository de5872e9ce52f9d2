import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { fill } from "../../scripts/pattern.ts";
import type { Check } from "../../src/checks/check.ts";
import { checks } from "../../src/checks/index.ts";
import { judge } from "../../src/checks/judge.ts";
import { overrule } from "../../src/config/overrule.ts";
import { readPolicy } from "../../src/config/policy.ts";
import { type Fact, Facts } from "../../src/model/fact.ts";
import type { Finding } from "../../src/model/finding.ts";
import { atLeast, SEVERITIES } from "../../src/model/finding.ts";
import { Search } from "../../src/secrets/search.ts";
import { DEFAULT_LIMITS, takeSnapshot } from "../../src/snapshot/take.ts";
import { stateFacts } from "../../src/surfaces/state.ts";
import { type FixtureFile, inTemporaryFolder, readFixture } from "../fixture.ts";
import { catalog } from "../our-catalog.ts";

// One folder for each check, in it mini repositories: `bad-*.repo` must have the finding, `good-*.repo` must not.
// A `good` one may carry it as a note (severity info), for a note holds nobody back.

const secret = (text: string): string => fill(text, "checks").text;

// A file of this name is no part of the tree: it is the operator's policy on the day below.
const OPERATOR = ".operator.yml";
const TODAY = "2026-06-01";

function voidExceptions(operator: FixtureFile | undefined, facts: Facts): readonly Fact[] {
  if (operator?.kind !== "file") return [];
  const policy = readPolicy(operator.content.toString(), OPERATOR, "operator", { name: "repo" });
  return overrule(judge(checks, facts, catalog).findings, policy, catalog.exceptionLimits, TODAY).void;
}

async function findingsOf(check: Check, fixture: string): Promise<Finding[]> {
  const { files, ...rest } = readFixture(fixture, secret);
  const operator = files.find(({ path }) => path === OPERATOR);
  const tree = { ...rest, files: files.filter((file) => file !== operator) };
  return await inTemporaryFolder(tree, async (folder) => {
    const snapshot = await takeSnapshot(folder, DEFAULT_LIMITS);
    try {
      const { facts } = await stateFacts(snapshot, catalog, { search: new Search(catalog), history: true });
      const { findings, gaps } = judge([check], operator ? new Facts(voidExceptions(operator, facts)) : facts, catalog);
      expect(gaps, "a check that throws").toEqual([]);
      return findings;
    } finally {
      snapshot.close();
    }
  });
}

describe.each(checks.map((check) => ({ id: check.meta.id, check })))("$id", ({ id, check }) => {
  const folder = join(import.meta.dirname, id);
  const fixtures = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".repo")) : [];
  const bad = fixtures.filter((name) => name.startsWith("bad-"));
  const good = fixtures.filter((name) => name.startsWith("good-"));

  test("has two examples of each kind", () => {
    expect(bad.length).toBeGreaterThanOrEqual(2);
    expect(good.length).toBeGreaterThanOrEqual(2);
    expect(bad.length + good.length, "a name that is neither bad nor good").toBe(fixtures.length);
  });

  test.each(bad)("%s", async (name) => {
    const findings = await findingsOf(check, join(folder, name));
    expect(findings).not.toEqual([]);
    for (const finding of findings) {
      expect(atLeast(check.meta.severity, finding.severity), "worse than the check says of itself").toBe(true);
      expect(finding.family).toBe(check.meta.family);
      for (const text of [finding.message, finding.why, finding.fix]) expect(text.length).toBeGreaterThan(10);
      for (const place of finding.locations) expect(place.line).toBeGreaterThan(0);
    }
  });

  test.each(good)("%s", async (name) => {
    const findings = await findingsOf(check, join(folder, name));
    const worse = SEVERITIES.slice(0, check.meta.severity === "info" ? undefined : -1);
    expect(findings.filter(({ severity }) => worse.includes(severity))).toEqual([]);
  });
});

test("every folder belongs to a check", () => {
  const folders = readdirSync(import.meta.dirname, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map(({ name }) => name).filter((name) => !checks.some(({ meta }) => meta.id === name))).toEqual([]);
});
