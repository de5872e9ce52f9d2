import { type Action, type Circumstances, type Decision, type Engine, vendorDefault } from "./engine.ts";
import { madeOnce } from "./made-once.ts";
import { OpencodeConfig } from "./opencode/config.ts";
import { decideFetch, decideMcpCall, decideRead, decideRun, decideShellRead, decideTask, decideWrite } from "./opencode/decide.ts";
import type { Rule } from "./opencode/ruleset.ts";
import { unreadFile } from "./unread-file.ts";

/**
 * opencode 1.18.33: the last rule that matches decides, and where none does it asks. A folder is never asked about: a repository's files hold
 * at once, and beat the user's. https://opencode.ai/docs/permissions/, the program itself, and runs of it (docs/conformance.md).
 */
export default {
  agent: "opencode",
  decide(action, kind, circumstances) {
    const config = configOf(circumstances.facts, circumstances.trusted);
    if (config.refusal) {
      return {
        outcome: "deny",
        because: `opencode does not start with this configuration: ${config.refusal.because}.`,
        rule: config.refusal.at,
      };
    }
    if (action.do === "log-content") return logging(config, circumstances);
    if (action.do === "mcp-start") {
      const off = switchedOff(action.server.name, config);
      return off ?? vendorDefault(kind, circumstances);
    }
    return settle(choose(action, config, config.agent.rules), action, config, circumstances);
  },
} satisfies Engine;

const configOf = madeOnce((facts) => new OpencodeConfig(facts));

type Tried = Exclude<Action, { do: "log-content" | "mcp-start" }>;

/** A server that is off has no tools for any agent. */
function choose(action: Tried, config: OpencodeConfig, rules: readonly Rule[]): Decision {
  const off = action.do === "mcp-call" ? switchedOff(action.server.name, config) : undefined;
  return off ?? decide(action, rules);
}

function decide(action: Tried, rules: readonly Rule[]): Decision {
  switch (action.do) {
    case "read":
      return action.by === "tool" ? decideRead(action.path, rules) : decideShellRead(action.path, rules);
    case "write":
      return decideWrite(action.path, rules);
    case "run":
      return decideRun(action.command, rules);
    case "fetch":
      return decideFetch(action.url, rules);
    case "mcp-call":
      return decideMcpCall(action.server.name, action.tool, rules);
  }
}

function switchedOff(server: string, config: OpencodeConfig): Decision | undefined {
  const off = config.get(`mcp.${server}.enabled`);
  return off?.value === false ? { outcome: "deny", because: `${server} is switched off.`, rule: off.at } : undefined;
}

const OPENNESS = ["deny", "ask", "unknown", "allow"];

function openness({ outcome, held }: Decision): number {
  return held ? 0 : OPENNESS.indexOf(outcome);
}

/** What the agent may not do, another one may that it starts: the denials of an agent do not bind those. A plug-in may change every answer. */
function settle(own: Decision, action: Tried, config: OpencodeConfig, { facts, headless, delegates }: Circumstances): Decision {
  let decision = own;
  if (delegates && decision.outcome !== "allow") {
    const task = (name: string) => decideTask(name, config.agent.rules);
    for (const { name, rules } of config.subagents) {
      const theirs = choose(action, config, rules);
      const outcome = [theirs.outcome, task(name)].sort((a, b) => OPENNESS.indexOf(a) - OPENNESS.indexOf(b))[0];
      if (outcome === undefined || openness({ ...theirs, outcome }) <= openness(decision)) continue;
      decision = {
        ...theirs,
        outcome,
        because: `${config.agent.name} may not, but starts the agent ${name}, which may. ${theirs.because}`,
      };
    }
  }
  const unread = facts.of("agentFile").find(({ agent, modelled, refused }) => agent === "opencode" && !modelled && refused === undefined);
  const plugin =
    unread?.role === "hooks" ? unread.at : config.below("plugin").find(({ value }) => typeof value === "string" || isFilled(value))?.at;
  if (plugin)
    return {
      outcome: "unknown",
      because: "A plug-in of the repository can answer for the user; what it says only a run would tell.",
      rule: plugin,
    };
  if (unread) return { outcome: "unknown", because: `${unread.at.path} is not understood.`, rule: unread.at };
  if (decision.outcome === "ask" && headless)
    return { ...decision, outcome: "deny", because: `${decision.because} Nobody is there to be asked.` };
  return decision;
}

function isFilled(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0;
}

/** Sessions are published on request only, unless a file says otherwise. */
function logging(config: OpencodeConfig, circumstances: Circumstances): Decision {
  const share = config.get("share") ?? config.get("autoshare");
  if (share && (share.value === "auto" || share.value === true)) {
    return { outcome: "allow", because: "Every session is published under a link.", rule: share.at };
  }
  const traces = config.get("experimental.openTelemetry");
  if (traces?.value === true) return { outcome: "allow", because: "Prompts and answers go into traces.", rule: traces.at };
  // A plug-in is code, and judged as code; settings that nobody understood may publish sessions.
  const unread = unreadFile("opencode", circumstances.facts, "settings");
  return unread ?? vendorDefault("log-content", circumstances);
}
