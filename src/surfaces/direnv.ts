import { Lines } from "../parse/lines.ts";
import { occasion, triggerAt } from "./statement.ts";
import type { Surface } from "./surface.ts";

/** The whole file is bash. It runs after `direnv allow`, which is asked again when the file changes, but not when a file that it loads does. */
export default {
  id: "direnv",
  title: "direnv environment",
  reference: "https://direnv.net/man/direnv.1.html",
  paths: ["**/.envrc"],
  needs: "text",
  yields: ["trigger"],
  *read(file) {
    const lines = new Lines(file.path, file.text);
    const command = lines.text.trim();
    if (command !== "") yield triggerAt(occasion("direnv", "shell-enter", "prompt"), lines.whole(), ".envrc", command);
  },
} satisfies Surface;
