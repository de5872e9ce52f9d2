import { type HiddenRun, hiddenTextOf } from "../classify/hidden-text.ts";
import type { Confidence, Severity } from "../model/finding.ts";
import type { Instruction } from "../model/instruction.ts";
import type { Check, Judgement } from "./check.ts";

/** More findings than this in one file say nothing new. */
const MOST = 20;

export default {
  meta: {
    id: "hidden-text",
    title: "Hidden text in instructions for an agent",
    family: "agent-instructions",
    severity: "critical",
    confidence: "high",
    reads: ["instruction"],
    why: "The agent reads these characters and a person who reviews the file does not see them: it can be told what nobody would agree to.",
    fix: "Delete the hidden characters, look for who added them, and review the file again as the agent sees it.",
    references: [
      "https://embracethered.com/blog/posts/2024/hiding-and-finding-text-with-unicode-tags/",
      "https://trojansource.codes/",
      "https://www.unicode.org/reports/tr36/",
    ],
  },
  *judge(facts) {
    const read = new Set<string>();
    for (const instruction of facts.of("instruction")) {
      // The same file may be stated by several surfaces.
      if (read.has(instruction.at.path)) continue;
      read.add(instruction.at.path);
      yield* inFile(instruction);
    }
  },
} satisfies Check;

function* inFile(instruction: Instruction): Generator<Judgement> {
  const agents = instruction.agents.length > 0 ? { agents: instruction.agents } : {};
  const { runs, placeOf } = hiddenTextOf(instruction.at.path, instruction.text);
  const judged = runs.map((run) => ({ run, verdict: verdictOn(run) }));
  const grave = judged.filter(({ verdict }) => verdict.severity !== "info");
  for (const { run, verdict } of grave.slice(0, MOST)) {
    yield { ...verdict, ...agents, at: [placeOf(run)], identity: `${run.kind} ${run.spells ?? run.between ?? run.count}` };
  }
  const strays = judged.filter(({ verdict }) => verdict.severity === "info");
  for (const [rest, words] of [
    [grave.slice(MOST), FURTHER],
    [strays, STRAY],
  ] as const) {
    const [first, ...more] = rest.map(({ run }) => run);
    if (!first) continue;
    const { what, ...judgement } = words;
    const places = more.slice(0, MOST - 1).map(placeOf);
    yield {
      message: `${instruction.at.path} holds ${rest.length} ${what}.`,
      ...judgement,
      ...agents,
      at: [placeOf(first), ...places],
      identity: what,
    };
  }
}

const FURTHER = { what: "more stretches of hidden characters", severity: "medium" } as const;
const STRAY = {
  what: "stray characters that have no width or no common meaning",
  severity: "info",
  why: "They may be left over from copying; an agent sees them and a person does not.",
  fix: "Delete them, so that what stands there is what people see.",
} as const;

interface Verdict {
  readonly message: string;
  readonly severity: Severity;
  readonly confidence?: Confidence;
}

function verdictOn({ kind, count, spells, between = "", deceives }: HiddenRun): Verdict {
  const spelling = spells === undefined ? "" : ` and spell: "${spells}"`;
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
      return { message: `${characters(count)} without width stand in or beside "${between}".`, severity: count >= 4 ? "medium" : "info" };
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
