import type { Decision, Outcome } from "../../src/engines/engine.ts";
import { type Case, labelOf } from "./corpus.ts";
import type { Answer, Verdict } from "./drivers/driver.ts";
import type { Loads } from "./loads.ts";

/** One action under one case: what our engine says, and what the client did. */
export interface Comparison {
  readonly suite: string;
  readonly case: string;
  readonly action: string;
  readonly ours: Outcome;
  readonly theirs: Verdict;
  /** We say deny or ask, and the client lets it happen. */
  readonly danger: boolean;
  readonly because: string;
  /** What the client said, for the screen only. */
  readonly detail?: string;
  /** Why the disagreement stays, where the suite says so. */
  readonly reason?: string;
}

/** The result for one agent, as `docs/conformance.json` keeps it. */
export interface Conformance {
  readonly agent: string;
  readonly version: string;
  /** The day of the run, given by the person who ran it. */
  readonly date?: string;
  readonly suites: number;
  readonly cases: number;
  readonly actions: number;
  /** Cells: actions × cases that came to the client's permission step and that our engine answers with allow, ask or deny, or with `unknown`. */
  readonly judged: number;
  readonly agreed: number;
  readonly unknown: number;
  readonly unjudged: number;
  readonly dangerous: number;
  readonly disagreements: readonly Comparison[];
  /** How far the client takes and refuses the settings files of our own examples as we say, where it can be asked. */
  readonly loads?: Loads;
}

/** What the sandbox stopped did not happen: to the person who relies on it, that is a denial. */
const MEANING: Readonly<Record<Verdict, Outcome | undefined>> = {
  allow: "allow",
  ask: "ask",
  deny: "deny",
  stopped: "deny",
  unjudged: undefined,
};

/** Puts our answers beside the client's, call by call. */
export function compare(one: Case, ours: readonly Decision[], theirs: readonly Answer[]): Comparison[] {
  return one.calls.map((call, index) => {
    const decision = ours[index];
    const answer = theirs[index];
    if (!decision || !answer) throw new Error(`no answer to ${labelOf(call)}`);
    const reason = one.reasonFor(call);
    return {
      suite: one.suite,
      case: one.id,
      action: labelOf(call),
      ours: decision.outcome,
      theirs: answer.verdict,
      danger: answer.verdict === "allow" && (decision.outcome === "ask" || decision.outcome === "deny"),
      because: decision.because,
      detail: answer.detail.slice(0, 160).replaceAll("\n", "⏎"),
      ...(reason === undefined ? {} : { reason }),
    };
  });
}

/** `unknown` is no agreement, and no disagreement either: it is counted for itself, among the judged. */
export function summarise(agent: string, version: string, all: readonly Comparison[]): Conformance {
  const judged = all.filter(({ theirs }) => MEANING[theirs] !== undefined);
  const differing = judged.filter(({ ours, theirs }) => ours !== MEANING[theirs]);
  return {
    agent,
    version,
    suites: new Set(all.map(({ suite }) => suite)).size,
    cases: new Set(all.map((one) => `${one.suite}/${one.case}`)).size,
    actions: new Set(all.map(({ action }) => action)).size,
    judged: judged.length,
    agreed: judged.length - differing.length,
    unknown: differing.filter(({ ours }) => ours === "unknown").length,
    unjudged: all.length - judged.length,
    dangerous: differing.filter(({ danger }) => danger).length,
    disagreements: differing,
  };
}
