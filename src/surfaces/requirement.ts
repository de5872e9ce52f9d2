import type { Place } from "../model/place.ts";
import type { Ecosystem, Manifest, PackageIndex, Requirement } from "../model/requirement.ts";
import { imageReference } from "../parse/image-reference.ts";

/** A file that asks for things to be fetched. */
export function manifestAt(
  at: Place,
  ecosystem: Ecosystem,
  more: Partial<Pick<Manifest, "role" | "sources" | "name" | "overrides" | "digest">> = {},
): Manifest {
  return { kind: "manifest", at, ecosystem, role: "application", sources: [], ...more };
}

/** One thing that it asks for. Without more, what is written is the version, and it comes from the registry. */
export function requirementAt(
  at: Place,
  ecosystem: Ecosystem,
  name: string,
  spec: string,
  more: Partial<Pick<Requirement, "version" | "source" | "group" | "hashed" | "dynamic" | "means">> = {},
): Requirement {
  return { kind: "requirement", at, ecosystem, name, spec, version: spec, source: "registry", group: "runtime", ...more };
}

/** Where packages come from. */
export function indexAt(at: Place, ecosystem: Ecosystem, option: string, value: string, role: PackageIndex["role"]): PackageIndex {
  return { kind: "packageIndex", at, ecosystem, option, value, role };
}

/** A git repository at a reference. A full commit id is what makes it firm; that is judged elsewhere. */
export function gitRequirementAt(
  at: Place,
  ecosystem: Ecosystem,
  name: string,
  spec: string,
  ref: string,
  group: Requirement["group"] = "runtime",
): Requirement {
  return requirementAt(at, ecosystem, name, spec, { version: ref, source: "git", group });
}

/** An image as it is written; variables of the file may stand for parts of it. Undefined where it is none (a template, a stage, nothing). */
export function imageRequirementAt(
  at: Place,
  written: string,
  variables: ReadonlyMap<string, string> = new Map(),
  group: Requirement["group"] = "runtime",
): Requirement | undefined {
  const text = fillIn(written.trim(), variables);
  if (text === "" || text === "scratch") return undefined;
  if (/\$|\{\{|<|%/.test(text)) return requirementAt(at, "image", written, written, { version: "", dynamic: true, group });
  const image = imageReference(text);
  if (!image) return undefined;
  return requirementAt(at, "image", image.name, text, {
    version: image.digest ?? image.tag,
    group,
    ...(image.digest === undefined ? {} : { hashed: true as const }),
  });
}

/** `$NAME`, `${NAME}`, `${NAME:-default}` and `${NAME-default}`; a name without a value stays. */
function fillIn(text: string, variables: ReadonlyMap<string, string>): string {
  let filled = text;
  for (let round = 0; round < 4 && filled.includes("$") && filled.length < 2_000; round++) {
    filled = filled.replaceAll(
      /\$(?:\{([A-Za-z_]\w{0,100})(?::?-([^{}]{0,300}))?\}|([A-Za-z_]\w{0,100}))/g,
      (whole, braced?: string, fallback?: string, bare?: string) => variables.get(braced ?? bare ?? "") ?? fallback ?? whole,
    );
  }
  return filled;
}
