import type { Fact } from "../model/fact.ts";
import type { Place } from "../model/place.ts";
import { parseIni } from "../parse/ini.ts";
import { quoteWords } from "../parse/words.ts";
import { occasion, triggerAt } from "./statement.ts";
import type { Surface, SurfaceFile } from "./surface.ts";

/** Only a clone with `--recurse-submodules`, or `git submodule update`, looks at the file. */
const CLONE = occasion("git-modules", "clone", "opt-in");

interface Module {
  readonly name: string;
  url?: { readonly value: string; readonly at: Place };
  path?: { readonly value: string; readonly at: Place };
  branch?: string;
}

export default {
  id: "git-modules",
  title: "Git submodules",
  reference: "https://git-scm.com/docs/gitmodules",
  paths: [".gitmodules"],
  needs: "text",
  yields: ["trigger", "gitHazard"],
  *read(file) {
    const modules = new Map<string, Module>();
    yield* updates(file, modules);
    for (const { name, url, path, branch } of modules.values()) {
      if (url) {
        const words = ["git", "clone", ...(branch === undefined ? [] : ["--branch", branch]), "--", url.value, path?.value ?? name];
        yield triggerAt(CLONE, url.at, `submodule.${name}.url`, quoteWords(words));
        const effect = urlHazard(url.value);
        if (effect !== undefined) yield { kind: "gitHazard", at: url.at, key: `submodule.${name}.url`, effect };
      }
      const danger = path && pathHazard(path.value);
      if (path && danger !== undefined) yield { kind: "gitHazard", at: path.at, key: `submodule.${name}.path`, effect: danger };
      if (/(?:^|[\\/])\.\.(?:[\\/]|$)/.test(name) && (url ?? path))
        yield {
          kind: "gitHazard",
          at: (url ?? path)?.at as Place,
          key: `submodule.${name}.name`,
          effect: "the name leads out of the folder in which git keeps submodules, which older versions of git follow (CVE-2018-11235)",
        };
    }
  },
} satisfies Surface;

/** Collects the modules; a command of `update` is stated at once. */
function* updates(file: SurfaceFile, modules: Map<string, Module>): Generator<Fact> {
  for (const { section, key, value, at } of parseIni(file.path, file.text, { continued: false })) {
    const name = /^submodule\s+"((?:[^"\\]|\\.)*)"$/i.exec(section)?.[1];
    if (name === undefined) continue;
    const module = modules.get(name) ?? { name };
    modules.set(name, module);
    const bare = value.replace(/^"((?:[^"\\]|\\.)*)"$/, "$1");
    const lower = key.toLowerCase();
    if (lower === "url") module.url = { value: bare, at };
    else if (lower === "path") module.path = { value: bare, at };
    else if (lower === "branch") module.branch = bare;
    else if (lower === "update" && bare.startsWith("!")) {
      yield triggerAt(CLONE, at, `submodule.${name}.update`, bare.slice(1));
      const effect = "the file asks git to run a command in place of an update, which git refuses since CVE-2019-19604 and ran before";
      yield { kind: "gitHazard", at, key: `submodule.${name}.update`, effect };
    }
  }
}

function urlHazard(url: string): string | undefined {
  if (/^ext::/i.test(url)) return "the address starts a program in the place of a transport";
  if (url.startsWith("-")) return "the address would be read as an option of git";
  return [...url].some((char) => char < " " || char === "\u007f") ? "the address holds control characters" : undefined;
}

function pathHazard(path: string): string | undefined {
  if (/^(?:[\\/]|[A-Za-z]:)|(?:^|[\\/])\.\.(?:[\\/]|$)/.test(path)) return "the submodule would be written outside the repository";
  if (/(?:^|[\\/])\.git(?:[\\/]|$)/i.test(path)) return "the submodule would be written into the .git folder";
  if (path.startsWith("-")) return "the path would be read as an option of git";
  // A carriage return at the end made git write hooks (CVE-2025-48384).
  return [...path].some((char) => char < " " || char === "\u007f") ? "the path holds control characters" : undefined;
}
