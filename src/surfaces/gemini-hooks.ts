import { expectObject } from "../parse/data.ts";
import { parseJson } from "../parse/json.ts";
import { GEMINI_HOOKS, hookTriggers } from "./hooks.ts";
import type { Surface } from "./surface.ts";

export default {
  id: "gemini-hooks",
  title: "Gemini CLI hooks",
  reference: "https://geminicli.com/docs/hooks/",
  paths: [".gemini/settings.json"],
  needs: "text",
  yields: ["trigger"],
  *read(file) {
    const root = expectObject(parseJson(file.path, file.text));
    yield* hookTriggers(root.get("hooks"), GEMINI_HOOKS);
  },
} satisfies Surface;
