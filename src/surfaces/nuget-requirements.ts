import type { Fact } from "../model/fact.ts";
import { expectObject, text } from "../parse/data.ts";
import { parseJson } from "../parse/json.ts";
import { parseXml } from "../parse/xml.ts";
import { baseOf } from "./instructions.ts";
import { LockDraft } from "./lock-draft.ts";
import { indexAt, manifestAt, requirementAt } from "./requirement.ts";
import type { Surface, SurfaceFile } from "./surface.ts";

const ELEMENTS: ReadonlySet<string> = new Set([
  "PackageReference",
  "PackageVersion",
  "GlobalPackageReference",
  "package",
  "DotNetCliToolReference",
]);

export default {
  id: "nuget-requirements",
  title: "NuGet packages, their lock and sources",
  reference: "https://learn.microsoft.com/nuget/consume-packages/package-references-in-project-files",
  paths: [
    "**/*.csproj",
    "**/*.fsproj",
    "**/*.vbproj",
    "**/directory.packages.props",
    "**/directory.build.props",
    "**/packages.config",
    "**/packages.lock.json",
    "**/dotnet-tools.json",
    "**/nuget.config",
  ],
  needs: "text",
  yields: ["manifest", "requirement", "lockfile", "packageIndex"],
  *read(file) {
    const base = baseOf(file.path);
    if (base === "packages.lock.json") yield locked(file);
    else if (base === "dotnet-tools.json") yield* tools(file);
    else if (base === "nuget.config") yield* sources(file);
    else yield* project(file);
  },
} satisfies Surface;

function* project(file: SurfaceFile): Generator<Fact> {
  const found: Fact[] = [];
  const properties = new Map<string, string>();
  let pending: { readonly name: string; readonly at: Fact["at"] } | undefined;
  let head: Fact["at"] | undefined;
  for (const { name, attributes, text: content, path, at } of parseXml(file.path, file.text)) {
    head ??= at;
    if (path.at(-1) === "PropertyGroup") properties.set(name, content);
    // `<Version>` may stand inside instead of in an attribute.
    if (name === "Version" && path.at(-1) === "PackageReference" && pending) {
      found.push(packageAt(pending.at, pending.name, content, properties));
      pending = undefined;
    }
    if (!ELEMENTS.has(name)) continue;
    if (pending) found.push(packageAt(pending.at, pending.name, undefined, properties));
    pending = undefined;
    const id = attributes.get("Include") ?? attributes.get("Update") ?? attributes.get("id");
    const version = attributes.get("Version") ?? attributes.get("VersionOverride") ?? attributes.get("version");
    if (id === undefined) continue;
    if (version === undefined) pending = { name: id, at };
    else found.push(packageAt(at, id, version, properties));
  }
  if (pending) found.push(packageAt(pending.at, pending.name, undefined, properties));
  if (head && found.length > 0) yield manifestAt(head, "nuget");
  yield* found;
}

/** Without a version the central list gives it. */
function packageAt(at: Fact["at"], name: string, written: string | undefined, properties: ReadonlyMap<string, string>): Fact {
  const version = written?.replaceAll(/\$\(([\w.]{1,100})\)/g, (whole, key: string) => properties.get(key) ?? whole);
  const dynamic = version === undefined || version.includes("$(");
  return requirementAt(at, "nuget", name, written ?? "", { version: version ?? "", ...(dynamic ? { dynamic } : {}) });
}

function locked(file: SurfaceFile): Fact {
  const root = expectObject(parseJson(file.path, file.text));
  const lock = new LockDraft();
  for (const { value: framework } of root.get("dependencies")?.entries() ?? []) {
    for (const { key, value } of framework.entries()) {
      const local = text(value.get("type")) === "Project";
      lock.entry(key.toLowerCase(), text(value.get("resolved")), local ? "needless" : value.get("contentHash") ? "strong" : "none");
    }
  }
  return lock.fact(root.entry("version")?.at ?? root.at, "nuget", "nuget");
}

function* tools(file: SurfaceFile): Generator<Fact> {
  const root = expectObject(parseJson(file.path, file.text));
  const list = root.entry("tools");
  if (!list || list.value.entries().length === 0) return;
  yield manifestAt(list.keyAt, "nuget");
  for (const { key, value, at } of list.value.entries())
    yield requirementAt(at, "nuget", key, text(value.get("version")) ?? "", { group: "development" });
}

/** With a mapping each name has its source; without one every source may serve any name. */
function* sources(file: SurfaceFile): Generator<Fact> {
  const all = [...parseXml(file.path, file.text)];
  const mapped = all.some(({ name }) => name === "packageSourceMapping");
  const added = all.filter(({ name, path }) => name === "add" && path.at(-1) === "packageSources");
  for (const { attributes, at } of added) {
    const url = attributes.get("value") ?? "";
    yield indexAt(at, "nuget", "packageSources", url, mapped ? "named" : added.length > 1 ? "beside" : "instead");
  }
}
