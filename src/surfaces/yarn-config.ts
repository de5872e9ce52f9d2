import type { Fact } from "../model/fact.ts";
import { expectObject, text } from "../parse/data.ts";
import { Lines } from "../parse/lines.ts";
import { quoteWords } from "../parse/words.ts";
import { parseYaml } from "../parse/yaml.ts";
import { baseOf } from "./instructions.ts";
import { occasion, triggerAt } from "./statement.ts";
import type { Surface, SurfaceFile } from "./surface.ts";

/** Every call of `yarn` loads these; an install is the usual first one. */
const INSTALL = occasion("yarn-config", "install", "automatic");

export default {
  id: "yarn-config",
  title: "Yarn settings",
  reference: "https://yarnpkg.com/configuration/yarnrc",
  paths: ["**/.yarnrc.yml", "**/.yarnrc"],
  needs: "text",
  yields: ["trigger"],
  *read(file) {
    if (baseOf(file.path) === ".yarnrc") yield* classic(file);
    else yield* berry(file);
  },
} satisfies Surface;

function* berry(file: SurfaceFile): Generator<Fact> {
  const root = expectObject(parseYaml(file.path, file.text));
  const yarnPath = root.entry("yarnPath");
  const program = text(yarnPath?.value);
  if (yarnPath && program !== undefined) yield triggerAt(INSTALL, yarnPath.at, "yarnPath", quoteWords(["node", program]));
  for (const [index, plugin] of (root.get("plugins")?.items() ?? []).entries()) {
    const path = text(plugin) ?? text(plugin.get("path"));
    if (path !== undefined) yield triggerAt(INSTALL, plugin.at, `plugins[${index}]`, quoteWords(["node", path]));
  }
  // Scripts of dependencies; off by default in newer versions.
  const scripts = root.entry("enableScripts");
  if (scripts?.value.value === true) yield triggerAt(INSTALL, scripts.at, "enableScripts", "yarn rebuild");
}

/** Yarn 1: `key "value"` on a line. */
function* classic(file: SurfaceFile): Generator<Fact> {
  const lines = new Lines(file.path, file.text);
  for (const line of lines) {
    const [, key, value] = /^\s*"?(yarn-path|script-shell)"?\s+"?([^"]{1,1000}?)"?\s*$/.exec(line.text) ?? [];
    if (key === undefined || value === undefined) continue;
    const command = key === "yarn-path" ? quoteWords(["node", value]) : quoteWords([value]);
    yield triggerAt(INSTALL, lines.place(line.start, line.start + line.text.length), key, command);
  }
}
