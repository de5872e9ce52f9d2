import { expectObject, strings } from "../parse/data.ts";
import { parseJson } from "../parse/json.ts";
import { quoteWords } from "../parse/words.ts";
import { commandAt, occasion, triggerAt } from "./statement.ts";
import type { Surface } from "./surface.ts";

export default {
  id: "devbox",
  title: "Devbox shell",
  reference: "https://www.jetify.com/docs/devbox/configuration",
  paths: ["devbox.json", "*/devbox.json"],
  needs: "text",
  yields: ["trigger", "command"],
  *read(file) {
    const root = expectObject(parseJson(file.path, file.text));
    const hook = root.entry("shell", "init_hook");
    const lines = strings(hook?.value).join("\n");
    // With `devbox shell`, and with direnv when the folder is entered.
    if (hook && lines.trim() !== "") yield triggerAt(occasion("devbox", "shell-enter", "opt-in"), hook.at, "shell.init_hook", lines);
    for (const script of root.get("shell", "scripts")?.entries() ?? []) {
      const body = strings(script.value).join("\n");
      if (body !== "") yield commandAt("devbox", script.at, quoteWords(["devbox", "run", script.key]), body);
    }
  },
} satisfies Surface;
