import type { Catalog } from "../catalog/catalog.ts";
import type { Honours, PinEcosystem, PinPlace } from "../catalog/pinning.ts";
import type { Facts } from "../model/fact.ts";
import type { Lockfile, Manifest, Pin, Requirement } from "../model/requirement.ts";
import { type InstallCommand, installCommands } from "./install-command.ts";
import { canonicalName, folderOf, isPipFile, LockCoverage, type ManifestLock } from "./lock-coverage.ts";
import { type LockStep, lockStep } from "./lock-step.ts";
import { type Firmness, type PinScale, pinScaleOf } from "./pin.ts";
import { pinPlacesOf } from "./pin-place.ts";
import { folderBelow } from "./started-programs.ts";

/** A requirement with its firmness: by its own line, and with the lock that covers it. */
export interface PinnedRequirement {
  readonly fact: Requirement;
  readonly own: Firmness;
  /** Undefined where only a run would tell. */
  readonly pin: Pin | undefined;
}

/** One manifest with all that says whether an install brings what the maintainers had. */
export interface PinnedManifest {
  readonly fact: Manifest;
  readonly ecosystem: PinEcosystem;
  readonly requirements: readonly PinnedRequirement[];
  readonly lock: ManifestLock | undefined;
  /** Locks of other managers beside the one that counts, with how they fit. */
  readonly otherLocks: readonly { readonly lock: Lockfile; readonly step: LockStep }[];
  readonly step: LockStep;
  /** What the repository's own install commands make of the lock: the weakest of them. Undefined where there is none, or no lock. */
  readonly honoured: Honours | undefined;
  readonly installs: readonly InstallCommand[];
  readonly place: PinPlace;
}

/** Programs that read each lock; another program beside it ignores the lock. */
const READERS: Readonly<Record<string, readonly string[]>> = {
  "package-lock": ["npm"],
  "npm-shrinkwrap": ["npm"],
  pnpm: ["pnpm"],
  yarn: ["yarn"],
  "yarn-berry": ["yarn"],
  bun: ["bun"],
  "bun-binary": ["bun"],
  uv: ["uv"],
  poetry: ["poetry"],
  pdm: ["pdm"],
  pipfile: ["pipenv"],
};

const NO_STEP: LockStep = { inStep: "unknown", differences: [] };

const made = new WeakMap<Facts, readonly PinnedManifest[]>();

/** All manifests of the repository, judged once; checks and the report ask. */
export function pinnedManifests(facts: Facts, catalog: Catalog): readonly PinnedManifest[] {
  const known = made.get(facts);
  if (known) return known;
  const scale = pinScaleOf(catalog);
  const coverage = new LockCoverage(facts, scale);
  const installs = installCommands(facts, catalog);
  const places = pinPlacesOf(catalog);
  const overridden = overriddenAt(facts);
  const all = facts.of("manifest").map((fact): PinnedManifest => {
    const requirements = coverage.requirements(fact);
    const own = installs.filter((install) => concerns(install, fact, coverage));
    const programs = new Set(own.map(({ program }) => program));
    const lock = coverage.lockOf(fact, ({ format }) => READERS[format]?.some((program) => programs.has(program)) ?? false);
    return {
      fact,
      ecosystem: scale.ecosystem(fact.ecosystem),
      requirements: requirements.map((one) => {
        const firmness = scale.of(one);
        return { fact: one, own: firmness, pin: locked(one, firmness.pin, lock, fact, scale) };
      }),
      lock,
      otherLocks: coverage
        .locksOf(fact)
        .filter((one) => one !== lock?.lock && !readsBoth(one, lock?.lock))
        .map((one) => ({
          lock: one,
          step: lockStep(
            fact,
            requirements,
            { path: one.at.path, format: one.format, lock: one, compiled: [] },
            overridden.get(`${one.ecosystem} ${folderOf(one.at.path)}`) ?? [],
          ),
        })),
      step: lock ? lockStep(fact, requirements, lock, overridden.get(`${fact.ecosystem} ${folderOf(lock.path)}`) ?? []) : NO_STEP,
      honoured: lock ? weakest(own.map((install) => honoured(install, lock, requirements, scale.of.bind(scale)))) : undefined,
      installs: own,
      place: places.of(fact.at.path),
    };
  });
  made.set(facts, all);
  return all;
}

/** Ecosystem and folder → names that the settings there fix. A lock lies where its workspace begins, and is written with them. */
function overriddenAt(facts: Facts): ReadonlyMap<string, readonly string[]> {
  const all = new Map<string, string[]>();
  const add = (ecosystem: string, path: string, names: readonly string[]): void => {
    const key = `${ecosystem} ${folderOf(path)}`;
    all.set(key, [...(all.get(key) ?? []), ...names]);
  };
  for (const { ecosystem, at, overrides } of facts.of("manifest")) if (overrides) add(ecosystem, at.path, overrides);
  for (const { ecosystem, at, names } of facts.of("packageOverrides")) add(ecosystem, at.path, names);
  return all;
}

/** npm's two locks are one format, and so are Bun's. */
function readsBoth(one: Lockfile, other: Lockfile | undefined): boolean {
  return other !== undefined && READERS[one.format]?.join() === READERS[other.format]?.join();
}

/** With the lock that covers it: its content where the lock has a hash, else its version. */
function locked(
  requirement: Requirement,
  own: Pin | undefined,
  lock: ManifestLock | undefined,
  manifest: Manifest,
  scale: PinScale,
): Pin | undefined {
  if (own === "immutable" || !lock) return own;
  const name = canonicalName(requirement.name, requirement.ecosystem);
  if (!lock.lock) {
    const compiled = lock.compiled.find((one) => canonicalName(one.name, "python") === name);
    const pin = compiled && scale.of(compiled).pin;
    return pin === "exact" || pin === "immutable" ? pin : own;
  }
  const { versions, withoutHash, weakHash, opaque, answers, projects, at } = lock.lock;
  const told = Object.keys(versions).length > 0;
  if (opaque || !told) return own === undefined ? undefined : "exact";
  // A lock further up belongs to a workspace, and may know this one by what it is linked as.
  const near = folderOf(at.path) === folderOf(manifest.at.path) || answers !== undefined || projects.length > 0;
  if (!Object.hasOwn(versions, name)) return near && requirement.group !== "optional" ? own : own === undefined ? undefined : "exact";
  return withoutHash.includes(name) || weakHash.includes(name) ? "exact" : "immutable";
}

/**
 * Whether an install command may concern the manifest: the same ecosystem, and where its folder is told from the root, the lock that a package
 * manager finds from there is the manifest's too; else the same folder as far as the text tells it, or one above.
 */
function concerns({ ecosystem, folder, rooted, files, program }: InstallCommand, manifest: Manifest, coverage: LockCoverage): boolean {
  if (ecosystem !== manifest.ecosystem) return false;
  const { path } = manifest.at;
  if (isPipFile(manifest))
    return files.some((file) => (rooted ? folderBelow(folder, file) === path : path.endsWith(file.replace(/^(?:\.{1,2}\/)*/, ""))));
  if (files.length > 0 || (program === "uv" && ecosystem !== "python")) return false;
  if (folder === undefined) return true;
  const isBelow = path.startsWith(folder === "" ? "" : `${folder}/`);
  const locks = rooted ? coverage.locksOf(manifest) : [];
  if (locks.length === 0) return isBelow;
  const found = coverage.locksFrom(ecosystem, folder).filter((lock) => locks.includes(lock));
  // A manager that does not read the lock does not know the workspace that it is of either.
  return found.some(({ format }) => isBelow || (READERS[format]?.includes(program) ?? true));
}

function honoured(
  install: InstallCommand,
  lock: ManifestLock,
  requirements: readonly Requirement[],
  firmness: (requirement: Requirement) => Firmness,
): Honours {
  if (!lock.lock) return requirements.every((one) => firmness(one).pin === "immutable") ? "yes" : install.honours;
  const readers = READERS[lock.format];
  if (readers && !readers.includes(install.program)) return "no";
  return install.honours;
}

function weakest(all: readonly Honours[]): Honours | undefined {
  return (["no", "rewrites", "yes"] as const).find((one) => all.includes(one));
}
