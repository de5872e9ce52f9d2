import { expect, test } from "vitest";
import { endure, family } from "../../scripts/endure-parsers.ts";

// `npm run endure` does the same with 20,000 texts for each surface, which takes minutes.

test.each(family().map((surface) => ({ id: surface.id, surface })))("$id survives damaged texts with gaps only", ({ surface }) => {
  expect(endure(surface, 60).faults).toEqual([]);
});
