import { type Data, type DataNode, expectObject, text } from "../parse/data.ts";
import { parseJson } from "../parse/json.ts";
import { parseToml } from "../parse/toml.ts";
import { baseOf } from "./instructions.ts";
import { type EntryHash, LockDraft, strengthOf } from "./lock-draft.ts";
import type { Surface } from "./surface.ts";

/** Tables of one package that hold files to fetch. */
const FILES = ["wheels", "sdist", "files", "archive"] as const;

export default {
  id: "python-lockfile",
  title: "Python lock files",
  reference: "https://packaging.python.org/en/latest/specifications/pylock-toml/",
  paths: ["**/uv.lock", "**/poetry.lock", "**/pdm.lock", "**/pylock.toml", "**/pylock.*.toml", "**/pipfile.lock", "**/*.py.lock"],
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
    const at = (root.entry("version") ?? root.entry("lock-version") ?? root.entry("metadata") ?? root.entry("_meta"))?.keyAt ?? root.at;
    yield lock.draft.fact(
      at,
      "python",
      base.endsWith(".py.lock") ? "script" : base.startsWith("pylock") ? "pylock" : base.replace(/\.lock$/, ""),
    );
  },
} satisfies Surface;

class Gathered {
  readonly draft = new LockDraft();

  /** uv, Poetry and PDM write `[[package]]`, the common format `[[packages]]`. */
  packages(root: DataNode): void {
    const nodes = [...(root.get("package")?.items() ?? []), ...(root.get("packages")?.items() ?? [])];
    for (const node of nodes) {
      const name = pypiName(text(node.get("name")) ?? "");
      if (isProject(node)) continue;
      const files = FILES.flatMap((key) => filesOf(node.get(key)));
      this.draft.entry(name, text(node.get("version")), isLocal(node) ? "needless" : hashOfAll(files, node));
      this.#hostsOf(node);
    }
    for (const node of nodes) if (isProject(node)) this.#rootsOf(node);
  }

  pipenv(root: DataNode): void {
    const sources = new Map<string | undefined, DataNode>();
    for (const source of root.get("_meta", "sources")?.items() ?? []) {
      this.#host(source, "url");
      sources.set(text(source.get("name")), source);
    }
    for (const section of ["default", "develop"]) {
      for (const { key, value } of root.get(section)?.entries() ?? []) {
        const hashed = (value.get("hashes")?.items().length ?? 0) > 0;
        const commit = /^[0-9a-f]{40}$/.test(text(value.get("ref")) ?? "");
        const local = value.get("path") !== undefined || value.get("editable")?.value === true;
        this.draft.entry(
          pypiName(key),
          text(value.get("version"))?.replace(/^==/, ""),
          hashed ? "strong" : commit || local ? "needless" : "none",
        );
        this.#host(value, "git");
        const source = sources.get(text(value.get("index")));
        if (source) this.#host(source, "url");
      }
    }
  }

  /** The project's own entry repeats what it asks for. */
  #rootsOf(node: DataNode): void {
    const folder = text(node.get("source", "virtual")) ?? text(node.get("source", "editable")) ?? ".";
    const project = this.draft.project(folder === "." ? "" : folder);
    const groups = [
      node.get("metadata", "requires-dist"),
      ...(node.get("metadata", "requires-dev")?.entries() ?? []).map(({ value }) => value),
    ];
    for (const group of groups) {
      for (const item of group?.items() ?? []) {
        const name = text(item.get("name"));
        if (name !== undefined) project.asksFor(pypiName(name), text(item.get("specifier")) ?? "");
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
    if (entry && url !== undefined) this.draft.hosts.add(url, () => entry.at);
  }
}

/** A list of files, or the one file of a source distribution. */
function filesOf(node: DataNode | undefined): readonly DataNode[] {
  if (!node) return [];
  return node.kind === "object" ? [node] : node.items();
}

/** The weakest of what fixes the files of a package; without files, a commit id does. */
function hashOfAll(files: readonly DataNode[], node: DataNode): EntryHash {
  if (files.length === 0) return isCommit(node) ? "needless" : "none";
  const all = files.map(hashOf);
  return (["none", "weak"] as const).find((hash) => all.includes(hash)) ?? "strong";
}

function hashOf(file: DataNode): EntryHash {
  const one = text(file.get("hash"));
  if (one !== undefined) return strengthOf(one);
  const algorithms = (file.get("hashes")?.entries() ?? []).map(({ key }) => strengthOf(`${key}:`));
  return algorithms.includes("strong") ? "strong" : algorithms.length > 0 ? "weak" : "none";
}

/** Case and separators do not count in the names of Python packages (PEP 503). */
function pypiName(name: string): string {
  return name.toLowerCase().replace(/[-_.]+/g, "-");
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
