import type { AgentId } from "./agent.ts";
import type { FindingDelta } from "./delta.ts";
import type { Location } from "./place.ts";

/** From worst to least. */
export const SEVERITIES = ["critical", "high", "medium", "low", "info"] as const;
export type Severity = (typeof SEVERITIES)[number];

export const CONFIDENCES = ["high", "medium", "low"] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** The groups in which reports sort findings. `package-hooks` is everything that executes without being asked. */
export const FAMILIES = [
  "package-hooks",
  "agent-settings",
  "agent-instructions",
  "secrets",
  "requirements",
  "mcp",
  "ci",
  "repository",
  "policy",
] as const;
export type Family = (typeof FAMILIES)[number];

/** One judgement of a check. */
export interface Finding {
  /** Id of the check, or of the data rule that it ran. */
  readonly rule: string;
  readonly family: Family;
  readonly severity: Severity;
  readonly confidence: Confidence;
  /** What is so. */
  readonly message: string;
  /** Why it matters to an agent with write access. */
  readonly why: string;
  /** What to do. */
  readonly fix: string;
  /** The agents that it concerns, where it does not concern all. */
  readonly agents?: readonly AgentId[];
  /** Stable when lines move; baselines and SARIF use it. */
  readonly fingerprint: string;
  /**
   * Code scanning's hash of the line on which the primary place begins, taken over the text with every secret masked: 16 hexadecimal digits at most,
   * a colon, the number among equal hashes of the file. Absent where the file has no text that was kept.
   */
  readonly lineHash?: string;
  /** How it stands to the base or to the baseline; absent where nothing was compared. */
  readonly delta?: FindingDelta;
  /** First the primary place, then related ones. The type forbids an empty list: a finding without a place cannot be made. */
  readonly locations: readonly [Location, ...Location[]];
}

/** Whether `a` is at least as bad as `b`. */
export function atLeast(a: Severity, b: Severity): boolean {
  return SEVERITIES.indexOf(a) <= SEVERITIES.indexOf(b);
}
