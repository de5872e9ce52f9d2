import type { PermissionRule } from "../model/agent.ts";
import { opencodeRules } from "./opencode-rule.ts";

/** A tool name that no server has: a rule that covers it covers the server as a whole. */
const ANY_OTHER = "preflight_tool_that_nobody_listed";

/** Whether a permission rule of any agent speaks of this tool: by its own name, or with the server as a whole. */
export function ruleCovers(rule: PermissionRule, server: string, tool: string): "tool" | "server" | undefined {
  if (matches(rule, server, ANY_OTHER)) return "server";
  return matches(rule, server, tool) ? "tool" : undefined;
}

/** Whether a rule speaks of the server, or of any tool of it. */
export function ruleNames(rule: PermissionRule, server: string): "tool" | "server" | undefined {
  if (matches(rule, server, ANY_OTHER)) return "server";
  const text = plain(rule);
  return text !== undefined && namesOf(server, "").some((begin) => text.startsWith(begin) && text.length > begin.length)
    ? "tool"
    : undefined;
}

function matches(rule: PermissionRule, server: string, tool: string): boolean {
  const text = plain(rule);
  if (text === undefined || text === "") return false;
  // What stands for every tool that there is speaks of no server.
  if (text === "*" && rule.agent !== "opencode") return false;
  const names = [...namesOf(server, tool), ...(text.includes("*") ? [] : [`mcp__${server}`].filter(() => tool === ANY_OTHER))];
  return text.includes("*") ? names.some((name) => globs(text, name)) : names.includes(text);
}

/** The rule as one name or pattern, whatever the agent writes around it. */
function plain(rule: PermissionRule): string | undefined {
  if (rule.agent === "opencode") {
    const [parsed] = opencodeRules([rule]);
    return parsed && (parsed.pattern === undefined || parsed.pattern === "*") ? parsed.tool : undefined;
  }
  const text = rule.rule.trim();
  const [, outer = "", inner = ""] = /^(\w+)\((.*)\)$/.exec(text) ?? [];
  if (/^(?:mcpAllowlist|mcp)$/i.test(outer)) {
    const [, server = "", tool = "*"] = /^([^(),:]+)(?:[(,:]\s*([^()]*)\)?)?$/.exec(inner) ?? [];
    return `${server}:${tool === "" ? "*" : tool}`;
  }
  return text;
}

/** How the agents write a tool of a server. */
function namesOf(server: string, tool: string): string[] {
  return [
    `mcp__${server}__${tool}`,
    `mcp_${server}_${tool}`,
    `${server}__${tool}`,
    `${server}_${tool}`,
    `${server}:${tool}`,
    `${server}(${tool})`,
  ];
}

function globs(pattern: string, name: string): boolean {
  const parts = pattern.split("*");
  const [first = "", ...rest] = parts;
  const last = rest.pop() ?? "";
  if (!name.startsWith(first) || !name.endsWith(last) || name.length < first.length + last.length) return false;
  let at = first.length;
  for (const part of rest) {
    const found = name.indexOf(part, at);
    if (found === -1 || found + part.length > name.length - last.length) return false;
    at = found + part.length;
  }
  return true;
}
