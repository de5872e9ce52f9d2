import type { Check } from "./check.ts";
import { agentsOf, liveServers } from "./live-servers.ts";
import { isOn, liveSettings } from "./live-settings.ts";
import { topTen } from "./mcp-top-ten.ts";

export default {
  meta: {
    id: "mcp-self-modifiable-server",
    title: "MCP server whose code the agent that uses it can change",
    family: "mcp",
    severity: "low",
    confidence: "high",
    reads: ["mcpServer", "script", "agentSetting"],
    why: "An agent that edits this file gives itself tools, or a way out of its sandbox: the changed code runs at the next start, and the approval that was given to the server's name stays.",
    fix: "Deny the agent to write these files, or let a person approve the server's start each time.",
    references: [
      topTen("MCP04"),
      "https://modelcontextprotocol.io/specification/draft/basic/security_best_practices#local-mcp-server-compromise",
    ],
  },
  *judge(facts, catalog) {
    const seen = new Set<string>();
    for (const server of liveServers(facts, catalog)) {
      const { fact, own } = server;
      if (!own || seen.has(`${fact.name} ${own.path}`)) continue;
      seen.add(`${fact.name} ${own.path}`);
      const startsUnasked = agentsOf([server]).some((agent) => catalog.agents[agent].defaults["mcp-start"].outcome === "allow");
      const standing =
        startsUnasked ||
        liveSettings(facts, "claude-code").some(
          (setting) =>
            fact.clients.includes("claude-code") &&
            ((setting.key === "enableAllProjectMcpServers" && isOn(setting)) ||
              (setting.key === "enabledMcpjsonServers" && Array.isArray(setting.value) && setting.value.includes(fact.name))),
        );
      yield {
        message: `The MCP server "${fact.name}" runs ${own.path}${own.files.length > 1 ? ` and ${own.files.length - 1} more files of the repository` : ""}, which an agent that works here can change${standing ? "; nobody is asked before it starts" : ""}.`,
        severity: standing ? "low" : "info",
        at: [fact.at, { path: own.files[0] ?? own.path, line: 1, column: 1, endLine: 1, endColumn: 1, note: "the server's code" }],
        agents: agentsOf([server]),
        identity: `${fact.name} ${own.path}`,
      };
    }
  },
} satisfies Check;
