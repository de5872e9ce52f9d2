import { expectObject } from "../parse/data.ts";
import { parseJson } from "../parse/json.ts";
import { CURSOR_HOOKS, hookTriggers } from "./hooks.ts";
import type { Surface } from "./surface.ts";

export default {
  id: "cursor-hooks",
  title: "Cursor hooks",
  reference: "https://cursor.com/docs/agent/hooks",
  paths: [".cursor/hooks.json"],
  needs: "text",
  yields: ["trigger"],
  *read(file) {
    const root = expectObject(parseJson(file.path, file.text));
    yield* hookTriggers(root.get("hooks"), CURSOR_HOOKS);
  },
} satisfies Surface;
