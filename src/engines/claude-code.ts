import type { ActionClass } from "../catalog/agent-profile.ts";
import { decideMcpCall, decideMcpStart } from "./claude-code/mcp.ts";
import { decideRun } from "./claude-code/run.ts";
import { type Session, settle } from "./claude-code/session.ts";
import { ClaudeSettings } from "./claude-code/settings.ts";
import { decideShellRead } from "./claude-code/shell-read.ts";
import { decideFetch, decideRead, decideWrite } from "./claude-code/tools.ts";
import { type Action, type Circumstances, type Decision, type Engine, vendorDefault } from "./engine.ts";
import { madeOnce } from "./made-once.ts";

/**
 * Claude Code 2.1.329: deny before ask before allow, over all scopes; then the mode; then the defaults; the sandbox holds what runs.
 * https://code.claude.com/docs/en/permissions, the program itself, and runs of it (docs/conformance.md).
 */
export default {
  agent: "claude-code",
  decide(action, kind, circumstances) {
    const session: Session = { settings: settingsOf(circumstances.facts, circumstances.trusted), circumstances, kind };
    if (action.do === "log-content") return logging(session, kind, circumstances);
    if (action.do === "mcp-start") return decideMcpStart(action.server.name, session);
    const decision = settle(choose(action, session), action, session);
    return decision.outcome === "allow" ? decision : (bySubagent(action, session) ?? unread(decision, session));
  },
} satisfies Engine;

const settingsOf = madeOnce((facts) => new ClaudeSettings(facts));

type ToolAction = Exclude<Action, { do: "log-content" | "mcp-start" }>;

/** A subagent of the repository is started unasked: what its own mode lets run unasked, runs unasked. */
function bySubagent(action: ToolAction, { settings, circumstances, kind }: Session): Decision | undefined {
  const mode = settings.subagentMode;
  if (!mode) return undefined;
  const session: Session = { settings: new ClaudeSettings(circumstances.facts, mode), circumstances, kind };
  const decision = settle(choose(action, session), action, session);
  return decision.outcome === "allow" ? { ...decision, because: `A subagent brings its own mode. ${decision.because}` } : undefined;
}

/** A question rests on all files being read. A denial stands whatever the others say. */
function unread(decision: Decision, { circumstances }: Session): Decision {
  const file = circumstances.facts
    .of("agentFile")
    .find(({ agent, modelled, refused }) => agent === "claude-code" && !modelled && refused === undefined);
  if (!file || decision.outcome === "deny") return decision;
  return { outcome: "unknown", because: `${file.at.path} configures Claude Code and is not understood.`, rule: file.at };
}

function choose(action: ToolAction, session: Session): Decision {
  switch (action.do) {
    case "read":
      return action.by === "tool" ? decideRead(action.path, session) : decideShellRead(action.path, session);
    case "write":
      return decideWrite(action.path, action.via, session);
    case "run":
      return decideRun(action.command, action.unsandboxed === true, session);
    case "fetch":
      return decideFetch(action.url, session);
    case "mcp-call":
      return decideMcpCall(action.server.name, action.tool, session);
  }
}

/** Switches that put words of the session into telemetry. All are off by default. https://code.claude.com/docs/en/monitoring-usage */
const CONTENT_SWITCHES = [
  "OTEL_LOG_USER_PROMPTS",
  "OTEL_LOG_ASSISTANT_RESPONSES",
  "OTEL_LOG_TOOL_DETAILS",
  "OTEL_LOG_TOOL_CONTENT",
  "OTEL_LOG_RAW_API_BODIES",
];

function logging({ settings }: Session, kind: ActionClass, circumstances: Circumstances): Decision {
  const on = CONTENT_SWITCHES.map((name) => settings.get(`env.${name}`)).find(
    (setting) => setting !== undefined && !/^(?:|0|false|no|off)$/i.test(String(setting.value)),
  );
  if (!on) return vendorDefault(kind, circumstances);
  return { outcome: "allow", because: `${on.key} sends content to telemetry.`, rule: on.at };
}
