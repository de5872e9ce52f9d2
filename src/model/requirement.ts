import type { Place } from "./place.ts";

export type Ecosystem = "npm" | "python";

/**
 * How firmly a requirement is fixed, one scale for every ecosystem:
 * `floating` nothing or a moving name · `range` bounded · `exact` one version that its owner can still swap · `immutable` a content hash or full commit id.
 */
export const PINS = ["floating", "range", "exact", "immutable"] as const;
export type Pin = (typeof PINS)[number];

/** A file that lists what a project needs. */
export interface Manifest {
  readonly kind: "manifest";
  readonly at: Place;
  readonly ecosystem: Ecosystem;
  /** `library` where the file says that it is published (a name and version and not private); else `application`. */
  readonly role: "application" | "library";
  /** Options in the file that move where packages come from (`--extra-index-url …`). */
  readonly sources: readonly { readonly at: Place; readonly option: string; readonly value: string }[];
}

/** One line of a manifest. */
export interface Requirement {
  readonly kind: "requirement";
  readonly at: Place;
  readonly ecosystem: Ecosystem;
  readonly name: string;
  /** The specifier as written. */
  readonly spec: string;
  /** The pin that the manifest line alone gives, before any lock. */
  readonly pin: Pin;
  readonly source: "registry" | "git" | "url" | "local" | "alias";
  readonly group: "runtime" | "development" | "optional" | "peer" | "build";
}

/** A lock file, reduced to what judgements need. */
export interface Lockfile {
  readonly kind: "lockfile";
  readonly at: Place;
  readonly ecosystem: Ecosystem;
  /** `package-lock`, `yarn`, `pnpm`, `bun`, `uv`, `poetry` … */
  readonly format: string;
  /** Direct requirements as the lock remembers them: name → specifier or version. Empty where the format does not tell. */
  readonly roots: Readonly<Record<string, string>>;
  readonly entries: number;
  /** Locked entries that carry no content hash although they come from a registry or URL. */
  readonly withoutHash: readonly string[];
  /** Hosts that packages are fetched from, with one place each and the number of entries that come from it; sorted by name. */
  readonly hosts: readonly { readonly host: string; readonly at: Place; readonly insecure: boolean; readonly entries: number }[];
}
