import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { preflight, report } from "../e2e/preflight.ts";
import { inTemporaryFolder, parseFixture, readFixture } from "../fixture.ts";

const README = readFileSync("README.md", "utf8");
const PAGES = [
  "README.md",
  ...readdirSync("docs")
    .filter((name) => name.endsWith(".md"))
    .map((name) => join("docs", name)),
];

/** Fenced blocks of a page, with their language. */
function blocks(text: string): { readonly language: string; readonly code: string }[] {
  return [...text.matchAll(/^```(?<language>\w*)\n(?<code>[\s\S]*?)^```$/gm)].map(({ groups }) => ({
    language: groups?.["language"] ?? "",
    code: groups?.["code"] ?? "",
  }));
}

const usage = blocks(README).find(({ code }) => code.includes("preflight [scan]"))?.code ?? "";

describe("the README's command line", () => {
  it("names options that exist, with values that are accepted", () => {
    const named = [...usage.matchAll(/^preflight ([a-z]+)/gm)].map(([, command = ""]) => command);
    const help = [...new Set(["scan", ...named])].map((command) => preflight([command, "--help"]).out).join("");
    const options = [...new Set([...usage.matchAll(/--[a-z][a-z-]+/g)].map(([option]) => option))];
    expect(options.length).toBeGreaterThan(8);
    expect(options.filter((option) => !help.includes(option))).toEqual([]);
  });

  it("names every command that help names", () => {
    for (const command of ["explain", "rules", "classify", "can"]) expect(usage).toContain(`preflight ${command}`);
  });

  it("explains, lists and classifies as it says", () => {
    expect(preflight(["explain", "hidden-text"])).toMatchObject({ code: 0, out: expect.stringContaining("Why:") });
    expect(preflight(["explain", "no-such-rule"]).code).toBe(2);
    expect(JSON.parse(preflight(["rules", "--format", "json"]).out).rules.length).toBeGreaterThan(50);
    const { commands } = JSON.parse(preflight(["classify", "--format", "json", "--", "npm", "test"]).out);
    expect(commands).toEqual([{ command: "npm test", class: "test", tier: "write-safe", because: expect.any(String) }]);
  });

  it("gates the start of an agent", () =>
    inTemporaryFolder(
      parseFixture(`A plain library.
-- package.json --
{ "name": "sample", "version": "1.0.0", "scripts": { "test": "vitest run" } }
-- src/index.js --
export const one = 1;
-- .git (init) --
`),
      (folder) => {
        const line = /^preflight (?<options>--state .+) \. && claude$/m.exec(README)?.groups?.["options"] ?? "";
        expect(preflight([...line.split(" "), "."], { cwd: folder }).code).toBe(0);
      },
    ));
});

describe("the README's picture", () => {
  it("shows what the repository in test/e2e/coin-dashboard.repo comes to", () =>
    inTemporaryFolder(readFixture("test/e2e/coin-dashboard.repo"), (folder) => {
      const { posture, score, findings } = report(folder);
      expect(posture.name).toBe("hold");
      expect(score).toMatchObject({ yes: 8, no: 1, unknown: 1 });
      expect(findings.filter(({ severity }) => severity === "critical").map(({ rule }) => rule)).toEqual(["hostile-trigger"]);
    }));
});

describe("the README's workflow", () => {
  it("uses inputs that the Action has", () => {
    const workflow = parse(
      (blocks(README).find(({ language }) => language === "yaml")?.code ?? "").replaceAll("<full commit id>", "0".repeat(40)),
    );
    const step = workflow.jobs.preflight.steps.find(({ uses }: { uses: string }) => uses.includes("/preflight@"));
    const inputs = Object.keys(parse(readFileSync("action.yml", "utf8")).inputs);
    expect(Object.keys(step.with).filter((name) => !inputs.includes(name))).toEqual([]);
  });
});

describe("contributing", () => {
  it("shows a fixture that can be read", () => {
    const text = readFileSync("docs/contributing.md", "utf8");
    const example = blocks(text).find(({ code }) => code.includes("-- package.json --"))?.code ?? "";
    expect(parseFixture(example).files.map(({ path }) => path)).toEqual(["package.json", "CLAUDE.md", "link.md"]);
  });

  it("names scripts that exist", () => {
    const { scripts } = JSON.parse(readFileSync("package.json", "utf8"));
    const text = readFileSync("docs/contributing.md", "utf8");
    const named = [...text.matchAll(/npm run ([a-z]+(?:[-:][a-z]+)*)/g)].map(([, name]) => name);
    expect(named.filter((name) => name === undefined || scripts[name] === undefined)).toEqual([]);
  });
});

describe("every page", () => {
  it("links to files that are there", () => {
    for (const page of PAGES) {
      const links = [...readFileSync(page, "utf8").matchAll(/\]\((?!https?:|#)(?<file>[^)#]+)/g)].map(
        ({ groups }) => groups?.["file"] ?? "",
      );
      for (const file of links) expect(() => readFileSync(join(page, "..", file)), `${page}: ${file}`).not.toThrow();
    }
  });
});
