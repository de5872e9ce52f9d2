import type { Fact } from "../model/fact.ts";
import { type DataNode, expectObject, strings } from "../parse/data.ts";
import { parseJson } from "../parse/json.ts";
import { quoteWords } from "../parse/words.ts";
import { occasion, triggerAt } from "./statement.ts";
import type { Surface } from "./surface.ts";

export default {
  id: "composer-code",
  title: "Composer plugins and autoloaded files",
  reference: "https://getcomposer.org/doc/06-config.md#allow-plugins",
  paths: ["composer.json", "*/composer.json"],
  needs: "text",
  refusedBy: "Composer",
  yields: ["trigger"],
  *read(file) {
    const root = expectObject(parseJson(file.path, file.text));
    const plugins = root.entry("config", "allow-plugins");
    const install = occasion("composer-code", "install", "automatic");
    // Plugins are code that Composer loads into itself: all of them, or those that are named.
    if (plugins?.value.value === true) yield triggerAt(install, plugins.at, "config.allow-plugins", "composer install");
    const named = (plugins?.value.entries() ?? []).filter(({ value }) => value.value === true).map(({ key }) => key);
    if (plugins && named.length > 0)
      yield triggerAt(install, plugins.at, "config.allow-plugins", quoteWords(["composer", "install", ...named]));
    yield* autoloaded(root, "autoload");
    yield* autoloaded(root, "autoload-dev");
  },
} satisfies Surface;

/** Loaded at the begin of every program that uses the autoloader. */
function* autoloaded(root: DataNode, key: string): Generator<Fact> {
  for (const file of root.get(key, "files")?.items() ?? []) {
    for (const path of strings(file))
      yield triggerAt(occasion("composer-code", "run", "automatic"), file.at, `${key}.files`, quoteWords(["php", path]));
  }
}
