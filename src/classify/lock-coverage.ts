import type { Facts } from "../model/fact.ts";
import type { Ecosystem, Lockfile, Manifest, Requirement } from "../model/requirement.ts";
import type { PinScale } from "./pin.ts";
import { folderBelow } from "./started-programs.ts";

/** Formats whose lock serves only the folder that it lies in. */
const OWN_FOLDER: ReadonlySet<string> = new Set([
  ...[
    "terraform",
    "chart",
    "flake",
    "devcontainer-lock",
    "gradle",
    "nuget",
    "conda-lock",
    "pixi",
    "mise",
    "devbox",
    ...["poetry", "pdm", "pipfile", "pylock", "gemfile", "composer", "go", "deno"],
  ],
]);

/** The name of a lock's format, by the name of what pip or `pip-compile` wrote. */
const COMPILED = "compiled requirements";

/** What fixes a manifest as a whole: a lock file, or the pip file that was compiled from it. */
export interface ManifestLock {
  readonly path: string;
  readonly format: string;
  /** Undefined for a compiled pip file. */
  readonly lock: Lockfile | undefined;
  readonly compiled: readonly Requirement[];
}

/** Which manifests a lock fixes, and what they ask for. */
export class LockCoverage {
  readonly #locks = new Map<string, Lockfile[]>();
  readonly #byPath = new Map<string, Requirement[]>();
  /** Path of a source → the pip files that say they were compiled from it. */
  readonly #compiledFrom = new Map<string, string[]>();
  readonly #scale: PinScale;

  constructor(facts: Facts, scale: PinScale) {
    this.#scale = scale;
    for (const lock of facts.of("lockfile")) push(this.#locks, `${lock.ecosystem} ${servedFolder(lock)}`, lock);
    for (const requirement of facts.of("requirement")) push(this.#byPath, `${requirement.ecosystem} ${requirement.at.path}`, requirement);
    const manifests = facts.of("manifest").filter(({ ecosystem }) => ecosystem === "python");
    const paths = new Set(manifests.map(({ at }) => at.path));
    for (const { at, compiledFrom } of manifests)
      for (const name of compiledFrom ?? []) {
        const source = foundFrom(at.path, name, paths);
        if (source !== undefined && source !== at.path) push(this.#compiledFrom, source, at.path);
      }
  }

  requirements({ at, ecosystem }: Pick<Manifest, "at" | "ecosystem">): readonly Requirement[] {
    return this.#byPath.get(`${ecosystem} ${at.path}`) ?? [];
  }

  /** The locks that lie nearest to the manifest, in its folder or above it; several where several managers each wrote one. */
  locksOf(manifest: Manifest): readonly Lockfile[] {
    if (isPipFile(manifest)) return [];
    const own = folderOf(manifest.at.path);
    for (let folder = own; ; folder = folderOf(folder.slice(0, -1))) {
      const locks = this.#locks
        .get(`${manifest.ecosystem} ${folder}`)
        ?.filter((lock) => serves(lock, manifest) && (folder === own || !OWN_FOLDER.has(lock.format)));
      if (locks && locks.length > 0) return locks;
      if (folder === "") return [];
    }
  }

  /** The locks that a package manager finds from a folder: they look there, then further up. */
  locksFrom(ecosystem: Ecosystem, start: string): readonly Lockfile[] {
    for (let folder = start === "" ? "" : `${start}/`; ; folder = folderOf(folder.slice(0, -1))) {
      const locks = this.#locks.get(`${ecosystem} ${folder}`)?.filter(({ format }) => format !== "script") ?? [];
      if (locks.length > 0 || folder === "") return locks;
    }
  }

  /** What fixes the manifest. Of several locks that of the manager which the repository uses counts, else the first by custom. */
  lockOf(manifest: Manifest, used: (lock: Lockfile) => boolean): ManifestLock | undefined {
    const [lock] = [...this.locksOf(manifest)].sort((a, b) => Number(used(b)) - Number(used(a)) || preference(a) - preference(b));
    if (lock) return { path: lock.at.path, format: lock.format, lock, compiled: [] };
    const compiled = this.#compiled(manifest) ?? this.#stated(manifest);
    return compiled && { path: compiled.path, format: COMPILED, lock: undefined, compiled: compiled.requirements };
  }

  /** What says by itself that it was compiled from the manifest, wherever it lies. Of several files, each for a part of it, the fullest comes first. */
  #stated({ at, ecosystem }: Manifest): { readonly path: string; readonly requirements: readonly Requirement[] } | undefined {
    if (ecosystem !== "python") return undefined;
    const asked = new Set(this.requirements({ at, ecosystem }).map(({ name }) => canonicalName(name, "python")));
    const files = (this.#compiledFrom.get(at.path) ?? []).map((path) => {
      const requirements = this.#byPath.get(`python ${path}`) ?? [];
      return { path, requirements, held: requirements.filter(({ name }) => asked.has(canonicalName(name, "python"))).length };
    });
    const [first] = files.sort((a, b) => b.held - a.held || (a.path < b.path ? -1 : 1));
    return first && first.held > 0 ? { path: first.path, requirements: files.flatMap(({ requirements }) => requirements) } : undefined;
  }

  /** What `pip-compile` and its like made of the manifest: a pip file beside it that fixes everything. */
  #compiled({ at, ecosystem }: Manifest): { readonly path: string; readonly requirements: readonly Requirement[] } | undefined {
    if (ecosystem !== "python") return undefined;
    const folder = folderOf(at.path);
    const name = at.path.slice(folder.length);
    if (isPipFile({ at, ecosystem }) && !name.endsWith(".in")) return undefined;
    const path = name.endsWith(".in") ? `${folder}${name.slice(0, -3)}.txt` : `${folder}requirements.txt`;
    const requirements = this.#byPath.get(`python ${path}`);
    if (!requirements?.every((one) => ["exact", "immutable"].includes(this.#scale.of(one).pin ?? ""))) return undefined;
    // A pip file beside a project is made from it only if it holds all that the project needs to run.
    const held = new Set(requirements.map(({ name }) => canonicalName(name, "python")));
    const needed = this.requirements({ at, ecosystem }).filter(({ source, group }) => source === "registry" && group === "runtime");
    const made = name.endsWith(".in") || (needed.length > 0 && needed.every((one) => held.has(canonicalName(one.name, "python"))));
    return made ? { path, requirements } : undefined;
  }
}

/** The file that a name means which a compiled file gives, as seen from its folder or the nearest one above: where the compiler was started is not told. */
function foundFrom(path: string, name: string, paths: ReadonlySet<string>): string | undefined {
  for (let folder = folderOf(path); ; folder = folderOf(folder.slice(0, -1))) {
    const found = folderBelow(folder, name);
    if (found !== undefined && paths.has(found)) return found;
    if (folder === "") return undefined;
  }
}

/** Gradle keeps its sums in a folder of their own, for the whole build. */
function servedFolder({ format, at }: Lockfile): string {
  const folder = folderOf(at.path);
  return format === "gradle-verification" ? folder.replace(/gradle\/$/i, "") : folder;
}

/** Whether pip reads the file itself. */
export function isPipFile({ at, ecosystem }: Pick<Manifest, "at" | "ecosystem">): boolean {
  return ecosystem === "python" && /\.(?:txt|in)$/i.test(at.path);
}

/** The lock of a script that carries its own requirements is no other file's, and no other lock is its. */
function serves({ format, at }: Lockfile, manifest: Manifest): boolean {
  // pre-commit installs what a hook needs beside it into an environment of that hook.
  if (/(?:^|\/)\.pre-commit-(?:config|hooks)\.ya?ml$/i.test(manifest.at.path)) return false;
  if (/\.py$/i.test(manifest.at.path)) return at.path === `${manifest.at.path}.lock`;
  if (format === "flake") return /(?:^|\/)flake\.nix$/i.test(manifest.at.path);
  return format !== "script";
}

/** npm prefers its shrink-wrap; a binary lock of Bun stands behind its text. */
const PREFERRED = [
  "gradle-verification",
  "npm-shrinkwrap",
  "package-lock",
  "pnpm",
  "yarn-berry",
  "yarn",
  "bun",
  "bun-binary",
  "uv",
  "poetry",
  "pdm",
  "pipfile",
  "pylock",
];

function preference({ format }: Lockfile): number {
  const at = PREFERRED.indexOf(format);
  return at === -1 ? PREFERRED.length : at;
}

/** The folder of a path with its slash; empty at the root. */
export function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/") + 1);
}

/** The name under which an ecosystem knows a package: case and separators do not count everywhere. */
export function canonicalName(name: string, ecosystem: Ecosystem): string {
  if (ecosystem === "python") return name.toLowerCase().replace(/[-_.]+/g, "-");
  if (ecosystem === "cargo") return name.replaceAll("_", "-");
  return ecosystem === "nuget" || ecosystem === "composer" || ecosystem === "conda" ? name.toLowerCase() : name;
}

/** Adds a value to the list of a key. */
export function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}
