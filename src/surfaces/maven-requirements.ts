import type { Fact } from "../model/fact.ts";
import type { Place } from "../model/place.ts";
import { parseXml } from "../parse/xml.ts";
import { indexAt, manifestAt, requirementAt } from "./requirement.ts";
import type { Surface } from "./surface.ts";

const KINDS: ReadonlySet<string> = new Set(["dependency", "plugin", "extension", "parent"]);

export default {
  id: "maven-requirements",
  title: "Dependencies and plugins of Maven builds",
  reference: "https://maven.apache.org/pom.html#dependencies",
  paths: ["**/pom.xml"],
  needs: "text",
  yields: ["manifest", "requirement", "packageIndex"],
  *read(file) {
    const properties = new Map<string, string>();
    const found: { kind: string; at: Place; fields: Map<string, string>; depth: number }[] = [];
    let head: Place | undefined;
    const indexes: Fact[] = [];
    for (const { name, text, path, at } of parseXml(file.path, file.text)) {
      const owner = path.at(-1) ?? "";
      head ??= name === "project" ? at : undefined;
      if (owner === "properties") properties.set(name, text);
      if (path.length === 1 && (name === "version" || name === "groupId")) properties.set(`project.${name}`, text);
      if (KINDS.has(name)) found.push({ kind: name, at, fields: new Map(), depth: path.length });
      const open = found.at(-1);
      if (open && owner === open.kind && path.length === open.depth + 1) open.fields.set(name, text);
      if (name === "url" && (owner === "repository" || owner === "pluginRepository") && !path.includes("distributionManagement"))
        indexes.push(indexAt(at, "maven", owner, text, "beside"));
    }
    const requirements = found.flatMap(({ kind, at, fields }): Fact[] => {
      const artifact = fields.get("artifactId");
      if (artifact === undefined) return [];
      const written = fields.get("version");
      const version = written?.replaceAll(/\$\{([\w.-]{1,100})\}/g, (whole, key: string) => properties.get(key) ?? whole);
      // Without a version the parent or a bill of materials gives it; its own modules go by the project's version.
      const own = written === "${project.version}" || written === "${revision}";
      const dynamic = version === undefined || version.includes("${");
      const group = kind === "dependency" ? (fields.get("scope") === "test" ? "development" : "runtime") : "build";
      const name = `${fields.get("groupId") ?? "org.apache.maven.plugins"}:${artifact}`;
      return [
        requirementAt(at, "maven", name, written ?? "", {
          version: version ?? "",
          group,
          ...(own || (kind === "parent" && fields.has("relativePath")) ? { source: "local" as const } : dynamic ? { dynamic } : {}),
        }),
      ];
    });
    if (head && requirements.length > 0) yield manifestAt(head, "maven");
    yield* requirements;
    yield* indexes;
  },
} satisfies Surface;
