import type { Fact } from "../model/fact.ts";
import { expectObject } from "../parse/data.ts";
import { parseJson } from "../parse/json.ts";
import { agentFile, baseOf } from "./instructions.ts";
import { setting, under } from "./settings.ts";
import type { Surface } from "./surface.ts";

/** Keys of the editor that belong to its agent, or to what the agent's settings can set off. */
const STATED = ["chat", "github.copilot", "task.allowAutomaticTasks", "security.workspace.trust"];

/** Keys that widen or narrow what the agent may do. */
const PERMISSIONS = [
  "chat.permissions",
  "chat.defaultConfiguration",
  "chat.tools",
  "chat.agent.sandbox",
  "chat.agent.networkFilter",
  "chat.agent.allowedNetworkDomains",
  "chat.agent.deniedNetworkDomains",
  "chat.mcp",
  "chat.autopilot",
];

/**
 * Keys of application scope: VS Code takes them from the user's settings only, and they are inert in a workspace. Forks may honour them.
 * https://code.visualstudio.com/docs/agents/approvals
 */
const NOT_FROM_A_WORKSPACE = [
  "chat.tools.global.autoApprove",
  "chat.tools.autoApprove",
  "task.allowAutomaticTasks",
  "security.workspace.trust",
];

export default {
  id: "vscode-settings",
  title: "VS Code settings",
  reference: "https://code.visualstudio.com/docs/agents/approvals",
  paths: [".vscode/settings.json", "*.code-workspace"],
  needs: "text",
  yields: ["agentSetting", "agentFile"],
  *read(file) {
    const whole = expectObject(parseJson(file.path, file.text));
    const root = baseOf(file.path).endsWith(".code-workspace") ? whole.get("settings") : whole;
    const found: Fact[] = [];
    for (const entry of root?.entries() ?? []) {
      if (!under(entry.key, STATED)) continue;
      for (const { key, at, value } of setting(entry.value, entry.key, () => entry.at)) {
        found.push({
          kind: "agentSetting",
          at,
          agent: "copilot",
          scope: "project",
          key,
          value,
          live: !under(entry.key, NOT_FROM_A_WORKSPACE),
        });
      }
    }
    const permits = (root?.entries() ?? []).some((entry) => under(entry.key, PERMISSIONS) && !under(entry.key, NOT_FROM_A_WORKSPACE));
    if (permits) yield agentFile(file, "copilot", "settings", false);
    yield* found;
  },
} satisfies Surface;
