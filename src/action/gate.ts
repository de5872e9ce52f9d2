import { atLeast } from "../model/finding.ts";
import { isBelow } from "../model/posture.ts";
import type { Report } from "../model/report.ts";
import { count } from "../render/words.ts";
import { countedFindings } from "./annotations.ts";
import type { Inputs } from "./inputs.ts";

/** Why the check fails, or undefined where it passes. An incomplete scan never passes. */
export function gate(report: Report, inputs: Pick<Inputs, "require" | "fail-on">): string | undefined {
  const { require, "fail-on": failOn } = inputs;
  const { coverage } = report.subject;
  const { delta, posture } = report;
  if (!coverage.complete) return `The scan is incomplete: ${count(coverage.gaps.length, "place")} could not be read or understood.`;
  if (delta?.base.complete === false) return "The base could not be read as a whole: whether trust falls is not known.";
  if (require !== undefined && isBelow(posture.name, require)) return `The posture is ${posture.name}; ${require} is required.`;
  if (failOn === "never") return undefined;
  const bad = countedFindings(report).filter(({ severity }) => atLeast(severity, failOn)).length;
  if (bad > 0) return `${count(bad, delta === undefined ? "finding" : "new finding")} at or above ${failOn}.`;
  if (delta?.lowersTrust !== true) return undefined;
  return isBelow(delta.head.posture, delta.base.posture)
    ? `Trust falls: the posture goes from ${delta.base.posture} to ${delta.head.posture}.`
    : "Trust falls: the change takes away something that held before.";
}
