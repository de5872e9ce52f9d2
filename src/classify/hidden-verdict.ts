import type { Catalog } from "../catalog/catalog.ts";
import { atLeast, type Severity } from "../model/finding.ts";
import { addressesAgent } from "./hidden-address.ts";
import type { HiddenPassage, Hiding } from "./hidden-passage.ts";
import { findIntents } from "./instruction-intent.ts";

/** What a hidden passage comes to. */
export interface PassageVerdict {
  readonly severity: Severity;
  /** Why it is rated so, as a clause behind what it says. */
  readonly because?: string;
}

/**
 * By hiding: how grave it is where the passage tries to take control, where it only speaks to an agent, and where it does neither.
 * A comment is no finding, nor is a code that spells words: what they say is. What is pushed out of view or has no size was hidden on purpose.
 */
const GRAVITY: Readonly<Record<Hiding, { readonly hostile: Severity; readonly addressed?: Severity; readonly other?: Severity }>> = {
  characters: { hostile: "critical", addressed: "critical", other: "critical" },
  comment: { hostile: "critical", addressed: "low" },
  reference: { hostile: "critical", addressed: "low" },
  collapsed: { hostile: "high" },
  "unseen-style": { hostile: "critical", addressed: "medium" },
  "pushed-aside": { hostile: "critical", addressed: "high", other: "low" },
  "pushed-down": { hostile: "critical", addressed: "medium", other: "info" },
  base64: { hostile: "critical", addressed: "high", other: "info" },
  hexadecimal: { hostile: "critical", addressed: "high", other: "info" },
  binary: { hostile: "critical", addressed: "high", other: "info" },
  percent: { hostile: "critical" },
  entities: { hostile: "critical", addressed: "medium" },
  escapes: { hostile: "critical", addressed: "medium" },
  rot13: { hostile: "critical", addressed: "high", other: "low" },
  reversed: { hostile: "critical", addressed: "high", other: "low" },
  "styled-letters": { hostile: "high" },
};

/** Rates a passage by what it says, once it is decoded. Undefined where it is nothing that a person has to see. */
export function judgePassage(
  { hiding, says }: HiddenPassage,
  catalog: Pick<Catalog, "instructions" | "commandClasses">,
): PassageVerdict | undefined {
  const { hostile, addressed, other } = GRAVITY[hiding];
  const worst = findIntents(says, catalog)
    .filter(({ severity }) => atLeast(severity, "medium"))
    .sort((a, b) => (a.severity === b.severity ? 0 : atLeast(a.severity, b.severity) ? -1 : 1))[0];
  if (worst) return { severity: atLeast(worst.severity, "high") ? hostile : softer(hostile), because: lowerFirst(worst.rule.title) };
  const severity = addressed !== undefined && addressesAgent(says) ? addressed : other;
  return severity === undefined ? undefined : { severity };
}

function softer(severity: Severity): Severity {
  return severity === "critical" ? "high" : severity === "high" ? "medium" : severity;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
