import { atLeast, type Severity } from "./finding.ts";
import { isBelow, type PostureName } from "./posture.ts";
import type { Report } from "./report.ts";

/** What a run demands. */
export interface Gate {
  /** The lowest posture that passes; undefined demands none. */
  readonly require?: PostureName | undefined;
  /** The severity from which on a finding fails it; `never` demands nothing of findings, and nothing of the delta either. */
  readonly failOn: Exclude<Severity, "info"> | "never";
}

/** The findings that fail a gate. What the base or the baseline has as well is no matter of this change. */
export function failingFindings({ findings }: Report, { failOn }: Gate): Report["findings"] {
  return failOn === "never" ? [] : findings.filter(({ severity, delta }) => delta !== "unchanged" && atLeast(severity, failOn));
}

/** Whether a gate passes. Beside a base it also fails where the change lowers trust: that is what the comparison is asked for. */
export function gatePasses(report: Report, gate: Gate): boolean {
  if (gate.require !== undefined && isBelow(report.posture.name, gate.require)) return false;
  if (gate.failOn !== "never" && report.delta?.lowersTrust) return false;
  return failingFindings(report, gate).length === 0;
}
