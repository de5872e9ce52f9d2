import type { Moment } from "../model/execution.ts";
import type { Fact } from "../model/fact.ts";
import { type DataNode, type Entry, strings, text } from "../parse/data.ts";
import { parseToml } from "../parse/toml.ts";
import { quoteWords } from "../parse/words.ts";
import { commandAt, occasion, triggerAt } from "./statement.ts";
import type { Surface } from "./surface.ts";

/** `{{ exec(command="…") }}` in any value. */
const TEMPLATE = /\bexec\s{0,10}\(\s{0,10}command\s{0,10}=\s{0,10}(?:"((?:[^"\\]|\\.){1,2000})"|'([^']{1,2000})'|`([^`]{1,2000})`)/g;

/** Hooks of an installation; the others come when a shell enters, leaves or changes folders. https://mise.jdx.dev/hooks.html */
const INSTALL: ReadonlySet<string> = new Set(["preinstall", "postinstall"]);

/** A file with more than versions and tasks needs `mise trust`; automatic builds and recent `mise run` trust by themselves. */
const GATE = "trust";

export default {
  id: "mise",
  title: "mise tools, hooks and tasks",
  reference: "https://mise.jdx.dev/configuration.html",
  paths: [
    "**/mise.toml",
    "**/.mise.toml",
    "mise.local.toml",
    ".mise.local.toml",
    "mise/config.toml",
    ".mise/config.toml",
    ".config/mise.toml",
    ".config/mise/config.toml",
    ".config/mise/conf.d/*.toml",
  ],
  needs: "text",
  yields: ["trigger", "command"],
  *read(file) {
    const { root } = parseToml(file.path, file.text);
    for (const entry of root.get("hooks")?.entries() ?? []) {
      const moment: Moment = INSTALL.has(entry.key) ? "install" : "shell-enter";
      yield* lines(entry, moment, `hooks.${entry.key}`);
    }
    for (const tool of root.get("tools")?.entries() ?? []) {
      for (const [index, version] of [tool.value, ...tool.value.items()].entries()) {
        const after = version.entry("postinstall");
        if (after) yield* lines(after, "install", `tools.${tool.key}${index === 0 ? "" : `[${index - 1}]`}.postinstall`);
      }
    }
    for (const [pointer, environment] of environments(root)) {
      const sourced = environment.entry("_", "source");
      const paths = [...strings(sourced?.value), ...strings(sourced?.value.get("path"))];
      for (const path of paths) if (sourced) yield trigger("shell-enter", sourced, `${pointer}._.source`, quoteWords(["source", path]));
    }
    yield* templates(root, "", 0);
    for (const task of root.get("tasks")?.entries() ?? []) {
      const run = text(task.value) ?? linesOf(task.value.get("run") ?? task.value);
      if (run !== undefined) yield commandAt("mise", task.at, `mise run ${quoteWords([task.key])}`, run);
    }
  },
} satisfies Surface;

function trigger(moment: Moment, { at }: Entry, pointer: string, command: string): Fact {
  return triggerAt(occasion("mise", moment, GATE), at, pointer, command);
}

/** A hook is a line, a list of lines or tables, or a table with `run` or `script`. */
function* lines(entry: Entry, moment: Moment, pointer: string): Generator<Fact> {
  const command = linesOf(entry.value) ?? linesOf(entry.value.get("run")) ?? linesOf(entry.value.get("script"));
  if (command !== undefined) yield trigger(moment, entry, pointer, command);
  for (const [index, item] of entry.value.items().entries()) {
    const inner = item.entry("run") ?? item.entry("script");
    const line = linesOf(inner?.value);
    if (inner && line !== undefined) yield trigger(moment, inner, `${pointer}[${index}]`, line);
  }
}

function linesOf(node: DataNode | undefined): string | undefined {
  const found = strings(node).join("\n");
  return found.trim() === "" ? undefined : found;
}

/** `[env]` is a table, or a list of tables that are read in turn. */
function* environments(root: DataNode): Generator<[string, DataNode]> {
  const env = root.get("env");
  if (!env) return;
  yield ["env", env];
  for (const [index, item] of env.items().entries()) yield [`env[${index}]`, item];
}

/** Templates are filled in when the file is loaded, those of a task when it runs. */
function* templates(node: DataNode, pointer: string, depth: number): Generator<Fact> {
  if (depth > 8) return;
  const members = [
    ...node.entries().map(({ key, value, at }) => ({ here: pointer === "" ? key : `${pointer}.${key}`, value, at })),
    ...node.items().map((value, index) => ({ here: `${pointer}[${index}]`, value, at: value.at })),
  ];
  for (const { here, value, at } of members) {
    if (here === "tasks") continue;
    for (const [, double, single, raw] of (text(value) ?? "").matchAll(TEMPLATE))
      yield triggerAt(occasion("mise", "shell-enter", GATE), at, here, double?.replaceAll(/\\(.)/g, "$1") ?? single ?? raw ?? "");
    yield* templates(value, here, depth + 1);
  }
}
