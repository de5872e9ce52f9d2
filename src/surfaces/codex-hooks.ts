import { expectObject } from "../parse/data.ts";
import { parseJson } from "../parse/json.ts";
import { CODEX_HOOKS, hookTriggers } from "./hooks.ts";
import { agentFile } from "./instructions.ts";
import type { Surface } from "./surface.ts";

export default {
  id: "codex-hooks",
  title: "Codex hooks",
  reference: "https://developers.openai.com/codex/hooks",
  paths: [".codex/hooks.json"],
  needs: "text",
  yields: ["agentFile", "trigger"],
  *read(file) {
    yield agentFile(file, "codex", "hooks");
    const root = expectObject(parseJson(file.path, file.text));
    yield* hookTriggers(root.get("hooks") ?? root, CODEX_HOOKS);
  },
} satisfies Surface;
