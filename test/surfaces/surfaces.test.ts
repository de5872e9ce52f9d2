import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Fact } from "../../src/model/fact.ts";
import { byBytes } from "../../src/model/order.ts";
import type { Place } from "../../src/model/place.ts";
import { surfaces } from "../../src/surfaces/index.ts";
import { InstructionTable } from "../../src/surfaces/instruction-table.ts";
import { readFacts } from "../../src/surfaces/read-facts.ts";
import type { Surface } from "../../src/surfaces/surface.ts";
import { readFixture } from "../fixture.ts";
import { catalog } from "../our-catalog.ts";
import { surfacesFor } from "../surfaces-for.ts";

// One folder for each surface, in it `<case>.repo` (a mini repository) and `<case>.facts.json` (all facts that this surface states of it).
// A place is written `path:line:column-endLine:endColumn`. `UPDATE=1 npx vitest run test/surfaces` writes the expectations anew:
// read every line of what it wrote before you keep it.

// Which files are instructions is data: the surface that reads them has no paths of its own.
const table = new InstructionTable(catalog.instructionFiles.files);

const update = process.env["UPDATE"] === "1";

describe.each(surfaces.map((surface) => ({ id: surface.id, surface })))("$id", ({ id, surface }) => {
  const folder = join(import.meta.dirname, id);
  const cases = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".repo")) : [];

  test("has a usual and an odd case", () => expect(cases.length).toBeGreaterThanOrEqual(2));

  test.each(cases)("%s", (name) => {
    const found = statedBy(surface, join(folder, name));
    const expected = join(folder, `${basename(name, ".repo")}.facts.json`);
    if (update) writeFileSync(expected, write(found));
    expect(found).toEqual(JSON.parse(readFileSync(expected, "utf8")));
  });
});

test("every folder belongs to a surface", () => {
  const folders = readdirSync(import.meta.dirname, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map(({ name }) => name).filter((name) => !surfaces.some(({ id }) => id === name))).toEqual([]);
});

interface Expectation {
  readonly facts: readonly object[];
  readonly gaps: readonly object[];
  /** Files that the program they are for refuses; left out of the text where there is none. */
  readonly refused?: readonly object[];
}

function statedBy(surface: Surface, fixture: string): Expectation {
  const facts: Fact[] = [];
  const gaps: object[] = [];
  const refused: object[] = [];
  for (const file of readFixture(fixture).files) {
    const steers = surface.id === "instruction-file" ? table.steering(file.path) : [];
    if (steers.length === 0 && !surfacesFor(file.path).includes(surface)) continue;
    const content = file.kind === "file" ? file.content.toString() : "";
    const text = surface.needs === "text" ? content : "";
    if (file.kind === "symlink" && surface.needs === "text") continue;
    const target = file.kind === "symlink" ? { target: file.target } : {};
    const reading = readFacts(surface, { path: file.path, text, tracked: !file.untracked, ignored: false, steers, ...target });
    facts.push(...reading.facts);
    if (reading.gap) gaps.push(reading.gap);
    if (reading.refused) refused.push(reading.refused);
    for (const fact of reading.facts) expect(surface.yields, "a kind that the surface does not announce").toContain(fact.kind);
    for (const place of placesOf(reading.facts)) expectInside(place, file.path, content);
  }
  // A stable sort: facts of one place stay in the order in which they were stated.
  facts.sort((a, b) => byBytes(a.at.path, b.at.path) || a.at.line - b.at.line || a.at.column - b.at.column);
  return { facts: facts.map((fact) => withShortPlaces(fact) as object), gaps, ...(refused.length === 0 ? {} : { refused }) };
}

/** Places written in one word. */
function withShortPlaces(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withShortPlaces);
  if (typeof value !== "object" || value === null) return value;
  if (isPlace(value)) return `${value.path}:${value.line}:${value.column}-${value.endLine}:${value.endColumn}`;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, withShortPlaces(part)]));
}

function* placesOf(value: unknown): Generator<Place> {
  if (typeof value !== "object" || value === null) return;
  if (isPlace(value)) yield value;
  else for (const part of Object.values(value)) yield* placesOf(part);
}

function isPlace(value: object): value is Place {
  return "endColumn" in value;
}

/** A place must lie in the file that was read, and its end not before its begin. */
function expectInside(place: Place, path: string, text: string): void {
  const lines = text.replace(/^\uFEFF/, "").split("\n");
  expect(place.path).toBe(path);
  expect(place.endLine * 1e6 + place.endColumn).toBeGreaterThanOrEqual(place.line * 1e6 + place.column);
  expect(place.column).toBeLessThanOrEqual((lines[place.line - 1]?.length ?? -1) + 1);
  expect(place.endColumn).toBeLessThanOrEqual((lines[place.endLine - 1]?.length ?? -1) + 1);
}

/** One fact a line. */
function write({ facts, gaps, refused }: Expectation): string {
  const list = (items: readonly object[]): string =>
    items.length === 0 ? "[]" : `[\n${items.map((item) => `    ${JSON.stringify(item)}`).join(",\n")}\n  ]`;
  return `{\n  "facts": ${list(facts)},\n  "gaps": ${list(gaps)}${refused === undefined ? "" : `,\n  "refused": ${list(refused)}`}\n}\n`;
}
