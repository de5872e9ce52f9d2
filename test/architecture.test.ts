import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import glob from "fast-glob";
import { describe, expect, it } from "vitest";
import { breaches, cycles, readSource } from "../scripts/architecture.ts";
import { entryIds, REGISTRIES } from "../scripts/registries.ts";
import { ROOMS } from "../scripts/rooms.ts";
import { OPEN } from "../scripts/templates.ts";
import { checks } from "../src/checks/index.ts";
import { rows } from "../src/decide/rows/index.ts";
import { engines } from "../src/engines/index.ts";
import { hardeners } from "../src/harden/index.ts";
import { fleetRenderers } from "../src/render/fleet/index.ts";
import { renderers } from "../src/render/index.ts";
import { surfaces } from "../src/surfaces/index.ts";

const root = resolve(import.meta.dirname, "..");
const LONGEST = 350;

const read = (path: string): string => readFileSync(join(root, path), "utf8");
const ours = glob.sync("{src,scripts,test}/**/*.ts", { cwd: root }).sort();
const sources = ours.filter((path) => path.startsWith("src/")).map((path) => readSource(path.slice("src/".length), read(path)));

describe("the floor plan", () => {
  it("is kept by every file of src/", () => {
    expect(sources.length).toBeGreaterThan(50);
    expect(breaches(sources)).toEqual([]);
  });

  it("has no arrow that leads back", () => {
    const rooms = Object.entries(ROOMS).map(([room, others]) => ({
      path: room,
      imports: others.map((other) => ({ from: `./${other}`, typeOnly: false })),
      powers: [],
    }));
    expect(cycles(rooms)).toEqual([]);
  });

  it("is free of circles between files", () => {
    expect(cycles(sources)).toEqual([]);
  });
});

// The same functions on code that breaks each rule, so that silence above means something.
describe("the judge of the floor plan", () => {
  const judge = (path: string, text: string): string[] => breaches([readSource(path, text)]);

  it.each([
    [
      "an import of a room that is not allowed",
      "render/x.ts",
      'import { a } from "../decide/a.ts";',
      "render/x.ts: may not import decide/a.ts",
    ],
    ["a type import", "model/x.ts", 'import type { A } from "../parse/a.ts";', "model/x.ts: may not import parse/a.ts"],
    ["an import type", "model/x.ts", 'export type A = import("../parse/a.ts").A;', "model/x.ts: may not import parse/a.ts"],
    ["a re-export", "checks/x.ts", 'export * from "../parse/a.ts";', "checks/x.ts: may not import parse/a.ts"],
    ["a dynamic import", "checks/x.ts", 'await import("../parse/a.ts");', "checks/x.ts: may not import parse/a.ts"],
    [
      "an import from a folder further down",
      "decide/rows/x.ts",
      'import "../../render/a.ts";',
      "decide/rows/x.ts: may not import render/a.ts",
    ],
    ["the flow itself", "decide/x.ts", 'import { scan } from "../scan.ts";', "decide/x.ts: may not import scan.ts"],
    ["a parser outside parse", "surfaces/x.ts", 'import { parse } from "@babel/parser";', "surfaces/x.ts: may not use @babel/parser"],
    ["a file below a package", "render/x.ts", 'import { a } from "@actions/core/lib/core.js";', "render/x.ts: may not use @actions/core"],
    ["files outside snapshot", "surfaces/x.ts", 'import { readFileSync } from "node:fs";', "surfaces/x.ts: may not use node:fs"],
    ["the network", "snapshot/x.ts", 'import { get } from "node:https";', "snapshot/x.ts: may not use node:https"],
  ])("finds %s", (_, path, text, sentence) => {
    expect(judge(path, text)).toEqual([sentence]);
  });

  it.each(["eval(text)", "new Function(text)", "require(name)", "await import(name)", 'fetch("https://example.invalid")'])(
    "finds %s",
    (text) => {
      expect(judge("parse/x.ts", text)).toHaveLength(1);
    },
  );

  it("finds a room that nobody planned", () => {
    expect(judge("attic/x.ts", "export {};")).toEqual(['attic/x.ts: the room "attic" is not on the plan in scripts/rooms.ts']);
  });

  it("lets pass what the plan allows", () => {
    expect(
      judge(
        "parse/deep/x.ts",
        'import { a } from "../../model/a.ts"; import "../y.ts"; import { parse } from "yaml"; import { join } from "node:path";',
      ),
    ).toEqual([]);
    expect(judge("snapshot/x.ts", 'import { readFileSync } from "node:fs"; export const requireAll = () => evaluate("eval(x)");')).toEqual(
      [],
    );
  });

  it("finds a circle of any length", () => {
    const circle = [readSource("a.ts", 'import "./b.ts";'), readSource("b.ts", 'export * from "./deep/c.ts";')];
    expect(cycles([...circle, readSource("deep/c.ts", 'import { type B, b } from "../b.ts";')])).toEqual(["b.ts → deep/c.ts → b.ts"]);
    expect(cycles([...circle, readSource("deep/c.ts", 'import { type B } from "../b.ts"; import type { A } from "../a.ts";')])).toEqual([]);
  });

  it("takes two ways to one file for no circle", () => {
    const lozenge = [
      readSource("a.ts", 'import "./b.ts"; import "./c.ts";'),
      readSource("b.ts", 'import "./d.ts";'),
      readSource("c.ts", 'import "./d.ts";'),
    ];
    expect(cycles([...lozenge, readSource("d.ts", "export {};")])).toEqual([]);
  });
});

describe("files", () => {
  it(`have at most ${LONGEST} lines`, () => {
    const long = ours.filter((path) => !path.startsWith("test/")).map((path) => ({ path, lines: read(path).split("\n").length - 1 }));
    expect(long.filter(({ lines }) => lines > LONGEST)).toEqual([]);
  });

  it("have kebab-case names that say what is in them", () => {
    const words = (path: string): string[] => path.split("/").map((part) => part.replace(/(\.test)?\.ts$/u, ""));
    expect(ours.filter((path) => !words(path).every((word) => /^[a-z0-9]+(-[a-z0-9]+)*$/u.test(word)))).toEqual([]);
    expect(ours.filter((path) => words(path).some(isDrawer))).toEqual([]);
  });

  it("holds no name of this machine or of a package registry", () => {
    const tracked = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard", "-z"], {
      cwd: root,
      encoding: "utf8",
    }).split("\0");
    const paths = tracked.filter((path) => path !== "" && existsSync(join(root, path)));
    expect(paths).toContain("package-lock.json");
    const found = paths.flatMap((path) => {
      const text = read(path).toLowerCase();
      return FORBIDDEN.filter((word) => text.includes(word)).map((word) => `${path}: ${word}`);
    });
    expect(found).toEqual([]);
  });
});

/** A name under which anything can be put. */
function isDrawer(name: string): boolean {
  return name.split("-").some((word) => /^(utils?|helpers?|misc|common)$/u.test(word)) || /(^|(?<!package)-)managers?$/u.test(name);
}

// Put together from pieces, so that this file does not hold them itself.
const FORBIDDEN = [
  ["registry", "npmjs", "org"].join("."),
  ["registry", "yarnpkg", "com"].join("."),
  ["files", "pythonhosted", "org"].join("."),
  registryHost(process.env["npm_config_registry"]),
  `${["", "work", "shared"].join("/")}/`,
  `${["", "work", "main"].join("/")}/`,
  root,
]
  .filter((word) => word.length > 4)
  .map((word) => word.toLowerCase());

/** The registry that this very machine uses, which may be a private one. */
function registryHost(url: string | undefined): string {
  return url === undefined || url === "" ? "" : new URL(url).host;
}

describe("registries", () => {
  const ids: Record<keyof typeof REGISTRIES, readonly string[]> = {
    surfaces: surfaces.map(({ id }) => id),
    checks: checks.map(({ meta }) => meta.id),
    engines: engines.map(({ agent }) => agent),
    rows: rows.map(({ id }) => id),
    hardeners: hardeners.map(({ agent }) => agent),
    renderers: renderers.map(({ format }) => format),
    fleetRenderers: fleetRenderers.map(({ format }) => format),
  };

  it.each(Object.values(REGISTRIES))("$name has every file of $folder, under the file's own name", (registry) => {
    expect(ids[registry.name]).toEqual(entryIds(root, registry));
    expect(entryIds(root, registry)).not.toEqual([]);
  });

  // docs/rules.md shows them; the tests of the room run them.
  it("gives every check a bad and a good example", () => {
    const examples = glob.sync("test/checks/*/*.repo", { cwd: root });
    const wanted = ids.checks.flatMap((id) => [`test/checks/${id}/bad-`, `test/checks/${id}/good-`]);
    expect(wanted.filter((start) => !examples.some((path) => path.startsWith(start)))).toEqual([]);
  });

  it("hold no scaffold that nobody filled", () => {
    const texts = glob.sync(["src/**/*.ts", "rules/**/*.yml", "test/**/*.repo"], { cwd: root });
    expect(texts.filter((path) => read(path).includes(OPEN))).toEqual([]);
  });
});
