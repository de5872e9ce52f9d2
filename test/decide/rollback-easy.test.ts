import { describe, expect, test } from "vitest";
import { oneWayMigrations } from "../../src/classify/migrations.ts";
import rollbackEasy from "../../src/decide/rows/rollback-easy.ts";
import type { Fact } from "../../src/model/fact.ts";
import { surfaces } from "../../src/surfaces/index.ts";
import { readFacts } from "../../src/surfaces/read-facts.ts";
import { CLEAN_GIT, file, sampleView } from "./sample-view.ts";

/** The facts of one workflow. */
function workflow(text: string): readonly Fact[] {
  const surface = surfaces.find(({ id }) => id === "github-workflow");
  if (!surface) throw new Error("no surface");
  return readFacts(surface, { path: ".github/workflows/ci.yml", text, tracked: true, ignored: false }).facts;
}

const job = (on: string, run: string, more = ""): readonly Fact[] =>
  workflow(`on: ${on}\njobs:\n  ship:\n    runs-on: ubuntu-24.04\n${more}    steps:\n      - run: ${run}\n`);

describe("rollback-easy", () => {
  const answer = (facts: readonly Fact[], files = [file("src/index.ts")], git = CLEAN_GIT) =>
    rollbackEasy.answer(sampleView({ facts, files, git }));

  test.each([
    ["a push publishes", "push", "npm publish"],
    ["a release behind a question", "push", "node scripts/check-release.ts && npm publish"],
    ["a push deploys", "{ push: { branches: [main] } }", "terraform apply -auto-approve"],
    ["the clock deploys", '{ schedule: [{ cron: "0 3 * * *" }] }', "kubectl apply -f k8s/"],
  ])("no: %s", (_, on, run) => {
    const { verdict, because, evidence } = answer(job(on, run));
    expect(verdict).toBe("no");
    expect(because).toContain("ship");
    expect(evidence.length).toBeGreaterThan(0);
  });

  test.each([
    ["a release publishes", "{ release: { types: [published] } }", "npm publish", ""],
    ["a pushed tag publishes", '{ push: { tags: ["v*"] } }', "npm publish", ""],
    ["a person starts it", "workflow_dispatch", "terraform apply", ""],
    ["a pull request tests", "pull_request", "npm test", ""],
    ["only for tags", "push", "npm publish", "    if: startsWith(github.ref, 'refs/tags/')\n"],
    ["switched off", "push", "npm publish", "    if: false\n"],
    ["it only talks to the platform", "push", "gh api --method DELETE repos/a/b/issues/1/labels/x", ""],
    ["it only makes a preview of a commit", "push", "pnpm dlx pkg-pr-new publish ./packages/a", ""],
    ["it only finds out whether there is a release", "push", "node scripts/detect-release.ts", ""],
    ["a dry run", "push", "npm publish --dry-run", ""],
    ["a protected environment", "push", "npm publish", "    environment: production\n"],
  ])("yes: %s", (_, on, run, more) => expect(answer(job(on, run, more)).verdict).toBe("yes"));

  test("an environment that stands before a release is named", () => {
    const { because, evidence } = answer(job("push", "npm publish", "    environment: production\n"));
    expect(because).toContain("production");
    expect(evidence).toHaveLength(1);
  });

  test("a migration counts where there is no way back", () => {
    const facts = job("push", "npx prisma migrate deploy");
    expect(answer(facts, [file("prisma/migrations/1_init/migration.sql"), file("prisma/migrations/1_init/down.sql")]).verdict).toBe("yes");
    const { verdict, because, evidence } = answer(facts, [file("prisma/migrations/1_init/migration.sql")]);
    expect(verdict).toBe("no");
    expect(because).toContain("no way back (Prisma)");
    expect(evidence.some(({ path }) => path === "prisma/migrations/1_init/migration.sql")).toBe(true);
  });

  test("without a remote the one copy is spoken of", () => {
    expect(answer([], undefined, { ...CLEAN_GIT, remotes: [] }).because).toContain("No remote");
    expect(answer([]).because).not.toContain("remote");
  });

  test("history comes first", () => {
    expect(answer([], undefined, { ...CLEAN_GIT, shallow: true }).verdict).toBe("no");
    expect(answer([], undefined, { ...CLEAN_GIT, commits: 0 }).verdict).toBe("no");
    expect(answer([], undefined, { ...CLEAN_GIT, state: "absent" }).verdict).toBe("unknown");
  });
});

describe("oneWayMigrations", () => {
  test.each([
    [["db/migrations/0001_a.up.sql", "db/migrations/0001_a.down.sql"], []],
    [["db/migrations/0001_a.up.sql"], ["migrations in pairs"]],
    [["migrations/2024_a/up.sql", "migrations/2024_a/down.sql", "migrations/2025_b/up.sql"], ["Diesel"]],
    [["sql/V1__a.sql", "sql/U1__a.sql", "sql/V2.1__b.sql"], ["Flyway"]],
    [
      ["supabase/migrations/20240101_a.sql", "drizzle/0000_a.sql"],
      ["Supabase", "Drizzle"],
    ],
    [["test/fixtures/migrations/0001_a.up.sql", "db/migrate/001_a.rb", "queries/report.sql", "app/migrations/0001_initial.py"], []],
  ])("%j", (paths, tools) => expect(oneWayMigrations(paths).map(({ tool }) => tool)).toEqual(tools));
});
