import type { Fact } from "../model/fact.ts";
import { type DataNode, type Entry, expectObject, text } from "../parse/data.ts";
import { parseJson } from "../parse/json.ts";
import { baseOf } from "./instructions.ts";
import { commandAt, occasion, programLine, triggerAt } from "./statement.ts";
import type { Surface } from "./surface.ts";

/** Projects start restricted: settings, language servers and context servers wait for trust. https://zed.dev/docs/worktree-trust */
const OPEN = occasion("zed", "open", "trust");

export default {
  id: "zed",
  title: "Zed settings and tasks",
  reference: "https://zed.dev/docs/configuring-zed",
  paths: [".zed/settings.json", ".zed/tasks.json", ".zed/debug.json"],
  needs: "text",
  yields: ["trigger", "command"],
  *read(file) {
    const { root } = parseJson(file.path, file.text);
    if (baseOf(file.path) === "settings.json") yield* settings(expectObject({ root, problems: [] }));
    else
      for (const [index, task] of root.items().entries()) {
        const line = programLine(task.get("command") ?? task.get("program"), task.get("args"));
        if (line !== undefined) yield commandAt("zed", task.at, `task: ${text(task.get("label")) ?? index}`, line);
      }
  },
} satisfies Surface;

function* settings(root: DataNode): Generator<Fact> {
  for (const server of root.get("lsp")?.entries() ?? []) {
    const binary = server.value.entry("binary");
    yield* program(binary, `lsp.${server.key}.binary`, "path", "arguments");
  }
  for (const server of root.get("context_servers")?.entries() ?? []) {
    // Older settings nest the program under `command`.
    const nested = server.value.entry("command", "path") ? server.value.entry("command") : undefined;
    yield* nested
      ? program(nested, `context_servers.${server.key}`, "path", "args")
      : program(server, `context_servers.${server.key}`, "command", "args");
  }
  yield* formatter(root, "");
  for (const language of root.get("languages")?.entries() ?? []) yield* formatter(language.value, `languages.${language.key}.`);
  yield* program(root.entry("terminal", "shell", "with_arguments"), "terminal.shell", "program", "args");
  yield* program(root.entry("terminal", "shell"), "terminal.shell", "program", "args");
}

function* formatter(node: DataNode, prefix: string): Generator<Fact> {
  const held = node.get("formatter");
  for (const one of held?.kind === "array" ? held.items() : [held])
    yield* program(one?.entry("external"), `${prefix}formatter.external`, "command", "arguments");
}

function* program(entry: Entry | undefined, pointer: string, name: string, args: string): Generator<Fact> {
  const line = programLine(entry?.value.get(name), entry?.value.get(args));
  if (entry && line !== undefined) yield triggerAt(OPEN, entry.at, pointer, line);
}
