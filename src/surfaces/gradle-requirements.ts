import type { Fact } from "../model/fact.ts";
import { type DataNode, text } from "../parse/data.ts";
import { parseIni } from "../parse/ini.ts";
import { Lines } from "../parse/lines.ts";
import { parseToml } from "../parse/toml.ts";
import { parseXml } from "../parse/xml.ts";
import { baseOf } from "./instructions.ts";
import { LockDraft } from "./lock-draft.ts";
import { indexAt, manifestAt, requirementAt } from "./requirement.ts";
import type { Surface, SurfaceFile } from "./surface.ts";

const CONFIGURATION =
  /(?:^|[\s{;(])(?:[a-z][A-Za-z]{0,60})?(?:implementation|api|compileOnly|runtimeOnly|compile|classpath|annotationProcessor|kapt|ksp|testCompile|provided|developmentOnly|coreLibraryDesugaring|detektPlugins|platform|enforcedPlatform)(?![A-Za-z])[\s(]{1,10}(?:(?:platform|enforcedPlatform|kotlin)\s{0,3}\(\s{0,3})?(["'])([\w.-]{1,200}:[\w.$-]{1,200}(?::[^"'\n]{1,200})?)\1/gi;
const PLUGIN = /\bid[\s(]{1,5}(["'])([\w.-]{1,200})\1\)?\s{1,5}version[\s(]{1,5}(["'])([^"'\n]{1,100})\3/g;

/** Build scripts are programs: plain coordinates are read, computed ones stay unknown. */
export default {
  id: "gradle-requirements",
  title: "Dependencies of Gradle builds, version catalogs, locks and the wrapper",
  reference: "https://docs.gradle.org/current/userguide/dependency_versions.html",
  paths: [
    "**/build.gradle",
    "**/build.gradle.kts",
    "**/settings.gradle",
    "**/settings.gradle.kts",
    "**/*.versions.toml",
    "**/gradle.lockfile",
    "**/buildscript-gradle.lockfile",
    "**/gradle-wrapper.properties",
    "**/verification-metadata.xml",
  ],
  needs: "text",
  yields: ["manifest", "requirement", "lockfile", "packageIndex"],
  *read(file) {
    const base = baseOf(file.path);
    if (base.endsWith(".lockfile")) yield locked(file);
    else if (base.endsWith(".xml")) yield verified(file);
    else if (base.endsWith(".toml")) yield* catalog(file);
    else if (base.endsWith(".properties")) yield* wrapper(file);
    else yield* script(file);
  },
} satisfies Surface;

function* script(file: SurfaceFile): Generator<Fact> {
  const lines = new Lines(file.path, file.text);
  const source = lines.text.replaceAll(/\/\*[\s\S]{0,20000}?\*\/|(?<![:"'\w])\/\/[^\n]*/g, (comment) => comment.replaceAll(/[^\n]/g, " "));
  const found: Fact[] = [];
  for (const match of source.matchAll(CONFIGURATION)) {
    const [group = "", artifact = "", version = ""] = (match[2] ?? "").split(":");
    const at = lines.place(match.index + match[0].indexOf(match[2] ?? ""), match.index + match[0].length);
    const test = /^\W*(?:test|androidTest|jmh|detekt|classpath)/i.test(match[0]);
    // Without a version a platform or a constraint gives it.
    const dynamic = version === "" || version.includes("$");
    found.push(
      requirementAt(at, "gradle", `${group}:${artifact}`, match[2] ?? "", {
        version: version.split("@", 1)[0] ?? "",
        group: test ? "development" : "runtime",
        ...(dynamic ? { dynamic } : {}),
      }),
    );
  }
  for (const match of source.matchAll(PLUGIN)) {
    const version = match[4] ?? "";
    const at = lines.place(match.index, match.index + match[0].length);
    found.push(
      requirementAt(at, "gradle", match[2] ?? "", version, {
        group: "build",
        ...(version.includes("$") ? { dynamic: true as const } : {}),
      }),
    );
  }
  if (found.length > 0) yield manifestAt(lines.place(0, 0), "gradle");
  yield* found;
  for (const match of source.matchAll(
    /\bmavenLocal\(\)|\b(?:maven|ivy)\s{0,5}(?:\(\s{0,5}|\{[^{}]{0,200}?\burl\b[\s=]{0,5}(?:uri\(\s{0,5})?)(["'])([^"'\n]{1,300})\1/g,
  )) {
    const at = lines.place(match.index, match.index + match[0].length);
    if (match[2] !== undefined) yield indexAt(at, "gradle", "repositories.maven", match[2], "beside");
  }
}

function* catalog(file: SurfaceFile): Generator<Fact> {
  const { root } = parseToml(file.path, file.text);
  const versions = new Map((root.get("versions")?.entries() ?? []).map(({ key, value }) => [key, versionOf(value, new Map())]));
  const found: Fact[] = [];
  for (const section of ["libraries", "plugins"] as const) {
    for (const { value, at } of root.get(section)?.entries() ?? []) {
      const [name, version] = coordinates(value, versions);
      if (name !== undefined)
        found.push(
          requirementAt(at, "gradle", name, version ?? "", {
            group: section === "plugins" ? "build" : "runtime",
            ...(version === undefined ? { dynamic: true } : {}),
          }),
        );
    }
  }
  const head = root.entry("libraries") ?? root.entry("plugins");
  if (head && found.length > 0) yield manifestAt(head.keyAt, "gradle");
  yield* found;
}

/** `"group:name:version"`, `{ module, version }`, `{ group, name, version.ref }`, `{ id, version }`. */
function coordinates(node: DataNode, versions: ReadonlyMap<string, string | undefined>): readonly [string | undefined, string | undefined] {
  const short = text(node);
  if (short !== undefined) {
    const parts = short.split(":");
    return parts.length > 2 ? [parts.slice(0, 2).join(":"), parts[2]] : [parts[0], parts[1]];
  }
  const group = text(node.get("group"));
  const name =
    text(node.get("module")) ?? text(node.get("id")) ?? (group === undefined ? undefined : `${group}:${text(node.get("name")) ?? ""}`);
  const version = node.get("version");
  return [name, version && versionOf(version, versions)];
}

/** Rich versions: the strictest that is written. */
function versionOf(node: DataNode, versions: ReadonlyMap<string, string | undefined>): string | undefined {
  const ref = text(node.get("ref"));
  if (ref !== undefined) return versions.get(ref);
  return text(node) ?? text(node.get("strictly")) ?? text(node.get("require")) ?? text(node.get("prefer"));
}

function locked(file: SurfaceFile): Fact {
  const lines = new Lines(file.path, file.text);
  const lock = new LockDraft();
  for (const line of lines) {
    const [, name, version] = /^([\w.-]{1,200}:[\w.-]{1,200}):([^=\s]{1,100})=/.exec(line.text) ?? [];
    if (name !== undefined) lock.entry(name, version, "none");
  }
  return lock.fact(lines.place(0, 0), "gradle", "gradle");
}

/** Sums and keys of everything that a build may take in; what is not among them is refused. */
function verified(file: SurfaceFile): Fact {
  const lock = new LockDraft();
  let at = new Lines(file.path, file.text).place(0, 0);
  let name = "";
  for (const element of parseXml(file.path, file.text)) {
    const { attributes } = element;
    if (element.name === "verification-metadata") at = element.at;
    if (element.name === "component") {
      name = `${attributes.get("group") ?? ""}:${attributes.get("name") ?? ""}`;
      lock.entry(name, attributes.get("version"), "needless");
    }
  }
  return lock.fact(at, "gradle", "gradle-verification");
}

/** The build tool itself. */
function* wrapper(file: SurfaceFile): Generator<Fact> {
  const entries = [...parseIni(file.path, file.text, { continued: false })];
  const url = entries.find(({ key }) => key === "distributionUrl");
  const version = /gradle-([\w.+-]{1,60}?)-(?:bin|all)\.zip/.exec(url?.value ?? "")?.[1];
  if (!url || version === undefined) return;
  const hashed = entries.some(({ key, value }) => key === "distributionSha256Sum" && /^[0-9a-f]{64}$/i.test(value));
  yield manifestAt(url.at, "tool");
  yield requirementAt(url.at, "tool", "gradle", url.value, { version, group: "build", ...(hashed ? { hashed } : {}) });
}
