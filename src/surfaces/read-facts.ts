import type { Fact } from "../model/fact.ts";
import type { Gap } from "../model/gap.ts";
import { ParseError } from "../parse/parse-error.ts";
import type { Surface, SurfaceFile } from "./surface.ts";

/** What one surface made of one file. With a gap, the facts are those that were stated before the reading stopped. */
export interface Reading {
  readonly facts: readonly Fact[];
  readonly gap?: Gap;
  /** Set where the program that the file is for refuses it too (`Surface.refusedBy`). */
  readonly refused?: Gap;
}

/** Facts of one file. No honest file states as many; a hostile one could fill the memory with them. */
const MAX_FACTS = 50_000;

/** Lets one surface read one file. Whatever it throws becomes a gap: nobody else needs to catch. */
export function readFacts(surface: Surface, file: SurfaceFile): Reading {
  const facts: Fact[] = [];
  try {
    for (const fact of surface.read(file)) {
      if (facts.length === MAX_FACTS) throw new Error(`states more than ${MAX_FACTS} facts`);
      facts.push(fact);
    }
    return { facts };
  } catch (error) {
    if (surface.refusedBy !== undefined && error instanceof ParseError && error.broken) {
      // That the file is there, and says nothing to its agent, is a fact of its own: its author believes in it.
      const own = facts.flatMap((fact) => (fact.kind === "agentFile" ? [{ ...fact, refused: error.message }] : []));
      return { facts: own, refused: { path: file.path, reason: `broken, so ${surface.refusedBy} refuses it: ${error.message}` } };
    }
    // An agent's settings that were not read to their end may say anything: what depends on them is unknown.
    const unread = facts.map((fact) => (fact.kind === "agentFile" && fact.role !== "instructions" ? { ...fact, modelled: false } : fact));
    return { facts: unread, gap: gapOf(surface.id, file.path, error instanceof Error ? error.message : String(error)) };
  }
}

/** The gap of a file that one surface could not read to its end. */
export function gapOf(surfaceId: string, path: string, why: string): Gap {
  const line = why.split("\n", 1)[0] ?? "";
  return { path, reason: `not understood by ${surfaceId}: ${line.length > 200 ? `${line.slice(0, 199)}…` : line}` };
}
