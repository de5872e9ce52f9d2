import type { Fact } from "../model/fact.ts";
import { expectObject, text } from "../parse/data.ts";
import { parseJson } from "../parse/json.ts";
import { parseToml } from "../parse/toml.ts";
import { commandAt, commandLine, occasion, programLine, triggerAt } from "./statement.ts";
import type { Surface, SurfaceFile } from "./surface.ts";

export default {
  id: "editor-projects",
  title: "Sublime Text projects and Helix languages",
  reference: "https://docs.helix-editor.com/languages.html",
  paths: ["*.sublime-project", ".helix/languages.toml"],
  needs: "text",
  yields: ["trigger", "command"],
  *read(file) {
    if (/\.toml$/i.test(file.path)) yield* helix(file);
    else yield* sublime(file);
  },
} satisfies Surface;

function* sublime(file: SurfaceFile): Generator<Fact> {
  const root = expectObject(parseJson(file.path, file.text));
  for (const [index, system] of (root.get("build_systems")?.items() ?? []).entries()) {
    const line = commandLine(system.get("shell_cmd")) ?? commandLine(system.get("cmd"));
    if (line !== undefined) yield commandAt("editor-projects", system.at, `build system: ${text(system.get("name")) ?? index}`, line);
  }
  // Language servers are started by a package that the user has installed.
  for (const server of root.get("settings", "LSP")?.entries() ?? []) {
    const line = commandLine(server.value.get("command"));
    if (line !== undefined)
      yield triggerAt(occasion("editor-projects", "open", "opt-in"), server.at, `settings.LSP.${server.key}.command`, line);
  }
}

/** Older versions take the file as it is, newer ones ask for trust first. */
function* helix(file: SurfaceFile): Generator<Fact> {
  const { root } = parseToml(file.path, file.text);
  const open = occasion("editor-projects", "open", "trust");
  for (const server of root.get("language-server")?.entries() ?? []) {
    const line = programLine(server.value.get("command"), server.value.get("args"));
    if (line !== undefined) yield triggerAt(open, server.at, `language-server.${server.key}`, line);
  }
  for (const [index, language] of (root.get("language")?.items() ?? []).entries()) {
    const formatter = language.entry("formatter");
    const line = programLine(formatter?.value.get("command"), formatter?.value.get("args"));
    if (formatter && line !== undefined) yield triggerAt(open, formatter.at, `language[${index}].formatter`, line);
  }
}
