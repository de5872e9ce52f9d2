import { byBytes } from "../model/order.ts";
import type { Place } from "../model/place.ts";
import type { Ecosystem, LockedProject, LockFault, Lockfile } from "../model/requirement.ts";
import { LockHosts } from "./lock-hosts.ts";

/** Contradictions and faults of one lock that are told; a lock with more is no better known for them. */
const MOST_TOLD = 50;

/** What fixes the content of a locked entry. */
export type EntryHash = "strong" | "weak" | "none" | "needless";

/** Names whose only hash can be forged. SHA-1 and MD5 have known collisions. */
export function strengthOf(hash: string | undefined): EntryHash {
  if (hash === undefined || hash === "") return "none";
  return /^(?:sha(?:256|384|512)[-:=]|h1:|[0-9a-f]{64,128}$|[0-9a-z]{1,8}\/[0-9a-f]{32,128}$)/i.test(hash) ? "strong" : "weak";
}

/** Gathers what a lock file says, in the shape in which it is judged. */
export class LockDraft {
  readonly hosts = new LockHosts();
  readonly answers = new Map<string, string>();
  #entries = 0;
  readonly #versions = new Map<string, Set<string>>();
  readonly #withoutHash = new Set<string>();
  readonly #weakHash = new Set<string>();
  readonly #projects = new Map<string, DraftProject>();
  readonly #contradictions: Lockfile["contradictions"][number][] = [];
  readonly #broken: LockFault[] = [];

  /** One locked package. URLs that are noted from here on are its own. */
  entry(name: string, version: string | undefined, hash: EntryHash): void {
    this.#entries++;
    this.hosts.nextEntry();
    this.version(name, version);
    this.hash(name, hash);
  }

  /** What fixes an entry that is known already. */
  hash(name: string, hash: EntryHash): void {
    if (hash === "none") this.#withoutHash.add(name);
    else if (hash === "weak") this.#weakHash.add(name);
  }

  version(name: string, version: string | undefined): void {
    const known = this.#versions.get(name) ?? new Set();
    this.#versions.set(name, known);
    if (version !== undefined && version !== "") known.add(version);
  }

  /** A project that the lock serves, whether or not it asks for anything. */
  project(folder: string): DraftProject {
    const known = this.#projects.get(folder) ?? new DraftProject();
    this.#projects.set(folder, known);
    return known;
  }

  contradicts(name: string, what: string, at: Place): void {
    if (this.#contradictions.length < MOST_TOLD) this.#contradictions.push({ at, name, what });
  }

  lacks(fault: LockFault): void {
    if (this.#broken.length < MOST_TOLD) this.#broken.push(fault);
  }

  fact(at: Place, ecosystem: Ecosystem, format: string, digest?: string): Lockfile {
    return {
      kind: "lockfile",
      at,
      ecosystem,
      format,
      projects: this.#sortedProjects(),
      versions: toRecord([...this.#versions].map(([name, versions]) => [name, [...versions].sort(byBytes)] as const)),
      ...(this.answers.size > 0 ? { answers: toRecord(this.answers) } : {}),
      entries: this.#entries,
      withoutHash: [...this.#withoutHash].sort(byBytes),
      weakHash: [...this.#weakHash].sort(byBytes),
      hosts: this.hosts.sorted(),
      contradictions: this.#contradictions,
      broken: this.#broken,
      ...(digest === undefined ? {} : { digest }),
    };
  }

  #sortedProjects(): readonly LockedProject[] {
    return [...this.#projects]
      .sort(([a], [b]) => byBytes(a, b))
      .map(([folder, { asks, gets }]) => ({
        folder,
        asks: toRecord([...asks].map(([name, specifiers]) => [name, [...specifiers].sort(byBytes)] as const)),
        gets: toRecord(gets),
      }));
  }
}

/** What one project asked for when the lock was written, and what it gets. */
class DraftProject {
  readonly asks = new Map<string, Set<string>>();
  readonly gets = new Map<string, string>();

  asksFor(name: string, specifier: string): void {
    const known = this.asks.get(name);
    if (known) known.add(specifier);
    else this.asks.set(name, new Set([specifier]));
  }
}

/** `Object.fromEntries` defines properties and therefore takes `__proto__` as a name like any other. */
function toRecord<T>(pairs: Iterable<readonly [string, T]>): Readonly<Record<string, T>> {
  return Object.fromEntries([...pairs].sort(([a], [b]) => byBytes(a, b)));
}
