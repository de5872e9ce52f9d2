import type { Fact } from "../model/fact.ts";
import { wholeFile } from "../model/place.ts";
import { expectObject } from "../parse/data.ts";
import { parseJson } from "../parse/json.ts";
import { agentFile, baseOf } from "./instructions.ts";
import { setting, under } from "./settings.ts";
import type { Surface, SurfaceFile } from "./surface.ts";

/** Keys of the editor that belong to its agent, or to what the agent's settings can set off. */
const STATED = ["chat", "github.copilot", "task.allowAutomaticTasks", "security.workspace.trust"];

/** Keys that widen or narrow what the agent may do. */
const PERMISSIONS = [
  "chat.permissions",
  "chat.defaultConfiguration",
  "chat.tools",
  "chat.agent.sandbox",
  "chat.agent.terminal.autoApprove",
  "chat.mcp",
  "chat.autopilot",
  "chat.useHooks",
  "chat.useClaudeHooks",
  "chat.hookFilesLocations",
];

/**
 * Keys of application or machine scope, read from the settings that VS Code 1.139 registers: it takes them from the user only, and they are
 * inert in a workspace. `chat.tools.edits.autoApprove` was live there up to 1.134, the three network keys up to 1.136. Forks may honour them.
 * https://code.visualstudio.com/docs/agents/approvals
 */
const NOT_FROM_A_WORKSPACE = [
  "chat.tools.global.autoApprove",
  "chat.tools.autoApprove",
  "chat.tools.edits.autoApprove",
  "chat.agent.networkFilter",
  "chat.agent.allowedNetworkDomains",
  "chat.agent.deniedNetworkDomains",
  "chat.plugins.enabledPlugins",
  "chat.plugins.extraMarketplaces",
  "chat.plugins.marketplaces",
  "chat.plugins.strictMarketplaces",
  "chat.agentHost.otel",
  "chat.mcp.gallery.serviceUrl",
  "github.copilot.chat.otel",
  // Taken from the user's settings only, by the extension itself.
  "github.copilot.advanced.debug.overrideProxyUrl",
  "github.copilot.advanced.debug.overrideCapiUrl",
  "github.copilot.advanced.debug.overrideCAPIUrl",
  // Replaced by chat.tools.terminal.autoApprove; the old lists have no effect.
  "chat.agent.terminal.allowList",
  "chat.agent.terminal.denyList",
  "github.copilot.chat.agent.terminal.allowList",
  "github.copilot.chat.agent.terminal.denyList",
  "task.allowAutomaticTasks",
  "security.workspace.trust",
];

export default {
  id: "vscode-settings",
  title: "VS Code settings",
  reference: "https://code.visualstudio.com/docs/agents/approvals",
  paths: [".vscode/settings.json", "*.code-workspace"],
  needs: "text",
  yields: ["agentSetting", "agentFile", "editorWorkspace"],
  *read(file) {
    const whole = expectObject(yield* parsed(file));
    const workspace = baseOf(file.path).endsWith(".code-workspace");
    if (workspace) yield { kind: "editorWorkspace", at: wholeFile(file.path) };
    const root = workspace ? whole.get("settings") : whole;
    const found: Fact[] = [];
    for (const entry of root?.entries() ?? []) {
      if (!under(entry.key, STATED)) continue;
      for (const { key, at, value } of setting(entry.value, entry.key, () => entry.at)) {
        found.push({ kind: "agentSetting", at, agent: "copilot", scope: "project", key, value, live: !under(key, NOT_FROM_A_WORKSPACE) });
      }
    }
    const permits = (root?.entries() ?? []).some((entry) => under(entry.key, PERMISSIONS) && !under(entry.key, NOT_FROM_A_WORKSPACE));
    if (permits) yield agentFile(file, "copilot", "settings");
    yield* found;
  },
} satisfies Surface;

/** VS Code makes what it can of a broken file. Where one speaks of the agent, nobody knows what that is. */
function* parsed(file: SurfaceFile): Generator<Fact, ReturnType<typeof parseJson>> {
  try {
    return parseJson(file.path, file.text);
  } catch (error) {
    if (/"(?:chat|github\.copilot)\./.test(file.text)) yield agentFile(file, "copilot", "settings", false);
    throw error;
  }
}
