import type { Decision, Outcome } from "./engine.ts";

/** From safe to dangerous: what nobody knows is worse than a question. */
const DANGER: readonly Outcome[] = ["deny", "ask", "unknown", "allow"];

/** The most dangerous of several answers; of equals the first. No further answer is asked for once one is as dangerous as can be. */
export function worstOf(decisions: Iterable<Decision>): Decision {
  let worst: Decision | undefined;
  for (const decision of decisions) {
    if (!worst || DANGER.indexOf(decision.outcome) > DANGER.indexOf(worst.outcome)) worst = decision;
    if (worst.outcome === DANGER.at(-1)) break;
  }
  if (!worst) throw new Error("there is nothing to choose from");
  return worst;
}
