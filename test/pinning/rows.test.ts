import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { fetchedTools } from "../../src/classify/fetched-tool.ts";
import { pinScaleOf } from "../../src/classify/pin.ts";
import { type PinnedManifest, pinnedManifests } from "../../src/classify/pinned-manifest.ts";
import { type Fact, Facts } from "../../src/model/fact.ts";
import { pinOfRef } from "../../src/parse/git-ref.ts";
import { readFacts } from "../../src/surfaces/read-facts.ts";
import { readFixture } from "../fixture.ts";
import { catalog } from "../our-catalog.ts";
import { surfacesFor } from "../surfaces-for.ts";

// The scale, row by row: rows.yml says which level each example has, this test that the program says the same.

const LEVELS = { L0: "floating", L1: "range", L2: "exact", L3: "immutable", unknown: undefined } as const;
const level = z.enum(["L0", "L1", "L2", "L3", "unknown"]);
const schema = z.strictObject({
  rows: z.array(
    z.strictObject({
      row: z.string(),
      only: z.string().optional(),
      cases: z
        .array(
          z.union([
            z.strictObject({ fixture: z.string(), path: z.string(), name: z.string(), spec: z.string().optional(), level }),
            z.strictObject({ command: z.string(), name: z.string(), level }),
            z.strictObject({ grammar: z.string(), version: z.string(), level }),
          ]),
        )
        .min(1),
    }),
  ),
});

const { rows } = schema.parse(parse(readFileSync(join(import.meta.dirname, "rows.yml"), "utf8")));
const scale = pinScaleOf(catalog);
const manifests = new Map<string, readonly PinnedManifest[]>();

function manifestsOf(fixture: string): readonly PinnedManifest[] {
  const known = manifests.get(fixture);
  if (known) return known;
  const facts: Fact[] = [];
  for (const file of readFixture(join(import.meta.dirname, "..", fixture)).files) {
    if (file.kind !== "file") continue;
    const text = file.content.toString();
    for (const surface of surfacesFor(file.path))
      facts.push(...readFacts(surface, { path: file.path, text, tracked: true, ignored: false }).facts);
  }
  const made = pinnedManifests(new Facts(facts), catalog);
  manifests.set(fixture, made);
  return made;
}

describe.each(rows)("$row", ({ cases, only }) => {
  test("has something pinned and something that is not", () => {
    if (only !== undefined) return;
    const levels = cases.map((one) => one.level);
    expect(levels.some((one) => one === "L2" || one === "L3")).toBe(true);
    expect(levels.some((one) => one === "L0" || one === "L1")).toBe(true);
  });

  test.each(cases)("%j", (one) => {
    if ("grammar" in one) {
      expect(scale.version(one.grammar, one.version).pin).toBe(LEVELS[one.level]);
    } else if ("command" in one) {
      const found = fetchedTools(one.command, catalog).filter(({ name }) => name === one.name);
      expect(found.map(({ pin }) => pin)).toEqual([LEVELS[one.level]]);
    } else {
      const found = manifestsOf(one.fixture)
        .filter(({ fact }) => fact.at.path === one.path)
        .flatMap(({ requirements }) => requirements)
        .filter(({ fact: { name, spec } }) => name === one.name && (one.spec === undefined || spec === one.spec));
      expect(found.map(({ pin }) => pin)).toEqual([LEVELS[one.level]]);
    }
  });
});

test("servers of agents are put on the same scale", () => {
  const refs = [
    "",
    "main",
    "HEAD",
    "v4",
    "4",
    "v4.1",
    "v4.1.7",
    "release-1.2.3",
    "0123456",
    "deadbeef",
    "stable",
    "0123456789abcdef0123456789abcdef01234567",
  ];
  expect(refs.map((ref) => [ref, pinOfRef(ref)])).toEqual(refs.map((ref) => [ref, scale.version("git-ref", ref).pin]));
});

test("every ecosystem stands in a row", () => {
  const shown = new Set(
    rows.flatMap(({ cases }) =>
      cases.flatMap((one) => ("fixture" in one ? manifestsOf(one.fixture).map(({ ecosystem }) => ecosystem.id) : [])),
    ),
  );
  expect(catalog.pinning.ecosystems.map(({ id }) => id).filter((id) => !shown.has(id))).toEqual([]);
});

test("every level of every grammar is reached by an example of the rules", () => {
  const known = new Set(["npm", "python", ...catalog.pinning.grammars.map(({ id }) => id)]);
  expect(catalog.pinning.ecosystems.map(({ grammar }) => grammar).filter((grammar) => !known.has(grammar))).toEqual([]);
});
