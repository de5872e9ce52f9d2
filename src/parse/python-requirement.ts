import type { Pin, Requirement } from "../model/requirement.ts";
import { pinOfRef } from "./git-ref.ts";

/** One requirement in the grammar of PEP 508, or in one of the forms that pip takes beside it. */
export interface PythonRequirement {
  readonly name: string;
  /** The version specifier, URL or path as written. */
  readonly spec: string;
  readonly pin: Pin;
  readonly source: Requirement["source"];
  /** The version clauses, or the reference of a repository; empty where nothing chooses. */
  readonly version: string;
  /** A hash of the file stands beside it, or in its address. */
  readonly hashed?: true;
}

const NAME = /^([A-Za-z0-9](?:[A-Za-z0-9._-]{0,200}[A-Za-z0-9])?)\s{0,20}(?:\[[^\]]{0,500}\])?\s{0,20}/;
const CLAUSE = /^(===|==|~=|!=|<=|>=|<|>)\s{0,20}([^\s,;]{1,200})$/;
const CONDA = /^([A-Za-z0-9][A-Za-z0-9._-]{0,200})=([0-9][^\s=]{0,100})(=[^\s=]{1,100})?$/;
const HASH = /\s--hash[=\s]\s{0,20}[A-Za-z0-9_]{1,20}:[0-9a-fA-F]{32,128}/g;

/** Reads one requirement, continuation lines joined and comments taken off. Undefined where it is not one. */
export function pythonRequirement(line: string): PythonRequirement | undefined {
  const hashes = line.match(HASH)?.length ?? 0;
  const whole = withoutOptions(line).trim();
  if (whole === "") return undefined;
  return byUrl(whole) ?? byPath(whole) ?? byName(whole, hashes);
}

/** Per-requirement options stand behind the requirement and begin with a blank and two hyphens. */
function withoutOptions(line: string): string {
  const at = line.search(/\s--[a-z]/);
  return at === -1 ? line : line.slice(0, at);
}

function byName(whole: string, hashes: number): PythonRequirement | undefined {
  const conda = CONDA.exec(whole);
  // `conda list --export` writes files of the same name: `name=version=build`; `=1.2` alone is a prefix there.
  if (conda?.[1] && conda[2])
    return {
      name: conda[1],
      spec: whole.slice(conda[1].length),
      pin: conda[3] ? "exact" : "range",
      source: "registry",
      version: conda[3] ? `==${conda[2]}` : `==${conda[2]}.*`,
    };
  const head = NAME.exec(whole);
  if (!head?.[1]) return undefined;
  const rest = withoutMarker(whole.slice(head[0].length));
  if (rest.startsWith("@")) {
    const url = rest.slice(1).trim();
    const found = byUrl(url) ?? byPath(url);
    return found && { ...found, name: head[1], spec: url };
  }
  const spec = rest.replace(/^\(([^)]{0,500})\)$/, "$1").trim();
  const pin = pinOfClauses(spec);
  if (!pin) return undefined;
  const fixed = pin === "exact" && hashes > 0;
  return { name: head[1], spec, pin: fixed ? "immutable" : pin, source: "registry", version: spec, ...(fixed ? { hashed: true } : {}) };
}

function withoutMarker(rest: string): string {
  const at = rest.startsWith("@") ? rest.search(/\s;/) : rest.indexOf(";");
  return (at === -1 ? rest : rest.slice(0, at)).trim();
}

/** Undefined where one of the clauses is not a version clause. */
function pinOfClauses(spec: string): Pin | undefined {
  if (spec === "") return "floating";
  const clauses = spec
    .replace(/,\s*$/, "")
    .split(",")
    .map((clause) => CLAUSE.exec(clause.trim()));
  let pin: Pin = "floating";
  for (const clause of clauses) {
    const [, operator = "", version = ""] = clause ?? [];
    if (operator === "") return undefined;
    if (operator === "===" || (operator === "==" && !version.endsWith(".*"))) return "exact";
    // An exclusion bounds nothing, and neither does "any version from 0 on".
    if (operator !== "!=" && !(operator === ">=" && /^0(?:\.0)*$/.test(version))) pin = "range";
  }
  return pin;
}

function byUrl(whole: string): PythonRequirement | undefined {
  const scheme = /^([a-z][a-z0-9]{1,10}(?:\+[a-z]{2,10})?):/i.exec(whole)?.[1]?.toLowerCase();
  if (!scheme || (!whole.includes("://") && scheme !== "file")) return undefined;
  const url = whole.split(/\s/, 1)[0] ?? whole;
  const [address = "", fragment = ""] = url.split("#", 2);
  const name = /(?:^|&)egg=([^&[]{1,200})/.exec(fragment)?.[1] ?? nameOfPath(address);
  if (scheme === "file") return { name, spec: url, pin: "immutable", source: "local", version: "" };
  if (/^(?:git|hg|svn|bzr)(?:\+|$)/.test(scheme)) {
    const ref = refOf(address) ?? "";
    return { name, spec: url, pin: pinOfRef(ref), source: "git", version: ref };
  }
  const hashed = /(?:^|&)(?:sha256|sha384|sha512)=[0-9a-f]{64,128}/i.test(fragment) || /[/@][0-9a-f]{40}(?:[/.]|$)/.test(address);
  return { name, spec: url, pin: hashed ? "immutable" : "floating", source: "url", version: "", ...(hashed ? { hashed } : {}) };
}

/** The reference stands behind the last `@` of the path; one before the first slash belongs to the user name. */
function refOf(address: string): string | undefined {
  const path = address.slice(address.indexOf("://") + 3);
  const slash = path.indexOf("/");
  const at = path.lastIndexOf("@");
  return at > slash && slash !== -1 ? path.slice(at + 1) : undefined;
}

function byPath(whole: string): PythonRequirement | undefined {
  const path = withoutMarker(whole);
  if (/\s/.test(path)) return undefined;
  const local =
    /^(?:\.{1,2}(?:[\\/[]|$)|[\\/]|[A-Za-z]:[\\/])/.test(path) ||
    /\.(?:whl|zip|tar\.gz|tgz|tar\.bz2)$/.test(path) ||
    /^[\w.-]{1,100}[\\/]/.test(path);
  // What lies in the tree changes with the tree: there is nothing to pin.
  return local ? { name: nameOfPath(path), spec: path, pin: "immutable", source: "local", version: "" } : undefined;
}

function nameOfPath(address: string): string {
  const last =
    address
      .replace(/[\\/]+$/, "")
      .split(/[\\/]/)
      .at(-1) ?? address;
  const name = last
    .replace(/@.{0,300}$/, "")
    .replace(/\[.{0,300}\]$/, "")
    .replace(/\.git$/, "");
  return name === "" ? address : name;
}
