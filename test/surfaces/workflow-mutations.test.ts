import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { checks } from "../../src/checks/index.ts";
import { judge } from "../../src/checks/judge.ts";
import { Facts } from "../../src/model/fact.ts";
import { surfaces } from "../../src/surfaces/index.ts";
import { readFacts } from "../../src/surfaces/read-facts.ts";
import { parseFixture } from "../fixture.ts";
import { catalog } from "../our-catalog.ts";
import { surfacesFor } from "../surfaces-for.ts";

// Texts of workflows and pipelines, broken at random places with a fixed seed: whatever comes out, nothing throws, and what is not
// understood is a gap. `MUTATIONS=20000 npx vitest run test/surfaces/workflow-mutations.test.ts` tries as many.

const COUNT = Number(process.env["MUTATIONS"] ?? 600);
const OWN = ["github-workflow", "github-action", "gitlab-pipeline", "circleci-config", "dependabot-config"];
const ROUGH = [
  "${{",
  "}}",
  "'",
  '"',
  "\n",
  "  ",
  ":",
  "- ",
  "&a ",
  "*a",
  "|",
  ">-",
  "[",
  "{",
  "\u0000",
  "\u202e",
  "$GITHUB_ENV",
  "!",
  "((((",
  "https://",
];

/** Mulberry32: small, and the same everywhere. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function texts(): { path: string; text: string }[] {
  const folders = readdirSync(join(import.meta.dirname, "../checks"), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const ci = new Set(checks.filter(({ meta }) => meta.family === "ci").map(({ meta }) => meta.id));
  return folders
    .filter(({ name }) => ci.has(name))
    .flatMap(({ name }) =>
      readdirSync(join(import.meta.dirname, "../checks", name)).map((file) => join(import.meta.dirname, "../checks", name, file)),
    )
    .flatMap((file) => parseFixture(readFileSync(file, "utf8")).files)
    .flatMap((file) => (file.kind === "file" ? [{ path: file.path, text: file.content.toString() }] : []));
}

function mutated(text: string, next: () => number): string {
  let result = text;
  for (let times = 1 + Math.floor(next() * 4); times > 0; times--) {
    const at = Math.floor(next() * (result.length + 1));
    const length = Math.floor(next() * 12);
    const rough = ROUGH[Math.floor(next() * ROUGH.length)] ?? "";
    const kind = next();
    if (kind < 0.35) result = result.slice(0, at) + rough + result.slice(at);
    else if (kind < 0.6) result = result.slice(0, at) + result.slice(at + length);
    else if (kind < 0.8) result = result.slice(0, at) + result.slice(Math.max(0, at - 80), at) + result.slice(at);
    else result = result.slice(0, at) + rough + result.slice(at + length);
  }
  return result;
}

test(`${COUNT} broken workflows end in facts or gaps`, { timeout: COUNT * 30 + 20_000 }, () => {
  const next = random(20_261_128);
  const all = texts();
  const ci = checks.filter(({ meta }) => meta.family === "ci");
  expect(OWN.every((id) => surfaces.some((surface) => surface.id === id))).toBe(true);
  let gaps = 0;
  for (let index = 0; index < COUNT; index++) {
    const { path, text } = all[Math.floor(next() * all.length)] ?? { path: "", text: "" };
    const source = mutated(text, next);
    const readings = surfacesFor(path)
      .filter(({ id }) => OWN.includes(id))
      .map((surface) => readFacts(surface, { path, text: source, tracked: true, ignored: false }));
    for (const { gap, facts } of readings) {
      if (gap) {
        gaps++;
        expect(gap.reason, source).toMatch(/not understood by [\w-]+: (?:line \d+|no |not |.*(?:nested|longer|deep|more))/u);
      }
      const judged = judge(ci, new Facts(facts), catalog);
      expect(judged.gaps, source).toEqual([]);
      for (const { locations } of judged.findings)
        for (const { line } of locations) expect(line, source).toBeLessThanOrEqual(source.split("\n").length);
    }
  }
  expect(gaps).toBeLessThan(COUNT);
});
