import { Range, valid, validRange } from "semver";
import type { Pin, Requirement } from "../model/requirement.ts";
import { pinOfRef } from "./git-ref.ts";

/** What a version field of `package.json` asks for. */
export interface NpmSpecifier {
  readonly source: Requirement["source"];
  readonly pin: Pin;
}

const LOCAL = /^(?:file:|link:|portal:|workspace:|patch:|exec:|\.{1,2}(?:[\\/]|$)|[\\/]|~[\\/]|[A-Za-z]:[\\/])/;
const GIT = /^(?:git(?:\+[a-z]+)?:|git@|(?:github|gitlab|bitbucket|gist):)/;
const SHORTHAND = /^[\w.-]{1,100}\/[\w.-]{1,100}(?:#.{0,300})?$/;

/** Sorts a specifier into npm's classes (https://docs.npmjs.com/cli/v11/using-npm/package-spec) and those of pnpm, Yarn and Bun. */
export function npmSpecifier(written: string): NpmSpecifier {
  const spec = written.trim();
  // What lies in the tree changes with the tree: there is nothing to pin.
  if (LOCAL.test(spec)) return { source: "local", pin: "immutable" };
  if (spec.startsWith("npm:")) return { source: "alias", pin: pinOfVersion(afterName(spec.slice(4))) };
  if (spec.startsWith("jsr:"))
    return { source: "registry", pin: pinOfVersion(/^jsr:[~^<>=\d]/.test(spec) ? spec.slice(4) : afterName(spec.slice(4))) };
  // The version stands in the catalog of pnpm-workspace.yaml, which is by custom a range.
  if (spec.startsWith("catalog:")) return { source: "registry", pin: "range" };
  if (GIT.test(spec) || SHORTHAND.test(spec) || /^https?:\/\/[^#?]{1,500}\.git(?:#|$)/.test(spec))
    return { source: "git", pin: pinOfCommittish(spec) };
  if (/^https?:/.test(spec)) return { source: "url", pin: /[/@][0-9a-f]{40}(?:[/.?#]|$)/.test(spec) ? "immutable" : "floating" };
  return { source: "registry", pin: pinOfVersion(spec) };
}

function pinOfCommittish(spec: string): Pin {
  const hash = spec.indexOf("#");
  const ref = hash === -1 ? undefined : spec.slice(hash + 1).replace(/&.{0,200}$/, "");
  if (ref?.startsWith("semver:")) return pinOfVersion(ref.slice("semver:".length)) === "floating" ? "floating" : "range";
  return pinOfRef(ref?.replace(/^commit[:=]/, ""));
}

/** `name@spec` or `@scope/name@spec` without the name. */
function afterName(nameAndSpec: string): string {
  const at = nameAndSpec.indexOf("@", 1);
  return at === -1 ? "" : nameAndSpec.slice(at + 1);
}

function pinOfVersion(version: string): Pin {
  if (version.length > 256) return "floating";
  if (valid(version.replace(/^[=\s]+/, ""), { loose: true }) !== null) return "exact";
  const range = validRange(version, { loose: true });
  if (range === null || range === "*" || range === "") return "floating";
  const open = new Range(version, { loose: true }).set.every((all) =>
    all.every((part) => part.operator.startsWith(">") && part.semver.compare("0.0.0-0") <= 0),
  );
  return open || /^>=0(?:\.0){0,2}$/.test(range) ? "floating" : "range";
}
