import { expectObject } from "../parse/data.ts";
import { parseJson } from "../parse/json.ts";
import { ParseError } from "../parse/parse-error.ts";
import { copilotSettings } from "./copilot-settings-values.ts";
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
    // Of a file of hooks, VS Code is a reader too, and what it takes beyond plain JSON was not seen.
    const root = settings ? copilotSettings(file) : expectObject(parseJson(file.path, file.text));
    const hooks = root.get("hooks");
    if (!settings && hooks?.kind !== "object") throw new ParseError("hooks is no table", (hooks ?? root).at, true);
    yield* hookSettings(settings ? hooks : root, "copilot", settings ? "hooks" : "");
    yield* hookTriggers(hooks, settings ? { ...COPILOT_HOOKS, gate: "trust" } : COPILOT_HOOKS);
  },
} satisfies Surface;
