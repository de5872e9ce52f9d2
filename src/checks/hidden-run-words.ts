import { shown } from "../classify/hidden-passage.ts";
import type { HiddenRun } from "../classify/hidden-text.ts";
import type { Confidence, Severity } from "../model/finding.ts";

/** How a run of hidden characters is told. */
export interface RunVerdict {
  readonly message: string;
  readonly severity: Severity;
  readonly confidence?: Confidence;
}

/** What a run of hidden characters comes to, in words. */
export function runVerdict({ kind, count, spells, between = "", deceives }: HiddenRun): RunVerdict {
  const spelling = spells === undefined ? "" : ` and spell: "${shown(spells)}"`;
  switch (kind) {
    case "tag":
      return {
        message: `${characters(count)} of the Unicode tag block are invisible to a person${spelling}.`,
        severity: spells === undefined ? "medium" : "critical",
      };
    case "variation-selector":
      if (spells !== undefined)
        return { message: `${characters(count)} that select glyph variants are invisible to a person${spelling}.`, severity: "critical" };
      return {
        message: `${characters(count)} that select glyph variants stand where there is nothing to select.`,
        severity: count >= 16 ? "high" : count >= 4 ? "medium" : "info",
      };
    case "zero-width":
      if (spells !== undefined) return { message: `${characters(count)} without width encode bits${spelling}.`, severity: "critical" };
      return {
        message: `${characters(count)} without width stand ${between === "" ? "by themselves" : `in or beside "${between}"`}.`,
        // So many are not left over from copying, also where nobody knows their code.
        severity: count >= 64 ? "high" : count >= 4 ? "medium" : "info",
      };
    case "bidi":
      if (!deceives)
        return {
          message: `${characters(count)} that turn the writing direction stand in a line without right-to-left words.`,
          severity: count > 4 ? "medium" : "info",
        };
      return {
        message: `A character turns the writing direction: a person sees another order than the agent, which reads "${between}".`,
        severity: letters(between) >= 2 ? "critical" : "medium",
      };
    case "private-use":
      if (spells !== undefined)
        return {
          message: `${characters(count)} without a common meaning carry a code${spelling}.`,
          severity: "high",
          confidence: "medium",
        };
      return { message: `${characters(count)} have no common meaning.`, severity: "info" };
    case "control":
      return {
        message: `${characters(count)} of control ${deceives ? "begin terminal sequences, which can hide or overwrite text on a terminal" : "have no place in text"}.`,
        severity: deceives ? "medium" : "info",
      };
  }
}

function characters(count: number): string {
  return count === 1 ? "One character" : `${count} characters`;
}

function letters(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0;
}
