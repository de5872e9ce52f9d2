import { type Check, locate } from "./check.ts";
import { isOn, liveSettings } from "./live-settings.ts";

export default {
  meta: {
    id: "claude-mcp-auto-enable",
    title: "Claude Code settings that enable every MCP server of the repository",
    family: "agent-settings",
    severity: "medium",
    confidence: "high",
    reads: ["agentSetting", "mcpServer"],
    why: "Every server of .mcp.json starts once the folder is trusted, also one that a later commit adds: starting a server runs its command on your machine.",
    fix: "Set enableAllProjectMcpServers to false and name the servers that you know in enabledMcpjsonServers.",
    references: ["https://code.claude.com/docs/en/mcp", "https://code.claude.com/docs/en/settings"],
  },
  *judge(facts) {
    const servers = facts.of("mcpServer").filter(({ clients, enabled }) => enabled && clients.includes("claude-code"));
    for (const setting of liveSettings(facts, "claude-code")) {
      if (setting.key !== "enableAllProjectMcpServers" || !isOn(setting)) continue;
      yield {
        message: `enableAllProjectMcpServers starts every MCP server of the repository unasked; ${
          servers.length === 0
            ? "there is none today"
            : `today: ${servers
                .map(({ name }) => name)
                .sort()
                .slice(0, 8)
                .join(", ")}`
        }.`,
        // Without a server it waits for the first one.
        severity: servers.length === 0 ? "low" : "medium",
        at: [locate(setting, "approves servers in advance")],
        agents: ["claude-code"],
        identity: "enableAllProjectMcpServers",
      };
    }
  },
} satisfies Check;
