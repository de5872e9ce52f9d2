import { describe, expect, it } from "vitest";
import { inTemporaryFolder, parseFixture } from "../fixture.ts";
import { commandsIn, runAction } from "./run-action.ts";

const LIBRARY = parseFixture(`A plain benign library.
-- package.json --
{ "name": "sample", "version": "1.0.0", "scripts": { "test": "vitest run" } }
-- src/index.js --
export const one = 1;
-- .git (init) --
`);

describe("the Action outside a pull request", () => {
  it("writes a summary, sets the outputs, and passes", () =>
    inTemporaryFolder(LIBRARY, async (folder) => {
      const { code, summary, outputs, err } = await runAction(folder, { inputs: { state: "internal" } });
      expect({ code, err }).toEqual({ code: 0, err: "" });
      expect(outputs).toMatchObject({
        posture: "workspace-write",
        score: expect.stringMatching(/^\d+\/10$/),
        touched: "true",
        "lowers-trust": "",
      });
      expect(summary).toContain("Is git status clean");
    }));

  it("fails by the gate and says why in one error and in the summary", () =>
    inTemporaryFolder(LIBRARY, async (folder) => {
      const { code, log, summary } = await runAction(folder, { inputs: { require: "workspace-write", annotations: "false" } });
      expect(code).toBe(1);
      expect(commandsIn(log).filter((command) => command === "error")).toHaveLength(1);
      expect(summary).toContain("Failed");
    }));

  it("fails on an input that it does not know: a misspelt gate must not open", () =>
    inTemporaryFolder(LIBRARY, async (folder) => {
      const { code, log } = await runAction(folder, { inputs: { "fail-on": "hihg" } });
      expect(code).toBe(1);
      expect(log).toContain("fail-on");
    }));

  it("lets no file name of the repository speak to the runner", () =>
    inTemporaryFolder(
      parseFixture(`A file name that is a workflow command.
-- a\\n::error::owned (escaped) --
x
-- requirements.txt --
requests
`),
      async (folder) => {
        const { log } = await runAction(folder, { inputs: { "fail-on": "never" } });
        expect(log).not.toMatch(/^\s*::error.*::owned/m);
      },
    ));
});
