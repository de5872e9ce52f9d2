import type { AgentSetting } from "../../model/agent.ts";
import type { Trigger } from "../../model/execution.ts";
import type { Facts } from "../../model/fact.ts";
import type { Decision } from "../engine.ts";

/** Events before a tool runs, in both spellings that Copilot reads. */
const BEFORE_TOOLS = /^hooks\.(?:preToolUse|PreToolUse|permissionRequest|PermissionRequest)\b/;

/** Which of the repository's hooks a client loads. */
interface HookSources {
  /** Hooks of `.github/copilot/settings.json`, which wait for trust. */
  readonly copilotSettings: boolean;
  /** Hooks of `.claude/settings.json`. */
  readonly claudeSettings: boolean;
}

/** The hook that speaks before a tool runs, if there is one. */
export function hookBeforeTools(facts: Facts, sources: HookSources): Trigger | AgentSetting | undefined {
  const off = facts
    .of("agentSetting")
    .some(({ agent, key, value, live }) => agent === "copilot" && live && key === "disableAllHooks" && value === true);
  if (off) return undefined;
  const loads = (path: string): boolean =>
    /^\.github\/hooks\//i.test(path) ||
    (sources.copilotSettings && /^\.github\/copilot\//i.test(path)) ||
    (sources.claudeSettings && /^\.claude\/settings(?:\.local)?\.json$/i.test(path));
  const commands = facts
    .of("trigger")
    .find(({ pointer, at, agent }) => agent !== undefined && BEFORE_TOOLS.test(pointer) && loads(at.path));
  // Handlers that start no process (a URL, a prompt) are no triggers.
  return (
    commands ??
    facts
      .of("agentSetting")
      .find(({ key, value, at }) => BEFORE_TOOLS.test(key) && /\.type$/.test(key) && value !== "command" && loads(at.path))
  );
}

/** What a hook leaves of an answer: it may allow what would be asked (observed, 1.0.102), and refuse what would run. */
export function underHook(decision: Decision, hook: Trigger | AgentSetting | undefined): Decision {
  if (!hook || decision.outcome === "deny") return decision;
  return { outcome: "unknown", because: "A hook of the repository speaks first, and what it says only a run would tell.", rule: hook.at };
}
