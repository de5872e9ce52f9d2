import type { Fact } from "../model/fact.ts";
import { type DataNode, type Entry, strings, text } from "../parse/data.ts";
import { parseToml } from "../parse/toml.ts";
import { quoteWords } from "../parse/words.ts";
import { commandLine, occasion, triggerAt } from "./statement.ts";
import type { Surface } from "./surface.ts";

const INSTALL = occasion("python-build", "install", "automatic");

/** Keys that name a Python file of the repository which the build backend runs. */
const HOOK_FILES: readonly (readonly [string, ...string[]])[] = [
  ["tool", "pdm", "build", "custom-hook"],
  ["tool", "pdm", "build", "run-setup"],
  ["tool", "poetry", "build", "script"],
];

/** Scripts that PDM runs by their name. https://pdm-project.org/latest/usage/scripts/#hook-scripts */
const PDM_SIGNALS = /^(?:pre|post)_(?:init|lock|install|build|publish|use|run)$/;

export default {
  id: "python-build",
  title: "Python build backend and its hooks",
  reference: "https://packaging.python.org/en/latest/specifications/pyproject-toml/",
  paths: ["pyproject.toml", "*/pyproject.toml"],
  needs: "text",
  yields: ["trigger"],
  *read(file) {
    const { root } = parseToml(file.path, file.text);
    yield* backend(root);
    for (const keys of HOOK_FILES) {
      const entry = root.entry(...keys);
      const path = text(entry?.value);
      if (entry && path !== undefined) yield triggerAt(INSTALL, entry.at, keys.join("."), quoteWords(["python", path]));
    }
    yield* hatchHooks(root);
    for (const entry of root.get("tool", "pdm", "scripts")?.entries() ?? []) {
      const line = PDM_SIGNALS.test(entry.key) ? scriptOf(entry) : undefined;
      if (line !== undefined) yield triggerAt(INSTALL, entry.at, `tool.pdm.scripts.${entry.key}`, line);
    }
  },
} satisfies Surface;

/** A backend that lies in the repository is imported before anything else of the build. */
function* backend(root: DataNode): Generator<Fact> {
  const entry = root.entry("build-system", "build-backend");
  const name = text(entry?.value)?.split(":", 1)[0];
  const folder = strings(root.get("build-system", "backend-path"))[0];
  if (!entry || name === undefined || folder === undefined) return;
  const path = [...folder.split("/").filter((part) => part !== "." && part !== ""), `${name.replaceAll(".", "/")}.py`].join("/");
  yield triggerAt(INSTALL, entry.at, "build-system.build-backend", quoteWords(["python", path]));
}

/** The custom hook of Hatch may stand for all targets or for one of them; without `path` it is `hatch_build.py`. */
function* hatchHooks(root: DataNode): Generator<Fact> {
  const build = root.get("tool", "hatch", "build");
  const all: [string, Entry | undefined][] = [["tool.hatch.build.hooks.custom", build?.entry("hooks", "custom")]];
  for (const target of build?.get("targets")?.entries() ?? [])
    all.push([`tool.hatch.build.targets.${target.key}.hooks.custom`, target.value.entry("hooks", "custom")]);
  const metadata: [string, Entry | undefined] = [
    "tool.hatch.metadata.hooks.custom",
    root.entry("tool", "hatch", "metadata", "hooks", "custom"),
  ];
  for (const [pointer, entry] of [...all, metadata]) {
    if (entry) yield triggerAt(INSTALL, entry.keyAt, pointer, quoteWords(["python", text(entry.value.get("path")) ?? "hatch_build.py"]));
  }
}

function scriptOf({ value }: Entry): string | undefined {
  const call = text(value.get("call"))?.split(":", 1)[0];
  return commandLine(value.get("cmd") ?? value.get("shell") ?? value) ?? (call === undefined ? undefined : `python -m ${call}`);
}
