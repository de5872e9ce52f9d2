import type { Fact } from "../model/fact.ts";
import { copilotSettings } from "./copilot-settings-values.ts";
import { agentFile, baseOf } from "./instructions.ts";
import { settings, under } from "./settings.ts";
import type { Surface } from "./surface.ts";

/**
 * The keys that Copilot CLI takes from a repository. It drops all others without a word (observed, 1.0.102).
 * https://docs.github.com/copilot/reference/copilot-cli-reference/cli-config-dir-reference
 */
const FROM_A_REPOSITORY = [
  "companyAnnouncements",
  "contextTier",
  "deniedUrls",
  "disableAllHooks",
  "disabledMcpServers",
  "disabledSkills",
  "effortLevel",
  "enabledPlugins",
  "extraKnownMarketplaces",
  "hooks",
  "includeCoAuthoredBy",
  "mergeStrategy",
  "model",
  "respectGitignore",
];

export default {
  id: "copilot-settings",
  title: "Copilot CLI settings",
  reference: "https://docs.github.com/copilot/reference/copilot-cli-reference/cli-config-dir-reference",
  paths: [".github/copilot/settings.json", ".github/copilot/settings.local.json"],
  needs: "text",
  refusedBy: "Copilot CLI",
  yields: ["agentFile", "agentSetting"],
  *read(file): Generator<Fact> {
    yield agentFile(file, "copilot", "settings");
    const scope = baseOf(file.path) === "settings.local.json" ? "local" : "project";
    for (const { key, at, value } of settings(copilotSettings(file))) {
      if (under(key, ["hooks"])) continue;
      yield { kind: "agentSetting", at, agent: "copilot", scope, key, value, live: under(key, FROM_A_REPOSITORY) };
    }
  },
} satisfies Surface;
