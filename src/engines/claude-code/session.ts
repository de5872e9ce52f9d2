import type { ActionClass } from "../../catalog/agent-profile.ts";
import type { PermissionRule } from "../../model/agent.ts";
import type { Action, Circumstances, Decision, Outcome } from "../engine.ts";
import { type ParsedRule, rulesFor } from "./rule.ts";
import type { ClaudeSettings } from "./settings.ts";

/** One question, with all that it is answered from. */
export interface Session {
  readonly settings: ClaudeSettings;
  readonly circumstances: Circumstances;
  readonly kind: ActionClass;
}

/** The rules of one list that speak of a tool. Allow rules of a repository are held back until the user trusts the folder. */
export function rulesOf({ settings, circumstances }: Session, effect: PermissionRule["effect"], tool: string): ParsedRule[] {
  return effect === "allow" && !circumstances.trusted ? [] : rulesFor(tool, settings.rules(effect));
}

export function byRule({ rule }: ParsedRule, outcome: Outcome): Decision {
  return { outcome, because: `The ${rule.effect} rule ${rule.rule} decides.`, rule: rule.at };
}

export const ask = (because: string): Decision => ({ outcome: "ask", because });
export const allow = (because: string): Decision => ({ outcome: "allow", because });
export const deny = (because: string): Decision => ({ outcome: "deny", because });

/** What the answer is in the end: the mode, a hook, and whether anybody is there to be asked, come last. */
export function settle(decision: Decision, action: Action, session: Session): Decision {
  const { settings, circumstances } = session;
  const hook = settings.hookFor(toolOf(action));
  if (hook && decision.outcome !== "deny" && !decision.because.startsWith(PROTECTED)) {
    return { outcome: "unknown", because: "A hook of the repository speaks first, and what it says only a run would tell.", rule: hook.at };
  }
  if (decision.outcome !== "ask") return decision;
  const { mode, modeSetting, ignoredMode } = settings;
  const by = modeSetting ? { rule: modeSetting.at } : {};
  if (mode === "dontAsk") return { outcome: "deny", because: "The mode dontAsk refuses what would ask.", ...by };
  if (mode === "plan" && !settings.automaticModeIsOff && planJudges(action, decision)) {
    const because =
      "In plan mode a check on the vendor's servers, that of the automatic mode, decides on what would ask; disableAutoMode keeps it out.";
    return { outcome: "unknown", because, ...by };
  }
  if (circumstances.headless) return { ...decision, outcome: "deny", because: `${decision.because} Nobody is there to be asked.` };
  if (ignoredMode?.value === "bypassPermissions") {
    // 2.1.329 takes this mode from the user's, the managed and the flag's settings only: its program says so, and it asked in runs as root and as nobody.
    const because = `${decision.because} ${ignoredMode.key} is ignored from a repository by the release modelled; older ones run everything unasked with it.`;
    return { ...decision, because };
  }
  return decision;
}

/** How the sentence begins that no hook and no allow rule can change. */
export const PROTECTED = "It is a protected file";

/** What the check of the automatic mode is asked about in plan mode: commands, fetches and changes to protected files, not other edits and MCP tools. */
function planJudges(action: Action, { because }: Decision): boolean {
  return action.do === "run" || action.do === "fetch" || (action.do === "write" && because.startsWith(PROTECTED));
}

function toolOf(action: Action): string {
  switch (action.do) {
    case "read":
      return action.by === "tool" ? "Read" : "Bash";
    case "write":
      return action.via === "edit" ? "Edit" : "Write";
    case "run":
      return "Bash";
    case "fetch":
      return "WebFetch";
    case "mcp-call":
      return `mcp__${action.server.name}__${action.tool}`;
    default:
      return "";
  }
}
