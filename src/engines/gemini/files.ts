import { posix } from "node:path";
import ignore, { type Ignore } from "ignore";
import type { Decision } from "../engine.ts";
import { find } from "./policy.ts";
import { type Setting, toDecision } from "./run.ts";

const ROOT = "/…/…";

/** Names that the file tools refuse wherever they stand in a path (0.61.0). */
const REFUSED = /^(?:\.git|\.env|node_modules|gha-creds-.*\.json)$/i;

/** Files whose change asks even where writing is allowed. */
const BUILD_FILES = new Set(
  `.bazelrc BUILD WORKSPACE MODULE.bazel .bazelversion .blazerc Makefile makefile GNUmakefile CMakeLists.txt package.json package-lock.json pnpm-lock.yaml yarn.lock
  bun.lockb setup.py setup.cfg pyproject.toml go.mod go.sum Cargo.toml Cargo.lock pom.xml build.gradle build.gradle.kts settings.gradle
  settings.gradle.kts Dockerfile Containerfile`.split(/\s+/),
);

/** The tool `read_file`. */
export function decideRead(path: string, setting: Setting): Decision {
  return ignored(path, setting) ?? byPolicy("read_file", setting);
}

/** The tools `replace` and `write_file`; without a name, the more open of them answers. */
export function decideWrite(path: string, via: "edit" | "write" | undefined, setting: Setting): Decision {
  const tools = via === "edit" ? ["replace"] : via === "write" ? ["write_file"] : ["write_file", "replace"];
  const found = tools.map((tool) => byPolicy(tool, setting));
  const open = found.find(({ outcome }) => outcome === "allow") ?? found.find(({ outcome }) => outcome === "ask") ?? (found[0] as Decision);
  if (open.outcome === "allow" && isBuildFile(path)) {
    return { outcome: setting.interactive ? "ask" : "deny", because: "Build files ask, whatever is allowed." };
  }
  return open;
}

export function byPolicy(tool: string, { config, interactive }: Setting, server?: string): Decision {
  const core = config.leavesOut(tool);
  if (core) return { outcome: "deny", because: `tools.core does not name ${tool}.`, rule: core.at };
  const rule = find(config.rules, { tool, ...(server === undefined ? {} : { server }) }, config.mode, interactive);
  const effect = rule?.effect ?? (interactive ? "ask" : "deny");
  const mode = rule && !rule.from && rule.modes && config.modeSetting;
  if (mode) return { outcome: effect, because: `${config.modeSetting?.key} is ${String(config.modeSetting?.value)}.`, rule: mode.at };
  const because = effect === "allow" ? `${tool} runs unasked.` : effect === "ask" ? `${tool} asks.` : `${tool} is not offered.`;
  return toDecision({ effect, because, rule });
}

/** Paths outside the workspace and a few names, by themselves or where a link leads. No setting opens the names. */
export function refused(path: string, { config, links }: Setting): Decision | undefined {
  const place = resolved(path);
  const inside = relative(place);
  const target = inside === undefined ? undefined : links?.get(inside);
  const real = target === undefined ? place : posix.resolve(posix.dirname(place), target);
  for (const one of [place, real]) {
    const name = (relative(one) ?? one).split("/").find((segment) => REFUSED.test(segment));
    if (name !== undefined) return { outcome: "deny", because: `The file tools refuse every path with ${name} in it.` };
  }
  if (relative(real) !== undefined) return undefined;
  const folders = config.list("context.includeDirectories");
  const added = folders.some(({ value }) => isBelow(resolved(value), real));
  return added ? undefined : { outcome: "deny", because: "The file tools refuse paths outside the workspace." };
}

function resolved(path: string): string {
  return path === "~" || path.startsWith("~/") ? posix.join("/home/~", path.slice(1)) : posix.resolve(ROOT, path);
}

function relative(place: string): string | undefined {
  return isBelow(ROOT, place) ? posix.relative(ROOT, place) : undefined;
}

function isBelow(folder: string, place: string): boolean {
  return place === folder || folder === "/" || place.startsWith(`${folder}/`);
}

/** What `.gitignore` and `.geminiignore` name is refused to the file tools; the shell reads it all the same. */
function ignored(path: string, { config }: Setting): Decision | undefined {
  const lists = [
    { key: "gitignore", off: "context.fileFiltering.respectGitIgnore" },
    { key: "geminiignore", off: "context.fileFiltering.respectGeminiIgnore" },
  ];
  const patterns = lists.flatMap(({ key, off }) => (config.get(off)?.value === false ? [] : config.list(key)));
  const inside = relative(resolved(path));
  const first = patterns[0];
  if (!first || inside === undefined || !ignore.isPathValid(inside)) return undefined;
  if (!matcherOf(patterns.map(({ value }) => value)).ignores(inside)) return undefined;
  return { outcome: "deny", because: "The file tools leave alone what .gitignore and .geminiignore name.", rule: first.at };
}

/** The rules of the last repository that was asked about: every file of it is held against the same ones. */
let last: { readonly key: string; readonly matcher: Ignore } | undefined;

function matcherOf(patterns: string[]): Ignore {
  const key = patterns.join("\n");
  if (last?.key !== key) last = { key, matcher: ignore().add(patterns) };
  return last.matcher;
}

function isBuildFile(path: string): boolean {
  const name = posix.basename(path);
  return BUILD_FILES.has(name) || /^(?:Dockerfile|Containerfile)\./.test(name) || /\.(?:bzl|bazel|bzlmod|mk|cmake)$/i.test(name);
}
