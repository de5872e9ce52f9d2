import { describe, expect, it } from "vitest";
import { keptResult, measure, rates, reaches, readSet } from "../../scripts/tool-accuracy.ts";
import { FACETS } from "../../src/catalog/mcp-entry.ts";

const now = new Map(measure(".").map((set) => [set.name, set]));
const kept = keptResult(".").sets;

it("every labelled set has a kept result, and the other way round", () => {
  expect([...now.keys()]).toEqual(kept.map(({ name }) => name));
});

describe.each(kept)("$name", (before) => {
  const after = now.get(before.name) ?? before;
  const hint = "npm run accuracy:mcp -- --write keeps a new result";

  it("is the set that was measured", () => {
    expect([after.servers, after.tools], hint).toEqual([before.servers, before.tools]);
  });

  it("fares no worse than it did", () => {
    for (const key of ["alone", "withHints"] as const) {
      expect(rates(after[key]).recall, hint).toBeGreaterThanOrEqual(rates(before[key]).recall);
      expect(rates(after[key]).precision, hint).toBeGreaterThanOrEqual(rates(before[key]).precision);
    }
    expect(after.tiers.milder).toBeLessThanOrEqual(before.tiers.milder);
  });

  it("that once reached the target still does", () => {
    if (reaches(before)) expect(reaches(after)).toBe(true);
    else expect(before.alone.missed + before.alone.mistaken).toBeGreaterThan(0);
  });

  it("holds facts only, and labels that agree with themselves", () => {
    for (const { licence, tools } of readSet(".", before.name)) {
      const free = /^(?:MIT|Apache-2\.0|BSD-[23]-Clause|ISC|0BSD)/.test(licence);
      expect(new Set(tools.map(({ name }) => name)).size).toBe(tools.length);
      for (const { excerpt, facets } of tools) {
        expect(excerpt === undefined || (free && excerpt.length <= 120)).toBe(true);
        expect(facets.every((facet) => FACETS.includes(facet))).toBe(true);
        const changes = facets.some((facet) => /^(?:write|destructive|exec|db-write|deploy|own-state)$/.test(facet));
        expect(changes).toBe(!facets.includes("read"));
      }
    }
  });
});
