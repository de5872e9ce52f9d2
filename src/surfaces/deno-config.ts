import { expectObject, text } from "../parse/data.ts";
import { parseJson } from "../parse/json.ts";
import { quoteWords } from "../parse/words.ts";
import { commandAt } from "./statement.ts";
import type { Surface } from "./surface.ts";

export default {
  id: "deno-config",
  title: "Deno tasks",
  reference: "https://docs.deno.com/runtime/reference/cli/task/",
  paths: ["deno.json", "deno.jsonc", "*/deno.json", "*/deno.jsonc"],
  needs: "text",
  yields: ["command"],
  *read(file) {
    const root = expectObject(parseJson(file.path, file.text));
    for (const entry of root.get("tasks")?.entries() ?? []) {
      const line = text(entry.value) ?? text(entry.value.get("command"));
      if (line !== undefined) yield commandAt("deno-config", entry.at, quoteWords(["deno", "task", entry.key]), line);
    }
  },
} satisfies Surface;
