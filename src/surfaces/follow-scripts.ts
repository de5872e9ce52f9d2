import type { Script } from "../model/script.ts";

/** A file that something names, under the paths where it may lie. */
export interface Named {
  readonly candidates: readonly string[];
  readonly by?: string;
  /** True where it runs without being called by name. */
  readonly triggered: boolean;
}

/** What following needs from the one who reads files. */
export interface Follower {
  /** Whether a regular file lies there that may be read. */
  has(path: string): boolean;
  /** Reads and states one file; undefined where that was not possible (then it is a gap already). */
  state(path: string, by: string | undefined): Promise<Script | undefined>;
  /** Files that a script loads or starts. */
  namedBy(script: Script): readonly Omit<Named, "triggered">[];
  /** Told of the first file that was left out because there were too many, where it would run unasked. */
  leftOut(path: string): void;
}

/** Files that are followed in one repository. Most name a few dozen, a linter that is started on each commit loads every rule it has. */
const MOST_SCRIPTS = 1_000;

/** Of these, files that run only when they are called by name: they must not take the place of the others. */
const MOST_CALLED = 200;

/** Levels of files behind the ones that commands name: enough for every incident that is known. */
const DEPTH = 3;

/**
 * States the scripts behind commands, level by level, so that the nearest ones are read where there are too many.
 * `stated` are scripts that are known already: they are followed, but not read again.
 */
export async function followScripts(roots: readonly Named[], stated: readonly Script[], follower: Follower): Promise<readonly Script[]> {
  const known = new Map<string, Script | undefined>(stated.map((script) => [script.at.path, script]));
  const followed = new Set<Script>();
  const found: Script[] = [];
  let told = false;
  let called = 0;
  let level: readonly Named[] = [...roots, ...stated.map((script): Named => ({ candidates: [script.at.path], triggered: false }))];
  for (let depth = 0; depth <= DEPTH && level.length > 0; depth += 1) {
    const next: Named[] = [];
    for (const { candidates, by, triggered } of triggeredFirst(level)) {
      const path = candidates.find((candidate) => follower.has(candidate));
      if (path === undefined) continue;
      if (!known.has(path)) {
        if (triggered ? found.length >= MOST_SCRIPTS : called >= MOST_CALLED) {
          if (triggered && !told) follower.leftOut(path);
          told ||= triggered;
          continue;
        }
        if (!triggered) called += 1;
        const script = await follower.state(path, by);
        known.set(path, script);
        if (script) found.push(script);
      }
      const script = known.get(path);
      if (!script || followed.has(script)) continue;
      followed.add(script);
      for (const named of follower.namedBy(script)) next.push({ ...named, triggered });
    }
    level = next;
  }
  return found;
}

function triggeredFirst(level: readonly Named[]): readonly Named[] {
  return [...level.filter(({ triggered }) => triggered), ...level.filter(({ triggered }) => !triggered)];
}
