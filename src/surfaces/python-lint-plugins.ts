import type { Fact } from "../model/fact.ts";
import type { Place } from "../model/place.ts";
import { strings, text } from "../parse/data.ts";
import { parseIni } from "../parse/ini.ts";
import { parseToml } from "../parse/toml.ts";
import { quoteWords } from "../parse/words.ts";
import { baseOf } from "./instructions.ts";
import { occasion, triggerAt } from "./statement.ts";
import type { Surface, SurfaceFile } from "./surface.ts";

/** Linters run in editors on open and on save, where the user has their extension. */
const LINT = occasion("python-lint-plugins", "open", "opt-in");

export default {
  id: "python-lint-plugins",
  title: "Python linter hooks and plugins",
  reference: "https://pylint.readthedocs.io/en/stable/user_guide/configuration/all-options.html",
  paths: [".pylintrc", "pylintrc", "mypy.ini", ".mypy.ini", "setup.cfg", "pyproject.toml"],
  needs: "text",
  yields: ["trigger"],
  *read(file) {
    if (baseOf(file.path) === "pyproject.toml") yield* project(file);
    else
      for (const { section, key, value, at } of parseIni(file.path, file.text, { continued: true })) {
        if (key === "init-hook") yield initHook(at, key, unquoted(value));
        else if (section === "mypy" && key === "plugins") yield* mypy(at, key, value.split(/[,\n]/));
      }
  },
} satisfies Surface;

function* project(file: SurfaceFile): Generator<Fact> {
  const { root } = parseToml(file.path, file.text);
  const pylint = root.entry("tool", "pylint");
  for (const table of [pylint, ...(pylint?.value.entries() ?? [])]) {
    const hook = table?.value.entry("init-hook");
    const code = text(hook?.value);
    if (hook && code !== undefined)
      yield initHook(hook.at, table === pylint ? "tool.pylint.init-hook" : `tool.pylint.${table?.key}.init-hook`, code);
  }
  const plugins = root.entry("tool", "mypy", "plugins");
  if (plugins) yield* mypy(plugins.at, "tool.mypy.plugins", strings(plugins.value));
}

function initHook(at: Place, pointer: string, code: string): Fact {
  return triggerAt(LINT, at, pointer, `python -c ${quoteWords([code])}`);
}

/** A plugin is a file of the repository or a module of a package; `:name` picks its entry. */
function* mypy(at: Place, pointer: string, plugins: readonly string[]): Generator<Fact> {
  for (const plugin of plugins) {
    const name = plugin.trim().split(":", 1)[0] ?? "";
    if (name === "") continue;
    yield triggerAt(LINT, at, pointer, /[/\\]|\.py$/.test(name) ? quoteWords(["python", name]) : quoteWords(["python", "-m", name]));
  }
}

function unquoted(value: string): string {
  return value.replace(/^(["'])([\s\S]*)\1$/, "$2");
}
