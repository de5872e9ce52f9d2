import { Range, satisfies, valid, validRange } from "semver";
import type { Pin, Requirement } from "../model/requirement.ts";
import { pinOfRef } from "./git-ref.ts";

/** What a version field of `package.json` asks for. */
export interface NpmSpecifier {
  readonly source: Requirement["source"];
  readonly pin: Pin;
  /** The range, tag or git reference that chooses the version; empty where nothing does. */
  readonly version: string;
  /** The package that is meant, where it goes by another name. */
  readonly means?: string;
}

const LOCAL = /^(?:file:|link:|portal:|workspace:|patch:|exec:|\.{1,2}(?:[\\/]|$)|[\\/]|~[\\/]|[A-Za-z]:[\\/])/;
const GIT = /^(?:git(?:\+[a-z]+)?:|git@|(?:github|gitlab|bitbucket|gist):)/;
const SHORTHAND = /^[\w.-]{1,100}\/[\w.-]{1,100}(?:#.{0,300})?$/;

/** Sorts a specifier into npm's classes (https://docs.npmjs.com/cli/v11/using-npm/package-spec) and those of pnpm, Yarn and Bun. */
export function npmSpecifier(written: string): NpmSpecifier {
  const spec = written.trim();
  // What lies in the tree changes with the tree: there is nothing to pin.
  if (LOCAL.test(spec)) return { source: "local", pin: "immutable", version: "" };
  if (spec.startsWith("npm:")) return alias(spec.slice(4));
  if (spec.startsWith("jsr:")) {
    const version = /^jsr:[~^<>=\d]/.test(spec) ? spec.slice(4) : afterName(spec.slice(4));
    return { source: "registry", pin: pinOfVersion(version), version };
  }
  // The version stands in a catalog of the workspace, which is by custom a range. A surface that knows the catalog looks it up.
  if (spec.startsWith("catalog:")) return { source: "registry", pin: "range", version: spec };
  if (GIT.test(spec) || SHORTHAND.test(spec) || /^https?:\/\/[^#?]{1,500}\.git(?:#|$)/.test(spec)) {
    const version = committishOf(spec);
    return { source: "git", pin: pinOfCommittish(version), version };
  }
  if (/^https?:/.test(spec))
    return { source: "url", pin: /[/@][0-9a-f]{40}(?:[/.?#]|$)/.test(spec) ? "immutable" : "floating", version: "" };
  return { source: "registry", pin: pinOfVersion(spec), version: spec };
}

function alias(target: string): NpmSpecifier {
  const at = target.indexOf("@", 1);
  const version = afterName(target);
  return { source: "alias", pin: pinOfVersion(version), version, means: at === -1 ? target : target.slice(0, at) };
}

/** What stands behind the `#`, without pnpm's path and npm's `commit:`. */
function committishOf(spec: string): string {
  const hash = spec.indexOf("#");
  return hash === -1
    ? ""
    : spec
        .slice(hash + 1)
        .replace(/&.{0,200}$/, "")
        .replace(/^commit[:=]/, "");
}

function pinOfCommittish(ref: string): Pin {
  if (ref.startsWith("semver:")) return pinOfVersion(ref.slice("semver:".length)) === "floating" ? "floating" : "range";
  return pinOfRef(ref);
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

/** Whether a version is one that the specifier allows; undefined where that cannot be told from the two (a tag, a repository, a file). */
export function npmSatisfies(version: string, written: string): boolean | undefined {
  if (version.length > 256 || written.length > 1_000) return undefined;
  const { source, version: wanted } = npmSpecifier(written);
  if ((source !== "registry" && source !== "alias") || wanted.startsWith("catalog:")) return undefined;
  if (valid(version, { loose: true }) === null || validRange(wanted, { loose: true }) === null) return undefined;
  // npm takes any version for a star, a release before the first one too; the range of semver does not.
  return /^\**$/.test(wanted.trim()) || satisfies(version, wanted, { loose: true });
}
