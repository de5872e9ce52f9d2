import ignore from "ignore";
import type { AgentSetting } from "../model/agent.ts";
import { type Decision, type Engine, vendorDefault } from "./engine.ts";

/**
 * Codex: the sandbox blocks first, then the approval policy decides. A folder that is not trusted loads none of its configuration.
 * https://developers.openai.com/codex/config-reference, and runs of 0.169.0.
 */
export default {
  agent: "codex",
  decide(action, kind, circumstances) {
    const { facts, trusted } = circumstances;
    if (!trusted) return vendorDefault(kind, circumstances);
    const settings = facts.of("agentSetting").filter((setting) => setting.agent === "codex" && setting.live);
    const get = (key: string) => settings.find((setting) => setting.key === key);
    const profile = get("default_permissions");
    const sandbox = profile ? builtIn(profile, settings) : String(get("sandbox_mode")?.value ?? "workspace-write");
    const setter = profile ?? get("sandbox_mode");
    const never = get("approval_policy")?.value === "never";

    if (action.do === "mcp-call") return mcpCall(action.server.name, action.tool, settings, never) ?? vendorDefault(kind, circumstances);
    if (action.do === "read") {
      const closed = settings.find(
        (setting) => /^permissions\..*\.filesystem\./.test(setting.key) && setting.value === "deny" && denies(setting, action.path),
      );
      if (closed)
        return {
          outcome: "deny",
          because: `The permission profile denies ${lastKey(closed.key)}, and the sandbox enforces it.`,
          rule: closed.at,
        };
      return vendorDefault(kind, circumstances);
    }
    if (sandbox === "danger-full-access") {
      const because = "The repository's configuration switches the sandbox off (danger-full-access).";
      if (action.do === "log-content" || action.do === "mcp-start" || action.do === "fetch") return vendorDefault(kind, circumstances);
      if (action.do === "run" && /^rm\s+-\w*f/.test(action.command))
        return { outcome: never ? "deny" : "ask", because: "rm -f asks even with full access." };
      return { outcome: "allow", because, ...(setter ? { rule: setter.at } : {}) };
    }
    const refuse: Decision["outcome"] = never ? "deny" : "ask";
    if (action.do === "write") {
      if (sandbox === "read-only") return { outcome: refuse, because: "The sandbox is read-only.", ...(setter ? { rule: setter.at } : {}) };
      if (/^(\.git|\.codex|\.agents)\//.test(action.path))
        return { outcome: refuse, because: "The sandbox keeps .git, .codex and .agents read-only." };
      if (action.path.startsWith("..")) {
        const roots = get("sandbox_workspace_write.writable_roots");
        if (roots && Array.isArray(roots.value) && roots.value.some((root) => root === "/" || root === "~" || root === "..")) {
          return { outcome: "allow", because: "writable_roots opens folders outside the workspace.", rule: roots.at };
        }
        return { outcome: refuse, because: "The sandbox stops writes outside the workspace." };
      }
    }
    if (action.do === "run") {
      const network = get("sandbox_workspace_write.network_access");
      if ((kind === "run-network" || kind === "run-deploy") && network?.value === true) {
        return { outcome: "allow", because: "network_access opens the network to every command in the sandbox.", rule: network.at };
      }
      if (kind === "run-destructive" && never)
        return { outcome: "deny", because: "With approval never, rm -f is refused and the sandbox stops the rest." };
      if (kind === "run-destructive" && sandbox === "read-only")
        return { outcome: "deny", because: "The sandbox is read-only.", ...(setter ? { rule: setter.at } : {}) };
    }
    return vendorDefault(kind, circumstances);
  },
} satisfies Engine;

/** The sandbox that a permission profile amounts to: its own name where built in, else what it extends. */
function builtIn(profile: AgentSetting, settings: readonly AgentSetting[]): string {
  const name = String(profile.value);
  const base = name.startsWith(":")
    ? name
    : String(settings.find((setting) => setting.key === `permissions.${name}.extends`)?.value ?? ":read-only");
  return { ":read-only": "read-only", ":workspace": "workspace-write", ":danger-full-access": "danger-full-access" }[base] ?? "read-only";
}

function mcpCall(server: string, tool: string, settings: readonly AgentSetting[], never: boolean): Decision | undefined {
  const get = (key: string) => settings.find((setting) => setting.key === `mcp_servers.${server}.${key}`);
  const disabled = get("disabled_tools");
  const enabled = get("enabled_tools");
  if (get("enabled")?.value === false) return { outcome: "deny", because: `${server} is switched off.` };
  if (Array.isArray(disabled?.value) && disabled.value.includes(tool))
    return { outcome: "deny", because: `disabled_tools withholds ${tool}.`, rule: disabled.at };
  if (Array.isArray(enabled?.value) && !enabled.value.includes(tool))
    return { outcome: "deny", because: `enabled_tools does not name ${tool}.`, rule: enabled.at };
  // Observed: approval never refuses commands but runs every MCP tool, even under the mode prompt.
  if (never) return { outcome: "allow", because: "With approval never, every MCP tool runs unasked." };
  const mode = get(`tools.${tool}.approval_mode`) ?? get("default_tools_approval_mode");
  if (mode?.value === "prompt") return { outcome: "ask", because: "The approval mode prompt asks for every call.", rule: mode.at };
  if (mode?.value === "approve") return { outcome: "allow", because: "The approval mode approve never asks.", rule: mode.at };
  return undefined;
}

function denies(setting: AgentSetting, path: string): boolean {
  const pattern = lastKey(setting.key);
  return !pattern.startsWith("~") && !pattern.startsWith("/") && ignore().add(pattern).ignores(path);
}

/** The last key of a dotted path whose last part may itself hold dots: `permissions.x.filesystem.:workspace_roots.**\/*.env`. */
function lastKey(key: string): string {
  const start = /\.filesystem\.(?::workspace_roots\.)?/.exec(key);
  return start ? key.slice(start.index + start[0].length) : key;
}
