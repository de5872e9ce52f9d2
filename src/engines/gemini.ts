import { type Action, type Circumstances, type Decision, type Engine, vendorDefault } from "./engine.ts";
import { GeminiConfig } from "./gemini/config.ts";
import { byPolicy, decideRead, decideWrite, refused } from "./gemini/files.ts";
import { mcpName } from "./gemini/policy.ts";
import { decideRun, type Setting } from "./gemini/run.ts";
import { madeOnce } from "./made-once.ts";
import { worstOf } from "./worst.ts";

/**
 * Gemini CLI 0.61.0: rules by priority, the tier first; then a list of harmless commands that no question is asked about. A folder that is not
 * trusted loads none of its settings. https://github.com/google-gemini/gemini-cli/blob/main/docs/reference/policy-engine.md, the program itself,
 * and runs of it (docs/conformance.md).
 */
export default {
  agent: "gemini",
  decide(action, kind, circumstances) {
    const { facts, trusted, headless, links } = circumstances;
    const config = configOf(facts, trusted);
    const blocked = config.refusal;
    if (blocked)
      return { outcome: "deny", because: `Gemini CLI does not start with this configuration: ${blocked.because}.`, rule: blocked.at };
    if (action.do === "log-content") return logging(config, circumstances);
    if (headless && !trusted)
      return { outcome: "deny", because: "Without a person, Gemini CLI does not start in a folder that is not trusted." };
    if (action.do === "mcp-start") return started(action.server.name, config, circumstances) ?? vendorDefault(kind, circumstances);
    const setting: Setting = { config, trusted, interactive: !headless, links };
    const closed = action.do === "write" || (action.do === "read" && action.by === "tool") ? refused(action.path, setting) : undefined;
    if (closed) return closed;
    const files = facts.of("agentFile").filter(({ agent }) => agent === "gemini");
    const unread = trusted && files.find((file) => !file.modelled && file.refused === undefined);
    if (unread) return { outcome: "unknown", because: `${unread.at.path} is not understood.`, rule: unread.at };
    if (config.unmodelled) return { outcome: "unknown", because: `${config.unmodelled.because}.`, rule: config.unmodelled.at };
    return settle(choose(action, setting, circumstances), action, config);
  },
} satisfies Engine;

const configOf = madeOnce((facts, trusted) => new GeminiConfig(facts, trusted));

type Tried = Exclude<Action, { do: "log-content" | "mcp-start" }>;

function choose(action: Tried, setting: Setting, circumstances: Circumstances): Decision {
  switch (action.do) {
    case "read":
      return action.by === "tool" ? decideRead(action.path, setting) : decideShellRead(action.path, setting);
    case "write":
      return decideWrite(action.path, action.via, setting);
    case "run":
      return decideRun(action.command, setting);
    case "fetch":
      return byPolicy("web_fetch", setting);
    case "mcp-call": {
      const { server, tool } = action;
      return (
        started(server.name, setting.config, circumstances) ??
        offered(action, setting.config) ??
        byPolicy(mcpName(server.name, tool), setting, server.name)
      );
    }
  }
}

/** Why a server does not start; undefined where it does. */
function started(server: string, config: GeminiConfig, { trusted }: Circumstances): Decision | undefined {
  if (!trusted) return { outcome: "deny", because: "Servers of a folder that is not trusted are off." };
  const excluded = config.list("mcp.excluded").find(({ value }) => sameName(value, server));
  if (excluded) return { outcome: "deny", because: `mcp.excluded names ${server}.`, rule: excluded.at };
  const allowed = config.get("mcp.allowed");
  if (Array.isArray(allowed?.value) && !config.list("mcp.allowed").some(({ value }) => sameName(value, server))) {
    return { outcome: "deny", because: `mcp.allowed does not name ${server}.`, rule: allowed.at };
  }
  return undefined;
}

function sameName(listed: string, server: string): boolean {
  return listed.trim().toLowerCase() === server.trim().toLowerCase();
}

/** Why a tool is not offered; undefined where it is. What a server excludes wins. */
function offered({ server, tool }: Extract<Action, { do: "mcp-call" }>, config: GeminiConfig): Decision | undefined {
  const excluded = config.list(`mcpServers.${server.name}.excludeTools`).find(({ value }) => value === tool);
  if (excluded) return { outcome: "deny", because: `excludeTools withholds ${tool}.`, rule: excluded.at };
  const included = config.get(`mcpServers.${server.name}.includeTools`);
  if (
    included &&
    !config.list(`mcpServers.${server.name}.includeTools`).some(({ value }) => value === tool || value.startsWith(`${tool}(`))
  ) {
    return { outcome: "deny", because: `includeTools does not name ${tool}.`, rule: included.at };
  }
  return undefined;
}

/** A file, by whatever command reads it: the most open way is the one that a model finds. */
function decideShellRead(path: string, setting: Setting): Decision {
  return worstOf(waysToRead(path, setting));
}

function* waysToRead(path: string, setting: Setting): Generator<Decision> {
  const quoted = /^[\w./@+-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`;
  for (const command of [
    `cat ${quoted}`,
    `grep . ${quoted}`,
    "grep -r . .",
    `git show HEAD:${quoted}`,
    `git diff --no-index /dev/null ${quoted}`,
  ]) {
    const decision = decideRun(command, setting);
    yield { ...decision, because: `${command}: ${decision.because}` };
  }
}

/** A hook may refuse what would run. A sandbox of the client's own puts questions and answers that only a run would tell. */
function settle(decision: Decision, action: Tried, config: GeminiConfig): Decision {
  const sandboxing = config.get("security.toolSandboxing");
  if (sandboxing?.value === true && action.do !== "mcp-call" && action.do !== "fetch" && decision.outcome !== "deny") {
    return {
      outcome: "unknown",
      because: "security.toolSandboxing asks and allows by rules of its own, which are not understood yet.",
      rule: sandboxing.at,
    };
  }
  const hook = decision.outcome === "allow" ? config.hookFor(toolOf(action)) : undefined;
  if (!hook) return decision;
  return { outcome: "unknown", because: "A hook of the repository may refuse it, and what it says only a run would tell.", rule: hook.at };
}

function toolOf(action: Tried): string {
  switch (action.do) {
    case "read":
      return action.by === "tool" ? "read_file" : "run_shell_command";
    case "write":
      return action.via === "edit" ? "replace" : "write_file";
    case "run":
      return "run_shell_command";
    case "fetch":
      return "web_fetch";
    case "mcp-call":
      return mcpName(action.server.name, action.tool);
  }
}

/** Prompts go into telemetry wherever it is on, unless a file says otherwise. */
function logging(config: GeminiConfig, circumstances: Circumstances): Decision {
  const on = config.get("env.GEMINI_TELEMETRY_ENABLED") ?? config.get("telemetry.enabled");
  const content = config.get("env.GEMINI_TELEMETRY_LOG_PROMPTS") ?? config.get("telemetry.logPrompts");
  if (!on || !isTrue(on.value) || (content && !isTrue(content.value))) return vendorDefault("log-content", circumstances);
  return { outcome: "allow", because: `${on.key} sends telemetry, and prompts are part of it.`, rule: on.at };
}

function isTrue(value: unknown): boolean {
  return value === true || (typeof value === "string" && /^(?:1|true)$/i.test(value));
}
