import type { Lockfile } from "../model/requirement.ts";
import { type DataNode, expectObject, text } from "../parse/data.ts";
import { parseJson } from "../parse/json.ts";
import { baseOf } from "./instructions.ts";
import { LockHosts, sortedNames, toRecord } from "./lock-hosts.ts";
import type { Surface } from "./surface.ts";

const SECTIONS = ["dependencies", "devDependencies", "optionalDependencies", "peerDependencies"] as const;

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
    const lock = new Gathered();
    const packages = root.get("packages");
    // Version 2 holds the old tree beside the table that counts.
    if (packages) lock.table(packages);
    else lock.tree(root.get("dependencies"), 0);
    yield {
      kind: "lockfile",
      at: (root.entry("lockfileVersion") ?? root.entry("name"))?.at ?? root.at,
      ecosystem: "npm",
      format: baseOf(file.path) === "npm-shrinkwrap.json" ? "npm-shrinkwrap" : "package-lock",
      roots: toRecord(lock.roots),
      entries: lock.entries,
      withoutHash: sortedNames(lock.withoutHash),
      hosts: lock.hosts.sorted(),
    } satisfies Lockfile;
  },
} satisfies Surface;

class Gathered {
  readonly roots = new Map<string, string>();
  readonly withoutHash: string[] = [];
  readonly hosts = new LockHosts();
  entries = 0;

  /** Versions 2 and 3: folder → package. `""` is the project, a key outside `node_modules` one of its workspaces. */
  table(packages: DataNode): void {
    for (const section of SECTIONS) {
      for (const entry of packages.get("", section)?.entries() ?? []) this.roots.set(entry.key, text(entry.value) ?? "");
    }
    for (const { key, value } of packages.entries()) {
      const folder = key.lastIndexOf("node_modules/");
      if (folder === -1 || value.get("link")?.value === true) continue;
      this.#entry(key.slice(folder + "node_modules/".length), value, value.get("inBundle")?.value === true);
    }
  }

  /** Version 1: name → package, with the packages in its folder below it. */
  tree(dependencies: DataNode | undefined, level: number): void {
    if (level > MAX_LEVELS) return;
    for (const { key, value } of dependencies?.entries() ?? []) {
      this.#entry(key, value, value.get("bundled")?.value === true);
      this.tree(value.get("dependencies"), level + 1);
    }
  }

  #entry(name: string, node: DataNode, bundled: boolean): void {
    this.entries++;
    this.hosts.nextEntry();
    const resolved = node.entry("resolved");
    const url = text(resolved?.value) ?? text(node.get("version")) ?? "";
    if (resolved || url.includes("://")) this.hosts.add(url, () => (resolved ?? node).at);
    if (bundled || /^file:/.test(url) || node.get("integrity")) return;
    // A git entry is fixed by its commit id.
    if (/#[0-9a-f]{40}$/.test(url)) return;
    this.withoutHash.push(name);
  }
}
