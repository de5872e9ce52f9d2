import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { preflight } from "../e2e/preflight.ts";
import { inTemporaryFolder, parseFixture } from "../fixture.ts";

const [hook] = parse(readFileSync(".pre-commit-hooks.yaml", "utf8"));
const [program, ...args] = String(hook.entry).split(" ");

const OURS = parseFixture("The repository of the hook.\n-- package.json --\n{}\n-- .git (init) --\n");
const OTHER = parseFixture("Another repository.\n-- CLAUDE.md --\nBe kind.\n-- .git (init) --\n");

it("names the program of this package, once for the whole tree", () => {
  expect(program).toBe("preflight");
  expect(JSON.parse(readFileSync("package.json", "utf8")).bin).toHaveProperty("preflight");
  expect(hook).toMatchObject({ language: "node", pass_filenames: false, always_run: true });
});

it("looks at its own folder, whatever the git that runs it has in the environment", () =>
  inTemporaryFolder(OURS, (ours) =>
    inTemporaryFolder(OTHER, (other) => {
      const plain = preflight([...args, "--format", "json"], { cwd: ours });
      const env = { GIT_DIR: `${other}/.git`, GIT_WORK_TREE: other, GIT_INDEX_FILE: `${other}/.git/index`, GIT_EXEC_PATH: other };
      expect(preflight([...args, "--format", "json"], { cwd: ours, env })).toEqual(plain);
      expect(plain.code).toBe(0);
    }),
  ));
