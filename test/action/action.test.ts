import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { readInputs } from "../../src/action/inputs.ts";
import { emptyFolder } from "../e2e/preflight.ts";
import { inTemporaryFolder, parseFixture } from "../fixture.ts";

const LIBRARY = parseFixture(`A plain benign library.
-- package.json --
{ "name": "sample", "version": "1.0.0", "scripts": { "test": "vitest run" } }
-- src/index.js --
export const one = 1;
-- .git (init) --
`);

/** Runs the bundled Action as a runner does: a child process that knows nothing but its environment. */
function runAction(workspace: string, inputs: Readonly<Record<string, string>> = {}) {
  const folder = emptyFolder();
  const [summary, output] = [join(folder, "summary.md"), join(folder, "output")];
  writeFileSync(summary, "");
  writeFileSync(output, "");
  const { status, stdout } = spawnSync(process.execPath, [resolve("dist/action.js")], {
    cwd: tmpdir(),
    encoding: "utf8",
    timeout: 60_000,
    env: {
      PATH: process.env["PATH"] ?? "",
      GITHUB_WORKSPACE: workspace,
      GITHUB_STEP_SUMMARY: summary,
      GITHUB_OUTPUT: output,
      ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
    },
  });
  return { code: status, log: stdout, summary: readFileSync(summary, "utf8"), output: readFileSync(output, "utf8") };
}

/** Value of an output in the file that the runner reads. */
function outputOf(text: string, name: string): string | undefined {
  return new RegExp(`^${name}<<(?<end>.+)\\n(?<value>[\\s\\S]*?)\\n\\k<end>$`, "m").exec(text)?.groups?.["value"];
}

describe("the Action", () => {
  it("writes a summary, sets posture and score, and passes", () =>
    inTemporaryFolder(LIBRARY, (folder) => {
      const { code, summary, output } = runAction(folder, { state: "internal" });
      expect(code).toBe(0);
      expect(outputOf(output, "posture")).toBe("workspace-write");
      expect(outputOf(output, "score")).toMatch(/^\d+\/10$/);
      expect(summary).toContain("Is git status clean");
    }));

  it("fails by the gate and says why in one error", () =>
    inTemporaryFolder(LIBRARY, (folder) => {
      const { code, log } = runAction(folder, { require: "workspace-write" });
      expect(code).toBe(1);
      expect(log.split("\n").filter((line) => line.startsWith("::error"))).toHaveLength(1);
    }));

  it("fails on an input that it does not know: a misspelt gate must not open", () =>
    inTemporaryFolder(LIBRARY, (folder) => {
      expect(runAction(folder, { "fail-on": "hihg" }).code).toBe(1);
    }));

  it("lets no file name of the repository speak to the runner", () =>
    inTemporaryFolder(
      parseFixture(`A file name that is a workflow command.
-- a\\n::error::owned (escaped) --
x
-- requirements.txt --
requests
`),
      (folder) => {
        const { log } = runAction(folder, { "fail-on": "never" });
        expect(log).not.toMatch(/^::error::owned/m);
      },
    ));
});

describe("action.yml", () => {
  const action = parse(readFileSync("action.yml", "utf8"));
  it("names the inputs that the code reads, with its defaults", () => {
    expect(Object.keys(action.inputs).sort()).toEqual(["agents", "fail-on", "path", "require", "state"]);
    for (const name of Object.keys(process.env).filter((key) => key.startsWith("INPUT_"))) delete process.env[name];
    expect(readInputs()).toEqual({
      path: action.inputs.path.default,
      state: action.inputs.state.default,
      agents: [],
      require: undefined,
      failOn: action.inputs["fail-on"].default,
    });
  });
  it("runs the bundle on the current runtime", () => {
    expect(action.runs).toEqual({ using: "node24", main: "dist/action.js" });
  });
});
