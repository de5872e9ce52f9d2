import { type Decision, vendorDefault } from "../engine.ts";
import { globMatches, parseRule } from "./rule.ts";
import { ask, byRule, deny, type Session } from "./session.ts";

/** The start of a server of `.mcp.json`. https://code.claude.com/docs/en/mcp */
export function decideMcpStart(server: string, { settings, circumstances, kind }: Session): Decision {
  const named = (key: string) => settings.list(key).find(({ value }) => value === server);
  const off = named("disabledMcpjsonServers");
  if (off) return { outcome: "deny", because: `disabledMcpjsonServers switches ${server} off.`, rule: off.at };
  if (circumstances.headless) {
    return { outcome: "allow", because: "claude -p starts every server of .mcp.json unasked, in a folder that is not trusted too." };
  }
  if (circumstances.trusted) {
    const all = settings.get("enableAllProjectMcpServers");
    if (all?.value === true)
      return { outcome: "allow", because: "enableAllProjectMcpServers starts every server of .mcp.json unasked.", rule: all.at };
    const on = named("enabledMcpjsonServers");
    if (on) return { outcome: "allow", because: `enabledMcpjsonServers starts ${server} unasked.`, rule: on.at };
  }
  return vendorDefault(kind, circumstances);
}

/** A tool of a server. An allow with a wildcard counts only behind a literal server name; deny and ask take any glob. */
export function decideMcpCall(server: string, tool: string, session: Session): Decision {
  const { settings, circumstances } = session;
  if (settings.list("disabledMcpjsonServers").some(({ value }) => value === server))
    return deny(`disabledMcpjsonServers switches ${server} off.`);
  for (const effect of ["deny", "ask", "allow"] as const) {
    if (effect === "allow" && !circumstances.trusted) continue;
    for (const rule of settings.rules(effect)) {
      const parsed = parseRule(rule);
      if (!parsed) continue;
      if (parsed.spec === undefined) {
        if (covers(parsed.tool, server, tool, effect)) return byRule(parsed, effect);
      } else if (effect !== "allow" && covers(parsed.tool, server, tool, effect)) {
        return { outcome: "unknown", because: `The ${effect} rule ${rule.rule} speaks of the arguments of the call.`, rule: rule.at };
      }
    }
  }
  return ask("MCP tools ask unless a rule allows them.");
}

function covers(name: string, server: string, tool: string, effect: "allow" | "ask" | "deny"): boolean {
  const own = `mcp__${server}`;
  if (name === own) return true;
  if (effect === "allow" && name.includes("*") && !name.startsWith(`${own}__`)) return false;
  return globMatches(name, `${own}__${tool}`);
}
