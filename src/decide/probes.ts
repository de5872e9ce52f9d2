import type { Probe } from "../catalog/boundary-table.ts";
import type { Action, Decision } from "../engines/engine.ts";
import type { RowAnswer, RowId } from "../model/answer.ts";
import type { AgentView, RepositoryView } from "./view.ts";

/** An action that was put to an agent, in words, with what the agent would do. */
export interface Tried {
  readonly what: string;
  readonly decision: Decision;
}

/** Puts the probes of a row to an agent. */
export function tryProbes(row: RowId, view: RepositoryView, agent: AgentView): Tried[] {
  return view.catalog.probes
    .filter((probe) => probe.row === row && (probe.agents === undefined || probe.agents.includes(agent.agent)))
    .map((probe) => ({ what: probe.what, decision: agent.would(toAction(probe.action), probe.class) }));
}

/** The worst of what was tried is the answer: one automatic action is a no, one unknown keeps it from being a yes. */
export function worstOf(tried: readonly Tried[], agent: AgentView, words: { readonly yes: string; readonly automatic: string }): RowAnswer {
  const with_ = (outcome: Decision["outcome"]) => tried.filter(({ decision }) => decision.outcome === outcome);
  const allowed = with_("allow");
  if (allowed.length > 0)
    return {
      verdict: "no",
      because: `${agent.title} would ${list(allowed)} ${words.automatic}. ${allowed[0]?.decision.because ?? ""}`.trim(),
      evidence: rules(allowed),
    };
  const unknown = with_("unknown");
  if (unknown.length > 0)
    return {
      verdict: "unknown",
      because: `Whether ${agent.title} would ${list(unknown)} unasked is not known. ${unknown[0]?.decision.because ?? ""}`.trim(),
      evidence: rules(unknown),
    };
  const asked = with_("ask");
  if (asked.length > 0)
    return { verdict: "yes", byAsking: true, because: `${agent.title} asks before it would ${list(asked)}.`, evidence: rules(asked) };
  return { verdict: "yes", because: words.yes, evidence: rules(tried) };
}

/** At most three things by name, the rest by number. */
function list(tried: readonly Tried[]): string {
  const names = [...new Set(tried.map(({ what }) => what))];
  const shown = names.slice(0, 3);
  const more = names.length - shown.length;
  if (more > 0) return `${shown.join(", ")} and ${more} more`;
  return shown.length > 1 ? `${shown.slice(0, -1).join(", ")} or ${shown.at(-1)}` : (shown[0] ?? "");
}

function rules(tried: readonly Tried[]) {
  return tried.flatMap(({ decision }) => (decision.rule ? [decision.rule] : [])).slice(0, 5);
}

/** A probe as the engines know it. */
export function toAction(action: Probe["action"]): Action {
  if ("read" in action) return { do: "read", path: action.read, by: "tool" };
  if ("write" in action) return { do: "write", path: action.write };
  if ("run" in action) return { do: "run", command: action.run };
  return { do: "fetch", url: action.fetch };
}
