import type { Fact } from "../model/fact.ts";
import { type DataNode, expectObject, strings, text } from "../parse/data.ts";
import { parseJson } from "../parse/json.ts";
import { quoteWords } from "../parse/words.ts";
import { commandLine, type Occasion, occasion, triggerAt } from "./statement.ts";
import type { Surface } from "./surface.ts";

/** opencode has no trust for folders: what the settings name is started. */
const START: Occasion = { ...occasion("opencode-commands", "agent-start", "automatic"), agent: "opencode" };
const ACTION: Occasion = { ...occasion("opencode-commands", "agent-action", "automatic"), agent: "opencode" };

export default {
  id: "opencode-commands",
  title: "opencode formatters, language servers and plugins",
  reference: "https://opencode.ai/docs/config/",
  paths: ["opencode.json", "opencode.jsonc", ".opencode/opencode.json", ".opencode/opencode.jsonc"],
  needs: "text",
  yields: ["trigger"],
  *read(file) {
    const root = expectObject(parseJson(file.path, file.text));
    for (const kind of ["formatter", "lsp"]) {
      for (const tool of root.get(kind)?.entries() ?? []) {
        const command = commandLine(tool.value.get("command"));
        if (command !== undefined && tool.value.get("disabled")?.value !== true)
          yield triggerAt(ACTION, tool.at, `${kind}.${tool.key}`, command);
      }
    }
    const plugins = root.entry("plugin");
    for (const name of strings(plugins?.value)) {
      if (plugins)
        yield triggerAt(
          START,
          plugins.at,
          "plugin",
          /^(?:\.|\/|file:)/.test(name) ? quoteWords(["bun", name]) : quoteWords(["bun", "add", name]),
        );
    }
    yield* hooks(root.get("experimental", "hook"));
  },
} satisfies Surface;

/** Commands after an edit and at the end of a session. */
function* hooks(table: DataNode | undefined): Generator<Fact> {
  for (const event of table?.entries() ?? []) {
    const steps = event.value.kind === "array" ? event.value.items() : event.value.entries().flatMap(({ value }) => value.items());
    for (const step of steps) {
      const command = commandLine(step.get("command"));
      if (command !== undefined && text(step.get("command")) === undefined)
        yield triggerAt(ACTION, step.at, `experimental.hook.${event.key}`, command);
    }
  }
}
