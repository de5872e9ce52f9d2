import type { Fact } from "../model/fact.ts";
import type { Place } from "../model/place.ts";
import type { Requirement } from "../model/requirement.ts";
import { type DataNode, type Entry, text } from "../parse/data.ts";
import { pythonRequirement } from "../parse/python-requirement.ts";
import { parseToml } from "../parse/toml.ts";
import { baseOf } from "./instructions.ts";
import { pythonFields } from "./python-requirements.ts";
import { indexAt, manifestAt, requirementAt } from "./requirement.ts";
import type { Surface } from "./surface.ts";

type Group = Requirement["group"];

export default {
  id: "python-project",
  title: "Requirements of a Python project",
  reference: "https://packaging.python.org/en/latest/specifications/pyproject-toml/",
  paths: ["**/pyproject.toml", "**/pipfile", "**/uv.toml"],
  needs: "text",
  yields: ["manifest", "requirement", "packageIndex"],
  *read(file) {
    const { root } = parseToml(file.path, file.text);
    if (baseOf(file.path) === "uv.toml") yield* uvIndexes(root);
    else if (baseOf(file.path) === "pipfile") yield* pipfile(root);
    else yield* project(root);
  },
} satisfies Surface;

function* project(root: DataNode): Generator<Fact> {
  const sources = new Map((root.get("tool", "uv", "sources")?.entries() ?? []).map(({ key, value }) => [normal(key), value]));
  const found: Fact[] = [];
  for (const [list, group] of lists(root)) {
    for (const item of list?.items() ?? []) {
      const line = text(item);
      // `{ include-group = "test" }` repeats what stands elsewhere.
      if (line !== undefined) found.push(...known(lineAt(item.at, line, group, sources)));
    }
  }
  for (const [table, group] of poetryTables(root)) for (const entry of table?.entries() ?? []) found.push(...known(poetryAt(entry, group)));
  const owner = root.entry("project") ?? root.entry("tool", "poetry") ?? root.entry("dependency-groups") ?? root.entry("build-system");
  if (owner && (found.length > 0 || root.get("project") || root.get("tool", "poetry"))) {
    const name = text(root.get("project", "name")) ?? text(root.get("tool", "poetry", "name"));
    // What can be built is published; uv and Poetry say of an application that it is none.
    const application =
      root.get("tool", "uv", "package")?.value === false ||
      root.get("tool", "poetry", "package-mode")?.value === false ||
      !root.get("build-system") ||
      (root.get("project", "classifiers")?.items() ?? []).some((item) => text(item)?.startsWith("Private ::"));
    yield manifestAt(owner.keyAt, "python", { role: application ? "application" : "library", ...(name === undefined ? {} : { name }) });
    yield* found;
  }
  const uv = root.get("tool", "uv");
  if (uv) yield* uvIndexes(uv);
  for (const source of root.get("tool", "poetry", "source")?.items() ?? []) {
    const url = source.entry("url");
    const priority = text(source.get("priority"));
    if (url)
      yield indexAt(
        url.at,
        "python",
        "tool.poetry.source",
        text(url.value) ?? "",
        priority === "explicit" ? "named" : priority === "primary" || priority === "default" ? "instead" : "beside",
      );
  }
  for (const source of root.get("tool", "pdm", "source")?.items() ?? []) {
    const url = source.entry("url");
    if (url)
      yield indexAt(
        url.at,
        "python",
        "tool.pdm.source",
        text(url.value) ?? "",
        text(source.get("name")) === "pypi" ? "instead" : source.get("include_packages") ? "named" : "beside",
      );
    const verify = source.entry("verify_ssl");
    if (verify?.value.value === false) yield indexAt(verify.at, "python", "verify_ssl", "false", "unverified");
  }
}

/** Lists of requirements in the common grammar, with what they are for. */
function* lists(root: DataNode): Generator<readonly [DataNode | undefined, Group]> {
  yield [root.get("project", "dependencies"), "runtime"];
  for (const { value } of root.get("project", "optional-dependencies")?.entries() ?? []) yield [value, "optional"];
  for (const { value } of root.get("dependency-groups")?.entries() ?? []) yield [value, "development"];
  yield [root.get("build-system", "requires"), "build"];
  yield [root.get("tool", "uv", "dev-dependencies"), "development"];
  for (const { value } of root.get("tool", "pdm", "dev-dependencies")?.entries() ?? []) yield [value, "development"];
  for (const { value } of root.get("tool", "hatch", "envs")?.entries() ?? []) {
    yield [value.get("dependencies"), "development"];
    yield [value.get("extra-dependencies"), "development"];
  }
}

function* poetryTables(root: DataNode): Generator<readonly [DataNode | undefined, Group]> {
  const poetry = root.get("tool", "poetry");
  yield [poetry?.get("dependencies"), "runtime"];
  yield [poetry?.get("dev-dependencies"), "development"];
  for (const { value } of poetry?.get("group")?.entries() ?? []) yield [value.get("dependencies"), "development"];
}

/** A line in the common grammar; `[tool.uv.sources]` may send it elsewhere. */
function lineAt(at: Place, line: string, group: Group, sources: ReadonlyMap<string, DataNode>): Fact | undefined {
  const found = pythonRequirement(line);
  if (!found) return undefined;
  const source = sources.get(normal(found.name));
  const moved =
    source &&
    (sourceOf(source) ??
      source
        .items()
        .map(sourceOf)
        .find((one) => one !== undefined));
  return { kind: "requirement", at, ecosystem: "python", ...pythonFields(found), group, ...moved };
}

/** Where uv, Poetry, PDM and Pipenv say in a table that a package comes from. */
function sourceOf(table: DataNode): Partial<Pick<Requirement, "source" | "spec" | "version">> | undefined {
  const git = text(table.get("git"));
  if (git !== undefined)
    return {
      source: "git",
      spec: git,
      version: text(table.get("rev")) ?? text(table.get("ref")) ?? tagOf(table) ?? text(table.get("branch")) ?? "",
    };
  const url = text(table.get("url"));
  if (url !== undefined) return { source: "url", spec: url, version: "" };
  const local = text(table.get("path")) ?? text(table.get("file")) ?? (table.get("workspace")?.value === true ? "workspace" : undefined);
  return local === undefined ? undefined : { source: "local", spec: local, version: "" };
}

/** Whatever a tag looks like, it is one. */
function tagOf(table: DataNode): string | undefined {
  const tag = text(table.get("tag"));
  return tag === undefined ? undefined : `tags/${tag}`;
}

/** Poetry: a version, a table, or a list of tables for several platforms. A bare version is that version. */
function poetryAt({ key, value, at }: Entry, group: Group): Fact | undefined {
  if (key === "python") return undefined;
  const table = value.kind === "array" ? value.items()[0] : value;
  const spec = text(table) ?? text(table?.get("version")) ?? "";
  const moved = table && sourceOf(table);
  const optional = table?.get("optional")?.value === true;
  return requirementAt(at, "python", key, spec, { version: plain(spec), group: optional ? "optional" : group, ...moved });
}

function plain(spec: string): string {
  const bare = spec.trim();
  return /^\d[\w.!+]{0,60}$/.test(bare) ? `==${bare}` : bare === "*" ? "" : bare;
}

function* pipfile(root: DataNode): Generator<Fact> {
  const head = root.entry("packages") ?? root.entry("dev-packages");
  if (head) yield manifestAt(head.keyAt, "python");
  for (const [section, group] of [
    ["packages", "runtime"],
    ["dev-packages", "development"],
  ] as const) {
    for (const { key, value, at } of root.get(section)?.entries() ?? []) {
      const spec = text(value) ?? text(value.get("version")) ?? "";
      yield requirementAt(at, "python", key, spec, { version: spec === "*" ? "" : spec, group, ...sourceOf(value) });
    }
  }
  for (const [index, source] of (root.get("source")?.items() ?? []).entries()) {
    const url = source.entry("url");
    // Packages are taken from the first, but where they name another one.
    if (url) yield indexAt(url.at, "python", "source", text(url.value) ?? "", index === 0 ? "instead" : "named");
    const verify = source.entry("verify_ssl");
    if (verify?.value.value === false) yield indexAt(verify.at, "python", "verify_ssl", "false", "unverified");
  }
}

function* uvIndexes(uv: DataNode): Generator<Fact> {
  // uv takes a name from the first index that has it, unless it is told otherwise.
  const best = text(uv.get("index-strategy"))?.startsWith("unsafe") === true;
  for (const index of uv.get("index")?.items() ?? []) {
    const url = index.entry("url");
    const role =
      index.get("explicit")?.value === true ? "named" : index.get("default")?.value === true ? "instead" : best ? "beside" : "named";
    if (url) yield indexAt(url.at, "python", "tool.uv.index", text(url.value) ?? "", role);
  }
  const only = uv.entry("index-url");
  if (only) yield indexAt(only.at, "python", "index-url", text(only.value) ?? "", "instead");
  const extra = uv.entry("extra-index-url");
  for (const item of extra?.value.items() ?? [])
    yield indexAt(item.at, "python", "extra-index-url", text(item) ?? "", best ? "beside" : "named");
}

function normal(name: string): string {
  return name.toLowerCase().replace(/[-_.]+/g, "-");
}

function known<T>(fact: T | undefined): readonly T[] {
  return fact === undefined ? [] : [fact];
}
