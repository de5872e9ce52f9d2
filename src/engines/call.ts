import type { AgentId } from "../model/agent.ts";
import type { Call } from "../model/call.ts";
import type { Facts } from "../model/fact.ts";
import type { McpServer } from "../model/mcp.ts";
import { wholeFile } from "../model/place.ts";
import type { Action } from "./engine.ts";

/** A call as the engine of the agent knows it; the server of an MCP call is that of the repository's settings, if they name it. */
export function actionOf(call: Call, agent: AgentId, facts: Facts): Action {
  switch (call.kind) {
    case "read":
      return { do: "read", path: call.path, by: "tool" };
    case "edit":
      return { do: "write", path: call.path };
    case "shell":
      return { do: "run", command: call.command };
    case "fetch":
      return { do: "fetch", url: call.url };
    case "mcp":
      return { do: "mcp-call", server: serverNamed(call.server, agent, facts), tool: call.tool };
  }
}

/** The server that the agent loads under the name; without one in the repository, what is known of a server of the user's own: its name. */
export function serverNamed(name: string, agent: AgentId, facts: Facts): McpServer {
  const configured = facts.of("mcpServer").find((server) => server.name === name && server.clients.includes(agent));
  return (
    configured ?? {
      kind: "mcpServer",
      at: wholeFile("absent"),
      surface: "absent",
      clients: [agent],
      name,
      transport: "unknown",
      launch: [],
      env: [],
      headers: [],
      enabled: false,
      autoApproved: [],
    }
  );
}
