import ignore from "ignore";
import type { ActionClass } from "../catalog/agent-profile.ts";
import type { AgentSetting, PermissionRule } from "../model/agent.ts";
import { type Action, type Circumstances, type Decision, type Engine, vendorDefault } from "./engine.ts";

/**
 * Claude Code: deny before ask before allow, over all scopes; then the mode; then the sandbox; then the defaults.
 * https://code.claude.com/docs/en/permissions, and runs of 2.1.329.
 */
export default {
  agent: "claude-code",
  decide(action, kind, circumstances) {
    const { facts, trusted } = circumstances;
    const rules = facts.of("permissionRule").filter((rule) => rule.agent === "claude-code");
    const settings = new Settings(facts.of("agentSetting"));
    const first = (effect: PermissionRule["effect"]) => rules.find((rule) => rule.effect === effect && covers(rule, action));

    if (action.do === "log-content") return logging(settings, kind, circumstances);
    if (action.do === "mcp-start") return starting(action.server.name, settings, kind, circumstances);

    const denied = first("deny");
    if (denied && !(action.do === "read" && action.by === "shell" && !settings.isTrue("sandbox.enabled"))) return by(denied, "deny");
    if (action.do === "read" && action.by === "shell" && settings.isTrue("sandbox.enabled")) {
      const closed = settings.list("sandbox.filesystem.denyRead").find((path) => pathMatches(path.replace(/^\.\//, ""), action.path));
      if (closed !== undefined) return { outcome: "deny", because: `The sandbox denies reading ${closed}.` };
    }
    if (denied) {
      return {
        outcome: "allow",
        because: `The deny rule ${denied.rule} stops cat and its kin, but without the sandbox a recursive grep, a glob or git show still reads the file unasked.`,
        rule: denied.at,
      };
    }

    const asked = first("ask");
    const mode = effectiveMode(settings);
    if (mode?.value === "bypassPermissions") {
      return asked
        ? by(asked, "ask")
        : { outcome: "allow", because: "The repository's settings switch every question off (bypassPermissions).", rule: mode.at };
    }
    if (asked) return by(asked, "ask");

    const protectedPath = action.do === "write" && isProtected(action.path);
    // The allow rules of a repository are held back until the user trusts the folder.
    const allowed = trusted && !protectedPath ? first("allow") : undefined;
    if (allowed) return by(allowed, "allow");

    if (action.do === "run" && settings.isTrue("sandbox.enabled") && !settings.isFalse("sandbox.autoAllowBashIfSandboxed")) {
      const open = settings.list("sandbox.network.allowedDomains").some((domain) => domain === "*");
      if (kind === "run-network" || kind === "run-deploy") {
        return open
          ? { outcome: "allow", because: "Sandboxed commands run unasked and the sandbox lets every host through." }
          : { outcome: "deny", because: "Sandboxed commands run unasked, without network." };
      }
      return { outcome: "allow", because: "With the sandbox on, commands inside the workspace run unasked." };
    }
    if (
      mode?.value === "acceptEdits" &&
      !protectedPath &&
      (action.do === "write" ? !action.path.startsWith("..") : /^(rm|mv|cp|mkdir|touch)\s/.test(command(action)))
    ) {
      return { outcome: "allow", because: "acceptEdits lets edits, moves and deletions inside the workspace run unasked.", rule: mode.at };
    }
    const fallback = vendorDefault(kind, circumstances);
    if (fallback.outcome === "ask" && (mode?.value === "dontAsk" || (mode?.value === "plan" && action.do !== "mcp-call"))) {
      return { outcome: "deny", because: `The mode ${mode.value} refuses what would ask.`, rule: mode.at };
    }
    return fallback;
  },
} satisfies Engine;

/** The live settings of both project files; the local file wins over the shared one. */
class Settings {
  readonly #all: readonly AgentSetting[];
  constructor(all: readonly AgentSetting[]) {
    this.#all = all.filter((setting) => setting.agent === "claude-code" && setting.live);
  }
  get(key: string): AgentSetting | undefined {
    const found = this.#all.filter((setting) => setting.key === key);
    return found.find((setting) => setting.scope === "local") ?? found[0];
  }
  isTrue(key: string): boolean {
    return this.get(key)?.value === true;
  }
  isFalse(key: string): boolean {
    return this.get(key)?.value === false;
  }
  list(key: string): readonly string[] {
    return this.#all
      .filter((setting) => setting.key === key)
      .flatMap(({ value }) => (Array.isArray(value) ? value : [value]))
      .filter((item) => typeof item === "string");
  }
}

function by(rule: PermissionRule, outcome: Decision["outcome"]): Decision {
  return { outcome, because: `The ${rule.effect} rule ${rule.rule} decides.`, rule: rule.at };
}

/** `auto` from a project file has no effect; bypass can be switched off by a file of its own. */
function effectiveMode(settings: Settings): AgentSetting | undefined {
  const mode = settings.get("permissions.defaultMode");
  if (mode?.value === "auto") return undefined;
  if (mode?.value === "bypassPermissions" && settings.get("permissions.disableBypassPermissionsMode")?.value === "disable")
    return undefined;
  return mode;
}

function logging(settings: Settings, kind: ActionClass, circumstances: Circumstances): Decision {
  const content = [
    "OTEL_LOG_USER_PROMPTS",
    "OTEL_LOG_ASSISTANT_RESPONSES",
    "OTEL_LOG_TOOL_DETAILS",
    "OTEL_LOG_TOOL_CONTENT",
    "OTEL_LOG_RAW_API_BODIES",
  ]
    .map((name) => settings.get(`env.${name}`))
    .find((setting) => setting !== undefined && /^(1|true)$/i.test(String(setting.value)));
  if (!content) return vendorDefault(kind, circumstances);
  return { outcome: "allow", because: `${content.key} sends content to telemetry.`, rule: content.at };
}

function starting(server: string, settings: Settings, kind: ActionClass, circumstances: Circumstances): Decision {
  if (settings.list("disabledMcpjsonServers").includes(server))
    return { outcome: "deny", because: `disabledMcpjsonServers switches ${server} off.` };
  const all = settings.get("enableAllProjectMcpServers");
  if (circumstances.trusted && all?.value === true)
    return { outcome: "allow", because: "enableAllProjectMcpServers starts every server of .mcp.json unasked.", rule: all.at };
  return vendorDefault(kind, circumstances);
}

/** Whether a rule speaks of an action. Only `Read` and `Edit` carry path rules: `Write(path)` does nothing. */
function covers(rule: PermissionRule, action: Action): boolean {
  const match = /^([A-Za-z_][\w-]*)(?:\((.*)\))?$/s.exec(rule.rule.trim());
  if (!match) return false;
  const [, tool = "", spec] = match;
  const whole = spec === undefined || spec === "*" || spec === "**";
  switch (action.do) {
    case "read":
      return tool === "Read" ? whole || pathMatches(spec ?? "", action.path) : false;
    case "write":
      if (tool === "Edit" && !whole) return pathMatches(spec ?? "", action.path);
      // A bare Edit covers the Edit tool and a bare Write the Write tool: a denial needs both, one allowance is enough to write.
      return whole && (tool === "Edit" || tool === "Write") && (rule.effect !== "deny" || spec === undefined);
    case "run":
      return tool === "Bash" && (whole || commandMatches(spec ?? "", action.command, rule.effect));
    case "fetch":
      return tool === "WebFetch" && (whole || domainMatches(spec ?? "", action.url));
    case "mcp-call":
      return mcpMatches(rule, action.server.name, action.tool);
    default:
      return false;
  }
}

/** Gitignore syntax with Claude's anchors: `//abs`, `~/home`, `/project`, else any depth for a bare name. Matched without regard to case, as the client does. */
function pathMatches(spec: string, path: string): boolean {
  if (spec.startsWith("//") || spec.startsWith("~")) return false;
  const inside = path.replace(/^\.\//, "");
  if (inside === "" || inside.startsWith("..")) return false;
  const pattern = spec.startsWith("./") ? spec.slice(2) : spec;
  return ignore({ ignorecase: true }).add(pattern).ignores(inside);
}

/** One command: `*` spans anything; a trailing ` *` or `:*` also matches the bare command. An allow never covers what chains, substitutes or redirects. */
function commandMatches(spec: string, text: string, effect: PermissionRule["effect"]): boolean {
  const parts = text.split(/&&|\|\||[;|&\n]/).map((part) => part.trim());
  const prefix = /^(.*?)(?::\*| \*)$/s.exec(spec);
  const pattern = (prefix ? (prefix[1] ?? "") : spec).replace(/[.+?^${}()|[\]\\]/g, "\\$&").replace(/\*/g, "[\\s\\S]*");
  const matcher = new RegExp(prefix ? `^${pattern}(?:\\s[\\s\\S]*)?$` : `^${pattern}$`);
  if (effect === "allow") return !/[`>]|\$\(|<\(/.test(text) && parts.every((part) => matcher.test(part));
  return parts.some((part) => matcher.test(part));
}

function domainMatches(spec: string, url: string): boolean {
  const wanted = /^domain:(.+)$/.exec(spec)?.[1]?.toLowerCase();
  if (wanted === undefined) return false;
  const host = URL.canParse(url) ? new URL(url).hostname.toLowerCase() : "";
  if (wanted === "*") return true;
  return wanted.startsWith("*.") ? host.endsWith(wanted.slice(1)) : host === wanted;
}

/** An allow with a wildcard counts only behind a literal server name; deny and ask take any glob. */
function mcpMatches(rule: PermissionRule, server: string, tool: string): boolean {
  if (!rule.rule.startsWith("mcp__")) return rule.effect !== "allow" && rule.rule === "*";
  const name = `mcp__${server}__${tool}`;
  if (rule.rule === `mcp__${server}`) return true;
  if (rule.effect === "allow" && !rule.rule.startsWith(`mcp__${server}__`)) return false;
  const pattern = rule.rule.replace(/[.+?^${}()|[\]\\]/g, "\\$&").replace(/\*/g, ".*");
  return new RegExp(`^${pattern}$`).test(name);
}

/** Never written unasked in any mode but bypass, whatever the allow rules say (observed with 2.1.329). */
function isProtected(path: string): boolean {
  return (
    path.startsWith("..") ||
    /^(\.git|\.claude|\.vscode|\.idea|\.husky|\.devcontainer|\.yarn|\.mvn|\.cargo)\/|^\.mcp\.json$|^\.gitconfig$|^\.bashrc$/.test(path)
  );
}

function command(action: Action): string {
  return action.do === "run" ? action.command : "";
}
