import type { Catalog } from "../catalog/catalog.ts";
import { createFileClassifier, type FileClassifier } from "../classify/file.ts";
import type { Facts } from "../model/fact.ts";
import type { Lockfile, Manifest, Requirement } from "../model/requirement.ts";

/** Which manifests a lock fixes, and what they ask for. */
export class LockCoverage {
  readonly #locks = new Map<string, Lockfile>();
  readonly #byPath = new Map<string, Requirement[]>();
  readonly #files: FileClassifier;

  constructor(facts: Facts, catalog: Catalog) {
    for (const lock of facts.of("lockfile")) {
      const key = `${lock.ecosystem} ${folderOf(lock.at.path)}`;
      if (!this.#locks.has(key)) this.#locks.set(key, lock);
    }
    this.#files = createFileClassifier(catalog);
    for (const requirement of facts.of("requirement")) {
      const known = this.#byPath.get(requirement.at.path);
      if (known) known.push(requirement);
      else this.#byPath.set(requirement.at.path, [requirement]);
    }
  }

  requirements({ at }: Manifest): readonly Requirement[] {
    return this.#byPath.get(at.path) ?? [];
  }

  isTestMaterial({ at }: Pick<Manifest, "at">): boolean {
    return this.#files.isTestMaterial(at.path);
  }

  /** The nearest lock of the manifest's ecosystem, in its folder or above it. A pip file is none's: pip reads no lock beside it. */
  lockOf(manifest: Manifest): Lockfile | undefined {
    if (isPipFile(manifest.at.path)) return undefined;
    for (let folder = folderOf(manifest.at.path); ; folder = folderOf(folder.slice(0, -1))) {
      const lock = this.#locks.get(`${manifest.ecosystem} ${folder}`);
      if (lock || folder === "") return lock;
    }
  }

  /** Whether installing the requirement brings a version that the repository fixes. */
  isFixed(requirement: Requirement, manifest: Manifest): boolean {
    if (requirement.pin === "exact" || requirement.pin === "immutable") return true;
    const lock = this.lockOf(manifest);
    if (lock) return knows(lock, requirement, manifest);
    return (
      this.#compiled(manifest)?.some(({ name, pin }) => sameName(name, requirement.name) && (pin === "exact" || pin === "immutable")) ??
      false
    );
  }

  /** What `pip-compile` and its like made of the manifest: a pip file beside it that fixes everything. */
  #compiled({ at }: Manifest): readonly Requirement[] | undefined {
    const folder = folderOf(at.path);
    const name = at.path.slice(folder.length);
    const beside = name.endsWith(".in")
      ? `${folder}${name.slice(0, -3)}.txt`
      : isPipFile(at.path)
        ? undefined
        : `${folder}requirements.txt`;
    const compiled = beside === undefined ? undefined : this.#byPath.get(beside);
    return compiled?.every(({ pin }) => pin === "exact" || pin === "immutable") ? compiled : undefined;
  }

  /** Whether anything fixes what the manifest asks for as a whole. */
  isLocked(manifest: Manifest): boolean {
    return this.lockOf(manifest) !== undefined || (manifest.ecosystem === "python" && this.#compiled(manifest) !== undefined);
  }
}

/** Whether pip reads the file itself. */
export function isPipFile(path: string): boolean {
  return /\.(?:txt|in)$/i.test(path);
}

/** A lock in the manifest's own folder lists its direct requirements; one further up belongs to a workspace and is believed. */
function knows(lock: Lockfile, { name, ecosystem, group }: Requirement, manifest: Manifest): boolean {
  if (ecosystem !== "npm" || group === "optional" || folderOf(lock.at.path) !== folderOf(manifest.at.path)) return true;
  return Object.keys(lock.roots).length === 0 || Object.hasOwn(lock.roots, name);
}

function sameName(a: string, b: string): boolean {
  return a.toLowerCase().replace(/[-_.]+/g, "-") === b.toLowerCase().replace(/[-_.]+/g, "-");
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/") + 1);
}
