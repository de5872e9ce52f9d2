import type { Manifest, Requirement } from "../model/requirement.ts";
import { type Entry, expectObject, text } from "../parse/data.ts";
import { parseJson } from "../parse/json.ts";
import { npmSpecifier } from "../parse/npm-specifier.ts";
import { overriddenNames, redirections } from "./npm-overrides.ts";
import type { Surface } from "./surface.ts";

const SECTIONS: readonly (readonly [string, Requirement["group"]])[] = [
  ["dependencies", "runtime"],
  ["devDependencies", "development"],
  ["optionalDependencies", "optional"],
  ["peerDependencies", "peer"],
];

/** Tables that swap packages anywhere in the graph. */
const OVERRIDES: readonly (readonly [string, ...string[]])[] = [["overrides"], ["resolutions"], ["pnpm", "overrides"]];

export default {
  id: "npm-manifest",
  title: "npm manifest",
  reference: "https://docs.npmjs.com/cli/v11/configuring-npm/package-json",
  paths: ["**/package.json"],
  needs: "text",
  refusedBy: "npm",
  yields: ["manifest", "requirement"],
  *read(file) {
    const root = expectObject(parseJson(file.path, file.text));
    // The field that a package cannot be published without, and the one that forbids it.
    const published =
      text(root.get("name")) !== undefined && text(root.get("version")) !== undefined && root.get("private")?.value !== true;
    const sources = OVERRIDES.flatMap((keys) => [...redirections(root.get(...keys), keys.join("."))]);
    const overrides = OVERRIDES.flatMap((keys) => [...overriddenNames(root.get(...keys))]);
    const name = text(root.get("name"));
    yield {
      kind: "manifest",
      at: root.entry("name")?.at ?? root.at,
      ecosystem: "npm",
      role: published ? "library" : "application",
      sources,
      ...(name === undefined ? {} : { name }),
      ...(overrides.length === 0 ? {} : { overrides }),
    } satisfies Manifest;
    for (const [section, group] of SECTIONS) {
      for (const entry of root.get(section)?.entries() ?? []) {
        const spec = text(entry.value);
        if (spec === undefined) continue;
        yield npmRequirement(entry, spec, group);
      }
    }
  },
} satisfies Surface;

/** One entry of a table of dependencies. */
function npmRequirement(entry: Entry, spec: string, group: Requirement["group"]): Requirement {
  const { source, version, means } = npmSpecifier(spec);
  const hashed = source === "url" && /[/@][0-9a-f]{40}(?:[/.?#]|$)/.test(spec);
  return {
    kind: "requirement",
    at: entry.at,
    ecosystem: "npm",
    name: entry.key,
    spec,
    version,
    source,
    group,
    ...(hashed ? { hashed } : {}),
    ...(means === undefined || means === entry.key ? {} : { means }),
  };
}
