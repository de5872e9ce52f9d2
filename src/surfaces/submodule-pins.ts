import type { Fact } from "../model/fact.ts";
import { parseIni } from "../parse/ini.ts";
import { manifestAt, requirementAt } from "./requirement.ts";
import type { Surface } from "./surface.ts";

export default {
  id: "submodule-pins",
  title: "Repositories that git submodules take in",
  reference: "https://git-scm.com/docs/gitmodules",
  paths: [".gitmodules"],
  needs: "text",
  yields: ["manifest", "requirement"],
  *read(file) {
    const modules = new Map<string, Map<string, { readonly value: string; readonly at: Fact["at"] }>>();
    for (const { section, key, value, at } of parseIni(file.path, file.text, { continued: false })) {
      const name = /^submodule\s+"((?:[^"\\]|\\.)*)"$/i.exec(section)?.[1];
      if (name === undefined) continue;
      const module = modules.get(name) ?? new Map();
      modules.set(name, module);
      module.set(key.toLowerCase(), { value: value.replace(/^"((?:[^"\\]|\\.)*)"$/, "$1"), at });
    }
    const found: Fact[] = [];
    for (const module of modules.values()) {
      const [path, url] = [module.get("path"), module.get("url")];
      // Which commit is taken stands in the tree, not in this file.
      if (path && url)
        found.push(requirementAt(path.at, "submodule", path.value, url.value, { version: "", source: "git", dynamic: true }));
    }
    if (found[0]) yield manifestAt(found[0].at, "submodule");
    yield* found;
  },
} satisfies Surface;
