import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hasDefaultExport } from "../../scripts/registries.ts";
import { type Ended, ProjectCopy, succeeds } from "./project-copy.ts";

const SLOW = 180_000;

let copy: ProjectCopy;
const generate = (...args: string[]): Ended => copy.run("tsx", "scripts/generate.ts", ...args);
const read = (path: string): string => readFileSync(join(copy.folder, path), "utf8");

function write(path: string, text: string): void {
  mkdirSync(dirname(join(copy.folder, path)), { recursive: true });
  writeFileSync(join(copy.folder, path), text);
}

const ENTRY = "src/decide/rows/zz-buoy.ts";
const INDEX = "src/decide/rows/index.ts";
const PAGE = "docs/boundary.md";
const LOST = "rules/schema/boundary/zz-lost.schema.json";
const BROKEN = "scripts/generate/aaa-broken.ts";

beforeAll(() => {
  copy = new ProjectCopy();
  write(ENTRY, 'export default { id: "zz-buoy", answer: () => ({ verdict: "unknown", because: "", evidence: [] }) };\n');
  write(PAGE, `${read(PAGE)}zz-written-by-hand\n`);
  write(LOST, "{}\n");
  write("biome.json", JSON.stringify({ ...(JSON.parse(read("biome.json")) as object), overrides: [] }));
});
afterAll(() => copy.remove());

// One story in order, because each run of the generator takes seconds.
describe("npm run generate", () => {
  it(
    "with --check shows what is stale, fails and writes nothing",
    () => {
      const before = [INDEX, PAGE, LOST].map(read);
      const { code, out } = generate("--check");
      expect(code).toBe(1);
      for (const path of [INDEX, PAGE, LOST, "biome.json"]) expect(out).toMatch(new RegExp(`^stale: .*${path}`, "mu"));
      expect(out).toContain('+import zzBuoy from "./zz-buoy.ts";');
      expect(out).toContain("-zz-written-by-hand");
      expect([INDEX, PAGE, LOST].map(read)).toEqual(before);
    },
    SLOW,
  );

  it(
    "mends all of it, although one generator fails, and then fails itself",
    () => {
      write(BROKEN, 'export default { owns: [], files: () => Promise.reject(new Error("no lamp oil")) };\n');
      const run = generate();
      expect(run.code).toBe(1);
      expect(run.out).toContain("aaa-broken.ts failed: no lamp oil");
      // A file is an entry because it is there.
      expect(read(INDEX)).toContain("  zzBuoy,\n];");
      // What was written by hand is written over; what nothing makes any more is gone.
      expect(read(PAGE)).not.toContain("zz-written-by-hand");
      expect(() => read(LOST)).toThrow("ENOENT");
    },
    SLOW,
  );

  it(
    "leaves nothing stale",
    () => {
      rmSync(join(copy.folder, BROKEN));
      expect(generate("--check")).toEqual({ code: 0, out: "every generated file is fresh\n" });
    },
    SLOW,
  );

  it(
    "writes the floor plan into the linter's settings so that it bites",
    () => {
      write(
        "src/model/zz-breach.ts",
        'import { scan } from "../scan.ts";\nimport { parse } from "yaml";\n\nexport const breach = [scan, parse, process.pid];\n',
      );
      const { out } = copy.run("biome", "lint", "src/model/zz-breach.ts");
      expect(out).toContain("model may import from no other room");
      expect(out).toContain("model may not use this package");
      expect(out).toContain("Only src/cli and src/action know the process");
      // And lets pass what is allowed.
      write(
        "src/parse/zz-fine.ts",
        'import { parse } from "yaml";\nimport type { Place } from "../model/place.ts";\n\nexport const fine = (at: Place): unknown => parse(at.path);\n',
      );
      succeeds(copy.run("biome", "lint", "src/parse/zz-fine.ts"));
    },
    SLOW,
  );
});

describe("an entry of a registry", () => {
  it.each([
    ["export default {};", true],
    ["const x = 1;\nexport default x satisfies number;", true],
    ["// export default {}\nexport const x = 1;", false],
    ["export const x = `export default {}`;", false],
    ["export { x as default2 } from './x.ts';", false],
  ])("is a file with a default export: %j", (source, expected) => {
    expect(hasDefaultExport(source)).toBe(expected);
  });
});
