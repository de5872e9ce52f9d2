import type { Fact } from "../model/fact.ts";
import type { Gap } from "../model/gap.ts";
import { ParseError } from "../parse/parse-error.ts";
import { surfaces } from "./index.ts";
import { matchPath } from "./match-path.ts";
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

interface Candidate {
  /** Position in the list of surfaces: answers come in that order. */
  readonly index: number;
  readonly surface: Surface;
  readonly matches: (path: string) => boolean;
}

/**
 * Finds the surfaces that read a path. A tree may hold 80 000 files and most belong to none, so patterns are filed by what their last
 * segment says (a whole name, or an ending) and only those that the path's own name points to are tried.
 */
export class SurfaceIndex {
  readonly #byName = new Map<string, Candidate[]>();
  readonly #byEnding = new Map<string, Candidate[]>();
  readonly #byFolder = new Map<string, Candidate[]>();

  constructor(all: readonly Surface[]) {
    for (const [index, surface] of all.entries()) {
      for (const pattern of surface.paths) this.#file(pattern.toLowerCase(), { index, surface, matches: matchPath(pattern) });
    }
  }

  /** The surfaces that read the path, each once, in the order of the list. */
  surfacesFor(path: string): readonly Surface[] {
    const lower = path.toLowerCase();
    const name = lower.slice(lower.lastIndexOf("/") + 1);
    const found = new Map<number, Surface>();
    for (const list of [this.#byName.get(name), this.#byEnding.get(endingOf(name)), this.#byFolder.get(lower.split("/", 1)[0] ?? "")]) {
      for (const { index, surface, matches } of list ?? []) if (!found.has(index) && matches(path)) found.set(index, surface);
    }
    return [...found].sort(([a], [b]) => a - b).map(([, surface]) => surface);
  }

  #file(pattern: string, candidate: Candidate): void {
    const name = pattern.slice(pattern.lastIndexOf("/") + 1);
    const ending = endingOf(name);
    const folder = pattern.split("/", 1)[0] ?? "";
    if (isLiteral(name)) push(this.#byName, name, candidate);
    else if (ending !== "" && isLiteral(ending)) push(this.#byEnding, ending, candidate);
    else if (isLiteral(folder) && pattern.includes("/")) push(this.#byFolder, folder, candidate);
    else
      throw new Error(
        `${candidate.surface.id}: ${pattern} must end in a name or an ending, or begin with a folder, to be found without trying it on every file`,
      );
  }
}

let shared: SurfaceIndex | undefined;

/** The surfaces of this version that read the path. */
export function surfacesFor(path: string): readonly Surface[] {
  shared ??= new SurfaceIndex(surfaces);
  return shared.surfacesFor(path);
}

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
      return { facts: [], refused: { path: file.path, reason: `broken, so ${surface.refusedBy} refuses it: ${error.message}` } };
    }
    return { facts, gap: gapOf(surface.id, file.path, error instanceof Error ? error.message : String(error)) };
  }
}

/** The gap of a file that one surface could not read to its end. */
export function gapOf(surfaceId: string, path: string, why: string): Gap {
  const line = why.split("\n", 1)[0] ?? "";
  return { path, reason: `not understood by ${surfaceId}: ${line.length > 200 ? `${line.slice(0, 199)}…` : line}` };
}

/** From the last dot on; empty where there is none. `.md` itself is a name, not an ending. */
function endingOf(name: string): string {
  const dot = name.lastIndexOf(".");
  return dot > 0 ? name.slice(dot) : "";
}

function isLiteral(segment: string): boolean {
  return !/[*?[\]{}()!+@]/.test(segment);
}

function push(map: Map<string, Candidate[]>, key: string, candidate: Candidate): void {
  const known = map.get(key);
  if (known) known.push(candidate);
  else map.set(key, [candidate]);
}
