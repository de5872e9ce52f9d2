import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { ParseError } from "../src/parse/parse-error.ts";
import { surfaces } from "../src/surfaces/index.ts";
import type { Surface } from "../src/surfaces/surface.ts";
import { readFixture } from "../test/fixture.ts";
import { mutate, randomFrom } from "../test/pinning/mutation.ts";
import { surfacesFor } from "../test/surfaces-for.ts";

// npm run endure -- [TEXTS] [SURFACE …]    gives every surface that reads manifests and locks so many damaged texts, made from its own
// examples with a fixed seed, and counts what comes of them. A text may be refused (a ParseError, which becomes a gap); whatever else is
// thrown, and whatever takes more than a second of work, is a fault.

const TESTS = resolve(import.meta.dirname, "../test");
const KINDS: ReadonlySet<string> = new Set(["manifest", "requirement", "lockfile", "packageIndex"]);
const SLOW_MS = 1_000;

/** The surfaces that read manifests, locks and where packages come from. */
export function family(): readonly Surface[] {
  return surfaces.filter(({ yields, needs }) => needs === "text" && yields.some((kind) => KINDS.has(kind)));
}

/** What came of the texts. */
export interface Endurance {
  readonly read: number;
  readonly refused: number;
  readonly slowestMs: number;
  readonly faults: readonly string[];
}

/** Gives one surface so many damaged texts. */
export function endure(surface: Surface, texts: number, seed = 8): Endurance {
  const examples = examplesOf(surface);
  const random = randomFrom(seed + [...surface.id].reduce((sum, char) => sum + char.charCodeAt(0), 0));
  const pick = (): { path: string; text: string } => examples[Math.floor(random() * examples.length)] ?? { path: "x", text: "" };
  const faults: string[] = [];
  let read = 0;
  let refused = 0;
  let slowestMs = 0;
  for (let count = 0; count < texts; count++) {
    const { path, text } = pick();
    const damaged = mutate(text, pick().text, random);
    // Work done, not time gone by: the machine may be busy with other things.
    const begin = process.cpuUsage();
    try {
      for (const fact of surface.read({ path, text: damaged, tracked: true, ignored: false }))
        if (fact.at.line < 1) faults.push(`${path}: a place before the first line`);
      read++;
    } catch (error) {
      if (error instanceof ParseError) refused++;
      else faults.push(`text ${count} of ${path}: ${error instanceof Error ? `${error.name}: ${error.message}` : String(error)}`);
    }
    const { user, system } = process.cpuUsage(begin);
    const took = (user + system) / 1000;
    slowestMs = Math.max(slowestMs, took);
    if (took > SLOW_MS) faults.push(`text ${count} of ${path}: took ${Math.round(took)} ms`);
  }
  return { read, refused, slowestMs, faults };
}

function examplesOf(surface: Surface): readonly { readonly path: string; readonly text: string }[] {
  const folder = join(TESTS, "surfaces", surface.id);
  return readdirSync(folder)
    .filter((name) => name.endsWith(".repo"))
    .flatMap((name) => readFixture(join(folder, name)).files)
    .flatMap((file) =>
      file.kind === "file" && surfacesFor(file.path).includes(surface) ? [{ path: file.path, text: file.content.toString() }] : [],
    );
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === import.meta.filename) {
  const texts = Number(process.argv[2] ?? 20_000);
  const named = process.argv.slice(3);
  const chosen = family().filter(({ id }) => named.length === 0 || named.includes(id));
  let faults = 0;
  for (const surface of chosen) {
    const { read, refused, slowestMs, faults: found } = endure(surface, texts);
    faults += found.length;
    console.log(`${surface.id}: ${read} read, ${refused} refused, slowest ${slowestMs.toFixed(0)} ms, ${found.length} faults`);
    for (const fault of found.slice(0, 5)) console.log(`  ${fault}`);
  }
  console.log(`${chosen.length} surfaces, ${texts} texts each, ${faults} faults`);
  process.exitCode = faults === 0 ? 0 : 1;
}
