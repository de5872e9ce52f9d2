import type { Decision } from "../engine.ts";
import type { CodexConfig } from "./config.ts";

/** A tool of a server in `.codex/config.toml`. Observed with 0.169.0. */
export function decideMcpCall(server: string, tool: string, config: CodexConfig, headless: boolean): Decision {
  const get = (key: string) => config.get(`mcp_servers.${server}.${key}`);
  const disabled = get("disabled_tools");
  const enabled = get("enabled_tools");
  const off = get("enabled");
  if (off?.value === false) return { outcome: "deny", because: `${server} is switched off.`, rule: off.at };
  if (Array.isArray(disabled?.value) && disabled.value.includes(tool)) {
    return { outcome: "deny", because: `disabled_tools withholds ${tool}.`, rule: disabled.at };
  }
  if (Array.isArray(enabled?.value) && !enabled.value.includes(tool)) {
    return { outcome: "deny", because: `enabled_tools does not name ${tool}.`, rule: enabled.at };
  }
  const mode = get(`tools.${tool}.approval_mode`) ?? get("default_tools_approval_mode");
  if (mode?.value === "prompt") {
    const nobody = config.approval.never || headless;
    const because = `The approval mode prompt asks for every call${nobody ? ", and nobody is asked: it is refused" : ""}.`;
    return { outcome: nobody ? "deny" : "ask", because, rule: mode.at };
  }
  if (mode?.value === "approve") return { outcome: "allow", because: "The approval mode approve never asks.", rule: mode.at };
  const because = "A server's own annotations decide: what calls itself harmless runs unasked.";
  return { outcome: "allow", because, ...(mode ? { rule: mode.at } : {}) };
}
