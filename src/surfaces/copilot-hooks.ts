import { expectObject } from "../parse/data.ts";
import { parseJson } from "../parse/json.ts";
import { hookSettings } from "./hook-settings.ts";
import { COPILOT_HOOKS, hookTriggers } from "./hooks.ts";
import { agentFile } from "./instructions.ts";
import type { Surface } from "./surface.ts";

export default {
  id: "copilot-hooks",
  title: "Copilot hooks",
  reference: "https://docs.github.com/copilot/concepts/agents/coding-agent/about-hooks",
  paths: [".github/hooks/*.json", ".github/copilot/settings.json", ".github/copilot/settings.local.json"],
  needs: "text",
  refusedBy: "Copilot CLI",
  yields: ["agentFile", "agentSetting", "trigger"],
  *read(file) {
    // Hooks in Copilot's own settings wait for the folder to be trusted; what else stands there, copilot-settings states.
    const settings = /^\.github\/copilot\//i.test(file.path);
    if (!settings) yield agentFile(file, "copilot", "hooks");
    const root = expectObject(parseJson(file.path, file.text));
    yield* hookSettings(settings ? root.get("hooks") : root, "copilot", settings ? "hooks" : "");
    yield* hookTriggers(root.get("hooks"), settings ? { ...COPILOT_HOOKS, gate: "trust" } : COPILOT_HOOKS);
  },
} satisfies Surface;
