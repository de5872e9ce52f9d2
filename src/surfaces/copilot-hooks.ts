import { expectObject } from "../parse/data.ts";
import { parseJson } from "../parse/json.ts";
import { COPILOT_HOOKS, hookTriggers } from "./hooks.ts";
import type { Surface } from "./surface.ts";

export default {
  id: "copilot-hooks",
  title: "Copilot hooks",
  reference: "https://docs.github.com/copilot/concepts/agents/coding-agent/about-hooks",
  paths: [".github/hooks/*.json", ".github/copilot/settings.json", ".github/copilot/settings.local.json"],
  needs: "text",
  yields: ["trigger"],
  *read(file) {
    const root = expectObject(parseJson(file.path, file.text));
    // Hooks in Copilot's own settings wait for the folder to be trusted.
    const settings = /^\.github\/copilot\//i.test(file.path);
    yield* hookTriggers(root.get("hooks"), settings ? { ...COPILOT_HOOKS, gate: "trust" } : COPILOT_HOOKS);
  },
} satisfies Surface;
