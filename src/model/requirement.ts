import type { Place } from "./place.ts";

/** Where things to fetch are named and published: each has its own grammar for versions. */
export const ECOSYSTEMS = [
  "npm",
  "python",
  "conda",
  "deno",
  "cargo",
  "go",
  "ruby",
  "composer",
  "gradle",
  "maven",
  "nuget",
  "action",
  "image",
  "helm",
  "terraform",
  "pre-commit",
  "nix",
  "devcontainer",
  "tool",
  "submodule",
  "extension",
] as const;
export type Ecosystem = (typeof ECOSYSTEMS)[number];

/**
 * How firmly a requirement is fixed, one scale for every ecosystem:
 * `floating` nothing or a moving name · `range` bounded · `exact` one version that its owner can still swap · `immutable` a content hash or full commit id.
 */
export const PINS = ["floating", "range", "exact", "immutable"] as const;
export type Pin = (typeof PINS)[number];

/** Something that moves where packages come from, or puts one in the place of another. */
export interface PackageSource {
  readonly at: Place;
  /** How the file spells it: `--extra-index-url`, `@scope:registry`, `overrides.left-pad`. */
  readonly option: string;
  readonly value: string;
}

/** A file that lists what a project needs. */
export interface Manifest {
  readonly kind: "manifest";
  readonly at: Place;
  readonly ecosystem: Ecosystem;
  /** `library` where the file says that it is published (a name and version and not private); else `application`. */
  readonly role: "application" | "library";
  readonly sources: readonly PackageSource[];
  /** The name that the project gives itself, where it does. */
  readonly name?: string;
  /** Names that the file fixes anywhere in the graph, whatever others ask for (`overrides`, `resolutions`). */
  readonly overrides?: readonly string[];
  /** The files that a compiler says it made this one from, as it spells them: paths from the folder in which it was started. */
  readonly compiledFrom?: readonly string[];
  /** The hash that the ecosystem keeps in its lock to tell whether the manifest has changed since. */
  readonly digest?: string;
}

/** Settings of a workspace, apart from its manifests, that swap packages anywhere in the graph of its projects. */
export interface PackageOverrides {
  readonly kind: "packageOverrides";
  readonly at: Place;
  readonly ecosystem: Ecosystem;
  /** Those that are fixed, whatever a manifest asks for. */
  readonly names: readonly string[];
  /** Those among them that come from elsewhere: another package, a repository, a URL. */
  readonly sources: readonly PackageSource[];
}

/** A setting that says where packages come from, outside of any manifest or for the whole of it. */
export interface PackageIndex {
  readonly kind: "packageIndex";
  readonly at: Place;
  readonly ecosystem: Ecosystem;
  readonly option: string;
  readonly value: string;
  /**
   * `instead` of the default one · `beside` it, and either may serve any name · `named` only for names that are told · `unverified` what
   * is fetched is not checked.
   */
  readonly role: "instead" | "beside" | "named" | "unverified";
}

/** One thing that a manifest asks for. It says what is written; `classify/pin.ts` says how firm that is. */
export interface Requirement {
  readonly kind: "requirement";
  readonly at: Place;
  readonly ecosystem: Ecosystem;
  readonly name: string;
  /** The specifier as written. */
  readonly spec: string;
  /** The part of the specifier that chooses a version: a range, a reference, a tag. Empty where nothing does. */
  readonly version: string;
  readonly source: "registry" | "git" | "url" | "local" | "alias";
  readonly group: "runtime" | "development" | "optional" | "peer" | "build";
  /** A content hash, a digest or a full commit id stands beside it. */
  readonly hashed?: true;
  /** Only a run would tell what it is: a variable, a computed value. */
  readonly dynamic?: true;
  /** The package that is installed in truth, where the specifier names another one. */
  readonly means?: string;
}

/** What a lock remembers of one project: its direct requirements by name. */
export interface LockedProject {
  /** Folder, from that of the lock; empty for the lock's own. */
  readonly folder: string;
  /** Name → specifiers: several where groups ask for the same in their own way. */
  readonly asks: Readonly<Record<string, readonly string[]>>;
  /** Name → version that the project gets. */
  readonly gets: Readonly<Record<string, string>>;
}

/** A lock file, reduced to what judgements need. */
export interface Lockfile {
  readonly kind: "lockfile";
  readonly at: Place;
  readonly ecosystem: Ecosystem;
  /** `package-lock`, `yarn`, `pnpm`, `bun`, `uv`, `poetry` … */
  readonly format: string;
  /** The projects that it serves, sorted by folder. Empty where the format does not tell. */
  readonly projects: readonly LockedProject[];
  /** Every locked name → its versions, sorted. Empty where the format does not tell. */
  readonly versions: Readonly<Record<string, readonly string[]>>;
  /** `name@specifier` → version, where the format keeps what was asked for (Yarn). */
  readonly answers?: Readonly<Record<string, string>>;
  readonly entries: number;
  /** Locked entries that carry no content hash although they come from a registry or URL. */
  readonly withoutHash: readonly string[];
  /** Locked entries whose only hash is one that can be forged (SHA-1, MD5). */
  readonly weakHash: readonly string[];
  /** Hosts that packages are fetched from, with one place each and the number of entries that come from it; sorted by name. */
  readonly hosts: readonly { readonly host: string; readonly at: Place; readonly insecure: boolean; readonly entries: number }[];
  /** Entries that say one thing by their name and another by their address, or in two of their tables. */
  readonly contradictions: readonly { readonly at: Place; readonly name: string; readonly what: string }[];
  /** What its entries need by its own account and it does not hold; the first of them. */
  readonly broken: readonly LockFault[];
  /** The manifest's hash when the lock was written. */
  readonly digest?: string;
  /** True where the format keeps versions in a form that is not read. */
  readonly opaque?: true;
}

/** Something that a locked package needs and the lock does not hold. */
export interface LockFault {
  readonly by: string;
  readonly name: string;
  readonly spec: string;
  /** The version that is locked in its place, which does not fit. */
  readonly got?: string;
}
