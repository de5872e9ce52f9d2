import type { Lockfile, Manifest, Requirement } from "../model/requirement.ts";
import { npmSatisfies, npmSpecifier } from "../parse/npm-specifier.ts";
import { type ConstraintStyle, satisfiesConstraint } from "../parse/version-constraint.ts";
import { canonicalName, folderOf, type ManifestLock, push } from "./lock-coverage.ts";

/**
 * How a lock differs from its manifest in one name: `missing` it does not hold it · `unfit` what it holds is not what is asked for ·
 * `changed` it was asked for otherwise when the lock was written, and still fits · `left-over` nobody asks for it any more.
 */
export interface LockDifference {
  readonly kind: "missing" | "unfit" | "changed" | "left-over";
  readonly name: string;
  readonly what: string;
}

/** Whether a lock is in step with its manifest. */
export interface LockStep {
  /** `nearly`: the manager takes it as it is, and writes it anew at the next chance. */
  readonly inStep: "yes" | "nearly" | "no" | "unknown";
  readonly differences: readonly LockDifference[];
}

const UNKNOWN: LockStep = { inStep: "unknown", differences: [] };

const STYLES: Readonly<Partial<Record<Requirement["ecosystem"], ConstraintStyle>>> = {
  cargo: "cargo",
  composer: "composer",
  python: "python",
  ruby: "ruby",
  terraform: "terraform",
};

/** Locks that hold everything that their manifests ask for; others are written step by step, and a name that is not there says nothing. */
const COMPLETE: ReadonlySet<string> = new Set([
  ...["package-lock", "npm-shrinkwrap", "pnpm", "yarn", "yarn-berry", "bun", "uv", "poetry", "pdm", "pipfile", "script"],
  ...["cargo", "go", "gemfile", "composer", "terraform", "flake", "nuget", "deno", "chart"],
]);

/** npm installs from a lock that still fits; others refuse one that was asked for otherwise. */
const LENIENT: ReadonlySet<string> = new Set([
  "package-lock",
  "npm-shrinkwrap",
  "poetry",
  "composer",
  "gemfile",
  "cargo",
  "go",
  "terraform",
  "pdm",
  "pipfile",
]);

/**
 * Compares a manifest with the lock that covers it.
 * @param overridden names that the workspace fixes above the manifest: the settings of its root count for every project below.
 */
export function lockStep(
  manifest: Manifest,
  requirements: readonly Requirement[],
  { lock, compiled }: ManifestLock,
  overridden: readonly string[],
): LockStep {
  if (!lock) return stepOf(compiledDifferences(requirements, compiled), "compiled");
  if (lock.opaque || !COMPLETE.has(lock.format)) return UNKNOWN;
  if (lock.digest !== undefined && manifest.digest !== undefined && lock.digest === manifest.digest)
    return { inStep: "yes", differences: [] };
  // What builds a Python project is installed apart, outside of its lock. What a workspace only offers, and what another system needs, may
  // be in no lock of Cargo and Bundler.
  const asked = requirements.filter(
    ({ group, source, dynamic, ecosystem, name }) =>
      group !== "peer" &&
      source !== "local" &&
      !dynamic &&
      !(group === "build" && ecosystem === "python") &&
      !(group === "optional" && (ecosystem === "cargo" || ecosystem === "ruby")) &&
      isLockable(ecosystem, name),
  );
  const project = lock.projects.find(
    ({ folder }) => folderOf(lock.at.path) + (folder === "" ? "" : `${folder}/`) === folderOf(manifest.at.path),
  );
  if (!project && lock.projects.length > 0) return UNKNOWN;
  if (!project && Object.keys(lock.versions).length === 0) return UNKNOWN;
  const fixed = new Set([...(manifest.overrides ?? []), ...overridden]);
  const comparison = new Comparison(lock, project);
  const differences: LockDifference[] = [];
  for (const requirement of asked) {
    // An override changes what is asked for, wherever it is asked for.
    const difference = fixed.has(requirement.name) ? undefined : comparison.of(requirement);
    if (difference) differences.push(difference);
  }
  if (project) {
    const names = new Set(requirements.map(({ name, ecosystem }) => canonicalName(name, ecosystem)));
    for (const name of Object.keys(project.asks))
      if (!names.has(name)) differences.push({ kind: "left-over", name, what: "is locked and no longer asked for" });
  }
  for (const fault of fixed.size === 0 && folderOf(lock.at.path) === folderOf(manifest.at.path) ? lock.broken : []) {
    const what =
      fault.got === undefined ? `needed by ${fault.by} and not locked` : `needed by ${fault.by} as ${fault.spec}, locked as ${fault.got}`;
    differences.push({ kind: fault.got === undefined ? "missing" : "unfit", name: fault.name, what });
  }
  if (differences.length === 0 && lock.digest !== undefined && manifest.digest !== undefined)
    differences.push({ kind: "changed", name: manifest.at.path, what: "was changed after the lock was written" });
  return stepOf(differences, lock.format);
}

function stepOf(differences: readonly LockDifference[], format: string): LockStep {
  if (differences.length === 0) return { inStep: "yes", differences };
  const refused = differences.some(({ kind }) => kind === "missing" || kind === "unfit" || !LENIENT.has(format));
  return { inStep: refused ? "no" : "nearly", differences };
}

/** Modules of Terraform, scripts of Nix, and Bundler itself, are in no lock; providers are told by their owner. */
export function isLockable(ecosystem: Requirement["ecosystem"], name: string): boolean {
  if (ecosystem === "ruby") return name !== "bundler";
  return ecosystem === "terraform" ? name.includes("/") : ecosystem !== "nix" || !/^(?:fetch\w+|getFlake|<nixpkgs>)$/.test(name);
}

class Comparison {
  readonly #lock: Lockfile;
  readonly #project: Lockfile["projects"][number] | undefined;
  /** In npm's locks what lies at the root serves the workspaces too. */
  readonly #shared: Readonly<Record<string, string>>;

  constructor(lock: Lockfile, project: Lockfile["projects"][number] | undefined) {
    this.#lock = lock;
    this.#project = project;
    const shared =
      lock.format === "package-lock" || lock.format === "npm-shrinkwrap" ? lock.projects.find(({ folder }) => folder === "") : undefined;
    this.#shared = shared?.gets ?? {};
  }

  of(requirement: Requirement): LockDifference | undefined {
    const { spec, ecosystem } = requirement;
    const name = canonicalName(requirement.name, ecosystem);
    const { answers } = this.#lock;
    if (answers && !this.#project) return this.#answered(requirement, answers);
    const asked = this.#project && own(this.#project.asks, name);
    const got = this.#project && (own(this.#project.gets, name) ?? own(this.#shared, name));
    // A catalog of the workspace says which version; the lock keeps the wish as it is written.
    if (spec.startsWith("catalog:") && asked?.includes(spec)) return undefined;
    if (this.#project && Object.keys(this.#project.gets).length > 0 && got === undefined)
      return { kind: "missing", name, what: `is asked for as ${spec || "any version"} and not locked` };
    if (asked?.some((one) => sameSpecifier(one, requirement)))
      return got === undefined ? this.#held(requirement, name, true) : this.#fits(requirement, got);
    if (got !== undefined) {
      const fits = this.#fits(requirement, got) ?? this.#elsewhere(requirement, got);
      return (
        fits ?? {
          kind: "changed",
          name,
          what: whatChanged(spec, asked),
        }
      );
    }
    const held = this.#held(requirement, name, false);
    if (held || !this.#project) return held;
    return {
      kind: "changed",
      name,
      what: whatChanged(spec, asked),
    };
  }

  /** By the versions that are locked anywhere in the graph. */
  #held({ spec, version, source, ecosystem }: Requirement, name: string, equal: boolean): LockDifference | undefined {
    const versions = own(this.#lock.versions, name);
    if (!versions) return { kind: "missing", name, what: `is asked for as ${spec || "any version"} and not locked` };
    const style = STYLES[ecosystem];
    if (equal || source !== "registry" || !style) return undefined;
    const unfit = versions.length > 0 && versions.every((one) => satisfiesConstraint(one, version, style) === false);
    return unfit ? { kind: "unfit", name, what: `is asked for as ${spec}, locked as ${versions.join(", ")}` } : undefined;
  }

  #fits({ name, spec, ecosystem, source }: Requirement, got: string): LockDifference | undefined {
    if (ecosystem !== "npm" || got === "link") return undefined;
    if (source === "registry" || source === "alias")
      return npmSatisfies(got, spec) === false ? { kind: "unfit", name, what: `is asked for as ${spec}, locked as ${got}` } : undefined;
    return undefined;
  }

  /** A repository or an address that the lock was not made for: what is locked came from elsewhere. */
  #elsewhere({ name, spec, ecosystem, source }: Requirement, got: string): LockDifference | undefined {
    // What a tag such as `latest` means only the registry knows.
    if (ecosystem !== "npm" || got === "link" || source === "registry" || npmSatisfies(got, spec) !== undefined) return undefined;
    return { kind: "unfit", name, what: `is asked for as ${spec}, which the lock was not made for` };
  }

  /** Yarn keeps what was asked for, word by word. */
  #answered({ name, spec }: Requirement, answers: Readonly<Record<string, string>>): LockDifference | undefined {
    const alias = npmSpecifier(spec).means;
    if (
      [`${name}@${spec}`, `${name}@npm:${spec}`, ...(spec === "" ? [`${name}@*`, name] : [])].some((key) => own(answers, key) !== undefined)
    )
      return undefined;
    const versions = own(this.#lock.versions, name);
    if (!versions) return { kind: "missing", name, what: `is asked for as ${spec || "any version"} and not locked` };
    const fits = alias === undefined && versions.some((version) => npmSatisfies(version, spec) !== false);
    return fits
      ? { kind: "changed", name, what: `is asked for as ${spec}, which the lock does not answer` }
      : { kind: "unfit", name, what: `is asked for as ${spec}, locked as ${versions.join(", ")}` };
  }
}

function whatChanged(spec: string, asked: readonly string[] | undefined): string {
  const known = asked === undefined ? "no such wish" : asked.map((one) => one || "any version").join(", ");
  return `is asked for as ${spec || "any version"}, the lock knows ${known}`;
}

/** Whether two specifiers say the same: blanks, and the order of clauses, say nothing. */
function sameSpecifier(asked: string, { version, spec, ecosystem }: Requirement): boolean {
  if (asked === spec || asked === version) return true;
  return ecosystem !== "npm" && clauses(asked) === clauses(version);
}

function clauses(text: string): string {
  return text.replaceAll(/\s/g, "").split(",").sort().join(",");
}

/** What the compiled pip file does not hold of what it was compiled from. */
function compiledDifferences(requirements: readonly Requirement[], compiled: readonly Requirement[]): LockDifference[] {
  const held = new Map<string, Requirement[]>();
  for (const one of compiled) push(held, canonicalName(one.name, "python"), one);
  return requirements.flatMap(({ name, spec, version, source, group }): LockDifference[] => {
    if (source !== "registry" || (group !== "runtime" && group !== "development")) return [];
    const found = held.get(canonicalName(name, "python"));
    // Groups and extras are compiled into files of their own.
    if (!found)
      return group === "runtime" ? [{ kind: "missing", name, what: `is asked for as ${spec || "any version"} and not compiled in` }] : [];
    // A line that names no one version says nothing about the wish; of several, each for another Python or system, one has to fit.
    const versions = found.map((one) => /^===?\s{0,20}(.{1,100})$/.exec(one.version)?.[1]);
    const [locked] = versions;
    if (locked === undefined || versions.some((one) => one === undefined || satisfiesConstraint(one, version, "python") !== false))
      return [];
    // Where it is asked for twice, each for another Python or system, one file is compiled for one of them.
    const others = requirements.filter((one) => canonicalName(one.name, "python") === canonicalName(name, "python"));
    const fits = others.some((one) => satisfiesConstraint(locked, one.version, "python") === true);
    return !fits ? [{ kind: "unfit", name, what: `is asked for as ${spec}, compiled as ${locked}` }] : [];
  });
}

/** A name from outside is a key like any other. */
function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
