import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { OPEN, TEMPLATES } from "../../scripts/templates.ts";
import { ProjectCopy, succeeds } from "./project-copy.ts";

const NAME = "zz-lighthouse";
const SLOW = 180_000;

let copy: ProjectCopy;
const written = (kind: string): string[] => Object.keys(TEMPLATES[kind]?.files(NAME) ?? {});
const code = Object.keys(TEMPLATES).flatMap((kind) => written(kind).filter((path) => path.endsWith(".ts")));

beforeAll(() => {
  copy = new ProjectCopy();
  // One scaffold through the command line, which writes the registries for all; the others directly, to save time.
  for (const path of Object.keys(TEMPLATES)
    .filter((kind) => kind !== "check")
    .flatMap(written))
    write(path);
  succeeds(copy.run("tsx", "scripts/new.ts", "check", NAME));
}, SLOW);
afterAll(() => copy.remove());

function write(path: string): void {
  const text = Object.values(TEMPLATES).flatMap((template) => template.files(NAME)[path] ?? [])[0];
  mkdirSync(dirname(join(copy.folder, path)), { recursive: true });
  writeFileSync(join(copy.folder, path), text ?? "");
}

describe("npm run new", () => {
  it.each(Object.keys(TEMPLATES))("writes every file of a %s, each with something left to replace", (kind) => {
    expect(written(kind).length).toBeGreaterThan(0);
    for (const path of written(kind)) expect(readFileSync(join(copy.folder, path), "utf8")).toContain(OPEN);
  });

  it("puts code into the registries at once", () => {
    for (const path of code) expect(readFileSync(join(copy.folder, path, "../index.ts"), "utf8")).toContain(`"./${NAME}.ts"`);
  });

  it(
    "writes code that the linter, the formatter and the compiler accept, but for ids that the model must learn first",
    () => {
      succeeds(copy.run("biome", "ci", ...code));
      const mistaken = new Set([...copy.run("tsc").out.matchAll(/^(\S+)\(\d+,\d+\): error/gmu)].map(([, path = ""]) => path));
      expect(code.filter((path) => mistaken.has(path)).sort()).toEqual([`src/decide/rows/${NAME}.ts`, `src/engines/${NAME}.ts`]);
    },
    SLOW,
  );

  it(
    "leaves tests that fail until the scaffold is filled",
    () => {
      const run = copy.run(
        "vitest",
        "run",
        "test/surfaces/surfaces.test.ts",
        "test/checks/checks.test.ts",
        "test/architecture.test.ts",
        "-t",
        `${NAME}|no scaffold`,
      );
      expect(run.code, run.out).toBe(1);
      const failed = run.out.match(/^ *FAIL .*$/gmu)?.join("\n") ?? "";
      for (const example of ["usual.repo", "odd.repo", "bad-example"]) expect(failed).toMatch(new RegExp(`${NAME}.*${example}`, "u"));
      expect(failed).not.toContain("good-example");
      // Every file that was scaffolded is named until its author has replaced what is open.
      expect(failed).toContain("hold no scaffold that nobody filled");
      for (const path of Object.keys(TEMPLATES).flatMap(written)) expect(run.out).toContain(path);
    },
    SLOW,
  );

  it(
    "refuses to write over what is there, and names that are no id",
    () => {
      expect(copy.run("tsx", "scripts/new.ts", "check", NAME)).toMatchObject({ code: 2, out: expect.stringContaining("is there already") });
      for (const name of ["Lighthouse", "../lighthouse", "light house", ""])
        expect(copy.run("tsx", "scripts/new.ts", "check", name)).toMatchObject({ code: 2 });
      expect(copy.run("tsx", "scripts/new.ts", "tower", "lighthouse").code).toBe(2);
      expect(existsSync(join(copy.folder, "src/lighthouse.ts"))).toBe(false);
    },
    SLOW,
  );
});
