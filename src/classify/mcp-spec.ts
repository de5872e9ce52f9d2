import type { Pin } from "../model/requirement.ts";
import { pinOfRef } from "../parse/git-ref.ts";
import { npmSpecifier } from "../parse/npm-specifier.ts";
import { pythonRequirement } from "../parse/python-requirement.ts";

/** A package or image operand, split into its name and what fixes its version. */
export interface PackageSpec {
  readonly kind: "npm" | "pypi" | "image" | "git" | "url" | "script";
  readonly name: string;
  /** What follows the name: a version, range, tag, digest or commit; empty where nothing does. */
  readonly spec: string;
  readonly pin: Pin;
}

/** An npm operand as `npx` and its like take it: `@scope/name@1.2.3`, `github:owner/name#ref`, a tarball URL, a folder. */
export function npmSpec(operand: string): PackageSpec {
  const git = gitSpec(operand, "#") ?? hostedSpec(operand);
  if (git) return git;
  if (/^https?:/i.test(operand)) return { kind: "url", name: operand, spec: "", pin: "floating" };
  if (/^(?:\.{1,2}\/|\/|~\/|file:|[A-Za-z]:[\\/])/.test(operand)) return { kind: "script", name: operand, spec: "", pin: "immutable" };
  const at = operand.indexOf("@", 1);
  const name = (at === -1 ? operand : operand.slice(0, at)).toLowerCase();
  const spec = at === -1 ? "" : operand.slice(at + 1);
  if (spec.startsWith("npm:")) return npmSpec(spec.slice(4));
  return { kind: "npm", name, spec, pin: npmSpecifier(spec).pin };
}

/** A Python operand as `uvx`, `pipx` and `uv run --with` take it: `name`, `name[extra]@1.2.3`, `name==1.2.3`, `git+https://…@ref`. */
export function pypiSpec(operand: string): PackageSpec {
  const git = gitSpec(operand, "@");
  if (git) return git;
  if (/^https?:/i.test(operand))
    return { kind: "url", name: operand, spec: "", pin: /#sha256=[0-9a-f]{64}\b/.test(operand) ? "immutable" : "floating" };
  if (/^(?:\.{1,2}(?:\/|$)|\/|~\/|[A-Za-z]:[\\/])|\.(?:whl|tar\.gz)$/.test(operand))
    return { kind: "script", name: operand, spec: "", pin: "immutable" };
  const match = /^\s*([A-Za-z0-9._-]+)\s*(?:\[[^\]]*\])?\s*(.*)$/.exec(operand);
  const name = pypiName(match?.[1] ?? operand);
  const spec = (match?.[2] ?? "").trim();
  const direct = /^@\s*(\S+)$/.exec(spec)?.[1];
  if (direct !== undefined && /^(?:git\+|https?:)/.test(direct)) return pypiSpec(direct);
  return { kind: "pypi", name, spec, pin: pypiPin(spec) };
}

/** Case and separators do not count in the names of Python packages (PEP 503). */
export function pypiName(name: string): string {
  return name.toLowerCase().replace(/[-_.]+/g, "-");
}

/** `uvx` and `uv tool run` take `name@version` beside what pip takes. */
function pypiPin(spec: string): Pin {
  return pythonRequirement(`name ${spec.replace(/^@\s*v?(?=\d)/, "==")}`)?.pin ?? "floating";
}

/** A container image reference: `[registry/]name[:tag][@digest]`. The default registry and `library/` are left off the name. */
export function imageSpec(reference: string): PackageSpec {
  const [rest = "", digest] = reference.split("@", 2);
  const colon = rest.lastIndexOf(":");
  const tagged = colon > rest.lastIndexOf("/");
  const name = (tagged ? rest.slice(0, colon) : rest)
    .toLowerCase()
    .replace(/^(?:index\.)?docker\.io\//, "")
    .replace(/^library\//, "");
  const tag = tagged ? rest.slice(colon + 1) : "";
  if (digest !== undefined && /^sha(?:256|512):[0-9a-f]{64,}$/.test(digest)) return { kind: "image", name, spec: digest, pin: "immutable" };
  return { kind: "image", name, spec: tag, pin: tagPin(tag) };
}

/** A full version or a date is as exact as a tag can be; a bare major or a word such as `slim` moves within bounds; the rest moves freely. */
function tagPin(tag: string): Pin {
  if (/^v?\d+\.\d+\.\d+(?:[.+_-].*)?$/.test(tag) || /^\d{4}-?\d{2}-?\d{2}/.test(tag) || /^(?:sha-)?[0-9a-f]{7,40}$/.test(tag))
    return "exact";
  return /^v?\d+(?:\.\d+)?(?:-|$)/.test(tag) ? "range" : "floating";
}

function gitSpec(operand: string, mark: "#" | "@"): PackageSpec | undefined {
  const match =
    /^(?:git\+(?:https?|ssh|file|git)|git|ssh):\/\/(?:[^/@]*@)?([^\s#]+?)(?:#(.*))?$/i.exec(operand) ??
    /^git@([^\s#]+?)(?:#(.*))?$/i.exec(operand);
  if (!match) return undefined;
  let name = match[1] ?? "";
  let ref = match[2] ?? "";
  if (mark === "@") {
    const at = name.lastIndexOf("@");
    ref = at > 0 ? name.slice(at + 1) : "";
    if (at > 0) name = name.slice(0, at);
  }
  return { kind: "git", name: repositoryName(name), spec: ref, pin: gitPin(ref) };
}

function hostedSpec(operand: string): PackageSpec | undefined {
  const match = /^(?:(github|gitlab|bitbucket):)?([A-Za-z0-9][\w-]*\/[\w.-]+?)(?:\.git)?(?:#(.*))?$/.exec(operand);
  if (!match) return undefined;
  const host = match[1] === "gitlab" ? "gitlab.com" : match[1] === "bitbucket" ? "bitbucket.org" : "github.com";
  const ref = match[3] ?? "";
  return { kind: "git", name: repositoryName(`${host}/${match[2]}`), spec: ref, pin: gitPin(ref) };
}

/** `host/owner/name`, lower case, without `.git`. */
export function repositoryName(location: string): string {
  return location
    .toLowerCase()
    .replace(/^(?:[a-z+]+:\/\/)?(?:[^/@]*@)?/, "")
    .replace(":", "/")
    .replace(/\.git$/, "")
    .replace(/\/+$/, "");
}

function gitPin(ref: string): Pin {
  if (ref.startsWith("semver:")) return npmSpecifier(ref.slice("semver:".length)).pin === "floating" ? "floating" : "range";
  return pinOfRef(ref === "" ? undefined : ref);
}
