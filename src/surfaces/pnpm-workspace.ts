import type { Fact } from "../model/fact.ts";
import { type DataNode, expectObject, strings, text } from "../parse/data.ts";
import { quoteWords } from "../parse/words.ts";
import { parseYaml } from "../parse/yaml.ts";
import { overriddenNames, redirections } from "./npm-overrides.ts";
import { occasion, triggerAt } from "./statement.ts";
import type { Surface } from "./surface.ts";

const INSTALL = occasion("pnpm-workspace", "install", "automatic");

export default {
  id: "pnpm-workspace",
  title: "pnpm workspace settings",
  reference: "https://pnpm.io/settings",
  paths: ["pnpm-workspace.yaml", "*/pnpm-workspace.yaml"],
  needs: "text",
  yields: ["trigger", "packageOverrides"],
  *read(file) {
    const root = expectObject(parseYaml(file.path, file.text));
    const all = root.entry("dangerouslyAllowAllBuilds");
    if (all?.value.value === true) yield triggerAt(INSTALL, all.at, all.key, "pnpm rebuild");
    yield* builds(root);
    for (const entry of root.get("configDependencies")?.entries() ?? []) {
      // A version with its hash, or a table that holds them.
      const version = text(entry.value) ?? text(entry.value.get("version"));
      if (version === undefined) continue;
      yield triggerAt(
        INSTALL,
        entry.at,
        `configDependencies.${entry.key}`,
        quoteWords(["pnpm", "add", "--config", `${entry.key}@${version}`]),
      );
    }
    const overrides = root.entry("overrides");
    const names = [...overriddenNames(overrides?.value)];
    if (overrides && names.length > 0)
      yield {
        kind: "packageOverrides",
        at: overrides.at,
        ecosystem: "npm",
        names,
        sources: [...redirections(overrides.value, "overrides")],
      };
    const shell = root.entry("scriptShell");
    const shellPath = text(shell?.value);
    if (shell && shellPath !== undefined) yield triggerAt(INSTALL, shell.at, shell.key, quoteWords([shellPath]));
    const options = root.entry("nodeOptions");
    const optionLine = text(options?.value);
    if (options && optionLine !== undefined) yield triggerAt(INSTALL, options.at, options.key, `node ${optionLine}`);
    const hooks = root.entry("pnpmfile");
    for (const path of strings(hooks?.value)) if (hooks) yield triggerAt(INSTALL, hooks.at, hooks.key, quoteWords(["node", path]));
  },
} satisfies Surface;

/** Packages whose own scripts may run: a map in version 11, a list before. */
function* builds(root: DataNode): Generator<Fact> {
  const map = root.entry("allowBuilds");
  const allowed = (map?.value.entries() ?? []).filter(({ value }) => value.value === true).map(({ key }) => key);
  if (map && allowed.length > 0) yield triggerAt(INSTALL, map.at, map.key, quoteWords(["pnpm", "rebuild", ...allowed]));
  const list = root.entry("onlyBuiltDependencies");
  const named = strings(list?.value);
  if (list && named.length > 0) yield triggerAt(INSTALL, list.at, list.key, quoteWords(["pnpm", "rebuild", ...named]));
}
