import { failingFindings, type Gate, gatePasses } from "../model/gate.ts";
import { isBelow } from "../model/posture.ts";
import type { Report } from "../model/report.ts";
import { count } from "../model/words.ts";

/** Why the check fails, or undefined where it passes. An incomplete scan never passes. */
export function gate(report: Report, { require, failOn }: Gate): string | undefined {
  const { coverage } = report.subject;
  const { delta, posture } = report;
  if (!coverage.complete) return `The scan is incomplete: ${count(coverage.gaps.length, "place")} could not be read or understood.`;
  if (delta?.base.complete === false) return "The base could not be read as a whole, so whether trust falls is not known.";
  if (gatePasses(report, { require, failOn })) return undefined;
  if (require !== undefined && isBelow(posture.name, require)) return `The posture is ${posture.name}; ${require} is required.`;
  if (delta?.lowersTrust) return `The change lowers trust. ${delta.summary}`;
  return `${count(failingFindings(report, { failOn }).length, delta === undefined ? "finding" : "new finding")} at or above ${failOn}.`;
}
