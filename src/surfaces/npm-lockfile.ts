import { type DataNode, expectObject, text } from "../parse/data.ts";
import { parseJson } from "../parse/json.ts";
import { npmSatisfies, npmSpecifier } from "../parse/npm-specifier.ts";
import { baseOf } from "./instructions.ts";
import { type EntryHash, LockDraft, strengthOf } from "./lock-draft.ts";
import type { Surface } from "./surface.ts";

const SECTIONS = ["dependencies", "devDependencies", "optionalDependencies", "peerDependencies"] as const;
const FOLDER = "node_modules/";

/** Dependencies of version 1 nest as deep as folders did. */
const MAX_LEVELS = 60;

export default {
  id: "npm-lockfile",
  title: "npm lock file",
  reference: "https://docs.npmjs.com/cli/v11/configuring-npm/package-lock-json",
  paths: ["**/package-lock.json", "**/npm-shrinkwrap.json"],
  needs: "text",
  refusedBy: "npm",
  yields: ["lockfile"],
  *read(file) {
    const root = expectObject(parseJson(file.path, file.text));
    const lock = new NpmLock();
    const packages = root.get("packages");
    // Version 2 holds the old tree beside the table that counts.
    if (packages) lock.table(packages, root.get("dependencies"));
    else lock.tree(root.get("dependencies"), 0);
    const at = (root.entry("lockfileVersion") ?? root.entry("name"))?.at ?? root.at;
    yield lock.draft.fact(at, "npm", baseOf(file.path) === "npm-shrinkwrap.json" ? "npm-shrinkwrap" : "package-lock");
  },
} satisfies Surface;

class NpmLock {
  readonly draft = new LockDraft();

  /** Versions 2 and 3: folder → package. `""` is the project, a key outside `node_modules` one of its workspaces. */
  table(packages: DataNode, old: DataNode | undefined): void {
    const folders = new Map(packages.entries().map(({ key, value }) => [key, value]));
    const aliases = aliasesOf(packages);
    for (const [folder, node] of folders) {
      const last = folder.lastIndexOf(FOLDER);
      if (last === -1) this.#project(folder, node, folders);
      // A link leads to a project of the tree.
      else if (node.get("link")?.value === true) this.draft.version(folder.slice(last + FOLDER.length), "link");
      else {
        this.#entry(folder.slice(last + FOLDER.length), node, node.get("inBundle")?.value === true, aliases);
        this.#needs(folder, node, folders);
      }
    }
    for (const { key, value, at } of old?.entries() ?? []) {
      const counts = folders.get(FOLDER + key);
      if (!counts || counts.get("link")?.value === true) continue;
      for (const field of ["version", "resolved", "integrity"]) {
        const [before, now] = [text(value.get(field)), text(counts.get(field))];
        // In the old tree an alias and a repository stand in the field `version`.
        if (before !== undefined && now !== undefined && before !== now && !/[:/]/.test(field === "version" ? before : ""))
          this.draft.contradicts(key, `its two tables name another ${field} each`, at);
      }
    }
  }

  /** Version 1: name → package, with the packages in its folder below it. */
  tree(dependencies: DataNode | undefined, level: number): void {
    if (level > MAX_LEVELS) return;
    for (const { key, value } of dependencies?.entries() ?? []) {
      this.#entry(key, value, value.get("bundled")?.value === true, new Map());
      this.tree(value.get("dependencies"), level + 1);
    }
  }

  #project(folder: string, node: DataNode, folders: ReadonlyMap<string, DataNode>): void {
    const project = this.draft.project(folder);
    const { gets } = project;
    for (const section of SECTIONS) {
      for (const entry of node.get(section)?.entries() ?? []) {
        project.asksFor(entry.key, text(entry.value) ?? "");
      }
    }
    // All that it can reach, asked for or not: its manifest may have been changed since. Those of the root serve every workspace.
    const prefix = folder === "" ? FOLDER : `${folder}/${FOLDER}`;
    for (const [key, found] of folders) {
      const name = key.startsWith(prefix) ? key.slice(prefix.length) : "";
      if (name === "" || name.includes(FOLDER)) continue;
      const version = found.get("link")?.value === true ? "link" : text(found.get("version"));
      if (version !== undefined) gets.set(name, version);
    }
  }

  /** What a locked package needs must be found in its folder or in one above it. https://nodejs.org/api/modules.html#loading-from-node_modules-folders */
  #needs(folder: string, node: DataNode, folders: ReadonlyMap<string, DataNode>): void {
    // What a package brings along in its own archive needs no entry; of what may be left out, npm leaves entries out.
    if (node.get("inBundle")?.value === true || node.get("optional")?.value === true || node.get("bundleDependencies")) return;
    const optionalPeers = node.get("peerDependenciesMeta");
    for (const section of ["dependencies", "peerDependencies"] as const) {
      for (const { key, value } of node.get(section)?.entries() ?? []) {
        const spec = text(value) ?? "";
        const found = resolve(folder, key, folders);
        const by = folder.slice(folder.lastIndexOf(FOLDER) + FOLDER.length);
        if (!found) {
          if (section === "dependencies" || optionalPeers?.get(key, "optional")?.value !== true) this.draft.lacks({ by, name: key, spec });
        } else if (section === "dependencies" && found.get("link")?.value !== true) {
          const got = text(found.get("version"));
          if (got !== undefined && npmSatisfies(got, spec) === false) this.draft.lacks({ by, name: key, spec, got });
        }
      }
    }
  }

  #entry(name: string, node: DataNode, bundled: boolean, aliases: ReadonlyMap<string, ReadonlySet<string>>): void {
    const resolved = node.entry("resolved");
    const version = text(node.get("version")) ?? "";
    const url = text(resolved?.value) ?? version;
    this.draft.entry(name, version, hashOf(node, url, bundled));
    if (resolved || url.includes("://")) this.draft.hosts.add(url, () => (resolved ?? node).at);
    const real = text(node.get("name")) ?? name;
    if (real !== name && !aliases.get(name)?.has(real) && !aliases.get(name)?.has(ANY_NAME)) {
      this.draft.contradicts(name, `it holds the package ${real}, which nothing asks for under that name`, node.at);
    } else if (resolved) {
      const other = aliases.get(name)?.size ? undefined : misnamed(real, version, url);
      if (other !== undefined) this.draft.contradicts(name, other, resolved.at);
    }
  }
}

function hashOf(node: DataNode, url: string, bundled: boolean): EntryHash {
  const integrity = text(node.get("integrity"));
  if (integrity !== undefined) return /\bsha(?:256|384|512)-/.test(integrity) ? "strong" : strengthOf(integrity);
  // A git entry is fixed by its commit id.
  return bundled || /^file:/.test(url) || /#[0-9a-f]{40}$/.test(url) ? "needless" : "none";
}

function resolve(folder: string, name: string, folders: ReadonlyMap<string, DataNode>): DataNode | undefined {
  for (let at = folder; ; ) {
    const found = folders.get(`${at === "" ? "" : `${at}/`}${FOLDER}${name}`);
    if (found || at === "") return found;
    const up = at.lastIndexOf(FOLDER);
    at = up <= 0 ? (up === 0 || !at.includes("/") ? "" : at.slice(0, at.lastIndexOf("/"))) : at.slice(0, up - 1);
  }
}

const ANY_NAME = "*";

/** Under which names which other packages are asked for (`npm:other@1`). */
function aliasesOf(packages: DataNode): ReadonlyMap<string, ReadonlySet<string>> {
  const aliases = new Map<string, Set<string>>();
  for (const { value } of packages.entries()) {
    for (const section of SECTIONS) {
      for (const entry of value.get(section)?.entries() ?? []) {
        const spec = text(entry.value) ?? "";
        const means = /^npm:/.test(spec) ? npmSpecifier(spec).means : undefined;
        if (means === undefined && !/[:/]/.test(spec)) continue;
        const known = aliases.get(entry.key) ?? new Set();
        // What comes from a repository or a file brings a name of its own.
        known.add(means ?? ANY_NAME);
        aliases.set(entry.key, known);
      }
    }
  }
  return aliases;
}

/** A registry serves `…/<name>/-/<base>-<version>.tgz`; an address of that form must speak of the package that it stands for. */
function misnamed(name: string, version: string, url: string): string | undefined {
  const path = /^https?:\/\/[^/]+(\/[^?#]{1,1000})/i.exec(url)?.[1];
  const mark = path?.lastIndexOf("/-/") ?? -1;
  if (path === undefined || mark === -1) return undefined;
  const owner = path.slice(0, mark).replaceAll(/%2f/gi, "/").replaceAll(/%40/gi, "@");
  const file = path.slice(mark + 3);
  if (!owner.toLowerCase().endsWith(`/${name.toLowerCase()}`)) return `its address is that of ${owner.split("/").slice(-2).join("/")}`;
  const bare = version.replace(/\+.*$/, "");
  return bare !== "" && /\.tgz$/.test(file) && !file.includes(bare) ? `its address is that of another version (${file})` : undefined;
}
