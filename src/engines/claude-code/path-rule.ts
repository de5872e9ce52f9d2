import { posix } from "node:path";
import ignore from "ignore";
import type { PermissionRule } from "../../model/agent.ts";

/** A path as an action names it, with the links of the repository followed. */
export interface Target {
  /** From the root of the repository; undefined where the path leads out of it. */
  readonly inside: string | undefined;
  /** `~/…` or `/…` where that is how it is named; `../…` else. */
  readonly outside: string | undefined;
}

/** Where a path leads. `from` is the folder that it is relative to, itself relative to the root. */
function targetOf(path: string, from = ""): Target {
  const named = path.replace(/^\$PWD\//, "").replace(/^\$HOME(?=\/|$)/, "~");
  if (named.startsWith("/") || named.startsWith("~")) return { inside: undefined, outside: posix.normalize(named) };
  const inside = posix.normalize(posix.join(from, named));
  if (inside === ".." || inside.startsWith("../")) return { inside: undefined, outside: inside };
  return { inside: inside === "." ? "" : inside.replace(/\/$/, ""), outside: undefined };
}

/** The path, and where it leads if it is a link. */
export function aliases(path: string, links: ReadonlyMap<string, string> | undefined, from = ""): readonly Target[] {
  const target = targetOf(path, from);
  const link = target.inside === undefined ? undefined : links?.get(target.inside);
  return link === undefined || target.inside === undefined ? [target] : [target, targetOf(link, posix.dirname(target.inside))];
}

/**
 * Whether a path rule of `Read(…)` or `Edit(…)` covers a target. Gitignore syntax, without regard to case, with four anchors: `//` the
 * machine's root, `~/` home, `/` the project, anything else the folder that the client is started in.
 * In a deny or ask rule, `dir/**` covers a folder of that name at any depth; in an allow rule only the one at the top.
 */
export function pathMatches(spec: string, target: Target, effect: PermissionRule["effect"]): boolean {
  if (spec.startsWith("//")) return matchesMachine(spec.slice(1), target, effect);
  if (spec.startsWith("~")) return target.outside?.startsWith("~/") === true && ignores(`/${spec.slice(2)}`, target.outside.slice(2));
  if (target.inside === undefined || target.inside === "") return false;
  const relative = spec.startsWith("./") ? spec.slice(2) : spec;
  if (ignores(relative, target.inside)) return true;
  const folder = /^([^/*?[\]]+)\/\*\*$/.exec(relative)?.[1];
  return effect !== "allow" && folder !== undefined && !spec.startsWith("/") && ignores(`**/${folder}/**`, target.inside);
}

/** Nobody knows where the repository stands, so only a pattern that begins with a globstar is held to cover it. */
function matchesMachine(pattern: string, target: Target, effect: PermissionRule["effect"]): boolean {
  const anywhere = pattern.startsWith("/**");
  if (target.inside !== undefined) return anywhere && target.inside !== "" && ignores(pattern.slice(1), target.inside);
  const path = target.outside ?? "";
  if (path.startsWith("/")) return path !== "/" && ignores(pattern, path.slice(1));
  // Home and the folder above: somewhere on the machine.
  const rest = path.replace(/^~\/|^(?:\.\.\/)+/, "");
  if (!anywhere || rest === "" || rest === ".." || rest === "~") return effect === "allow" && pattern === "/**";
  return ignores(pattern.slice(1), rest);
}

function ignores(pattern: string, path: string): boolean {
  return ignore.isPathValid(path) && ignore({ ignorecase: true }).add(pattern).ignores(path);
}
