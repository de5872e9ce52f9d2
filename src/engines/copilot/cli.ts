import type { ActionClass } from "../../catalog/agent-profile.ts";
import type { AgentSetting } from "../../model/agent.ts";
import type { McpServer } from "../../model/mcp.ts";
import { aliases } from "../claude-code/path-rule.ts";
import { type Action, type Circumstances, type Decision, type Engine, vendorDefault } from "../engine.ts";
import { decideCommand } from "./cli-read-only.ts";
import { hookBeforeTools, underHook } from "./hooks.ts";

/**
 * Copilot CLI 1.0.102, as observed in runs (docs/conformance.md). Files of the folder are read unasked, by its tools and by
 * commands that it takes for reading; every other command and every edit asks. What the repository can change is little: hooks, addresses and
 * servers that are switched off, and the servers themselves.
 */
export default {
  agent: "copilot",
  decide(action, kind, circumstances) {
    const { facts, trusted, headless } = circumstances;
    if (action.do === "log-content") return vendorDefault(kind, circumstances);
    if (action.do === "mcp-start") return start(action.server, circumstances);
    const hook = hookBeforeTools(facts, { copilotSettings: trusted, claudeSettings: trusted });
    const decision = underHook(choose(action, kind, circumstances), hook);
    if (decision.outcome !== "ask" || !headless) return decision;
    return { ...decision, outcome: "deny", because: `${decision.because} Nobody is there to be asked.` };
  },
} satisfies Engine;

function choose(action: Exclude<Action, { do: "log-content" | "mcp-start" }>, kind: ActionClass, circumstances: Circumstances): Decision {
  switch (action.do) {
    case "read":
      if (action.by === "shell") return decideCommand(`cat '${action.path}'`, "run-safe");
      return aliases(action.path, circumstances.links).every(({ inside }) => inside !== undefined)
        ? { outcome: "allow", because: "Copilot CLI reads every file of the folder unasked, secret files too." }
        : { outcome: "ask", because: "Copilot CLI asks before it reads outside the folder." };
    case "write":
      return { outcome: "ask", because: "Copilot CLI asks before every edit." };
    case "run":
      return decideCommand(action.command, kind);
    case "fetch": {
      const denied = settings(circumstances).find(
        ({ key, value }) => key === "deniedUrls" && [value].flat().some((url) => isUnder(action.url, url)),
      );
      if (denied) return { outcome: "deny", because: "deniedUrls names the address.", rule: denied.at };
      return { outcome: "ask", because: "Copilot CLI asks before it fetches an address." };
    }
    case "mcp-call": {
      const closed = start(action.server, circumstances);
      if (closed.outcome === "deny") return closed;
      const { offered } = action.server;
      if (offered && !offered.includes("*") && !offered.includes(action.tool))
        return { outcome: "deny", because: "The server's entry does not offer the tool.", rule: action.server.at };
      return {
        outcome: "unknown",
        because: "What the server itself declares read-only runs unasked, the rest asks; which tools those are only the server tells.",
        rule: action.server.at,
      };
    }
  }
}

/** Servers of the repository start with the session, once the folder is trusted. */
function start(server: McpServer, circumstances: Circumstances): Decision {
  if (!circumstances.trusted) return { outcome: "deny", because: "Copilot CLI starts no server of a folder that is not trusted." };
  const off = settings(circumstances).find(({ key, value }) => key === "disabledMcpServers" && [value].flat().includes(server.name));
  if (off) return { outcome: "deny", because: `${server.name} is switched off.`, rule: off.at };
  if (server.surface === "vscode-mcp") return { outcome: "deny", because: "Copilot CLI does not read the servers of VS Code." };
  if (server.surface === "copilot-mcp" && circumstances.facts.of("agentFile").some(({ at }) => at.path.toLowerCase() === ".mcp.json"))
    return { outcome: "deny", because: "Beside .mcp.json, Copilot CLI does not read .github/mcp.json." };
  return { outcome: "allow", because: "Copilot CLI starts the servers of a trusted folder with the session, unasked.", rule: server.at };
}

function settings({ facts }: Circumstances): readonly AgentSetting[] {
  return facts.of("agentSetting").filter(({ agent, live, at }) => agent === "copilot" && live && /^\.github\/copilot\//i.test(at.path));
}

/** An entry is a host, or the beginning of an address. */
function isUnder(url: string, entry: unknown): boolean {
  if (typeof entry !== "string" || entry === "") return false;
  const host = /^[a-z]+:\/\/([^/:?#]+)/i.exec(url)?.[1]?.toLowerCase() ?? "";
  return url.startsWith(entry) || host === entry.toLowerCase() || (entry.startsWith("*.") && host.endsWith(entry.slice(1).toLowerCase()));
}
