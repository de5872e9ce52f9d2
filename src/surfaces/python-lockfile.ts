import type { Lockfile } from "../model/requirement.ts";
import { type Data, type DataNode, expectObject, text } from "../parse/data.ts";
import { parseJson } from "../parse/json.ts";
import { parseToml } from "../parse/toml.ts";
import { baseOf } from "./instructions.ts";
import { LockHosts, sortedNames, toRecord } from "./lock-hosts.ts";
import type { Surface } from "./surface.ts";

/** Tables of one package that hold files to fetch. */
const FILES = ["wheels", "sdist", "files", "archive"] as const;

export default {
  id: "python-lockfile",
  title: "Python lock files",
  reference: "https://packaging.python.org/en/latest/specifications/pylock-toml/",
  paths: ["**/uv.lock", "**/poetry.lock", "**/pdm.lock", "**/pylock.toml", "**/pylock.*.toml", "**/pipfile.lock"],
  needs: "text",
  yields: ["lockfile"],
  *read(file) {
    const base = baseOf(file.path);
    const pipenv = base === "pipfile.lock";
    const data: Data = pipenv ? parseJson(file.path, file.text) : parseToml(file.path, file.text);
    const root = expectObject(data);
    const lock = new Gathered();
    if (pipenv) lock.pipenv(root);
    else lock.packages(root);
    yield {
      kind: "lockfile",
      at: (root.entry("version") ?? root.entry("lock-version") ?? root.entry("metadata") ?? root.entry("_meta"))?.keyAt ?? root.at,
      ecosystem: "python",
      format: base.startsWith("pylock") ? "pylock" : base.replace(/\.lock$/, ""),
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

  /** uv, Poetry and PDM write `[[package]]`, the common format `[[packages]]`. */
  packages(root: DataNode): void {
    for (const node of [...(root.get("package")?.items() ?? []), ...(root.get("packages")?.items() ?? [])]) {
      const name = text(node.get("name")) ?? "";
      if (isProject(node)) {
        this.#rootsOf(node);
        continue;
      }
      this.entries++;
      this.hosts.nextEntry();
      this.#hostsOf(node);
      const files = FILES.flatMap((key) => filesOf(node.get(key)));
      const fixed = files.length > 0 ? files.every(hasHash) : isCommit(node);
      if (!fixed && !isLocal(node)) this.withoutHash.push(name);
    }
  }

  pipenv(root: DataNode): void {
    const sources = new Map<string | undefined, DataNode>();
    for (const source of root.get("_meta", "sources")?.items() ?? []) {
      this.#host(source, "url");
      sources.set(text(source.get("name")), source);
    }
    for (const section of ["default", "develop"]) {
      for (const { key, value } of root.get(section)?.entries() ?? []) {
        this.entries++;
        this.hosts.nextEntry();
        this.#host(value, "git");
        const source = sources.get(text(value.get("index")));
        if (source) this.#host(source, "url");
        const hashed = (value.get("hashes")?.items().length ?? 0) > 0;
        const commit = /^[0-9a-f]{40}$/.test(text(value.get("ref")) ?? "");
        if (!hashed && !commit && !value.get("path") && value.get("editable")?.value !== true) this.withoutHash.push(key);
      }
    }
  }

  /** The project's own entry repeats what it asks for. */
  #rootsOf(node: DataNode): void {
    const groups = [
      node.get("metadata", "requires-dist"),
      ...(node.get("metadata", "requires-dev")?.entries() ?? []).map(({ value }) => value),
    ];
    for (const group of groups) {
      for (const item of group?.items() ?? []) {
        const name = text(item.get("name"));
        if (name !== undefined) this.roots.set(name, text(item.get("specifier")) ?? "");
      }
    }
  }

  #hostsOf(node: DataNode): void {
    const source = node.get("source");
    for (const key of ["registry", "url", "git"]) if (source) this.#host(source, key);
    for (const owner of [node, node.get("vcs"), node.get("archive")]) if (owner) for (const key of ["index", "url"]) this.#host(owner, key);
    for (const file of FILES.flatMap((key) => filesOf(node.get(key)))) this.#host(file, "url");
  }

  #host(node: DataNode, key: string): void {
    const entry = node.entry(key);
    const url = text(entry?.value);
    if (entry && url !== undefined) this.hosts.add(url, () => entry.at);
  }
}

/** A list of files, or the one file of a source distribution. */
function filesOf(node: DataNode | undefined): readonly DataNode[] {
  if (!node) return [];
  return node.kind === "object" ? [node] : node.items();
}

function hasHash(file: DataNode): boolean {
  return text(file.get("hash")) !== undefined || (file.get("hashes")?.entries().length ?? 0) > 0;
}

function isProject(node: DataNode): boolean {
  const source = node.get("source");
  return source?.get("virtual") !== undefined || source?.get("editable") !== undefined;
}

function isLocal(node: DataNode): boolean {
  const type = text(node.get("source", "type"));
  return (
    type === "directory" ||
    type === "file" ||
    node.get("source", "directory") !== undefined ||
    node.get("source", "path") !== undefined ||
    node.get("directory") !== undefined ||
    node.get("path") !== undefined
  );
}

/** A full commit id fixes what a repository gives. */
function isCommit(node: DataNode): boolean {
  const ids = [
    text(node.get("source", "git"))?.split("#").at(-1),
    text(node.get("source", "resolved_reference")),
    text(node.get("vcs", "commit-id")),
    text(node.get("revision")),
  ];
  return ids.some((id) => id !== undefined && /^[0-9a-f]{40}$/.test(id));
}
