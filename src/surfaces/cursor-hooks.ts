import { expectObject } from "../parse/data.ts";
import { parseJson } from "../parse/json.ts";
import { hookSettings } from "./hook-settings.ts";
import { CURSOR_HOOKS, hookTriggers } from "./hooks.ts";
import { agentFile } from "./instructions.ts";
import type { Surface } from "./surface.ts";

export default {
  id: "cursor-hooks",
  title: "Cursor hooks",
  reference: "https://cursor.com/docs/agent/hooks",
  paths: [".cursor/hooks.json"],
  needs: "text",
  yields: ["agentFile", "agentSetting", "trigger"],
  *read(file) {
    yield agentFile(file, "cursor", "hooks");
    const root = expectObject(parseJson(file.path, file.text));
    yield* hookSettings(root, "cursor");
    yield* hookTriggers(root.get("hooks"), CURSOR_HOOKS);
  },
} satisfies Surface;
