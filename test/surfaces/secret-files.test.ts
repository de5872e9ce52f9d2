import { join } from "node:path";
import { expect, test } from "vitest";
import { fill } from "../../scripts/pattern.ts";
import secretFileCommitted from "../../src/checks/secret-file-committed.ts";
import { lookAt } from "../../src/decide/look-at.ts";
import type { SecretFile } from "../../src/model/secret.ts";
import type { SnapshotFile } from "../../src/model/snapshot.ts";
import { Search } from "../../src/secrets/search.ts";
import { DEFAULT_LIMITS, takeSnapshot } from "../../src/snapshot/take.ts";
import { SecretFiles } from "../../src/surfaces/secret-files.ts";
import { stateFacts } from "../../src/surfaces/state.ts";
import { type Fixture, inTemporaryFolder, parseFixture, readFixture } from "../fixture.ts";
import { catalog } from "../our-catalog.ts";

const drawn = (text: string): string => fill(text, "secret-files").text;
const example = (name: string): Fixture => readFixture(join("test/checks/secret-file-committed", name), drawn);

async function looked(fixture: Fixture) {
  return await inTemporaryFolder(fixture, async (folder) => {
    const snapshot = await takeSnapshot(folder, DEFAULT_LIMITS);
    try {
      const { facts } = await stateFacts(snapshot, catalog, { search: new Search(catalog) });
      return {
        files: facts.of("secretFile").map(({ at, class: kind, content = "by its name", example }) => [at.path, kind, content, example]),
        findings: [...secretFileCommitted.judge(facts, catalog)].map(({ at: [{ path }], severity }) => `${severity} ${path}`),
        secretPaths: lookAt(snapshot, facts, catalog, "internal").secretPaths,
      };
    } finally {
      snapshot.close();
    }
  });
}

test("what a file holds makes it one for secrets, whatever its name", async () => {
  const { files, findings, secretPaths } = await looked(example("bad-told-by-content.repo"));
  expect(files).toEqual([
    [".npmrc", "credentials", "npm-login", false],
    ["export/q1.csv", "customer-data", "personal-records", false],
    ["infra/live.json", "production-config", "terraform-state", false],
    ["infra/live.tfvars", "credentials", "terraform-values", false],
    ["ops/cluster.yml", "credentials", "kubeconfig", false],
  ]);
  expect(findings).toEqual([
    "high .npmrc",
    "medium export/q1.csv",
    "medium infra/live.json",
    "high infra/live.tfvars",
    "high ops/cluster.yml",
  ]);
  expect(secretPaths).toEqual(files.map(([path]) => path));
});

test("a name that is for secrets means nothing where the content should say so and does not; samples are stated as such", async () => {
  const { files, findings, secretPaths } = await looked(example("good-told-by-content.repo"));
  expect(files).toEqual([
    ["data/people.csv", "customer-data", "personal-records", true],
    ["examples/cluster.yml", "credentials", "kubeconfig", true],
  ]);
  expect(findings).toEqual([]);
  expect(secretPaths).toEqual([]);
});

test("a file that could not be read counts by its name", () => {
  const path = "infra/live.tfvars";
  const file = { path, type: "file", size: 1, content: true, tracked: true, ignored: false } as SnapshotFile;
  const stated = (setUp: (files: SecretFiles) => void, gaps: readonly string[] = []): readonly string[] => {
    const files = new SecretFiles([file], catalog);
    setUp(files);
    return files.state(gaps.map((at) => ({ path: at, reason: "" }))).map((fact) => (fact as SecretFile).class);
  };
  expect(stated(() => {})).toEqual(["credentials"]);
  expect(stated((files) => files.read(path))).toEqual([]);
  expect(stated((files) => files.read(path), [path])).toEqual(["credentials"]);
});

test("a doubtful credential counts in the settings of production", async () => {
  const text = drawn('token = "{32:hex}"');
  const at = async (path: string) => (await looked(parseFixture(`-- ${path} --\n${text}\n`))).secretPaths;
  expect(await at("config/app.production.toml")).toEqual(["config/app.production.toml"]);
  expect(await at("config/app.toml")).toEqual([]);
});
